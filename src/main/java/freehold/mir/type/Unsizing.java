package freehold.mir.type;

import java.util.List;
import java.util.Optional;

/// What an unsizing cast changes: which sized type becomes which unsized one.
///
/// @param source the sized type behind the pointer: `[T; N]` or the concrete type
/// @param target what it is seen as: `[T]` or a `dyn`
public record Unsizing(Type source, Type target) {

  /// Finds the change between two monomorphic pointer types, through smart pointers and the last
  /// fields of structs; empty if nothing changes.
  public static Optional<Unsizing> between(Type source, Type target) {
    return switch (target) {
      case Type.Slice slice -> Optional.of(new Unsizing(source, target));
      case Type.Dynamic dynamic ->
          source.equals(target) ? Optional.empty() : Optional.of(new Unsizing(source, target));
      case Type.Reference to when source instanceof Type.Reference from ->
          between(from.target(), to.target());
      case Type.RawPointer to when source instanceof Type.Reference from ->
          between(from.target(), to.target());
      case Type.RawPointer to when source instanceof Type.RawPointer from ->
          between(from.target(), to.target());
      case Type.Adt to
          when source instanceof Type.Adt from && from.definition() == to.definition() ->
          betweenFields(from, to);
      default -> Optional.empty();
    };
  }

  private static Optional<Unsizing> betweenFields(Type.Adt from, Type.Adt to) {
    if (from.equals(to) || from.definition().kind() != AdtDefinition.Kind.STRUCT) {
      return Optional.empty();
    }
    List<AdtDefinition.Field> fields = from.definition().onlyVariant().fields();
    for (int i = fields.size() - 1; i >= 0; i--) {
      Type declared = fields.get(i).type();
      Optional<Unsizing> found =
          between(
              Substitution.apply(declared, from.arguments()),
              Substitution.apply(declared, to.arguments()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
