package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.Optional;

/// The words for E0507, E0508 and E0509.
final class IllegalMoveReport {
  private final Body body;
  private final Origins origins;

  IllegalMoveReport(Body body, Origins origins) {
    this.body = body;
    this.origins = origins;
  }

  Diagnostic of(IllegalMoveCheck.Fault fault) {
    Span moved = fault.access().span();
    Optional<Span> scrutinee =
        fault.binds() ? origins.scrutinee(fault.access().place()) : Optional.empty();
    Span primary = scrutinee.orElse(moved);
    Diagnostic diagnostic =
        switch (fault.reason()) {
          case IllegalMoveCheck.Reason.Borrowed r -> borrowed(fault, r, primary);
          case IllegalMoveCheck.Reason.Captured r -> captured(r, primary);
          case IllegalMoveCheck.Reason.Element r -> element(r, primary);
          case IllegalMoveCheck.Reason.HasDrop r ->
              Diagnostic.error(
                      "E0509",
                      "cannot move out of type `"
                          + r.type().text()
                          + "`, which implements the `Drop` trait",
                      primary)
                  .label(primary, "cannot move out of here");
        };
    String because = because(fault.access().place());
    return scrutinee.isPresent()
        ? diagnostic.label(moved, "data moved here").note(because)
        : diagnostic.label(primary, because);
  }

  private String because(Place place) {
    Type type = PlaceTypes.of(body.locals(), place);
    return "move occurs because "
        + PlaceText.quoted(body, place)
        + " has type `"
        + type.text()
        + "`, which does not implement the `Copy` trait";
  }

  private Diagnostic borrowed(
      IllegalMoveCheck.Fault fault, IllegalMoveCheck.Reason.Borrowed reason, Span primary) {
    Place pointer = reason.pointer();
    return Diagnostic.error("E0507", "cannot move out of " + from(fault, pointer, reason), primary);
  }

  private String from(
      IllegalMoveCheck.Fault fault, Place pointer, IllegalMoveCheck.Reason.Borrowed reason) {
    if (pointer.isLocal()) {
      Optional<Origins.Called> index = origins.operator(pointer.local(), "index", "index_mut");
      if (index.isPresent()) {
        return "index of `" + index.get().self().map(Type::text).orElse("_") + "`";
      }
      Optional<Origins.Called> deref = origins.operator(pointer.local(), "deref", "deref_mut");
      if (deref.isPresent()) {
        return "an `" + name(deref.get().self()) + "`";
      }
      if (origins.staticItem(pointer.local()).isPresent()) {
        return "static item `" + origins.staticItem(pointer.local()).get().path() + "`";
      }
    }
    String kind =
        switch (reason.type()) {
          case Type.Reference r -> r.mutable() ? "mutable reference" : "shared reference";
          case Type.RawPointer r -> "raw pointer";
          case Type other -> "reference";
        };
    return PlaceText.of(body, fault.access().place())
        .map(text -> "`" + text + "` which is behind a " + kind)
        .orElse("a " + kind);
  }

  private static String name(Optional<Type> type) {
    return type.isPresent() && type.get() instanceof Type.Adt adt
        ? adt.definition().name()
        : type.map(Type::text).orElse("_");
  }

  private Diagnostic captured(IllegalMoveCheck.Reason.Captured reason, Span primary) {
    String kind = reason.kind() == ClosureDefinition.Kind.FN ? "Fn" : "FnMut";
    return Diagnostic.error(
            "E0507",
            "cannot move out of `"
                + reason.name()
                + "`, a captured variable in an `"
                + kind
                + "` closure",
            primary)
        .label(primary, "`" + reason.name() + "` is moved here");
  }

  private Diagnostic element(IllegalMoveCheck.Reason.Element reason, Span primary) {
    String what = reason.type() instanceof Type.Array ? "array" : "slice";
    return Diagnostic.error(
            "E0508",
            "cannot move out of type `" + reason.type().text() + "`, a non-copy " + what,
            primary)
        .label(primary, "cannot move out of here");
  }
}
