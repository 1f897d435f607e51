package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LoanFacts;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Phase;
import freehold.mir.Place;
import freehold.mir.PromotedBody;
import freehold.mir.ScopeId;
import freehold.mir.Terminator;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.syntax.Edition;
import freehold.rust.types.TypedBody;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.TypedProgram;
import freehold.rust.types.Variable;
import freehold.rust.types.VariableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lowers one typed body to a graph in [Phase#BUILT], as rustc's MIR building does.
///
/// This class holds what all nouns of lowering share: the graph, the scopes, where variables live.
/// [ExprLowering] is where an expression's way begins.
public final class FunctionLowering {
  /// What is lowered: a body and, of a closure, its captures and type.
  private record Source(
      TypedBody body, List<TypedExpr.Capture> captures, Optional<Type.Closure> closure) {}

  final TypedProgram program;
  final TypedBody body;
  final GraphBuilder graph;
  final ScopeStack scopes;
  final ExprLowering expressions = new ExprLowering(this);
  final PlaceLowering places = new PlaceLowering(this);
  final OperandLowering operands = new OperandLowering(this);
  final RvalueLowering rvalues = new RvalueLowering(this);
  final ArithmeticLowering arithmetic = new ArithmeticLowering(this);
  final AggregateLowering aggregates = new AggregateLowering(this);
  final BlockLowering blocks = new BlockLowering(this);
  final JumpLowering jumps = new JumpLowering(this);
  final AssignmentLowering assignments = new AssignmentLowering(this);
  final ConditionLowering conditions = new ConditionLowering(this);
  final MatchLowering matches = new MatchLowering(this);
  final BindingLowering bindings = new BindingLowering(this);
  private final Optional<Type.Closure> closureType;
  private final List<PromotedBody> promoteds;
  private final List<TypedExpr.Closure> closures;
  private final Map<VariableId, Place> variables = new HashMap<>();
  private final Map<Type, Boolean> copies = new HashMap<>();
  private final Map<Type, Boolean> drops = new HashMap<>();
  private ScopeStack.Scope temporaryScope;
  private Optional<ScopeStack.Scope> extendedScope = Optional.empty();
  private LocalId unit;

  private FunctionLowering(
      TypedProgram program,
      Source source,
      List<PromotedBody> promoteds,
      List<TypedExpr.Closure> closures) {
    this.program = program;
    this.body = source.body();
    this.closureType = source.closure();
    this.promoteds = promoteds;
    this.closures = closures;
    CapturedPlaces captures =
        new CapturedPlaces(source.closure().map(Type.Closure::definition), source.captures());
    this.graph = new GraphBuilder(body.span(), captures);
    this.scopes = new ScopeStack(graph);
  }

  /// Lowers a function or constant.
  public static LoweredFunction lower(TypedProgram program, TypedBody body) {
    return lower(program, new Source(body, List.of(), Optional.empty()));
  }

  /// Lowers a closure, which reaches the variables around it through its captures.
  public static LoweredFunction lower(TypedProgram program, TypedExpr.Closure closure) {
    return lower(
        program, new Source(closure.body(), closure.captures(), Optional.of(closure.type())));
  }

  private static LoweredFunction lower(TypedProgram program, Source source) {
    List<PromotedBody> promoteds = new ArrayList<>();
    List<TypedExpr.Closure> closures = new ArrayList<>();
    Body built = new FunctionLowering(program, source, promoteds, closures).build();
    return new LoweredFunction(
        source.body(), built, List.copyOf(promoteds), List.copyOf(closures), source.captures());
  }

  /// Lowers a constant expression to a body of its own and returns its index.
  int promote(TypedExpr expr) {
    int index = promoteds.size();
    promoteds.add(null);
    TypedBody initializer =
        new TypedBody(
            body.definition(),
            body.name() + "::{promoted#" + index + "}",
            Signature.of(List.of(), expr.type()),
            List.of(),
            expr,
            body.variables(),
            Optional.empty(),
            false,
            body.edition(),
            expr.span());
    Source source = new Source(initializer, List.of(), Optional.empty());
    Body built = new FunctionLowering(program, source, promoteds, closures).build();
    promoteds.set(index, new PromotedBody(expr.type(), built));
    return index;
  }

  private Body build() {
    Type result = Substitution.erase(body.signature().result());
    graph.newLocal(
        new LocalDecl(LocalDecl.Kind.RETURN, "", result, true, body.span(), ScopeId.OUTERMOST));
    ArgumentLowering arguments = new ArgumentLowering(this, closureType);
    arguments.declare();
    int argumentCount = graph.locals().size() - 1;
    BlockId returnBlock = graph.newBlock();
    jumps.returnTo(returnBlock);
    ScopeStack.Scope scope = scopes.push(body.span());
    temporaryScope = scope;
    arguments.bind(scope);
    expressions.terminating(Place.of(LocalId.RETURN), body.value());
    scopes.pop(scope);
    graph.restoreScope(ScopeId.OUTERMOST);
    graph.goTo(body.span().endPoint(), returnBlock);
    graph.continueIn(returnBlock);
    graph.terminate(new Terminator.Return(graph.source(body.span().endPoint())));
    return GraphSimplifier.simplify(
        new Body(
            body.definition(),
            body.name(),
            Phase.BUILT,
            argumentCount,
            graph.locals(),
            graph.finish(body.span()),
            graph.scopes(),
            body.trackCaller(),
            LoanFacts.NONE,
            body.span()));
  }

  /// Where a variable is: a local, while a guard runs the matched place itself, or a stand-in for a
  /// variable of the function around a closure.
  Place placeOf(VariableId variable) {
    Place place = variables.get(variable);
    return place != null ? place : CapturedPlaces.standIn(variable);
  }

  void setPlace(VariableId variable, Place place) {
    variables.put(variable, place);
  }

  Variable variable(VariableId id) {
    Variable variable = body.variables().get(id.index());
    if (!variable.id().equals(id)) {
      throw new AssertionError("variables are listed by index");
    }
    return variable;
  }

  void addClosure(TypedExpr.Closure closure) {
    if (!closures.contains(closure)) {
      closures.add(closure);
    }
  }

  boolean isCopy(Type type) {
    return switch (type) {
      case Type.Whole t -> true;
      case Type.Bool t -> true;
      case Type.Char t -> true;
      case Type.Floating t -> true;
      case Type.RawPointer t -> true;
      case Type.Reference t -> !t.mutable();
      default -> copies.computeIfAbsent(type, t -> program.isCopy(t, body.definition()));
    };
  }

  boolean needsDrop(Type type) {
    return switch (type) {
      case Type.Whole t -> false;
      case Type.Bool t -> false;
      case Type.Reference t -> false;
      case Type.RawPointer t -> false;
      case Type.Never t -> false;
      default -> drops.computeIfAbsent(type, t -> program.needsDrop(t, body.definition()));
    };
  }

  boolean edition2024() {
    return body.edition().atLeast(Edition.E2024);
  }

  /// The scope whose end drops the temporaries made now.
  ScopeStack.Scope temporaryScope() {
    return temporaryScope;
  }

  /// Runs `work` with another scope for temporaries.
  void withTemporaries(ScopeStack.Scope scope, Runnable work) {
    ScopeStack.Scope outer = temporaryScope;
    temporaryScope = scope;
    work.run();
    temporaryScope = outer;
  }

  /// The scope of the variables of the `let` being lowered; absent in the initializer of a
  /// constant.
  Optional<ScopeStack.Scope> extendedScope() {
    return extendedScope;
  }

  void withExtended(ScopeStack.Scope scope, Runnable work) {
    Optional<ScopeStack.Scope> outer = extendedScope;
    extendedScope = Optional.of(scope);
    work.run();
    extendedScope = outer;
  }

  /// The place for values of type `()` that nobody reads.
  Place unit() {
    if (unit == null) {
      unit = graph.newTemporary(Type.UNIT, body.span());
    }
    return Place.of(unit);
  }

  boolean isUnread(Place place) {
    return unit != null && place.isLocal() && place.local().equals(unit);
  }
}
