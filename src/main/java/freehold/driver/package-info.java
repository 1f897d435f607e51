/// The one place that joins the rooms: text in, scenes out.
///
/// `Session` keeps a program and its run; `Compilation` is the pipeline on one screen; `Limits`
/// names every limit. It must not know windows. Start reading at `Compilation`.
package freehold.driver;
