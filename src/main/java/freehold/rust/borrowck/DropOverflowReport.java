package freehold.rust.borrowck;

import freehold.mir.LocalDecl;
import freehold.source.Diagnostic;

/// The words for E0320.
final class DropOverflowReport {
  private DropOverflowReport() {}

  static Diagnostic of(LocalDecl local) {
    return Diagnostic.error(
            "E0320",
            "overflow while adding drop-check rules for `" + local.type().text() + "`",
            local.span())
        .note("the type holds itself in ever larger forms");
  }
}
