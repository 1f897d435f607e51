package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.Place;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.Optional;

/// The words for conflicts with loans: E0499, E0500, E0501, E0502, E0503, E0505, E0506, E0524,
/// E0597, E0515, E0716, E0373.
final class LoanReport {
  private final Body body;
  private final LoanExplanation explanation;
  private final CaptureSites captures;

  LoanReport(Body body, LoanExplanation explanation) {
    this.body = body;
    this.explanation = explanation;
    this.captures = new CaptureSites(body);
  }

  Diagnostic of(LoanFault fault) {
    Access access = fault.access();
    Diagnostic diagnostic =
        switch (access.kind()) {
          case COPY, INSPECT -> used(fault);
          case MOVE -> moved(fault);
          case SHARED_BORROW, RAW_SHARED -> isUnique(fault.loan()) ? again(fault) : shared(fault);
          case MUTABLE_BORROW, TWO_PHASE_BORROW, RAW_MUTABLE ->
              isUnique(fault.loan()) || isUnique(access) ? again(fault) : mutable(fault);
          case ASSIGN, REPLACE -> assigned(fault);
          case DROP, STORAGE_DEAD -> ended(fault);
        };
    boolean ends = access.kind() == Access.Kind.DROP || access.kind() == Access.Kind.STORAGE_DEAD;
    return ends ? diagnostic : later(diagnostic, fault, first(fault));
  }

  private String text(Place place) {
    return PlaceText.quoted(body, place);
  }

  /// rustc counts the borrows only where both are of one kind.
  private static String first(LoanFault fault) {
    boolean both = fault.access().kind().isMutableBorrow() && !fault.loan().isShared();
    if (both) {
      return "first borrow";
    }
    boolean borrows = fault.access().kind().isBorrow();
    return !borrows ? "borrow" : fault.loan().isShared() ? "immutable borrow" : "mutable borrow";
  }

  private Diagnostic later(Diagnostic diagnostic, LoanFault fault, String what) {
    Optional<LoanExplanation.LaterUse> use =
        explanation.laterUse(fault.loan(), fault.access().at());
    if (use.isEmpty()) {
      return diagnostic;
    }
    LoanExplanation.LaterUse later = use.get();
    if (later.drops()) {
      LocalDecl local = body.local(later.local());
      String name = local.isUserVariable() ? "`" + local.name() + "`" : "temporary value";
      return diagnostic.label(
          later.span(), what + " might be used here, when " + name + " is dropped");
    }
    String loop = later.again() ? ", in later iteration of loop" : "";
    return diagnostic.label(later.span(), what + " later used here" + loop);
  }

  private Diagnostic used(LoanFault fault) {
    Span span = fault.access().span();
    return Diagnostic.error(
            "E0503",
            "cannot use " + text(fault.access().place()) + " because it was mutably borrowed",
            span)
        .label(fault.loan().span(), text(fault.loan().place()) + " is borrowed here")
        .label(span, "use of borrowed " + text(fault.loan().place()));
  }

  private Diagnostic moved(LoanFault fault) {
    Span span = captures.span(fault.access());
    String what = text(fault.access().place());
    return Diagnostic.error("E0505", "cannot move out of " + what + " because it is borrowed", span)
        .label(fault.loan().span(), "borrow of " + text(fault.loan().place()) + " occurs here")
        .label(span, "move out of " + what + " occurs here");
  }

  private Diagnostic shared(LoanFault fault) {
    Span span = captures.span(fault.access());
    return Diagnostic.error(
            "E0502",
            "cannot borrow "
                + text(fault.access().place())
                + " as immutable because it is also borrowed as mutable",
            span)
        .label(fault.loan().span(), "mutable borrow occurs here")
        .label(span, "immutable borrow occurs here");
  }

  private Diagnostic mutable(LoanFault fault) {
    Span span = captures.span(fault.access());
    String what = text(fault.access().place());
    if (fault.loan().isShared()) {
      return Diagnostic.error(
              "E0502",
              "cannot borrow " + what + " as mutable because it is also borrowed as immutable",
              span)
          .label(fault.loan().span(), "immutable borrow occurs here")
          .label(span, "mutable borrow occurs here");
    }
    Diagnostic diagnostic =
        Diagnostic.error(
            "E0499", "cannot borrow " + what + " as mutable more than once at a time", span);
    return fault.loan().span().equals(span)
        ? diagnostic.label(
            span, what + " was mutably borrowed here in the previous iteration of the loop")
        : diagnostic
            .label(fault.loan().span(), "first mutable borrow occurs here")
            .label(span, "second mutable borrow occurs here");
  }

  private boolean isUnique(Loan loan) {
    return !loan.isShared() && captures.isUnique(loan.place(), loan.at());
  }

  private boolean isUnique(Access access) {
    return access.kind().isMutableBorrow() && captures.isUnique(access.place(), access.at());
  }

  /// A closure needs the place for itself: E0500, E0501, E0524.
  private Diagnostic again(LoanFault fault) {
    Span span = captures.span(fault.access());
    Span first = captures.closure(fault.loan().at()).orElse(fault.loan().span());
    String what = text(fault.access().place());
    if (!isUnique(fault.access())) {
      String how = fault.access().kind().isMutableBorrow() ? "mutable" : "immutable";
      return Diagnostic.error(
              "E0501",
              "cannot borrow "
                  + what
                  + " as "
                  + how
                  + " because previous closure requires unique access",
              span)
          .label(first, "closure construction occurs here")
          .label(span, "second borrow occurs here");
    }
    if (!isUnique(fault.loan())) {
      return Diagnostic.error(
              "E0500",
              "closure requires unique access to " + what + " but it is already borrowed",
              span)
          .label(fault.loan().span(), "borrow occurs here")
          .label(span, "closure construction occurs here");
    }
    return Diagnostic.error(
            "E0524", "two closures require unique access to " + what + " at the same time", span)
        .label(first, "first closure is constructed here")
        .label(span, "second closure is constructed here");
  }

  private Diagnostic assigned(LoanFault fault) {
    Span span = fault.access().span();
    String what = text(fault.access().place());
    return Diagnostic.error("E0506", "cannot assign to " + what + " because it is borrowed", span)
        .label(fault.loan().span(), text(fault.loan().place()) + " is borrowed here")
        .label(span, what + " is assigned to here but it was already borrowed");
  }

  // ---- values that end too early

  private Diagnostic ended(LoanFault fault) {
    Loan loan = fault.loan();
    LocalDecl local = body.local(loan.place().local());
    Optional<Cause> out = explanation.wayOut(loan);
    Optional<Span> closure = explanation.closure(loan);
    if (isOfDestructor(fault)) {
      return destructor(fault);
    }
    if (out.isPresent() && closure.isPresent() && !explanation.isKeptFirst(loan)) {
      return escapingClosure(loan, closure.get());
    }
    if (out.isPresent()
        && out.get().kind() == Cause.Kind.RETURN
        && !explanation.returnsHiddenStatic()) {
      return returned(loan, local, out.get());
    }
    return local.isUserVariable() ? tooShort(fault, local) : temporary(fault);
  }

  /// Whether a drop only conflicts because the destructor may look at what the borrow refers to.
  private static boolean isOfDestructor(LoanFault fault) {
    Place dropped = fault.access().place();
    return fault.access().kind() == Access.Kind.DROP
        && fault.loan().place().projections().size() > dropped.projections().size()
        && fault.loan().place().projections().stream()
            .anyMatch(p -> p instanceof Place.Projection.Deref);
  }

  private Diagnostic destructor(LoanFault fault) {
    Span span = fault.loan().span();
    Diagnostic diagnostic =
        Diagnostic.error("E0713", "borrow may still be in use when destructor runs", span)
            .label(span, "borrowed here")
            .label(
                fault.access().span(), "drop of " + text(fault.access().place()) + " occurs here");
    return later(diagnostic, fault, "borrow");
  }

  private Diagnostic escapingClosure(Loan loan, Span closure) {
    String name = text(loan.place());
    return Diagnostic.error(
            "E0373",
            "closure may outlive the current function, but it borrows "
                + name
                + ", which is owned by the current function",
            closure)
        .label(closure, "may outlive borrowed value " + name)
        .label(loan.span(), name + " is borrowed here")
        .note("to force the closure to take ownership of " + name + ", use the `move` keyword");
  }

  private Diagnostic returned(Loan loan, LocalDecl local, Cause out) {
    Span span = out.span();
    boolean itself = explanation.returnsReferenceItself(loan, out);
    String what =
        local.isUserVariable()
            ? (local.kind() == LocalDecl.Kind.ARGUMENT ? "function parameter " : "local variable ")
                + "`"
                + local.name()
                + "`"
            : "temporary value";
    String message = "cannot return " + (itself ? "reference to " : "value referencing ") + what;
    Diagnostic diagnostic = Diagnostic.error("E0515", message, span);
    if (itself) {
      return diagnostic.label(span, "returns a reference to data owned by the current function");
    }
    String remark =
        local.isUserVariable()
            ? "`" + local.name() + "` is borrowed here"
            : "temporary value created here";
    return diagnostic
        .label(span, "returns a value referencing data owned by the current function")
        .label(loan.span(), remark);
  }

  private Diagnostic tooShort(LoanFault fault, LocalDecl local) {
    Span span = fault.loan().span();
    String name = text(fault.loan().place());
    Diagnostic diagnostic =
        Diagnostic.error("E0597", name + " does not live long enough", span)
            .label(local.span(), "binding `" + local.name() + "` declared here")
            .label(span, "borrowed value does not live long enough")
            .label(fault.access().span(), name + " dropped here while still borrowed");
    return later(diagnostic, fault, "borrow");
  }

  private Diagnostic temporary(LoanFault fault) {
    Span span = body.local(fault.loan().place().local()).span();
    Diagnostic diagnostic =
        Diagnostic.error("E0716", "temporary value dropped while borrowed", span)
            .label(span, "creates a temporary value which is freed while still in use")
            .label(fault.access().span(), "temporary value is freed at the end of this statement");
    return later(diagnostic, fault, "borrow");
  }
}
