package freehold.rust.types;

import freehold.mir.BinaryOp;
import freehold.mir.Constant;
import freehold.mir.UnaryOp;
import freehold.mir.type.DefId;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks the typed tree of a constant expression: scalars, aggregates, local variables, branches,
/// loops and calls of `const fn`s. Gives nothing for what it does not know.
final class ConstantInterpreter {
  private static final int STEP_LIMIT = 2_000_000;
  private static final int DEPTH_LIMIT = 200;

  private final CrateChecker program;
  private Map<VariableId, ConstantValue> locals = new HashMap<>();
  private List<Type> arguments = List.of();
  private int steps;
  private int depth;

  /// Leaves the evaluation: something is not known, or a jump is under way.
  private static final class Stop extends RuntimeException {
    final LabelId label;
    final boolean again;
    final transient ConstantValue value;
    final boolean returns;

    Stop(LabelId label, boolean again, boolean returns, ConstantValue value) {
      super(null, null, false, false);
      this.label = label;
      this.again = again;
      this.returns = returns;
      this.value = value;
    }
  }

  ConstantInterpreter(CrateChecker program) {
    this.program = program;
  }

  Optional<ConstantValue> evaluate(TypedExpr expr) {
    try {
      return Optional.of(value(expr));
    } catch (Stop unknown) {
      return Optional.empty();
    }
  }

  private static Stop unknown() {
    return new Stop(null, false, false, null);
  }

  private ConstantValue value(TypedExpr expr) {
    if (++steps > STEP_LIMIT) {
      throw unknown();
    }
    return switch (expr) {
      case TypedExpr.Literal literal -> literal(literal);
      case TypedExpr.Local local -> local(local);
      case TypedExpr.Const item -> item(item);
      case TypedExpr.Field(TypedExpr operand, int index, Type t, Span s) ->
          compound(value(operand)).fields().get(index);
      case TypedExpr.Index index -> element(index);
      case TypedExpr.Binary binary -> binary(binary);
      case TypedExpr.Unary unary -> unary(unary);
      case TypedExpr.Lazy lazy ->
          truth(lazy.left()) == lazy.isAnd() ? value(lazy.right()) : bool(!lazy.isAnd());
      case TypedExpr.Cast cast -> cast(cast);
      case TypedExpr.NeverToAny any -> value(any.operand());
      case TypedExpr.Tuple tuple -> aggregate(tuple.type(), 0, tuple.elements());
      case TypedExpr.Array array -> aggregate(array.type(), 0, array.elements());
      case TypedExpr.Adt adt -> adt(adt);
      case TypedExpr.OfBlock block -> labelled(block);
      case TypedExpr.If branch -> conditional(branch);
      case TypedExpr.Loop loop -> loop(loop);
      case TypedExpr.Call call -> call(call);
      case TypedExpr.Borrow borrow -> new ConstantValue.Reference(value(borrow.operand()));
      case TypedExpr.Deref deref -> target(value(deref.operand()));
      case TypedExpr.Assign assign -> assign(assign.target(), value(assign.value()));
      case TypedExpr.CompoundAssign assign -> compoundAssign(assign);
      case TypedExpr.Break leave ->
          throw new Stop(
              leave.label(), false, false, leave.value().map(this::value).orElse(unit()));
      case TypedExpr.Continue next -> throw new Stop(next.label(), true, false, null);
      case TypedExpr.Return result ->
          throw new Stop(null, false, true, result.value().map(this::value).orElse(unit()));
      case TypedExpr.Static s -> throw unknown();
      case TypedExpr.RawBorrow r -> throw unknown();
      case TypedExpr.Repeat r -> throw unknown();
      case TypedExpr.Closure c -> throw unknown();
      case TypedExpr.Let l -> throw unknown();
      case TypedExpr.Match m -> throw unknown();
    };
  }

  private static ConstantValue unit() {
    return new ConstantValue.Compound(Type.UNIT, 0, List.of());
  }

  private static ConstantValue bool(boolean value) {
    return number(Type.BOOL, value ? BigInteger.ONE : BigInteger.ZERO);
  }

  private static ConstantValue number(Type type, BigInteger value) {
    return new ConstantValue.Simple(new Constant.Scalar(type, value));
  }

  private ConstantValue literal(TypedExpr.Literal literal) {
    return switch (literal.constant()) {
      case Constant.Parameter(Type type, Type value) -> {
        Type actual = Substitution.apply(value, arguments);
        if (actual instanceof Type.Length(long bits)) {
          yield number(type, BigInteger.valueOf(bits));
        }
        throw unknown();
      }
      default -> new ConstantValue.Simple(literal.constant());
    };
  }

  private ConstantValue local(TypedExpr.Local local) {
    ConstantValue value = locals.get(local.variable());
    if (value == null) {
      throw unknown();
    }
    return value;
  }

  private ConstantValue item(TypedExpr.Const item) {
    List<Type> actual =
        Substitution.mapAll(item.arguments(), t -> Substitution.apply(t, arguments));
    return enter(item.definition(), actual, List.of());
  }

  private ConstantValue enter(DefId definition, List<Type> actual, List<ConstantValue> values) {
    if (depth > DEPTH_LIMIT || actual.stream().anyMatch(ConstantInterpreter::isOpen)) {
      throw unknown();
    }
    if (!(program.program().resolve(definition, actual)
        instanceof Resolution.Item(DefId resolved, List<Type> resolvedArguments))) {
      throw unknown();
    }
    Optional<TypedBody> body = program.body(resolved);
    if (body.isEmpty()) {
      throw unknown();
    }
    Map<VariableId, ConstantValue> outerLocals = locals;
    List<Type> outerArguments = arguments;
    locals = new HashMap<>();
    arguments = resolvedArguments;
    depth++;
    try {
      for (int i = 0; i < values.size(); i++) {
        bind(body.get().parameters().get(i).pattern(), values.get(i));
      }
      return value(body.get().value());
    } catch (Stop stop) {
      if (stop.returns) {
        return stop.value;
      }
      throw stop;
    } finally {
      depth--;
      locals = outerLocals;
      arguments = outerArguments;
    }
  }

  private static boolean isOpen(Type type) {
    if (type instanceof Type.Parameter || type instanceof Type.Projection) {
      return true;
    }
    boolean[] found = {false};
    Substitution.mapChildren(
        type,
        inner -> {
          found[0] = found[0] || isOpen(inner);
          return inner;
        });
    return found[0];
  }

  private void bind(TypedPattern pattern, ConstantValue value) {
    switch (pattern) {
      case TypedPattern.Binding binding when binding.subpattern().isEmpty() ->
          locals.put(
              binding.variable(),
              binding.mode() == TypedPattern.BindingMode.BY_VALUE
                  ? value
                  : new ConstantValue.Reference(value));
      case TypedPattern.Wildcard wildcard -> {}
      case TypedPattern.Leaf leaf ->
          leaf.fields().forEach(f -> bind(f.pattern(), compound(value).fields().get(f.index())));
      default -> throw unknown();
    }
  }

  private static ConstantValue.Compound compound(ConstantValue value) {
    if (value instanceof ConstantValue.Compound compound) {
      return compound;
    }
    throw unknown();
  }

  private static ConstantValue target(ConstantValue value) {
    if (value instanceof ConstantValue.Reference(ConstantValue inner)) {
      return inner;
    }
    throw unknown();
  }

  private ConstantValue element(TypedExpr.Index index) {
    List<ConstantValue> elements = compound(value(index.operand())).fields();
    int at = integer(value(index.index())).intValueExact();
    if (at >= elements.size()) {
      throw failed("index out of bounds", index.span());
    }
    return elements.get(at);
  }

  private Stop failed(String why, Span span) {
    program.reports.add(
        Diagnostic.error("E0080", "evaluation of constant value failed: " + why, span));
    return unknown();
  }

  private static BigInteger integer(ConstantValue value) {
    if (value instanceof ConstantValue.Simple(Constant.Scalar(Type type, BigInteger number))) {
      return number;
    }
    throw unknown();
  }

  private boolean truth(TypedExpr expr) {
    return integer(value(expr)).signum() != 0;
  }

  private ConstantValue binary(TypedExpr.Binary binary) {
    BigInteger left = integer(value(binary.left()));
    BigInteger right = integer(value(binary.right()));
    return operate(binary.operator(), left, right, binary.left().type(), binary.span());
  }

  private ConstantValue operate(
      BinaryOp operator, BigInteger a, BigInteger b, Type type, Span span) {
    boolean divides = operator == BinaryOp.DIVIDE || operator == BinaryOp.REMAINDER;
    if (divides && b.signum() == 0) {
      throw failed("attempt to divide by zero", span);
    }
    return switch (operator) {
      case ADD -> checked(a.add(b), type, span);
      case SUBTRACT -> checked(a.subtract(b), type, span);
      case MULTIPLY -> checked(a.multiply(b), type, span);
      case DIVIDE -> checked(a.divide(b), type, span);
      case REMAINDER -> checked(a.remainder(b), type, span);
      case BIT_AND -> number(type, a.and(b));
      case BIT_OR -> number(type, a.or(b));
      case BIT_XOR -> number(type, a.xor(b));
      case SHIFT_LEFT -> number(type, wrap(a.shiftLeft(b.intValueExact()), type));
      case SHIFT_RIGHT -> number(type, a.shiftRight(b.intValueExact()));
      case EQUAL -> bool(a.equals(b));
      case NOT_EQUAL -> bool(!a.equals(b));
      case LESS -> bool(a.compareTo(b) < 0);
      case LESS_OR_EQUAL -> bool(a.compareTo(b) <= 0);
      case GREATER -> bool(a.compareTo(b) > 0);
      case GREATER_OR_EQUAL -> bool(a.compareTo(b) >= 0);
    };
  }

  private static BigInteger wrap(BigInteger value, Type type) {
    return ConstantEvaluator.kind(type).map(k -> k.wrap(value)).orElse(value);
  }

  private ConstantValue checked(BigInteger value, Type type, Span span) {
    Optional<IntegerKind> kind = ConstantEvaluator.kind(type);
    if (kind.isEmpty()) {
      throw unknown();
    }
    if (!kind.get().wrap(value).equals(value)) {
      throw failed("arithmetic overflow", span);
    }
    return number(type, value);
  }

  private ConstantValue unary(TypedExpr.Unary unary) {
    BigInteger operand = integer(value(unary.operand()));
    if (unary.operator() == UnaryOp.NEGATE) {
      return checked(operand.negate(), unary.type(), unary.span());
    }
    return unary.type() instanceof Type.Bool
        ? bool(operand.signum() == 0)
        : number(unary.type(), wrap(operand.not(), unary.type()));
  }

  private ConstantValue cast(TypedExpr.Cast cast) {
    ConstantValue operand = value(cast.operand());
    return switch (cast.kind()) {
      case INTEGER_TO_INTEGER ->
          number(cast.type(), wrap(discriminantOrInteger(operand), cast.type()));
      case UNSIZE -> operand;
      default -> throw unknown();
    };
  }

  private static BigInteger discriminantOrInteger(ConstantValue value) {
    if (value instanceof ConstantValue.Compound(Type.Adt type, int variant, var fields)) {
      return type.definition().variants().get(variant).discriminant();
    }
    return integer(value);
  }

  private ConstantValue aggregate(Type type, int variant, List<TypedExpr> elements) {
    List<ConstantValue> fields = new ArrayList<>();
    for (TypedExpr element : elements) {
      fields.add(value(element));
    }
    return new ConstantValue.Compound(type, variant, List.copyOf(fields));
  }

  private ConstantValue adt(TypedExpr.Adt adt) {
    int count = adt.type().definition().variants().get(adt.variant()).fields().size();
    ConstantValue[] fields = new ConstantValue[count];
    for (TypedExpr.FieldValue field : adt.fields()) {
      fields[field.index()] = value(field.value());
    }
    for (ConstantValue field : fields) {
      if (field == null) {
        throw unknown();
      }
    }
    return new ConstantValue.Compound(adt.type(), adt.variant(), List.of(fields));
  }

  private ConstantValue labelled(TypedExpr.OfBlock block) {
    try {
      return block(block.block());
    } catch (Stop stop) {
      if (stop.label != null
          && block.label().isPresent()
          && block.label().get().equals(stop.label)) {
        return stop.value;
      }
      throw stop;
    }
  }

  private ConstantValue block(TypedBlock block) {
    for (TypedStatement statement : block.statements()) {
      switch (statement) {
        case TypedStatement.OfExpr one -> value(one.expr());
        case TypedStatement.Let let -> {
          if (let.otherwise().isPresent()) {
            throw unknown();
          }
          let.value().ifPresent(v -> bind(let.pattern(), value(v)));
        }
      }
    }
    return block.tail().map(this::value).orElse(unit());
  }

  private ConstantValue conditional(TypedExpr.If branch) {
    if (truth(branch.condition())) {
      return value(branch.then());
    }
    return branch.otherwise().map(this::value).orElse(unit());
  }

  private ConstantValue loop(TypedExpr.Loop loop) {
    while (true) {
      try {
        value(loop.body());
      } catch (Stop stop) {
        if (stop.label == null || !stop.label.equals(loop.label())) {
          throw stop;
        }
        if (!stop.again) {
          return stop.value;
        }
      }
    }
  }

  private ConstantValue call(TypedExpr.Call call) {
    if (!(call.callee().type()
        instanceof Type.FunctionDefinition(DefId definition, List<Type> declared))) {
      throw unknown();
    }
    List<ConstantValue> values = new ArrayList<>();
    for (TypedExpr argument : call.arguments()) {
      values.add(value(argument));
    }
    List<Type> actual = Substitution.mapAll(declared, t -> Substitution.apply(t, arguments));
    return enter(definition, actual, values);
  }

  private ConstantValue assign(TypedExpr target, ConstantValue value) {
    if (!(target instanceof TypedExpr.Local local)) {
      throw unknown();
    }
    locals.put(local.variable(), value);
    return unit();
  }

  private ConstantValue compoundAssign(TypedExpr.CompoundAssign assign) {
    BigInteger right = integer(value(assign.value()));
    BigInteger left = integer(value(assign.target()));
    ConstantValue result =
        operate(assign.operator(), left, right, assign.target().type(), assign.span());
    return assign(assign.target(), result);
  }
}
