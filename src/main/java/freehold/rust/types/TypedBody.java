package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.rust.syntax.Edition;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// A checked function, constant or closure, still generic; regions inside are erased.
///
/// @param name as people see it, such as `Vec<T>::push`
/// @param signature as declared, with regions; a constant has no parameters
/// @param parameters patterns in order, `self` first
/// @param variables all of the outermost function, by [VariableId#index]; shared by its closures
/// @param closure what this is the body of, unless it is a function or constant
public record TypedBody(
    DefId definition,
    String name,
    Signature signature,
    List<Parameter> parameters,
    TypedExpr value,
    List<Variable> variables,
    Optional<ClosureDefinition> closure,
    boolean trackCaller,
    Edition edition,
    Span span) {

  /// One parameter with its pattern; `type` has its regions erased.
  public record Parameter(TypedPattern pattern, freehold.mir.type.Type type, Span span) {}
}
