package freehold.mir.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Replaces the parameters of a type by arguments, and walks types.
public final class Substitution {
  private Substitution() {}

  /// `type` with parameter `i` replaced by `arguments[i]`, regions included.
  public static Type apply(Type type, List<Type> arguments) {
    if (arguments.isEmpty()) {
      return type;
    }
    return new Walk(arguments).walk(type);
  }

  public static List<Type> applyAll(List<Type> types, List<Type> arguments) {
    return arguments.isEmpty() ? types : mapAll(types, type -> apply(type, arguments));
  }

  public static Signature apply(Signature signature, List<Type> arguments) {
    return arguments.isEmpty() ? signature : map(signature, type -> apply(type, arguments));
  }

  /// `type` with every region erased.
  public static Type erase(Type type) {
    return switch (type) {
      case Type.Reference(Region region, boolean mutable, Type target) ->
          new Type.Reference(Region.ERASED, mutable, erase(target));
      case Type.Lifetime(Region region) -> new Type.Lifetime(Region.ERASED);
      case Type.Dynamic d -> {
        Type.Dynamic mapped = (Type.Dynamic) mapChildren(d, Substitution::erase);
        yield new Type.Dynamic(
            mapped.trait(),
            mapped.arguments(),
            mapped.equalities(),
            mapped.autoTraits(),
            Region.ERASED);
      }
      default -> mapChildren(type, Substitution::erase);
    };
  }

  public static List<Type> mapAll(List<Type> types, UnaryOperator<Type> function) {
    List<Type> result = null;
    for (int i = 0; i < types.size(); i++) {
      Type old = types.get(i);
      Type mapped = function.apply(old);
      if (result == null && mapped != old) {
        result = new ArrayList<>(types);
      }
      if (result != null) {
        result.set(i, mapped);
      }
    }
    return result == null ? types : List.copyOf(result);
  }

  public static Signature map(Signature signature, UnaryOperator<Type> function) {
    List<Type> parameters = mapAll(signature.parameters(), function);
    Type result = function.apply(signature.result());
    if (parameters == signature.parameters() && result == signature.result()) {
      return signature;
    }
    return new Signature(
        parameters, result, signature.isUnsafe(), signature.abi(), signature.variadic());
  }

  /// `type` with `function` applied to each type directly inside it; the same object if nothing
  /// changed.
  public static Type mapChildren(Type type, UnaryOperator<Type> function) {
    return switch (type) {
      case Type.Bool t -> t;
      case Type.Char t -> t;
      case Type.Never t -> t;
      case Type.Str t -> t;
      case Type.Whole t -> t;
      case Type.Floating t -> t;
      case Type.Parameter t -> t;
      case Type.Length t -> t;
      case Type.Lifetime t -> t;
      case Type.Inference t -> t;
      case Type.Error t -> t;
      case Type.Tuple t -> {
        List<Type> elements = mapAll(t.elements(), function);
        yield elements == t.elements() ? t : new Type.Tuple(elements);
      }
      case Type.Array t -> {
        Type element = function.apply(t.element());
        Type length = function.apply(t.length());
        boolean same = element == t.element() && length == t.length();
        yield same ? t : new Type.Array(element, length);
      }
      case Type.Slice t -> {
        Type element = function.apply(t.element());
        yield element == t.element() ? t : new Type.Slice(element);
      }
      case Type.Reference t -> {
        Type inner = function.apply(t.target());
        yield inner == t.target() ? t : new Type.Reference(t.region(), t.mutable(), inner);
      }
      case Type.RawPointer t -> {
        Type inner = function.apply(t.target());
        yield inner == t.target() ? t : new Type.RawPointer(t.mutable(), inner);
      }
      case Type.FunctionPointer t -> {
        Signature signature = map(t.signature(), function);
        yield signature == t.signature() ? t : new Type.FunctionPointer(signature);
      }
      default -> mapArguments(type, function);
    };
  }

  private static Type mapArguments(Type type, UnaryOperator<Type> function) {
    return switch (type) {
      case Type.Adt(var definition, var old) -> {
        List<Type> arguments = mapAll(old, function);
        yield arguments == old ? type : new Type.Adt(definition, arguments);
      }
      case Type.FunctionDefinition(var definition, var old) -> {
        List<Type> arguments = mapAll(old, function);
        yield arguments == old ? type : new Type.FunctionDefinition(definition, arguments);
      }
      case Type.Closure(var definition, var old) -> {
        List<Type> arguments = mapAll(old, function);
        yield arguments == old ? type : new Type.Closure(definition, arguments);
      }
      case Type.Opaque(var definition, var old) -> {
        List<Type> arguments = mapAll(old, function);
        yield arguments == old ? type : new Type.Opaque(definition, arguments);
      }
      case Type.Projection(var item, var old) -> {
        List<Type> arguments = mapAll(old, function);
        yield arguments == old ? type : new Type.Projection(item, arguments);
      }
      case Type.Dynamic t -> dynamic(t, function);
      default -> throw new AssertionError(type);
    };
  }

  private static Type dynamic(Type.Dynamic type, UnaryOperator<Type> function) {
    List<Type> arguments = mapAll(type.arguments(), function);
    boolean same = arguments == type.arguments();
    List<Type.Equality> equalities = new ArrayList<>();
    for (Type.Equality equality : type.equalities()) {
      Type mapped = function.apply(equality.type());
      same &= mapped == equality.type();
      equalities.add(new Type.Equality(equality.item(), mapped));
    }
    return same
        ? type
        : new Type.Dynamic(
            type.trait(), arguments, List.copyOf(equalities), type.autoTraits(), type.region());
  }

  private record Walk(List<Type> arguments) {
    Type walk(Type type) {
      return switch (type) {
        case Type.Parameter(int index, String name) ->
            index < arguments.size() ? arguments.get(index) : type;
        case Type.Lifetime(Region region) -> new Type.Lifetime(walk(region));
        case Type.Reference(Region region, boolean mutable, Type target) ->
            new Type.Reference(walk(region), mutable, walk(target));
        default -> mapChildren(type, this::walk);
      };
    }

    Region walk(Region region) {
      return region instanceof Region.Parameter(int index, String name)
              && index < arguments.size()
              && arguments.get(index) instanceof Type.Lifetime(Region actual)
          ? actual
          : region;
    }
  }
}
