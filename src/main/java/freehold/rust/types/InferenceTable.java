package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.Arrays;
import java.util.List;

/// The unknown types of one body and what is known of them; can be taken back to a snapshot.
final class InferenceTable {
  /// What an unknown type may become.
  enum Kind {
    GENERAL,
    INTEGER,
    FLOAT
  }

  private Type[] bound = new Type[64];
  private Kind[] kinds = new Kind[64];
  private boolean[] diverging = new boolean[64];
  private int count;
  private int[] trail = new int[64];
  private Kind[] trailKinds = new Kind[64];
  private boolean[] trailDiverging = new boolean[64];
  private int trailLength;

  Type fresh() {
    return add(Kind.GENERAL, false);
  }

  Type freshInteger() {
    return add(Kind.INTEGER, false);
  }

  Type freshFloat() {
    return add(Kind.FLOAT, false);
  }

  /// For the type of an expression that never yields a value.
  Type freshDiverging() {
    return add(Kind.GENERAL, true);
  }

  private Type add(Kind kind, boolean diverges) {
    if (count == bound.length) {
      bound = Arrays.copyOf(bound, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
      diverging = Arrays.copyOf(diverging, count * 2);
    }
    bound[count] = null;
    kinds[count] = kind;
    diverging[count] = diverges;
    return new Type.Inference(count++);
  }

  int size() {
    return count;
  }

  /// A state to go back to.
  record Snapshot(int trailLength, int count) {}

  Snapshot snapshot() {
    return new Snapshot(trailLength, count);
  }

  void rollback(Snapshot snapshot) {
    while (trailLength > snapshot.trailLength()) {
      trailLength--;
      bound[trail[trailLength]] = null;
      kinds[trail[trailLength]] = trailKinds[trailLength];
      diverging[trail[trailLength]] = trailDiverging[trailLength];
    }
    count = snapshot.count();
  }

  private void remember(int variable) {
    if (trailLength == trail.length) {
      trail = Arrays.copyOf(trail, trailLength * 2);
      trailKinds = Arrays.copyOf(trailKinds, trailLength * 2);
      trailDiverging = Arrays.copyOf(trailDiverging, trailLength * 2);
    }
    trail[trailLength] = variable;
    trailDiverging[trailLength] = diverging[variable];
    trailKinds[trailLength++] = kinds[variable];
  }

  /// The type with its outermost unknown replaced by what is known of it.
  Type shallow(Type type) {
    Type current = type;
    while (current instanceof Type.Inference(int index) && index >= 0 && bound[index] != null) {
      current = bound[index];
    }
    return current;
  }

  /// The type with all unknowns replaced as far as known.
  Type resolve(Type type) {
    Type here = shallow(type);
    return Substitution.mapChildren(here, this::resolve);
  }

  List<Type> resolveAll(List<Type> types) {
    return Substitution.mapAll(types, this::resolve);
  }

  Kind kind(Type.Inference variable) {
    return kinds[variable.index()];
  }

  boolean isDiverging(Type.Inference variable) {
    return diverging[variable.index()];
  }

  boolean isIntegerVariable(Type type) {
    return type instanceof Type.Inference v && v.index() >= 0 && kinds[v.index()] == Kind.INTEGER;
  }

  boolean isFloatVariable(Type type) {
    return type instanceof Type.Inference v && v.index() >= 0 && kinds[v.index()] == Kind.FLOAT;
  }

  boolean isGeneralVariable(Type type) {
    return type instanceof Type.Inference v && v.index() >= 0 && kinds[v.index()] == Kind.GENERAL;
  }

  static boolean hasVariables(Type type) {
    if (type instanceof Type.Inference) {
      return true;
    }
    boolean[] found = {false};
    Substitution.mapChildren(
        type,
        inner -> {
          found[0] = found[0] || hasVariables(inner);
          return inner;
        });
    return found[0];
  }

  /// Makes two types equal, regions aside; leaves the table as it was if that cannot be.
  boolean unify(Type a, Type b) {
    Snapshot before = snapshot();
    if (equate(a, b)) {
      return true;
    }
    rollback(before);
    return false;
  }

  boolean unifyAll(List<Type> a, List<Type> b) {
    Snapshot before = snapshot();
    if (equateAll(a, b)) {
      return true;
    }
    rollback(before);
    return false;
  }

  /// Whether they could be made equal.
  boolean canUnify(Type a, Type b) {
    Snapshot before = snapshot();
    boolean result = equate(a, b);
    rollback(before);
    return result;
  }

  private boolean equateAll(List<Type> a, List<Type> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!equate(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean equate(Type left, Type right) {
    Type a = shallow(left);
    Type b = shallow(right);
    if (a == b || a instanceof Type.Error || b instanceof Type.Error) {
      return true;
    }
    if (a instanceof Type.Inference variable && variable.index() >= 0) {
      return bind(variable, b);
    }
    if (b instanceof Type.Inference variable && variable.index() >= 0) {
      return bind(variable, a);
    }
    return equateParts(a, b);
  }

  private boolean equateParts(Type a, Type b) {
    return switch (a) {
      case Type.Tuple t -> b instanceof Type.Tuple o && equateAll(t.elements(), o.elements());
      case Type.Array t ->
          b instanceof Type.Array o
              && equate(t.element(), o.element())
              && equate(t.length(), o.length());
      case Type.Slice t -> b instanceof Type.Slice o && equate(t.element(), o.element());
      case Type.Adt t ->
          b instanceof Type.Adt o
              && t.definition() == o.definition()
              && equateAll(t.arguments(), o.arguments());
      case Type.Reference t ->
          b instanceof Type.Reference o
              && t.mutable() == o.mutable()
              && equate(t.target(), o.target());
      case Type.RawPointer t ->
          b instanceof Type.RawPointer o
              && t.mutable() == o.mutable()
              && equate(t.target(), o.target());
      case Type.FunctionDefinition t ->
          b instanceof Type.FunctionDefinition o
              && t.definition().equals(o.definition())
              && equateAll(t.arguments(), o.arguments());
      case Type.FunctionPointer t ->
          b instanceof Type.FunctionPointer o && equate(t.signature(), o.signature());
      case Type.Closure t ->
          b instanceof Type.Closure o
              && t.definition() == o.definition()
              && equateAll(t.arguments(), o.arguments());
      case Type.Dynamic t -> b instanceof Type.Dynamic o && equate(t, o);
      case Type.Opaque t ->
          b instanceof Type.Opaque o
              && t.definition() == o.definition()
              && equateAll(t.arguments(), o.arguments());
      case Type.Projection t ->
          b instanceof Type.Projection o
              && t.item().equals(o.item())
              && equateAll(t.arguments(), o.arguments());
      case Type.Lifetime t -> b instanceof Type.Lifetime;
      case Type.Parameter t -> b instanceof Type.Parameter o && t.index() == o.index();
      case Type.Bool t -> a.equals(b);
      case Type.Char t -> a.equals(b);
      case Type.Never t -> a.equals(b);
      case Type.Str t -> a.equals(b);
      case Type.Whole t -> a.equals(b);
      case Type.Floating t -> a.equals(b);
      case Type.Length t -> a.equals(b);
      case Type.Inference t -> a.equals(b);
      case Type.Error t -> true;
    };
  }

  private boolean equate(Signature a, Signature b) {
    return a.isUnsafe() == b.isUnsafe()
        && a.abi().equals(b.abi())
        && equateAll(a.parameters(), b.parameters())
        && equate(a.result(), b.result());
  }

  private boolean equate(Type.Dynamic a, Type.Dynamic b) {
    boolean sameTrait = a.trait() == null ? b.trait() == null : a.trait().equals(b.trait());
    if (!sameTrait
        || !a.autoTraits().equals(b.autoTraits())
        || a.equalities().size() != b.equalities().size()
        || !equateAll(a.arguments(), b.arguments())) {
      return false;
    }
    for (int i = 0; i < a.equalities().size(); i++) {
      if (!a.equalities().get(i).item().equals(b.equalities().get(i).item())
          || !equate(a.equalities().get(i).type(), b.equalities().get(i).type())) {
        return false;
      }
    }
    return true;
  }

  private boolean bind(Type.Inference variable, Type type) {
    int index = variable.index();
    if (type instanceof Type.Inference other && other.index() >= 0) {
      return index == other.index() || merge(index, other.index());
    }
    boolean fits =
        switch (kinds[index]) {
          case GENERAL -> true;
          case INTEGER -> type instanceof Type.Whole;
          case FLOAT -> type instanceof Type.Floating;
        };
    if (!fits || occurs(index, type)) {
      return false;
    }
    remember(index);
    bound[index] = type;
    return true;
  }

  private boolean merge(int a, int b) {
    Kind kind = kinds[a] == Kind.GENERAL ? kinds[b] : kinds[a];
    if (kinds[b] != Kind.GENERAL && kinds[b] != kind) {
      return false;
    }
    remember(b);
    kinds[b] = kind;
    remember(a);
    bound[a] = new Type.Inference(b);
    diverging[b] |= diverging[a];
    return true;
  }

  private boolean occurs(int variable, Type type) {
    Type here = shallow(type);
    if (here instanceof Type.Inference(int index)) {
      return index == variable;
    }
    boolean[] found = {false};
    Substitution.mapChildren(
        here,
        inner -> {
          found[0] = found[0] || occurs(variable, inner);
          return inner;
        });
    return found[0];
  }

  static final Type ERASED_LIFETIME = new Type.Lifetime(Region.ERASED);

  /// A fresh unknown for each parameter.
  List<Type> freshArguments(GenericParameters generics) {
    return generics.all().stream().map(this::freshArgument).toList();
  }

  Type freshArgument(GenericParameters.Parameter parameter) {
    return parameter.kind() == GenericParameters.Kind.LIFETIME ? ERASED_LIFETIME : fresh();
  }
}
