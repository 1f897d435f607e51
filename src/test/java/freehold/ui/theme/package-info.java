/// Tests of the palettes.
package freehold.ui.theme;
