package freehold.rust.types;

import freehold.mir.type.OpaqueDefinition;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Hygiene;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.Pattern;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks one body: the state that the checkers of its parts share.
final class BodyChecker {
  final CrateChecker program;
  final Declarations declarations;
  final Definition owner;
  final InferenceTable table = new InferenceTable();
  final ClosureTypes closureTypes = new ClosureTypes();
  final Solver solver;
  final Obligations obligations;
  final BodyFacts facts = new BodyFacts();
  final LocalScopes scopes = new LocalScopes();
  final Deque<LoopFrame> loops = new ArrayDeque<>();
  final ExprChecker exprs = new ExprChecker(this);
  final PatternChecker patterns = new PatternChecker(this);
  final Coercion coercion = new Coercion(this);
  final MethodLookup methods = new MethodLookup(this);
  final CastChecker casts = new CastChecker(this);
  final SizedCheck sizes = new SizedCheck(this);
  final Map<OpaqueDefinition, Type> opaques = new IdentityHashMap<>();
  final List<InferredSelf> inferredSelves = new ArrayList<>();
  private final Reports reports;
  TypeScope scope;
  Type returnType;
  boolean diverges;
  int unsafeDepth;
  private int labels;
  private int generated;

  BodyChecker(CrateChecker program, Definition owner) {
    this.program = program;
    this.declarations = program.declarations;
    this.owner = owner;
    this.reports = program.reports;
    this.scope = program.declarations.scope(owner);
    this.solver =
        new Solver(declarations, program.impls, table, closureTypes, program.globalAnswers);
    this.obligations = new Obligations(solver, reports);
    solver.assume(declarations.predicates(owner));
  }

  void report(Diagnostic diagnostic) {
    reports.add(diagnostic);
  }

  Type resolve(Type type) {
    return table.shallow(type);
  }

  /// The type as far as it can be known now, obligations included.
  Type settle(Type type) {
    Type here = resolve(type);
    if (here instanceof Type.Inference) {
      obligations.selectWherePossible();
      here = resolve(here);
    }
    return here;
  }

  Type normalize(Type type, Span span) {
    return obligations.normalize(Substitution.erase(type), span);
  }

  Type check(Expr expr, Expectation expectation) {
    return exprs.check(expr, expectation);
  }

  /// Checks an expression where a type is required.
  Type checkCoerce(Expr expr, Type target) {
    Type found = exprs.check(expr, Expectation.of(target));
    demand(expr, found, target);
    return target;
  }

  void demand(Expr expr, Type found, Type target) {
    if (!coercion.coerce(expr, found, target)) {
      mismatch(blame(expr).span(), target, found);
    }
  }

  /// The `Self` of a path `Trait::item`, which something else has to tell.
  record InferredSelf(Type type, Definition trait, Span span) {}

  /// A block that yields the wrong type is reported at its last expression.
  Expr blame(Expr expr) {
    return switch (expr) {
      case Expr.OfBlock block when block.block().tail().isPresent() && block.label().isEmpty() ->
          blame(block.block().tail().get());
      case Expr.Parenthesized inner -> blame(inner.inner());
      default -> expr;
    };
  }

  void mismatch(Span span, Type expected, Type found) {
    Type wanted = table.resolve(expected);
    Type actual = table.resolve(found);
    if (TraitWords.mentionsError(wanted) || TraitWords.mentionsError(actual)) {
      return;
    }
    if (returnType != null && isExcused(wanted)) {
      return;
    }
    report(
        Diagnostic.error("E0308", "mismatched types", span)
            .label(span, "expected `" + words(wanted) + "`, found `" + words(actual) + "`"));
  }

  /// Whether what is wanted is wrong itself, and was reported where the signature says it.
  private boolean isExcused(Type wanted) {
    Type result = table.resolve(returnType);
    boolean incomplete = declarations.lacksLifetime(owner) && TypeWalk.hasReference(wanted);
    return incomplete && TypeWalk.mentions(result, wanted::equals)
        || wanted.equals(result) && sizes.isUnsized(result);
  }

  String words(Type type) {
    Type here = table.resolve(type);
    if (table.isIntegerVariable(here)) {
      return "{integer}";
    }
    return table.isFloatVariable(here) ? "{float}" : here.text();
  }

  LabelId newLabel() {
    return new LabelId(labels++);
  }

  /// A name that no text can spell.
  Identifier generatedName(String name, Span span) {
    return new Identifier(name, span, new Hygiene(-1 - generated++, Hygiene.NONE));
  }

  VariableId declare(Identifier name, Type type, boolean mutable, Span span) {
    VariableId id = new VariableId(facts.variables.size());
    facts.variables.add(new BodyFacts.LocalVariable(id, name.name(), type, mutable, span));
    return id;
  }

  TypeLowering types(boolean expression) {
    return new TypeLowering(declarations, scope, new BodyHoles(this, expression));
  }

  Type lower(TypeSyntax syntax) {
    return normalize(types(false).lower(syntax), syntax.span());
  }

  Type language(String path, List<Type> arguments) {
    return new Type.Adt(declarations.adt(declarations.language.get(path)), arguments);
  }

  /// A path that always means an item of our std.
  static Expr stdPath(String path, Span span) {
    return new Expr.OfPath(Optional.empty(), stdSyntaxPath(path, span), span);
  }

  static Path stdSyntaxPath(String path, Span span) {
    List<Path.Segment> segments = new ArrayList<>();
    segments.add(new Path.Segment(new Identifier("$std", span), Optional.empty()));
    for (String name : path.split("::")) {
      segments.add(new Path.Segment(new Identifier(name, span), Optional.empty()));
    }
    return new Path(false, segments, span);
  }

  /// Checks a function's parameters and body.
  void checkFunction(Item.Function function, List<Pattern> parameterPatterns) {
    Signature signature = declarations.signature(owner);
    unsafeDepth = function.header().isUnsafe() ? 1 : 0;
    scopes.push();
    for (int i = 0; i < parameterPatterns.size(); i++) {
      Type type = normalize(signature.parameters().get(i), parameterPatterns.get(i).span());
      patterns.checkIrrefutable(parameterPatterns.get(i), type);
    }
    Span resultSpan = function.returns().map(TypeSyntax::span).orElse(function.name().span());
    returnType = normalize(concealed(signature.result(), resultSpan), resultSpan);
    sizes.signature(function, signature.parameters(), signature.result());
    scopes.push();
    Expr.OfBlock block = program.bodyBlock(function);
    Type found = check(block, Expectation.of(returnType));
    if (block.block().tail().isEmpty() && !found.isNever() && !coercesQuietly(found)) {
      mismatch(resultSpan, returnType, found);
    } else {
      demand(block, found, returnType);
    }
    scopes.pop();
    scopes.pop();
    finish();
  }

  private boolean coercesQuietly(Type found) {
    return table.canUnify(found, returnType) || resolve(returnType) instanceof Type.Inference;
  }

  /// In the function that says what an `impl Trait` is, it is an unknown with the bounds to prove.
  private Type concealed(Type type, Span span) {
    if (type instanceof Type.Opaque opaque && opaque.definition().function().equals(owner.id())) {
      Type known = opaques.get(opaque.definition());
      if (known == null) {
        Type hidden = table.fresh();
        opaques.put(opaque.definition(), hidden);
        for (Predicate bound : declarations.opaqueBounds(opaque)) {
          Predicate concealed = bound.erase().map(t -> concealed(t, span));
          obligations.add(new Obligation(concealed, span));
        }
        known = hidden;
      }
      return known;
    }
    return Substitution.mapChildren(type, inner -> concealed(inner, span));
  }

  /// Checks the value of a constant, static or array length.
  void checkConstant(Expr value, Type type) {
    returnType = normalize(type, value.span());
    sizes.item(returnType, owner.span());
    scopes.push();
    checkCoerce(value, returnType);
    scopes.pop();
    finish();
  }

  private void finish() {
    new BodyFinish(this).finish();
  }
}
