/// Tests of the whole road, from text to scenes.
package freehold.driver;
