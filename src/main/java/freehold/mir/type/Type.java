package freehold.mir.type;

import java.util.List;

/// A type. Two equal types are equal records, regions included: erase them where they do not count.
///
/// Generic arguments are one list, lifetimes ([Lifetime]) and constants ([Length]) among them, in
/// the order of declaration, those of the enclosing item first; a trait's `Self` is its argument 0.
public sealed interface Type {
  Type UNIT = new Tuple(List.of());
  Type BOOL = new Bool();
  Type CHAR = new Char();
  Type NEVER = new Never();
  Type STR = new Str();
  Type ERROR = new Error();
  Type USIZE = new Whole(IntegerKind.USIZE);
  Type I32 = new Whole(IntegerKind.I32);
  Type U8 = new Whole(IntegerKind.U8);
  Type F64 = new Floating(64);

  record Bool() implements Type {}

  record Char() implements Type {}

  record Never() implements Type {}

  record Str() implements Type {}

  record Whole(IntegerKind kind) implements Type {}

  /// `f32` or `f64`.
  record Floating(int bits) implements Type {}

  record Tuple(List<Type> elements) implements Type {}

  /// `length` is a [Length], or a parameter or inference variable that stands for one.
  record Array(Type element, Type length) implements Type {}

  record Slice(Type element) implements Type {}

  record Adt(AdtDefinition definition, List<Type> arguments) implements Type {}

  record Reference(Region region, boolean mutable, Type target) implements Type {}

  record RawPointer(boolean mutable, Type target) implements Type {}

  /// The zero-sized type of one function, method, or constructor.
  record FunctionDefinition(DefId definition, List<Type> arguments) implements Type {}

  record FunctionPointer(Signature signature) implements Type {}

  /// `arguments` are those of the function in which the closure stands.
  record Closure(ClosureDefinition definition, List<Type> arguments) implements Type {}

  /// `dyn Trait<arguments, Item = T> + Auto + 'r`. Without a principal, `trait` is null.
  ///
  /// @param arguments of the trait, without `Self`
  record Dynamic(
      DefId trait,
      List<Type> arguments,
      List<Equality> equalities,
      List<DefId> autoTraits,
      Region region)
      implements Type {}

  /// `Item = type` within a `dyn`; `item` is the associated type of the trait that declares it.
  record Equality(DefId item, Type type) {}

  /// `impl Trait` in return position: some type, known after the function's body was checked.
  record Opaque(OpaqueDefinition definition, List<Type> arguments) implements Type {}

  /// A type or constant parameter, by its place among all generic parameters in scope.
  record Parameter(int index, String name) implements Type {}

  /// `<Self as Trait<…>>::Item<…>`: arguments of the trait, then of the associated type.
  record Projection(DefId item, List<Type> arguments) implements Type {}

  /// A value in a type: an array's length or the argument of a constant parameter, as its bits.
  record Length(long value) implements Type {}

  /// A lifetime as a generic argument.
  record Lifetime(Region region) implements Type {}

  /// A variable of type inference; never outside the type checker.
  record Inference(int index) implements Type {}

  /// What a reported error left unknown; equal to everything.
  record Error() implements Type {}

  default boolean isUnit() {
    return this instanceof Tuple tuple && tuple.elements().isEmpty();
  }

  default boolean isNever() {
    return this instanceof Never;
  }

  /// The type as rustc writes it in messages.
  default String text() {
    return TypePrinter.print(this);
  }
}
