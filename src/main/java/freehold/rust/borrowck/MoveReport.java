package freehold.rust.borrowck;

import freehold.mir.AggregateKind;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.Optional;

/// The words for faults of initialisation: E0381, E0382, E0384.
final class MoveReport {
  private final Body body;
  private final CaptureSites captures;

  MoveReport(Body body) {
    this.body = body;
    this.captures = new CaptureSites(body);
  }

  Diagnostic of(MoveFault fault) {
    return switch (fault) {
      case MoveFault.Uninitialized f -> uninitialized(f);
      case MoveFault.Moved f -> moved(f);
      case MoveFault.AssignedTwice f -> assignedTwice(f);
    };
  }

  private Diagnostic uninitialized(MoveFault.Uninitialized fault) {
    LocalDecl local = body.local(fault.place().local());
    String name = "`" + local.name() + "`";
    boolean assigns = fault.access().kind() == Access.Kind.ASSIGN;
    String state = fault.maybe() ? "is possibly-uninitialized" : "isn't initialized";
    String message =
        assigns
            ? "partially assigned binding " + name + " isn't fully initialized"
            : "used binding " + name + " " + state;
    String here =
        assigns
            ? name + " partially assigned here but it isn't fully initialized"
            : name + " used here but it " + state;
    return Diagnostic.error("E0381", message, captures.span(fault.access()))
        .label(fault.access().span(), here)
        .label(local.span(), "binding declared here but left uninitialized");
  }

  private Diagnostic moved(MoveFault.Moved fault) {
    Access access = fault.access();
    Place used = PlaceText.of(body, access.place()).isPresent() ? access.place() : fault.place();
    Span span = useSpan(fault);
    String how =
        access.kind().isBorrow()
            ? "borrow"
            : access.kind() == Access.Kind.ASSIGN ? "assign to part" : "use";
    String verb =
        access.kind().isBorrow()
            ? "borrowed"
            : access.kind() == Access.Kind.ASSIGN ? "assigned" : "used";
    String partly = fault.partly() ? "partially " : "";
    String after = fault.partly() ? "partial move" : "move";
    Place subject = fault.partly() ? used : fault.place();
    Optional<String> text = PlaceText.of(body, subject);
    String named = text.map(t -> ": `" + t + "`").orElse("");
    Diagnostic diagnostic =
        Diagnostic.error("E0382", how + " of " + partly + "moved value" + named, span);
    boolean sameSpan = false;
    for (MoveSites.Site site : fault.sites()) {
      Span moveSpan = moveSpan(site);
      boolean isSame = site.at().equals(access.at());
      sameSpan |= isSame;
      String label =
          "value "
              + partly
              + "moved"
              + intoClosure(site)
              + " here"
              + (site.again() || isSame ? ", in previous iteration of loop" : "");
      diagnostic = diagnostic.label(moveSpan, label);
    }
    if (!sameSpan) {
      diagnostic = diagnostic.label(span, "value " + verb + " here after " + after);
    }
    return diagnostic.label(declaration(fault.place()), reason(fault.place()));
  }

  private Span useSpan(MoveFault.Moved fault) {
    return captures.span(fault.access());
  }

  private Span moveSpan(MoveSites.Site site) {
    return body.sourceAt(site.at()).span();
  }

  private String intoClosure(MoveSites.Site site) {
    var statements = body.block(site.at().block()).statements();
    boolean closure =
        site.at().statementIndex() < statements.size()
            && statements.get(site.at().statementIndex())
                instanceof Statement.Assign(var source, var place, Rvalue value)
            && value instanceof Rvalue.Aggregate(AggregateKind kind, var operands)
            && kind instanceof AggregateKind.Closure
            && operands.contains(new Operand.Move(site.moved()));
    return closure ? " into closure" : "";
  }

  private Span declaration(Place place) {
    return body.local(place.local()).span();
  }

  private String reason(Place place) {
    Type type = PlaceTypes.of(body.locals(), place);
    return "move occurs because "
        + PlaceText.quoted(body, place)
        + " has type `"
        + type.text()
        + "`, which does not implement the `Copy` trait";
  }

  private Diagnostic assignedTwice(MoveFault.AssignedTwice fault) {
    LocalDecl local = body.local(fault.place().local());
    String name = "`" + local.name() + "`";
    Span span = fault.access().span();
    if (local.kind() == LocalDecl.Kind.ARGUMENT) {
      return Diagnostic.error("E0384", "cannot assign to immutable argument " + name, span)
          .label(span, "cannot assign to immutable argument");
    }
    Diagnostic diagnostic =
        Diagnostic.error("E0384", "cannot assign twice to immutable variable " + name, span)
            .label(span, "cannot assign twice to immutable variable");
    return fault
        .first()
        .map(at -> diagnostic.label(local.span(), "first assignment to " + name))
        .orElse(diagnostic);
  }
}
