package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.Entity;
import freehold.rust.names.Namespace;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.LiteralValue;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.Pattern;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks patterns against the type they match; default binding modes as the Reference's "Binding
/// modes".
final class PatternChecker {
  private final BodyChecker body;
  private final NamedPatterns named;
  private final SequencePatterns sequences;
  private final PatternBindings bindings;

  PatternChecker(BodyChecker body) {
    this.body = body;
    this.named = new NamedPatterns(body, this);
    this.sequences = new SequencePatterns(body, this);
    this.bindings = new PatternBindings(body, this);
  }

  SequencePatterns sequences() {
    return sequences;
  }

  /// How a binding takes what it matches unless it says so itself.
  enum Mode {
    MOVE,
    SHARED,
    MUTABLE
  }

  /// What a `let` without a type wants of its value.
  Expectation expectation(Pattern pattern) {
    return Expectation.NONE;
  }

  void checkIrrefutable(Pattern pattern, Type type) {
    check(pattern, type);
    body.facts.irrefutable.add(pattern);
  }

  /// Checks a whole pattern and declares what it binds.
  void check(Pattern pattern, Type type) {
    bindings.declareAll(() -> pattern(pattern, type, Mode.MOVE));
  }

  void pattern(Pattern pattern, Type expected, Mode mode) {
    switch (pattern) {
      case Pattern.Wildcard wildcard -> plain(wildcard, expected);
      case Pattern.Rest rest -> plain(rest, expected);
      case Pattern.Binding binding -> binding(binding, expected, mode);
      case Pattern.Literal literal -> literal(literal, expected, mode);
      case Pattern.OfPath path -> named.path(path, path.self(), path.path(), expected, mode);
      case Pattern.TupleStruct struct -> named.tupleStruct(struct, expected, mode);
      case Pattern.Struct struct -> named.struct(struct, expected, mode);
      case Pattern.Tuple tuple -> sequences.tuple(tuple, expected, mode);
      case Pattern.Parenthesized(Pattern inner, Span span) -> pattern(inner, expected, mode);
      case Pattern.Slice slice -> sequences.slice(slice, expected, mode);
      case Pattern.Reference reference -> reference(reference, expected, mode);
      case Pattern.Range range -> range(range, expected, mode);
      case Pattern.Or or -> bindings.or(or, expected, mode);
      case Pattern.MacroCall macro -> plain(macro, expected);
    }
  }

  void plain(Pattern pattern, Type type) {
    facts(pattern, List.of(), type, Optional.empty(), null, Optional.empty());
  }

  void facts(
      Pattern pattern,
      List<Type> dereferenced,
      Type type,
      Optional<VariableId> variable,
      TypedPattern.BindingMode mode,
      Optional<ValueResolution> resolution) {
    body.facts.patterns.put(
        pattern, new PatternFacts(dereferenced, type, variable, mode, resolution));
  }

  /// The place behind the references that a non-reference pattern looks through.
  record Peeled(Type type, List<Type> dereferenced, Mode mode) {}

  Peeled peel(Type expected, Mode mode) {
    List<Type> dereferenced = new ArrayList<>();
    Type current = body.settle(expected);
    Mode now = mode;
    while (current instanceof Type.Reference(Region region, boolean mutable, Type target)) {
      dereferenced.add(current);
      now = now == Mode.SHARED || !mutable ? Mode.SHARED : Mode.MUTABLE;
      current = body.settle(target);
    }
    return new Peeled(current, List.copyOf(dereferenced), now);
  }

  private void binding(Pattern.Binding binding, Type expected, Mode mode) {
    boolean lone = binding.subpattern().isEmpty() && !binding.byReference() && !binding.mutable();
    if (lone && namesValue(binding.name())) {
      Path path =
          new Path(
              false, List.of(new Path.Segment(binding.name(), Optional.empty())), binding.span());
      named.path(binding, Optional.empty(), path, expected, mode);
      return;
    }
    boolean shared = binding.byReference() ? !binding.mutable() : mode == Mode.SHARED;
    boolean mutable = binding.byReference() ? binding.mutable() : mode == Mode.MUTABLE;
    boolean resets = binding.mutable() && !binding.byReference();
    TypedPattern.BindingMode how =
        resets || (!shared && !mutable)
            ? TypedPattern.BindingMode.BY_VALUE
            : mutable
                ? TypedPattern.BindingMode.BY_MUTABLE_REFERENCE
                : TypedPattern.BindingMode.BY_REFERENCE;
    Type type =
        switch (how) {
          case BY_VALUE -> expected;
          case BY_REFERENCE -> new Type.Reference(Region.ERASED, false, expected);
          case BY_MUTABLE_REFERENCE -> new Type.Reference(Region.ERASED, true, expected);
        };
    boolean mutableVariable = binding.mutable() && !binding.byReference();
    VariableId variable = bindings.declare(binding, type, mutableVariable);
    facts(binding, List.of(), expected, Optional.of(variable), how, Optional.empty());
    binding.subpattern().ifPresent(sub -> pattern(sub, expected, mode));
  }

  /// A lone name is a constant, or a unit struct or variant, if one is in scope.
  private boolean namesValue(Identifier name) {
    Optional<Entity> found =
        body.declarations.names.lexical(name.name(), Namespace.VALUE, body.scope.module());
    if (found.isEmpty() || !(found.get() instanceof Definition definition)) {
      return false;
    }
    return switch (definition.kind()) {
      case CONST, STATIC -> true;
      case STRUCT ->
          body.declarations.adt(definition).onlyVariant().style() == AdtDefinition.Fields.UNIT;
      case VARIANT -> true;
      default -> false;
    };
  }

  private void literal(Pattern.Literal literal, Type expected, Mode mode) {
    Type type = body.check(literal.value(), Expectation.NONE);
    boolean text =
        literal.value() instanceof Expr.Literal l
            && (l.value() instanceof LiteralValue.Text || l.value() instanceof LiteralValue.Bytes);
    Peeled peeled =
        text ? new Peeled(body.settle(expected), List.of(), mode) : peel(expected, mode);
    Type actual = text ? textType(literal, type, peeled.type()) : type;
    if (!body.table.unify(actual, peeled.type())) {
      body.mismatch(literal.span(), peeled.type(), actual);
    }
    facts(literal, peeled.dereferenced(), peeled.type(), Optional.empty(), null, Optional.empty());
  }

  /// A byte text matches a slice as well as an array.
  private Type textType(Pattern.Literal literal, Type type, Type expected) {
    if (type instanceof Type.Reference(Region r, boolean m, Type.Array array)
        && expected instanceof Type.Reference reference
        && body.settle(reference.target()) instanceof Type.Slice) {
      return new Type.Reference(Region.ERASED, false, new Type.Slice(array.element()));
    }
    return type;
  }

  private void reference(Pattern.Reference reference, Type expected, Mode mode) {
    Type type = body.settle(expected);
    if (type instanceof Type.Inference) {
      Type fresh = new Type.Reference(Region.ERASED, reference.mutable(), body.table.fresh());
      body.table.unify(fresh, type);
      type = fresh;
    }
    if (type instanceof Type.Reference r && r.mutable() == reference.mutable()) {
      facts(reference, List.of(), r, Optional.empty(), null, Optional.empty());
      pattern(reference.inner(), r.target(), Mode.MOVE);
      return;
    }
    if (!(type instanceof Type.Error)) {
      body.mismatch(
          reference.span(),
          type,
          new Type.Reference(Region.ERASED, reference.mutable(), body.table.fresh()));
    }
    facts(reference, List.of(), Type.ERROR, Optional.empty(), null, Optional.empty());
    pattern(reference.inner(), Type.ERROR, Mode.MOVE);
  }

  private void range(Pattern.Range range, Type expected, Mode mode) {
    Peeled peeled = peel(expected, mode);
    range.from().ifPresent(e -> bound(e, peeled.type()));
    range.to().ifPresent(e -> bound(e, peeled.type()));
    Type type = body.resolve(peeled.type());
    boolean ordered =
        type instanceof Type.Whole
            || type instanceof Type.Char
            || type instanceof Type.Floating
            || type instanceof Type.Inference
            || type instanceof Type.Error;
    if (!ordered) {
      body.report(
          Diagnostic.error(
              "E0029",
              "only `char` and numeric types are allowed in range patterns",
              range.span()));
    }
    facts(range, peeled.dereferenced(), peeled.type(), Optional.empty(), null, Optional.empty());
  }

  private void bound(Expr value, Type type) {
    Type found = body.check(value, Expectation.hint(type));
    if (!body.table.unify(found, type)) {
      body.mismatch(value.span(), type, found);
    }
  }
}
