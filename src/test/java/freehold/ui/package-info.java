/// Tests of the window, without a display.
package freehold.ui;
