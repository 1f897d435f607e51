package freehold.rust.types;

import freehold.mir.type.IntegerKind;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.LiteralValue;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the type of each expression; the more involved kinds have checkers of their own.
final class ExprChecker {
  private final BodyChecker body;
  private final PathChecker paths;
  private final CallChecker calls;
  private final OperatorChecker operators;
  private final FieldChecker fields;
  private final StructChecker structs;
  private final BlockChecker blocks;
  private final ControlChecker control;
  private final ClosureChecker closures;
  private final Desugaring desugaring;
  private Expr current;

  ExprChecker(BodyChecker body) {
    this.body = body;
    this.paths = new PathChecker(body);
    this.calls = new CallChecker(body);
    this.operators = new OperatorChecker(body);
    this.fields = new FieldChecker(body);
    this.structs = new StructChecker(body);
    this.blocks = new BlockChecker(body);
    this.control = new ControlChecker(body, blocks);
    this.closures = new ClosureChecker(body);
    this.desugaring = new Desugaring(body);
  }

  PathChecker paths() {
    return paths;
  }

  BlockChecker blocks() {
    return blocks;
  }

  /// The expression being checked: where obligations that arise now are to blame.
  Expr current() {
    return current;
  }

  Type check(Expr expr, Expectation expectation) {
    Expr outer = current;
    current = expr;
    Type type = kind(expr, expectation);
    current = outer;
    body.facts.types.put(expr, type);
    if (body.resolve(type).isNever()) {
      body.diverges = true;
    }
    return type;
  }

  private Type kind(Expr expr, Expectation expectation) {
    return switch (expr) {
      case Expr.Literal(LiteralValue value, Span span) -> literal(value, expectation, span);
      case Expr.OfPath path -> paths.check(path);
      case Expr.Unary unary -> operators.unary(unary, expectation);
      case Expr.Binary binary -> operators.binary(binary);
      case Expr.Assign assign -> assign(assign);
      case Expr.CompoundAssign compound -> operators.compound(compound);
      case Expr.Borrow borrow -> borrow(borrow, expectation);
      case Expr.Cast cast -> cast(cast);
      case Expr.Range range -> replaced(range, desugaring.range(range), expectation);
      case Expr.Call call -> calls.call(call, expectation);
      case Expr.MethodCall call -> calls.method(call, expectation);
      case Expr.Field field -> fields.field(field);
      case Expr.Index index -> fields.index(index);
      case Expr.Tuple tuple -> tuple(tuple, expectation);
      case Expr.Parenthesized(Expr inner, Span span) -> check(inner, expectation);
      case Expr.Array array -> array(array, expectation);
      case Expr.Repeat repeat -> repeat(repeat, expectation);
      case Expr.Struct struct -> structs.check(struct, expectation);
      case Expr.OfBlock block -> blocks.check(block, expectation);
      case Expr.If branch -> control.conditional(branch, expectation);
      case Expr.Let let -> control.let(let);
      case Expr.While loop -> replaced(loop, desugaring.whileLoop(loop), expectation);
      case Expr.Loop loop -> control.loop(loop, expectation);
      case Expr.For loop -> replaced(loop, desugaring.forLoop(loop), expectation);
      case Expr.Match match -> control.match(match, expectation);
      case Expr.Closure closure -> closures.check(closure, expectation);
      case Expr.Break leave -> control.leave(leave);
      case Expr.Continue next -> control.next(next);
      case Expr.Return result -> control.result(result);
      case Expr.Try attempt -> replaced(attempt, desugaring.attempt(attempt), expectation);
      case Expr.Await await -> unsupported("`.await`", await.span());
      case Expr.Underscore underscore -> underscore(underscore);
      case Expr.MacroCall macro -> Type.ERROR;
      case Expr.Error error -> {
        body.program.markBroken(body.owner);
        yield Type.ERROR;
      }
    };
  }

  private Type unsupported(String construct, Span span) {
    body.report(Diagnostic.unsupported(construct, span));
    return Type.ERROR;
  }

  private Type underscore(Expr.Underscore underscore) {
    body.report(
        Diagnostic.uncoded(
            "in expressions, `_` can only be used on the left-hand side of an assignment",
            underscore.span()));
    return Type.ERROR;
  }

  private Type replaced(Expr original, Expr replacement, Expectation expectation) {
    body.facts.replacements.put(original, replacement);
    return check(replacement, expectation);
  }

  private Type literal(LiteralValue value, Expectation expectation, Span span) {
    return switch (value) {
      case LiteralValue.Whole(var number, Optional<String> suffix) ->
          suffix.map(s -> named(s, span)).orElseGet(() -> integer(expectation));
      case LiteralValue.Floating(String digits, Optional<String> suffix) ->
          suffix.map(s -> named(s, span)).orElseGet(() -> floating(expectation));
      case LiteralValue.Bool bool -> Type.BOOL;
      case LiteralValue.Character character -> Type.CHAR;
      case LiteralValue.Text text -> new Type.Reference(Region.ERASED, false, Type.STR);
      case LiteralValue.Byte one -> Type.U8;
      case LiteralValue.Bytes(byte[] bytes) ->
          new Type.Reference(
              Region.ERASED, false, new Type.Array(Type.U8, new Type.Length(bytes.length)));
      case LiteralValue.CText text -> unsupported("C string literal", span);
    };
  }

  private Type named(String suffix, Span span) {
    return freehold.rust.names.Primitive.named(suffix)
        .map(freehold.rust.names.Primitive::type)
        .orElse(Type.ERROR);
  }

  private Type integer(Expectation expectation) {
    Type wanted = expectation.isPresent() ? body.resolve(expectation.type()) : null;
    boolean fits = wanted instanceof Type.Whole || body.table.isIntegerVariable(wanted);
    if (wanted instanceof Type.Char) {
      return Type.U8;
    }
    if (wanted instanceof Type.RawPointer && !expectation.strong()) {
      return new Type.Whole(IntegerKind.USIZE);
    }
    return fits ? wanted : body.table.freshInteger();
  }

  private Type floating(Expectation expectation) {
    Type wanted = expectation.isPresent() ? body.resolve(expectation.type()) : null;
    boolean fits = wanted instanceof Type.Floating || body.table.isFloatVariable(wanted);
    return fits ? wanted : body.table.freshFloat();
  }

  private Type assign(Expr.Assign assign) {
    if (desugaring.isDestructuring(assign.target())) {
      return replaced(assign, desugaring.destructuring(assign), Expectation.NONE);
    }
    Type target = check(assign.target(), Expectation.NONE);
    if (!Places.isPlace(assign.target(), body.facts)) {
      body.report(
          Diagnostic.error("E0070", "invalid left-hand side of assignment", assign.target().span())
              .label(assign.target().span(), "cannot assign to this expression"));
    }
    body.checkCoerce(assign.value(), target);
    return Type.UNIT;
  }

  private Type borrow(Expr.Borrow borrow, Expectation expectation) {
    Type wanted = expectation.isPresent() ? body.resolve(expectation.type()) : null;
    Expectation inner =
        switch (wanted) {
          case Type.Reference reference when Places.isPlaceSyntax(borrow.operand()) ->
              Expectation.hint(reference.target());
          case Type.Reference reference -> Expectation.of(body.resolve(reference.target()));
          case Type.RawPointer pointer -> Expectation.hint(pointer.target());
          case null, default -> Expectation.NONE;
        };
    Type target = check(borrow.operand(), inner);
    return borrow.raw()
        ? new Type.RawPointer(borrow.mutable(), target)
        : new Type.Reference(Region.ERASED, borrow.mutable(), target);
  }

  private Type cast(Expr.Cast cast) {
    Type target = body.lower(cast.type());
    Type found = check(cast.operand(), Expectation.hint(target));
    body.casts.defer(cast, found, target);
    return target;
  }

  private Type tuple(Expr.Tuple tuple, Expectation expectation) {
    Type wanted = expectation.isPresent() ? body.resolve(expectation.type()) : null;
    List<Type> wantedElements =
        wanted instanceof Type.Tuple t && t.elements().size() == tuple.elements().size()
            ? t.elements()
            : null;
    List<Type> elements = new ArrayList<>();
    for (int i = 0; i < tuple.elements().size(); i++) {
      Expr element = tuple.elements().get(i);
      if (wantedElements != null) {
        Type target = wantedElements.get(i);
        Type found = check(element, Expectation.of(body.resolve(target)));
        elements.add(body.coercion.coerce(element, found, target) ? target : found);
      } else {
        elements.add(check(element, Expectation.NONE));
      }
    }
    return new Type.Tuple(List.copyOf(elements));
  }

  private Expectation elementOf(Expectation expectation) {
    Type wanted = expectation.isPresent() ? body.resolve(expectation.type()) : null;
    return switch (wanted) {
      case Type.Array array -> Expectation.of(body.resolve(array.element()));
      case Type.Slice slice -> Expectation.of(body.resolve(slice.element()));
      case null, default -> Expectation.NONE;
    };
  }

  private Type array(Expr.Array array, Expectation expectation) {
    Expectation element = elementOf(expectation);
    BranchMerge merge = new BranchMerge(body, element);
    for (Expr one : array.elements()) {
      merge.add(one, check(one, merge.expectation(element)));
    }
    Type type = array.elements().isEmpty() ? emptyElement(element) : merge.result();
    return new Type.Array(type, new Type.Length(array.elements().size()));
  }

  private Type emptyElement(Expectation element) {
    return element.isPresent() ? element.type() : body.table.fresh();
  }

  private Type repeat(Expr.Repeat repeat, Expectation expectation) {
    Expectation element = elementOf(expectation);
    BodyHoles holes = new BodyHoles(body, true);
    Type length = holes.constant(unwrapped(repeat.length()), Type.USIZE, body.scope);
    body.facts.lengths.put(repeat, length);
    Type type;
    if (element.isPresent() && element.strong()) {
      type = body.checkCoerce(repeat.value(), element.type());
    } else {
      type = check(repeat.value(), element);
    }
    boolean copies = !(length instanceof Type.Length(long count) && count <= 1);
    if (copies && !isConstantValue(repeat.value())) {
      body.obligations.add(
          new Obligation(
              new Predicate.Trait(
                  new TraitReference(
                      body.declarations.language.get("marker::Copy").id(), List.of(type)),
                  null),
              repeat.value().span()));
    }
    return new Type.Array(type, length);
  }

  private static Expr unwrapped(Expr expr) {
    return expr instanceof Expr.Parenthesized inner ? unwrapped(inner.inner()) : expr;
  }

  private boolean isConstantValue(Expr value) {
    return switch (value) {
      case Expr.OfPath path -> body.facts.paths.get(path) instanceof ValueResolution.Const;
      case Expr.OfBlock block -> block.kind() == Expr.BlockKind.CONST;
      default -> false;
    };
  }
}
