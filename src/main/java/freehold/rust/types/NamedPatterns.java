package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.Pattern;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks patterns that begin with a path: constants, and structs and variants with their fields.
final class NamedPatterns {
  private final BodyChecker body;
  private final PatternChecker patterns;

  NamedPatterns(BodyChecker body, PatternChecker patterns) {
    this.body = body;
    this.patterns = patterns;
  }

  void path(
      Pattern pattern,
      Optional<Path.QualifiedSelf> self,
      Path path,
      Type expected,
      PatternChecker.Mode mode) {
    PathChecker.Value value = body.exprs.paths().resolve(self, path, pattern.span(), true);
    boolean constant = value.resolution() instanceof ValueResolution.Const;
    PatternChecker.Peeled peeled =
        constant && value.type() instanceof Type.Reference
            ? new PatternChecker.Peeled(body.settle(expected), List.of(), mode)
            : patterns.peel(expected, mode);
    Type type = value.type();
    if (value.resolution() instanceof ValueResolution.Constructor
        && type instanceof Type.FunctionDefinition) {
      body.report(
          pattern instanceof Pattern.Binding
              ? shadows(path, "tuple variant", pattern)
              : notAValue("E0532", "tuple variant", path, pattern));
      type = Type.ERROR;
    } else if (value.resolution() instanceof ValueResolution.Function
        || value.resolution() instanceof ValueResolution.Static) {
      boolean item = value.resolution() instanceof ValueResolution.Static;
      body.report(
          pattern instanceof Pattern.Binding
              ? shadows(path, item ? "static" : "function", pattern)
              : notAValue(
                  isAssociated(value) ? "E0533" : "E0532",
                  item ? "static" : isAssociated(value) ? "associated function" : "function",
                  path,
                  pattern));
      type = Type.ERROR;
    }
    if (!body.table.unify(type, peeled.type())) {
      body.mismatch(pattern.span(), peeled.type(), type);
    }
    patterns.facts(
        pattern,
        peeled.dereferenced(),
        peeled.type(),
        Optional.empty(),
        null,
        Optional.of(value.resolution()));
  }

  private Diagnostic shadows(Path path, String what, Pattern pattern) {
    return Diagnostic.error("E0530", "match bindings cannot shadow " + what + "s", pattern.span())
        .label(pattern.span(), "cannot be named the same as a " + what + ": `" + path + "`");
  }

  private Diagnostic notAValue(String code, String what, Path path, Pattern pattern) {
    return Diagnostic.error(
        code,
        "expected unit struct, unit variant or constant, found " + what + " `" + path + "`",
        pattern.span());
  }

  private boolean isAssociated(PathChecker.Value value) {
    return value.resolution() instanceof ValueResolution.Function(var id, var arguments)
        && (body.solver.definition(id).isInImpl() || body.solver.definition(id).isInTrait());
  }

  void tupleStruct(Pattern.TupleStruct struct, Type expected, PatternChecker.Mode mode) {
    PathChecker.Value value =
        body.exprs.paths().resolve(struct.self(), struct.path(), struct.span(), true);
    PatternChecker.Peeled peeled = patterns.peel(expected, mode);
    if (!(value.resolution() instanceof ValueResolution.Constructor constructor)
        || !(value.type() instanceof Type.FunctionDefinition)) {
      if (!(value.resolution() instanceof ValueResolution.Failed)) {
        body.report(
            Diagnostic.error(
                isAssociated(value) ? "E0164" : "E0532",
                "expected tuple struct or tuple variant, found `" + struct.path() + "`",
                struct.path().span()));
      }
      patterns.facts(struct, List.of(), Type.ERROR, Optional.empty(), null, Optional.empty());
      struct.elements().forEach(p -> patterns.pattern(p, Type.ERROR, PatternChecker.Mode.MOVE));
      return;
    }
    Type.Adt adt = new Type.Adt(constructor.definition(), constructor.arguments());
    if (!body.table.unify(adt, peeled.type())) {
      body.mismatch(struct.span(), peeled.type(), adt);
    }
    patterns.facts(
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
      List<Pattern> elements,
      List<Type> types,
      PatternChecker.Mode mode,
      Pattern.TupleStruct whole) {
    int rest = SequencePatterns.restIndex(elements);
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
      elements.forEach(p -> patterns.pattern(p, Type.ERROR, PatternChecker.Mode.MOVE));
      return;
    }
    patterns.sequences().positional(elements, types, rest, mode);
  }

  void struct(Pattern.Struct struct, Type expected, PatternChecker.Mode mode) {
    PatternChecker.Peeled peeled = patterns.peel(expected, mode);
    Optional<VariantPath> found =
        new VariantPaths(body).resolve(struct.self(), struct.path(), struct.span());
    if (found.isEmpty()) {
      patterns.facts(struct, List.of(), Type.ERROR, Optional.empty(), null, Optional.empty());
      struct
          .fields()
          .forEach(f -> patterns.pattern(f.pattern(), Type.ERROR, PatternChecker.Mode.MOVE));
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
    patterns.facts(
        struct, peeled.dereferenced(), adt, Optional.empty(), null, Optional.of(resolution));
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
      PatternChecker.Mode mode,
      List<String> given) {
    String name = field.name().name();
    int index = StructChecker.indexOf(variant, name);
    if (index < 0) {
      body.report(
          Diagnostic.error(
              "E0026",
              "struct `" + variant.name() + "` does not have a field named `" + name + "`",
              field.name().span()));
      patterns.pattern(field.pattern(), Type.ERROR, PatternChecker.Mode.MOVE);
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
    patterns.pattern(field.pattern(), Fields.type(body, adt, declared, field.span()), mode);
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
}
