package freehold.c.lowering;

import freehold.c.types.FunctionSymbol;
import freehold.c.types.TypedUnit;
import freehold.c.types.Variable;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.Global;
import freehold.mir.GlobalId;
import freehold.mir.Program;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Target;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The door of this room: links a person's file with what it needs of the library, and lowers all.
///
/// The person's functions come first, in the order of the text; of the library only what they need.
public final class ProgramLowering implements Linkage {
  private final Library library;
  private final Definitions definitions = new Definitions();
  private final TypeLowering types = new TypeLowering(definitions);
  private final Map<FunctionSymbol, FunctionId> symbols = new IdentityHashMap<>();
  private final Map<String, FunctionId> named = new HashMap<>();
  private final List<Supplier<Body>> open = new ArrayList<>();
  private final Map<Variable, GlobalId> variables = new IdentityHashMap<>();
  private final Map<String, GlobalId> namedGlobals = new HashMap<>();
  private final List<Global> globals = new ArrayList<>();
  private final Map<Variable, TypedUnit.GlobalVariable> values = new IdentityHashMap<>();
  private final Map<FunctionSymbol, TypedUnit.FunctionBody> bodies = new IdentityHashMap<>();

  private ProgramLowering(Library library) {
    this.library = library;
  }

  /// Where functions and variables are defined that a file only declares.
  public interface Library {
    /// The unit that defines a function which was declared at a place.
    Optional<TypedUnit> unitOf(String function, Span declared);

    /// The unit that defines a variable.
    Optional<TypedUnit> unitOfVariable(String variable, Span declared);
  }

  /// A program, or why it could not be put together.
  public record Lowered(Optional<Program> program, List<Diagnostic> problems) {}

  public static Lowered lower(TypedUnit unit, Library library) {
    ProgramLowering lowering = new ProgramLowering(library);
    try {
      return new Lowered(Optional.of(lowering.program(unit)), List.of());
    } catch (NotLinked problem) {
      return new Lowered(Optional.empty(), List.of(problem.problem()));
    }
  }

  private Program program(TypedUnit unit) {
    enter(unit);
    Optional<FunctionSymbol> main =
        unit.functions().keySet().stream().filter(f -> f.name().equals("main")).findFirst();
    Span whole = unit.file().span(0, 0);
    if (main.isEmpty()) {
      throw new NotLinked(Diagnostic.uncoded("undefined reference to 'main'", whole));
    }
    unit.functions().keySet().forEach(symbol -> function(symbol, symbol.span()));
    unit.globals().forEach(global -> global(global.variable(), global.variable().span()));
    FunctionId start = new StartFunction(this).of(main.get());
    List<Body> lowered = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      lowered.add(open.get(i).get());
    }
    return new Program(
        lowered,
        start,
        globals,
        List.of(),
        Map.of(),
        Map.of(),
        new LayoutCalculator(Target.X86_64_GCC),
        new TypeWording(),
        List.of());
  }

  private void enter(TypedUnit unit) {
    bodies.putAll(unit.functions());
    for (TypedUnit.GlobalVariable global : unit.globals()) {
      values.put(global.variable(), global);
    }
  }

  TypeLowering types() {
    return types;
  }

  /// The next function, whose body is made when all before it are.
  FunctionId open(java.util.function.Function<freehold.mir.type.DefId, Body> body, String name) {
    open.add(() -> body.apply(definitions.next(name)));
    return new FunctionId(open.size() - 1);
  }

  @Override
  public FunctionId function(FunctionSymbol symbol, Span use) {
    FunctionId known = symbols.get(symbol);
    if (known == null) {
      known = symbol.isStatic() ? null : named.get(symbol.name());
      if (known == null) {
        TypedUnit.FunctionBody body = body(symbol, use);
        known = open(id -> FunctionLowering.function(body, id, types, this), symbol.name());
        if (!symbol.isStatic()) {
          named.put(symbol.name(), known);
        }
      }
      symbols.put(symbol, known);
    }
    return known;
  }

  private TypedUnit.FunctionBody body(FunctionSymbol symbol, Span use) {
    if (bodies.containsKey(symbol)) {
      return bodies.get(symbol);
    }
    Optional<TypedUnit> unit = library.unitOf(symbol.name(), symbol.span());
    if (unit.isEmpty()) {
      boolean ours = symbol.span().isLibrary();
      throw new NotLinked(
          ours
              ? Diagnostic.unsupported("the function " + symbol.name(), use)
              : Diagnostic.uncoded("undefined reference to '" + symbol.name() + "'", use));
    }
    enter(unit.get());
    return unit.get().functions().values().stream()
        .filter(body -> body.function().name().equals(symbol.name()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public GlobalId global(Variable variable, Span use) {
    GlobalId known = variables.get(variable);
    if (known != null) {
      return known;
    }
    boolean isShared = variable.storage() == Variable.Storage.EXTERNAL;
    if (isShared && namedGlobals.containsKey(variable.name())) {
      variables.put(variable, namedGlobals.get(variable.name()));
      return variables.get(variable);
    }
    TypedUnit.GlobalVariable value = value(variable, use);
    GlobalId id = new GlobalId(globals.size());
    variables.put(variable, id);
    variables.put(value.variable(), id);
    if (isShared) {
      namedGlobals.put(variable.name(), id);
    }
    Variable own = value.variable();
    globals.add(null);
    Optional<FunctionId> initializer =
        value
            .initializer()
            .map(first ->
                open(
                    def -> FunctionLowering.initializer(own, first, def, types, this), own.name()));
    globals.set(
        id.index(),
        new Global(
            own.isConst() ? Global.Kind.READ_ONLY : Global.Kind.STATIC,
            own.name(),
            types.of(own.type()),
            !own.isConst(),
            initializer,
            own.span()));
    return id;
  }

  private TypedUnit.GlobalVariable value(Variable variable, Span use) {
    if (values.containsKey(variable)) {
      return values.get(variable);
    }
    Optional<TypedUnit> unit = library.unitOfVariable(variable.name(), variable.span());
    if (unit.isEmpty()) {
      throw new NotLinked(
          Diagnostic.uncoded("undefined reference to '" + variable.name() + "'", use));
    }
    enter(unit.get());
    return unit.get().globals().stream()
        .filter(global -> global.variable().name().equals(variable.name()))
        .findFirst()
        .orElseThrow();
  }
}
