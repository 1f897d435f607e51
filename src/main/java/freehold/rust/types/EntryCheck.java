package freehold.rust.types;

import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import freehold.source.Span;

/// Whether `main` can be what a program begins with (the Reference's "Main functions").
final class EntryCheck {
  private final Reports reports;

  EntryCheck(Reports reports) {
    this.reports = reports;
  }

  void check(Definition main) {
    Item.Function function = (Item.Function) main.syntax();
    if (!function.generics().parameters().isEmpty()) {
      Span first = function.generics().parameters().getFirst().span();
      Span last = function.generics().parameters().getLast().span();
      refuse("E0131", "`main` function is not allowed to have generic parameters", first.to(last));
    } else if (!function.generics().predicates().isEmpty()) {
      refuse("E0646", "`main` function is not allowed to have a `where` clause", main.span());
    }
    if (!function.parameters().isEmpty()) {
      refuse("E0580", "`main` function has wrong type", main.span());
    }
    if (main.has("track_caller")) {
      refuse("E0647", "`main` function is not allowed to be `#[track_caller]`", main.span());
    }
  }

  private void refuse(String code, String message, Span span) {
    reports.add(Diagnostic.error(code, message, span));
  }
}
