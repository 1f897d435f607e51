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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks patterns against the type they match; default binding modes as the Reference's "Binding
/// modes".
final class PatternChecker {
  private final BodyChecker body;
  private Map<String, Binding> bound = new LinkedHashMap<>();
  private Map<String, Binding> reusable = Map.of();

  PatternChecker(BodyChecker body) {
    this.body = body;
  }

  private record Binding(Identifier name, VariableId variable, Type type) {}

  /// How a binding takes what it matches unless it says so itself.
  private enum Mode {
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
    Map<String, Binding> outer = bound;
    bound = new LinkedHashMap<>();
    pattern(pattern, type, Mode.MOVE);
    for (Binding binding : bound.values()) {
      body.scopes.declare(binding.name(), binding.variable());
    }
    bound = outer;
  }

  private void pattern(Pattern pattern, Type expected, Mode mode) {
    switch (pattern) {
      case Pattern.Wildcard wildcard -> plain(wildcard, expected);
      case Pattern.Rest rest -> plain(rest, expected);
      case Pattern.Binding binding -> binding(binding, expected, mode);
      case Pattern.Literal literal -> literal(literal, expected, mode);
      case Pattern.OfPath path -> path(path, path.self(), path.path(), expected, mode);
      case Pattern.TupleStruct struct -> tupleStruct(struct, expected, mode);
      case Pattern.Struct struct -> struct(struct, expected, mode);
      case Pattern.Tuple tuple -> tuple(tuple, expected, mode);
      case Pattern.Parenthesized(Pattern inner, Span span) -> pattern(inner, expected, mode);
      case Pattern.Slice slice -> slice(slice, expected, mode);
      case Pattern.Reference reference -> reference(reference, expected, mode);
      case Pattern.Range range -> range(range, expected, mode);
      case Pattern.Or or -> or(or, expected, mode);
      case Pattern.MacroCall macro -> plain(macro, expected);
    }
  }

  private void plain(Pattern pattern, Type type) {
    facts(pattern, List.of(), type, Optional.empty(), null, Optional.empty());
  }

  private void facts(
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
  private record Peeled(Type type, List<Type> dereferenced, Mode mode) {}

  private Peeled peel(Type expected, Mode mode) {
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
      path(binding, Optional.empty(), path, expected, mode);
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
    VariableId variable = declare(binding, type, mutableVariable);
    facts(binding, List.of(), expected, Optional.of(variable), how, Optional.empty());
    binding.subpattern().ifPresent(sub -> pattern(sub, expected, mode));
  }

  private VariableId declare(Pattern.Binding binding, Type type, boolean mutable) {
    Identifier name = binding.name();
    String key = name.name() + "#" + name.hygiene().expansion();
    Binding earlier = bound.get(key);
    if (earlier == null && reusable.containsKey(key)) {
      Binding same = reusable.get(key);
      if (!body.table.unify(same.type(), type)) {
        body.mismatch(binding.span(), same.type(), type);
      }
      bound.put(key, same);
      return same.variable();
    }
    if (earlier != null) {
      body.report(
          Diagnostic.error(
              "E0416",
              "identifier `" + name + "` is bound more than once in the same pattern",
              binding.span()));
      return earlier.variable();
    }
    VariableId variable = body.declare(name, type, mutable, name.span());
    bound.put(key, new Binding(name, variable, type));
    return variable;
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

  private void path(
      Pattern pattern, Optional<Path.QualifiedSelf> self, Path path, Type expected, Mode mode) {
    PathChecker.Value value = body.exprs.paths().resolve(self, path, pattern.span(), true);
    boolean constant = value.resolution() instanceof ValueResolution.Const;
    Peeled peeled =
        constant && value.type() instanceof Type.Reference
            ? new Peeled(body.settle(expected), List.of(), mode)
            : peel(expected, mode);
    Type type = value.type();
    if (value.resolution() instanceof ValueResolution.Constructor
        && type instanceof Type.FunctionDefinition) {
      body.report(
          Diagnostic.error(
              "E0532",
              "expected unit struct, unit variant or constant, found tuple variant `" + path + "`",
              pattern.span()));
      type = Type.ERROR;
    } else if (value.resolution() instanceof ValueResolution.Function
        || value.resolution() instanceof ValueResolution.Static) {
      body.report(
          Diagnostic.error(
              "E0532",
              "expected unit struct, unit variant or constant, found `" + path + "`",
              pattern.span()));
      type = Type.ERROR;
    }
    if (!body.table.unify(type, peeled.type())) {
      body.mismatch(pattern.span(), peeled.type(), type);
    }
    facts(
        pattern,
        peeled.dereferenced(),
        peeled.type(),
        Optional.empty(),
        null,
        Optional.of(value.resolution()));
  }

  private void tupleStruct(Pattern.TupleStruct struct, Type expected, Mode mode) {
    PathChecker.Value value =
        body.exprs.paths().resolve(struct.self(), struct.path(), struct.span(), true);
    Peeled peeled = peel(expected, mode);
    if (!(value.resolution() instanceof ValueResolution.Constructor constructor)
        || !(value.type() instanceof Type.FunctionDefinition)) {
      if (!(value.resolution() instanceof ValueResolution.Failed)) {
        body.report(
            Diagnostic.error(
                "E0532",
                "expected tuple struct or tuple variant, found `" + struct.path() + "`",
                struct.path().span()));
      }
      facts(struct, List.of(), Type.ERROR, Optional.empty(), null, Optional.empty());
      struct.elements().forEach(p -> pattern(p, Type.ERROR, Mode.MOVE));
      return;
    }
    Type.Adt adt = new Type.Adt(constructor.definition(), constructor.arguments());
    if (!body.table.unify(adt, peeled.type())) {
      body.mismatch(struct.span(), peeled.type(), adt);
    }
    facts(
        struct,
        peeled.dereferenced(),
        adt,
        Optional.empty(),
        null,
        Optional.of(value.resolution()));
    List<AdtDefinition.Field> fields =
        constructor.definition().variants().get(constructor.variant()).fields();
    List<Type> types = new ArrayList<>();
    for (AdtDefinition.Field field : fields) {
      types.add(Fields.type(body, adt, field, struct.span()));
    }
    elements(struct.elements(), types, peeled.mode(), struct);
  }

  /// The elements of a tuple-like pattern, `..` standing for any number of them.
  private void elements(
      List<Pattern> elements, List<Type> types, Mode mode, Pattern.TupleStruct whole) {
    int rest = restIndex(elements);
    int given = rest < 0 ? elements.size() : elements.size() - 1;
    if (rest < 0 ? given != types.size() : given > types.size()) {
      String name = whole.path().toString();
      body.report(
          Diagnostic.error(
              "E0023",
              "this pattern has "
                  + given
                  + " field"
                  + (given == 1 ? "" : "s")
                  + ", but the corresponding tuple variant `"
                  + name
                  + "` has "
                  + types.size()
                  + " field"
                  + (types.size() == 1 ? "" : "s"),
              whole.span()));
      elements.forEach(p -> pattern(p, Type.ERROR, Mode.MOVE));
      return;
    }
    positional(elements, types, rest, mode);
  }

  private void positional(List<Pattern> elements, List<Type> types, int rest, Mode mode) {
    for (int i = 0; i < elements.size(); i++) {
      if (i == rest) {
        plain(elements.get(i), Type.UNIT);
      } else {
        int index = rest >= 0 && i > rest ? types.size() - (elements.size() - i) : i;
        pattern(elements.get(i), types.get(index), mode);
      }
    }
  }

  static int restIndex(List<Pattern> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Pattern.Rest) {
        return i;
      }
    }
    return -1;
  }

  private void struct(Pattern.Struct struct, Type expected, Mode mode) {
    Peeled peeled = peel(expected, mode);
    Optional<VariantPath> found =
        new VariantPaths(body).resolve(struct.self(), struct.path(), struct.span());
    if (found.isEmpty()) {
      facts(struct, List.of(), Type.ERROR, Optional.empty(), null, Optional.empty());
      struct.fields().forEach(f -> pattern(f.pattern(), Type.ERROR, Mode.MOVE));
      return;
    }
    Type.Adt adt = found.get().type();
    if (!body.table.unify(adt, peeled.type())) {
      body.mismatch(struct.span(), peeled.type(), adt);
    }
    AdtDefinition.Variant variant = adt.definition().variants().get(found.get().variant());
    ValueResolution resolution =
        new ValueResolution.Constructor(
            adt.definition(), found.get().variant(), variant.id(), adt.arguments());
    facts(struct, peeled.dereferenced(), adt, Optional.empty(), null, Optional.of(resolution));
    List<String> given = new ArrayList<>();
    for (Pattern.Field field : struct.fields()) {
      field(field, adt, variant, peeled.mode(), given);
    }
    boolean union = adt.definition().kind() == AdtDefinition.Kind.UNION;
    if (!struct.rest() && !union) {
      missing(struct, variant, given);
    }
  }

  private void field(
      Pattern.Field field,
      Type.Adt adt,
      AdtDefinition.Variant variant,
      Mode mode,
      List<String> given) {
    String name = field.name().name();
    int index = StructChecker.indexOf(variant, name);
    if (index < 0) {
      body.report(
          Diagnostic.error(
              "E0026",
              "struct `" + variant.name() + "` does not have a field named `" + name + "`",
              field.name().span()));
      pattern(field.pattern(), Type.ERROR, Mode.MOVE);
      return;
    }
    if (given.contains(name)) {
      body.report(
          Diagnostic.error(
              "E0025", "field `" + name + "` bound multiple times in the pattern", field.span()));
    }
    given.add(name);
    AdtDefinition.Field declared = variant.fields().get(index);
    Fields.requireVisible(body, adt, declared, field.name().span(), "E0451");
    pattern(field.pattern(), Fields.type(body, adt, declared, field.span()), mode);
  }

  private void missing(Pattern.Struct struct, AdtDefinition.Variant variant, List<String> given) {
    List<String> absent = new ArrayList<>();
    for (AdtDefinition.Field field : variant.fields()) {
      if (!given.contains(field.name())) {
        absent.add("`" + field.name() + "`");
      }
    }
    if (!absent.isEmpty()) {
      body.report(
          Diagnostic.error(
              "E0027",
              "pattern does not mention field"
                  + (absent.size() > 1 ? "s " : " ")
                  + String.join(", ", absent),
              struct.span()));
    }
  }

  private void tuple(Pattern.Tuple tuple, Type expected, Mode mode) {
    Peeled peeled = peel(expected, mode);
    int rest = restIndex(tuple.elements());
    Type type = peeled.type();
    if (type instanceof Type.Inference && rest < 0) {
      type = new Type.Tuple(tuple.elements().stream().map(p -> body.table.fresh()).toList());
      body.table.unify(type, peeled.type());
    }
    int given = rest < 0 ? tuple.elements().size() : tuple.elements().size() - 1;
    if (type instanceof Type.Tuple t
        && (rest < 0 ? given == t.elements().size() : given <= t.elements().size())) {
      facts(tuple, peeled.dereferenced(), t, Optional.empty(), null, Optional.empty());
      positional(tuple.elements(), t.elements(), rest, peeled.mode());
      return;
    }
    if (!(type instanceof Type.Error)) {
      Type wanted =
          new Type.Tuple(tuple.elements().stream().map(p -> (Type) body.table.fresh()).toList());
      body.mismatch(tuple.span(), type, wanted);
    }
    facts(tuple, List.of(), Type.ERROR, Optional.empty(), null, Optional.empty());
    tuple.elements().forEach(p -> pattern(p, Type.ERROR, Mode.MOVE));
  }

  private void slice(Pattern.Slice slice, Type expected, Mode mode) {
    Peeled peeled = peel(expected, mode);
    Type type = peeled.type();
    Type element =
        switch (type) {
          case Type.Array array -> array.element();
          case Type.Slice s -> s.element();
          case Type.Error error -> Type.ERROR;
          default -> {
            body.report(
                Diagnostic.error(
                        "E0529",
                        "expected an array or slice, found `" + body.words(type) + "`",
                        slice.span())
                    .label(slice.span(), "pattern cannot match with input type"));
            yield Type.ERROR;
          }
        };
    facts(slice, peeled.dereferenced(), type, Optional.empty(), null, Optional.empty());
    int rest = sliceRest(slice.elements());
    if (type instanceof Type.Array(Type e, Type length)
        && body.resolve(length) instanceof Type.Length(long count)) {
      arrayLength(slice, rest, count);
    }
    for (int i = 0; i < slice.elements().size(); i++) {
      Pattern one = slice.elements().get(i);
      if (i == rest) {
        restOf(one, restType(type, element, slice.elements().size() - 1), peeled.mode());
      } else {
        pattern(one, element, peeled.mode());
      }
    }
  }

  private void arrayLength(Pattern.Slice slice, int rest, long count) {
    int given = slice.elements().size() - (rest >= 0 ? 1 : 0);
    if (rest < 0 && given != count) {
      body.report(
          Diagnostic.error(
              "E0527",
              "pattern requires " + given + " elements but array has " + count,
              slice.span()));
    } else if (rest >= 0 && given > count) {
      body.report(
          Diagnostic.error(
              "E0528",
              "pattern requires at least " + given + " elements but array has " + count,
              slice.span()));
    }
  }

  private Type restType(Type whole, Type element, int fixed) {
    if (whole instanceof Type.Array(Type e, Type length)) {
      return body.resolve(length) instanceof Type.Length(long count)
          ? new Type.Array(element, new Type.Length(Math.max(0, count - fixed)))
          : new Type.Array(element, body.table.fresh());
    }
    return new Type.Slice(element);
  }

  private void restOf(Pattern one, Type type, Mode mode) {
    if (one instanceof Pattern.Rest) {
      plain(one, type);
    } else {
      pattern(one, type, mode);
    }
  }

  /// The index of `..` or `name @ ..`.
  static int sliceRest(List<Pattern> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Pattern one = elements.get(i);
      if (one instanceof Pattern.Rest
          || (one instanceof Pattern.Binding binding
              && binding.subpattern().isPresent()
              && binding.subpattern().get() instanceof Pattern.Rest)) {
        return i;
      }
    }
    return -1;
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

  private void or(Pattern.Or or, Type expected, Mode mode) {
    plain(or, expected);
    Map<String, Binding> before = bound;
    Map<String, Binding> outerReusable = reusable;
    Map<String, Binding> first = null;
    for (Pattern alternative : or.alternatives()) {
      bound = new LinkedHashMap<>();
      if (first != null) {
        Map<String, Binding> known = new LinkedHashMap<>(outerReusable);
        known.putAll(first);
        reusable = known;
      }
      pattern(alternative, expected, mode);
      if (first == null) {
        first = bound;
      } else if (!first.keySet().equals(bound.keySet())) {
        inconsistent(or, alternative, first);
      }
    }
    reusable = outerReusable;
    bound = before;
    bound.putAll(first);
  }

  private void inconsistent(Pattern.Or or, Pattern alternative, Map<String, Binding> first) {
    String name =
        java.util.stream.Stream.concat(first.values().stream(), bound.values().stream())
            .filter(b -> {
              String key = b.name().name() + "#" + b.name().hygiene().expansion();
              return !first.containsKey(key) || !bound.containsKey(key);
            })
            .map(b -> b.name().name())
            .findFirst()
            .orElse("");
    body.report(
        Diagnostic.error(
            "E0408", "variable `" + name + "` is not bound in all patterns", alternative.span()));
  }
}
