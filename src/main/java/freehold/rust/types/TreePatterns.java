package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.LiteralValue;
import freehold.rust.syntax.Pattern;
import freehold.rust.syntax.UnaryOperator;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds typed patterns: references that default binding modes look through become patterns of
/// their own, constants become values.
final class TreePatterns {
  private final TreeBuilder tree;

  TreePatterns(TreeBuilder tree) {
    this.tree = tree;
  }

  /// Whether the pattern binds something by `&mut`, so that the place must be mutable.
  boolean bindsMutably(Pattern pattern) {
    PatternFacts facts = tree.facts.patterns.get(pattern);
    if (facts != null && facts.mode() == TypedPattern.BindingMode.BY_MUTABLE_REFERENCE) {
      return true;
    }
    return switch (pattern) {
      case Pattern.Binding binding -> binding.subpattern().map(this::bindsMutably).orElse(false);
      case Pattern.TupleStruct struct -> struct.elements().stream().anyMatch(this::bindsMutably);
      case Pattern.Struct struct ->
          struct.fields().stream().anyMatch(f -> bindsMutably(f.pattern()));
      case Pattern.Tuple tuple -> tuple.elements().stream().anyMatch(this::bindsMutably);
      case Pattern.Parenthesized inner -> bindsMutably(inner.inner());
      case Pattern.Slice slice -> slice.elements().stream().anyMatch(this::bindsMutably);
      case Pattern.Reference reference -> bindsMutably(reference.inner());
      case Pattern.Or or -> or.alternatives().stream().anyMatch(this::bindsMutably);
      case Pattern.Wildcard w -> false;
      case Pattern.Rest r -> false;
      case Pattern.Literal l -> false;
      case Pattern.OfPath p -> false;
      case Pattern.Range r -> false;
      case Pattern.MacroCall m -> false;
    };
  }

  TypedPattern build(Pattern pattern) {
    if (pattern instanceof Pattern.Parenthesized inner) {
      return build(inner.inner());
    }
    PatternFacts facts = tree.facts.patterns.get(pattern);
    TypedPattern result = bare(pattern, facts, tree.body.types.of(facts.type()));
    List<Type> references = facts.dereferenced();
    for (int i = references.size() - 1; i >= 0; i--) {
      result =
          new TypedPattern.Deref(result, tree.body.types.of(references.get(i)), pattern.span());
    }
    return result;
  }

  private TypedPattern bare(Pattern pattern, PatternFacts facts, Type type) {
    Span span = pattern.span();
    if (facts.resolution().isPresent() && !(pattern instanceof Pattern.Struct)) {
      List<Pattern> elements =
          pattern instanceof Pattern.TupleStruct struct ? struct.elements() : List.of();
      return resolved(facts.resolution().get(), elements, type, span);
    }
    return switch (pattern) {
      case Pattern.Wildcard wildcard -> new TypedPattern.Wildcard(type, span);
      case Pattern.Rest rest -> new TypedPattern.Wildcard(type, span);
      case Pattern.Binding binding ->
          new TypedPattern.Binding(
              facts.variable().orElseThrow(),
              facts.mode(),
              binding.subpattern().map(this::build),
              type,
              span);
      case Pattern.Literal literal -> literal(literal, type);
      case Pattern.Struct struct -> struct(struct, facts, (Type.Adt) type);
      case Pattern.Tuple tuple -> tuple(tuple, (Type.Tuple) type);
      case Pattern.Slice slice -> slice(slice, type);
      case Pattern.Reference reference ->
          new TypedPattern.Deref(build(reference.inner()), type, span);
      case Pattern.Range range -> range(range, type);
      case Pattern.Or or ->
          new TypedPattern.Or(or.alternatives().stream().map(this::build).toList(), type, span);
      case Pattern.OfPath path -> throw new AssertionError("resolved");
      case Pattern.TupleStruct struct -> throw new AssertionError("resolved");
      case Pattern.Parenthesized inner -> throw new AssertionError("stripped");
      case Pattern.MacroCall macro -> throw new AssertionError("expanded");
    };
  }

  private TypedPattern resolved(
      ValueResolution resolution, List<Pattern> elements, Type type, Span span) {
    return switch (resolution) {
      case ValueResolution.Constructor constructor ->
          variant(
              (Type.Adt) type,
              constructor.variant(),
              positional(elements, fieldCount(constructor)),
              span);
      case ValueResolution.Const(var definition, var arguments) ->
          constant(
              new TypedExpr.Const(definition, tree.body.types.all(arguments), type, span),
              type,
              span);
      case ValueResolution.ConstParameter parameter -> unsupported(type, span);
      case ValueResolution.Local local -> throw new AssertionError("reported");
      case ValueResolution.Function function -> throw new AssertionError("reported");
      case ValueResolution.Static item -> throw new AssertionError("reported");
      case ValueResolution.Failed failed -> throw new AssertionError("reported");
    };
  }

  private static int fieldCount(ValueResolution.Constructor constructor) {
    return constructor.definition().variants().get(constructor.variant()).fields().size();
  }

  private TypedPattern unsupported(Type type, Span span) {
    tree.body.body.report(Diagnostic.unsupported("this constant in a pattern", span));
    return new TypedPattern.Wildcard(type, span);
  }

  private TypedPattern variant(
      Type.Adt type, int variant, List<TypedPattern.FieldPattern> fields, Span span) {
    return type.definition().isEnum()
        ? new TypedPattern.Variant(type, variant, fields, span)
        : new TypedPattern.Leaf(type, fields, span);
  }

  private List<TypedPattern.FieldPattern> positional(List<Pattern> elements, int count) {
    List<TypedPattern.FieldPattern> result = new ArrayList<>();
    int rest = SequencePatterns.restIndex(elements);
    for (int i = 0; i < elements.size(); i++) {
      if (i == rest) {
        continue;
      }
      int index = rest >= 0 && i > rest ? count - (elements.size() - i) : i;
      result.add(new TypedPattern.FieldPattern(index, build(elements.get(i))));
    }
    return List.copyOf(result);
  }

  private TypedPattern struct(Pattern.Struct struct, PatternFacts facts, Type.Adt type) {
    ValueResolution.Constructor constructor =
        (ValueResolution.Constructor) facts.resolution().orElseThrow();
    AdtDefinition.Variant variant = type.definition().variants().get(constructor.variant());
    List<TypedPattern.FieldPattern> fields = new ArrayList<>();
    for (Pattern.Field field : struct.fields()) {
      int index = StructChecker.indexOf(variant, field.name().name());
      fields.add(new TypedPattern.FieldPattern(index, build(field.pattern())));
    }
    return variant(type, constructor.variant(), List.copyOf(fields), struct.span());
  }

  private TypedPattern tuple(Pattern.Tuple tuple, Type.Tuple type) {
    return new TypedPattern.Leaf(
        type, positional(tuple.elements(), type.elements().size()), tuple.span());
  }

  private TypedPattern slice(Pattern.Slice slice, Type type) {
    int rest = SequencePatterns.sliceRest(slice.elements());
    List<TypedPattern> prefix = new ArrayList<>();
    List<TypedPattern> suffix = new ArrayList<>();
    Optional<TypedPattern> middle = Optional.empty();
    for (int i = 0; i < slice.elements().size(); i++) {
      TypedPattern one = build(slice.elements().get(i));
      if (i == rest) {
        middle = Optional.of(one);
      } else if (rest >= 0 && i > rest) {
        suffix.add(one);
      } else {
        prefix.add(one);
      }
    }
    return new TypedPattern.Sequence(
        List.copyOf(prefix), middle, List.copyOf(suffix), type, slice.span());
  }

  private TypedPattern literal(Pattern.Literal literal, Type type) {
    Span span = literal.span();
    return switch (literal.value()) {
      case Expr.Literal(LiteralValue value, Span s) ->
          new TypedPattern.Value(TreeLiterals.constant(value, type, false), type, span);
      case Expr.Unary unary
          when unary.operator() == UnaryOperator.NEGATE
              && unary.operand() instanceof Expr.Literal(LiteralValue value, Span s) ->
          new TypedPattern.Value(TreeLiterals.constant(value, type, true), type, span);
      default -> constant(tree.build(literal.value()), type, span);
    };
  }

  private TypedPattern constant(TypedExpr value, Type type, Span span) {
    Optional<ConstantValue> known = tree.body.body.program.constants.evaluate(value);
    return known
        .flatMap(v -> ConstantPatterns.pattern(v, type, span))
        .orElseGet(() -> unsupported(type, span));
  }

  private TypedPattern range(Pattern.Range range, Type type) {
    Optional<BigInteger> from = range.from().flatMap(e -> bound(e, type));
    Optional<BigInteger> to = range.to().flatMap(e -> bound(e, type));
    boolean known =
        from.isPresent() == range.from().isPresent() && to.isPresent() == range.to().isPresent();
    if (!known) {
      return unsupported(type, range.span());
    }
    boolean empty =
        from.isPresent()
            && to.isPresent()
            && from.get().compareTo(to.get()) > (range.inclusive() ? 0 : -1);
    if (empty) {
      tree.body.body.report(
          Diagnostic.error(
              range.inclusive() ? "E0030" : "E0579",
              "lower range bound must be less than "
                  + (range.inclusive() ? "or equal to " : "")
                  + "upper",
              range.span()));
    }
    return new TypedPattern.Range(from, to, range.inclusive(), type, range.span());
  }

  private Optional<BigInteger> bound(Expr value, Type type) {
    TypedPattern single = literal(new Pattern.Literal(value, value.span()), type);
    return single instanceof TypedPattern.Value(Constant constant, Type t, Span s)
            && constant instanceof Constant.Scalar(Type ct, BigInteger number)
        ? Optional.of(number)
        : Optional.empty();
  }
}
