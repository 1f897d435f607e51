/// Films and still pictures of the window, made without a display.
///
/// Start reading at `Film`.
package freehold.ui.film;
