package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// The door from types to lowering: bodies on demand, and answers of the trait solver.
///
/// "Monomorphic" below means: no parameter, projection, opaque or inference type inside, all
/// regions erased.
public interface TypedProgram {
  /// The checked body of a function, method with a body, constant, static, or array length. Absent
  /// for intrinsics, constructors, trait items without a default, and bodies with errors.
  Optional<TypedBody> body(DefId definition);

  /// All functions, constants and statics of the person's own program, in order of the source.
  List<DefId> userBodies();

  /// The person's `main`.
  Optional<DefId> main();

  /// The declared signature, regions included; of constants: no parameters and their type.
  Signature signature(DefId definition);

  /// What the definition's bounds and `where` clauses demand of lifetimes, in its own parameters:
  /// `T: 'a`, `'a: 'b`, those of what is around it and those that its traits imply among them.
  List<OutlivesBound> outlives(DefId definition);

  /// Types around the definition that may be taken to be well formed: its generic parameters; of
  /// its `impl`, the type and the arguments of the trait.
  List<Type> assumedTypes(DefId definition);

  /// The type with the associated types that the `impl` around the definition gives replaced by
  /// what they are there, regions kept.
  Type withOwnItems(Type type, DefId definition);

  /// What a function or constant means for monomorphic arguments (those of the trait first, if it
  /// is a trait's item).
  Resolution resolve(DefId definition, List<Type> monomorphicArguments);

  /// Replaces projections and opaque types of a type without parameters by what they stand for.
  Type normalize(Type type);

  /// Whether values of the type are copied, given what the definition's `where` clauses promise.
  boolean isCopy(Type type, DefId environment);

  /// Whether dropping a value of the type does anything; parameters may.
  boolean needsDrop(Type type, DefId environment);

  /// Whether the rules for dropping a value of the type never end, because it holds itself in ever
  /// larger forms.
  boolean dropOverflows(Type type, DefId environment);

  /// `Drop::drop` of a struct, enum or union type, if it has one: an [Resolution.Item].
  Optional<Resolution> dropImplementation(Type.Adt type);

  /// The methods of a `dyn`'s vtable in the order of its slots, supertraits first.
  List<VTableEntry> vtableMethods(Type.Dynamic trait);

  /// One slot: the trait's method and the arguments of its trait after `Self`.
  ///
  /// @param callable whether it can be called through `dyn` (no `where Self: Sized`, not generic)
  record VTableEntry(String name, DefId method, List<Type> arguments, boolean callable) {}

  /// A function of our std that lowering calls by its `#[lang = "…"]` name, such as `str_eq`
  /// (`fn(&str, &str) -> bool`), `slice_eq_bytes` (`fn(&[u8], &[u8]) -> bool`).
  DefId languageFunction(String name);

  /// The name that people see for an instance, such as `Vec<i32>::push`.
  String instanceName(DefId definition, List<Type> arguments);

  Span spanOf(DefId definition);
}
