/// Tests of the scene, and scenes built by hand for tests of the window.
package freehold.scene;
