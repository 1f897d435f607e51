package freehold.c.types;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// A type of C without its own qualifiers; what a pointer points to may be `const`.
public sealed interface CType {
  CType VOID = new Void();
  CType INT = new Whole(WholeKind.INT);
  CType CHAR = new Whole(WholeKind.CHAR);
  CType SIZE = new Whole(WholeKind.UNSIGNED_LONG);
  CType LONG = new Whole(WholeKind.LONG);
  CType DOUBLE = new Floating(64);
  CType VOID_POINTER = new Pointer(VOID, false);

  record Void() implements CType {}

  record Whole(WholeKind kind) implements CType {}

  /// `float` or `double`.
  record Floating(int bits) implements CType {}

  record Pointer(CType target, boolean toConst) implements CType {}

  /// `length` is absent while it is not known.
  record Array(CType element, OptionalLong length) implements CType {}

  /// `prototyped` is false for `()`, which says nothing of the parameters.
  record Function(CType result, List<CType> parameters, boolean variadic, boolean prototyped)
      implements CType {
    public Function {
      parameters = List.copyOf(parameters);
    }
  }

  /// A struct or union.
  record Aggregate(RecordDefinition definition) implements CType {}

  record Enumeration(EnumerationDefinition definition) implements CType {}

  default boolean isInteger() {
    return this instanceof Whole || this instanceof Enumeration;
  }

  default boolean isArithmetic() {
    return isInteger() || this instanceof Floating;
  }

  default boolean isScalar() {
    return isArithmetic() || this instanceof Pointer;
  }

  /// The integer type that values of an integer or enumeration type have.
  default WholeKind wholeKind() {
    return switch (this) {
      case Whole(WholeKind kind) -> kind;
      case Enumeration(EnumerationDefinition definition) -> definition.kind();
      case Void v -> throw new AssertionError(text());
      case Floating f -> throw new AssertionError(text());
      case Pointer p -> throw new AssertionError(text());
      case Array a -> throw new AssertionError(text());
      case Function f -> throw new AssertionError(text());
      case Aggregate a -> throw new AssertionError(text());
    };
  }

  /// Whether objects of this type can be made: its size is known.
  default boolean isComplete() {
    return switch (this) {
      case Void v -> false;
      case Array(CType element, OptionalLong length) -> length.isPresent() && element.isComplete();
      case Aggregate(RecordDefinition definition) -> definition.isComplete();
      case Function f -> false;
      case Whole w -> true;
      case Floating f -> true;
      case Pointer p -> true;
      case Enumeration e -> true;
    };
  }

  /// In bytes; only of complete types.
  default long size() {
    return switch (this) {
      case Void v -> 1;
      case Whole(WholeKind kind) -> kind.sizeInBytes();
      case Floating(int bits) -> bits / 8;
      case Pointer p -> 8;
      case Array(CType element, OptionalLong length) ->
          Math.multiplyExact(element.size(), length.orElse(0));
      case Function f -> 1;
      case Aggregate(RecordDefinition definition) -> definition.size();
      case Enumeration(EnumerationDefinition definition) -> definition.kind().sizeInBytes();
    };
  }

  /// In bytes.
  default long alignment() {
    return switch (this) {
      case Array(CType element, OptionalLong length) -> element.alignment();
      case Aggregate(RecordDefinition definition) -> definition.alignment();
      case Void v -> 1;
      case Function f -> 1;
      case Whole w -> size();
      case Floating f -> size();
      case Pointer p -> size();
      case Enumeration e -> size();
    };
  }

  /// As gcc writes it in messages.
  default String text() {
    return switch (this) {
      case Void v -> "void";
      case Whole(WholeKind kind) -> kind.text();
      case Floating(int bits) -> bits == 32 ? "float" : "double";
      case Pointer(Function(CType result, List<CType> parameters, boolean v, boolean p), var c) ->
          result.text() + " (*)(" + list(parameters, v) + ")";
      case Pointer(Array(CType element, OptionalLong length), var toConst) ->
          (toConst ? "const " : "") + element.text() + " (*)[" + shown(length) + "]";
      case Pointer(CType target, boolean toConst) -> pointerText(target, toConst);
      case Array(CType element, OptionalLong length) -> element.text() + "[" + shown(length) + "]";
      case Function(CType result, List<CType> parameters, boolean variadic, boolean p) ->
          result.text() + "(" + list(parameters, variadic) + ")";
      case Aggregate(RecordDefinition definition) -> definition.text();
      case Enumeration(EnumerationDefinition definition) -> definition.text();
    };
  }

  private static String pointerText(CType target, boolean toConst) {
    String text = target.text();
    String star = text.endsWith("*") ? "*" : " *";
    return target instanceof Pointer && toConst
        ? text + " const" + star
        : (toConst ? "const " : "") + text + star;
  }

  private static String shown(OptionalLong length) {
    return length.isPresent() ? Long.toString(length.getAsLong()) : "";
  }

  private static String list(List<CType> parameters, boolean variadic) {
    String all = parameters.stream().map(CType::text).collect(Collectors.joining(", "));
    if (all.isEmpty()) {
      return variadic ? "..." : "void";
    }
    return variadic ? all + ", ..." : all;
  }
}
