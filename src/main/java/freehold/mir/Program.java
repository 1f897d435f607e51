package freehold.mir;

import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A whole program, ready to run: every function that `main` can reach, once per instance.
///
/// @param functions in the order of the instruction section: the person's own first
/// @param globals in the order of evaluation: each after those that it needs
/// @param dropGlue for each type that is dropped, the function that takes `*mut T` and drops it
/// @param wording how its language speaks of types and memory
/// @param statements places of the person's text at which a run can stop, nested in each other
public record Program(
    List<Body> functions,
    FunctionId main,
    List<Global> globals,
    List<VTable> vtables,
    Map<Type, FunctionId> dropGlue,
    Map<VTableKey, VTableId> vtableIndex,
    LayoutCalculator layouts,
    Wording wording,
    List<Span> statements) {

  /// A program of whose text nothing is known.
  public Program(
      List<Body> functions,
      FunctionId main,
      List<Global> globals,
      List<VTable> vtables,
      Map<Type, FunctionId> dropGlue,
      Map<VTableKey, VTableId> vtableIndex,
      LayoutCalculator layouts) {
    this(
        functions,
        main,
        globals,
        vtables,
        dropGlue,
        vtableIndex,
        layouts,
        Wording.OWNED,
        List.of());
  }

  /// A concrete type seen as a trait object type (without regions).
  public record VTableKey(Type concrete, Type.Dynamic trait) {}

  /// The same program with each body changed in what is known about it, not in what it does.
  public Program withBodies(UnaryOperator<Body> change) {
    return new Program(
        functions.stream().map(change).toList(),
        main,
        globals,
        vtables,
        dropGlue,
        vtableIndex,
        layouts,
        wording,
        statements);
  }

  /// The same program with the places of its text at which a run can stop.
  public Program withStatements(List<Span> places) {
    return new Program(
        functions,
        main,
        globals,
        vtables,
        dropGlue,
        vtableIndex,
        layouts,
        wording,
        List.copyOf(places));
  }

  public Body function(FunctionId id) {
    return functions.get(id.index());
  }

  public Global global(GlobalId id) {
    return globals.get(id.index());
  }
}
