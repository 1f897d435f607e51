/// The window and the film: all of JavaFX lives here.
///
/// The window shows scenes and never computes what is true: it must not know bytes, MIR or a
/// language. Start reading at `App`, then `MainWindow`.
package freehold.ui;
