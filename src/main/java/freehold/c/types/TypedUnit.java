package freehold.c.types;

import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A translation unit whose meaning is known.
///
/// @param globals variables of static storage that are defined here, in the order of the text
public record TypedUnit(
    SourceFile file,
    Map<FunctionSymbol, FunctionBody> functions,
    List<GlobalVariable> globals,
    List<Diagnostic> diagnostics) {

  /// A function's definition.
  public record FunctionBody(
      FunctionSymbol function, List<Variable> parameters, TypedStatement.Block block, Span span) {}

  /// A variable that lives as long as the program; zero without an initializer.
  public record GlobalVariable(Variable variable, Optional<TypedInitializer> initializer) {}
}
