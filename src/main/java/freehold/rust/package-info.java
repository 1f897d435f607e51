/// The Rust front end: from source text to a program of the one IR, or to diagnostics.
///
/// Knows neither the machine nor other languages. Start reading at [freehold.rust.RustFrontEnd].
package freehold.rust;
