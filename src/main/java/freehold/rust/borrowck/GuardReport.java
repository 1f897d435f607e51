package freehold.rust.borrowck;

import freehold.rust.types.TypedBody;
import freehold.source.Diagnostic;

/// The words for E0510.
final class GuardReport {
  private final TypedBody body;

  GuardReport(TypedBody body) {
    this.body = body;
  }

  Diagnostic of(GuardCheck.Fault fault) {
    String name = "`" + body.variables().get(fault.variable().index()).name() + "`";
    String what = fault.borrows() ? "mutably borrow " : "assign ";
    return Diagnostic.error("E0510", "cannot " + what + name + " in match guard", fault.span())
        .label(fault.scrutinee(), "value is immutable in match guard")
        .label(fault.span(), "cannot " + what.strip());
  }
}
