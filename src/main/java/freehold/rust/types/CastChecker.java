package freehold.rust.types;

import freehold.mir.CastKind;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks `as` once all types are known (the Reference's "Type cast expressions").
final class CastChecker {
  private final BodyChecker body;
  private final List<Deferred> deferred = new ArrayList<>();

  private record Deferred(Expr.Cast cast, Type from, Type to) {}

  CastChecker(BodyChecker body) {
    this.body = body;
  }

  void defer(Expr.Cast cast, Type from, Type to) {
    deferred.add(new Deferred(cast, from, to));
  }

  void checkAll() {
    for (Deferred one : deferred) {
      check(one.cast(), body.table.resolve(one.from()), body.table.resolve(one.to()));
    }
  }

  private void check(Expr.Cast cast, Type from, Type to) {
    if (from instanceof Type.Error || to instanceof Type.Error) {
      return;
    }
    Optional<CastKind> kind = kind(from, to);
    if (kind.isPresent() && !from.equals(to)) {
      body.facts.casts.put(cast, kind.get());
      return;
    }
    if (body.coercion.coerce(cast.operand(), from, to)) {
      return;
    }
    Optional<CastKind> pointer = throughPointer(cast, from, to);
    if (pointer.isPresent()) {
      body.facts.casts.put(cast, pointer.get());
      return;
    }
    refuse(cast, from, to);
  }

  /// Casts between scalars.
  private static Optional<CastKind> kind(Type from, Type to) {
    boolean fromInteger = from instanceof Type.Whole;
    boolean toInteger = to instanceof Type.Whole;
    if (toInteger && (fromInteger || from instanceof Type.Bool || from instanceof Type.Char)) {
      return Optional.of(CastKind.INTEGER_TO_INTEGER);
    }
    if (toInteger && isFieldless(from)) {
      return Optional.of(CastKind.INTEGER_TO_INTEGER);
    }
    if (toInteger && from instanceof Type.Floating) {
      return Optional.of(CastKind.FLOAT_TO_INTEGER);
    }
    if (to instanceof Type.Floating && fromInteger) {
      return Optional.of(CastKind.INTEGER_TO_FLOAT);
    }
    if (to instanceof Type.Floating && from instanceof Type.Floating) {
      return Optional.of(CastKind.FLOAT_TO_FLOAT);
    }
    boolean byte8 = from instanceof Type.Whole w && w.kind() == IntegerKind.U8;
    if (to instanceof Type.Char && byte8) {
      return Optional.of(CastKind.INTEGER_TO_INTEGER);
    }
    boolean pointer = from instanceof Type.RawPointer || from instanceof Type.FunctionPointer;
    if (toInteger && pointer) {
      return Optional.of(CastKind.POINTER_TO_ADDRESS);
    }
    if (to instanceof Type.RawPointer && fromInteger) {
      return Optional.of(CastKind.ADDRESS_TO_POINTER);
    }
    return Optional.empty();
  }

  private static boolean isFieldless(Type type) {
    return type instanceof Type.Adt adt
        && adt.definition().isEnum()
        && adt.definition().variants().stream()
            .allMatch(v ->
                v.fields().isEmpty() || adt.definition().representation().integer().isPresent())
        && adt.definition().variants().stream()
            .allMatch(v -> v.style() == AdtDefinition.Fields.UNIT || v.fields().isEmpty());
  }

  /// Casts of pointers to other pointers; functions and references become pointers first.
  private Optional<CastKind> throughPointer(Expr.Cast cast, Type from, Type to) {
    Type source = from;
    switch (from) {
      case Type.FunctionDefinition function -> {
        source = body.coercion.pointerTo(function);
        body.coercion.coerce(cast.operand(), from, source);
      }
      case Type.Reference reference when to instanceof Type.RawPointer raw -> {
        if (raw.mutable() && !reference.mutable()) {
          return Optional.empty();
        }
        if (reference.target() instanceof Type.Array array
            && body.table.unify(array.element(), raw.target())) {
          source = new Type.RawPointer(reference.mutable(), array);
          body.coercion.coerce(cast.operand(), from, source);
          return Optional.of(CastKind.POINTER_TO_POINTER);
        }
        return Optional.empty();
      }
      default -> {}
    }
    if (to instanceof Type.RawPointer
        && (source instanceof Type.RawPointer || source instanceof Type.FunctionPointer)) {
      return Optional.of(CastKind.POINTER_TO_POINTER);
    }
    if (to instanceof Type.Whole && source instanceof Type.FunctionPointer) {
      return Optional.of(CastKind.POINTER_TO_ADDRESS);
    }
    return Optional.empty();
  }

  private void refuse(Expr.Cast cast, Type from, Type to) {
    String fromWords = body.words(from);
    String toWords = body.words(to);
    String code;
    String message;
    if (to instanceof Type.Bool && (from instanceof Type.Whole || from instanceof Type.Floating)) {
      code = "E0054";
      message = "cannot cast `" + fromWords + "` as `bool`";
    } else if (to instanceof Type.Char) {
      code = "E0604";
      message = "only `u8` can be cast as `char`, not `" + fromWords + "`";
    } else if (to instanceof Type.Slice || to instanceof Type.Str || to instanceof Type.Dynamic) {
      code = "E0620";
      message = "cast to unsized type: `" + fromWords + "` as `" + toWords + "`";
    } else if (isScalar(from) && isScalar(to) || from instanceof Type.Reference) {
      code = "E0606";
      message = "casting `" + fromWords + "` as `" + toWords + "` is invalid";
    } else {
      code = "E0605";
      message = "non-primitive cast: `" + fromWords + "` as `" + toWords + "`";
    }
    body.report(Diagnostic.error(code, message, cast.span()));
  }

  private static boolean isScalar(Type type) {
    return type instanceof Type.Whole
        || type instanceof Type.Floating
        || type instanceof Type.Bool
        || type instanceof Type.Char
        || type instanceof Type.RawPointer
        || type instanceof Type.FunctionPointer;
  }
}
