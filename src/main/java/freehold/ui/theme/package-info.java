/// Colours, fonts and patterns: the visual vocabulary's palettes.
///
/// Knows no scene. Start reading at `Palette`.
package freehold.ui.theme;
