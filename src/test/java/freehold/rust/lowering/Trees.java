package freehold.rust.lowering;

import freehold.mir.BinaryOp;
import freehold.mir.Constant;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.syntax.Edition;
import freehold.rust.types.LabelId;
import freehold.rust.types.OutlivesBound;
import freehold.rust.types.Resolution;
import freehold.rust.types.TypedBlock;
import freehold.rust.types.TypedBody;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.TypedPattern;
import freehold.rust.types.TypedProgram;
import freehold.rust.types.TypedStatement;
import freehold.rust.types.Variable;
import freehold.rust.types.VariableId;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Typed trees made by hand, and a program of them: `Box` with its `Drop`, `Option`, functions.
final class Trees implements TypedProgram {
  static final SourceFile FILE = SourceFile.user("test.rs", "x".repeat(10_000));

  private final Map<DefId, TypedBody> bodies = new HashMap<>();
  private final Map<DefId, Signature> signatures = new HashMap<>();
  private final List<Variable> variables = new ArrayList<>();
  private int nextDefinition = 100;
  private int position;
  final DefId boxNew = new DefId(1, "Box::new");
  final DefId boxDrop = new DefId(2, "<Box as Drop>::drop");
  final AdtDefinition boxDefinition =
      new AdtDefinition(
          new DefId(3, "Box"),
          "Box",
          AdtDefinition.Kind.STRUCT,
          List.of("T"),
          AdtDefinition.Representation.RUST,
          Optional.of("owned_box"),
          Optional.empty(),
          span());
  final AdtDefinition optionDefinition =
      new AdtDefinition(
          new DefId(4, "Option"),
          "Option",
          AdtDefinition.Kind.ENUM,
          List.of("T"),
          AdtDefinition.Representation.RUST,
          Optional.empty(),
          Optional.empty(),
          span());

  Trees() {
    Type parameter = new Type.Parameter(0, "T");
    boxDefinition.define(
        List.of(
            new AdtDefinition.Variant(
                boxDefinition.id(),
                "Box",
                AdtDefinition.Fields.POSITIONAL,
                List.of(new AdtDefinition.Field("0", new Type.RawPointer(true, parameter), false)),
                BigInteger.ZERO)));
    optionDefinition.define(
        List.of(
            new AdtDefinition.Variant(
                new DefId(5, "None"),
                "None",
                AdtDefinition.Fields.UNIT,
                List.of(),
                BigInteger.ZERO),
            new AdtDefinition.Variant(
                new DefId(6, "Some"),
                "Some",
                AdtDefinition.Fields.POSITIONAL,
                List.of(new AdtDefinition.Field("0", parameter, true)),
                BigInteger.ONE)));
  }

  Span span() {
    position += 2;
    return new Span(FILE, position, position + 1);
  }

  Type.Adt box(Type inner) {
    return new Type.Adt(boxDefinition, List.of(inner));
  }

  Type.Adt option(Type inner) {
    return new Type.Adt(optionDefinition, List.of(inner));
  }

  VariableId variable(String name, Type type, boolean mutable) {
    VariableId id = new VariableId(variables.size());
    variables.add(new Variable(id, name, type, mutable, span()));
    return id;
  }

  TypedExpr read(VariableId id) {
    return new TypedExpr.Local(id, variables.get(id.index()).type(), span());
  }

  TypedExpr number(long value) {
    return new TypedExpr.Literal(
        new Constant.Scalar(Type.I32, BigInteger.valueOf(value)), Type.I32, span());
  }

  TypedExpr call(DefId function, List<Type> arguments, Type result, TypedExpr... values) {
    Type type = new Type.FunctionDefinition(function, arguments);
    TypedExpr callee = new TypedExpr.Literal(new Constant.ZeroSized(type), type, span());
    return new TypedExpr.Call(callee, List.of(values), span(), result, span());
  }

  TypedExpr newBox(TypedExpr value) {
    return call(boxNew, List.of(value.type()), box(value.type()), value);
  }

  TypedExpr binary(BinaryOp operator, TypedExpr left, TypedExpr right) {
    boolean compares = operator.ordinal() >= BinaryOp.EQUAL.ordinal();
    return new TypedExpr.Binary(operator, left, right, compares ? Type.BOOL : left.type(), span());
  }

  TypedStatement let(VariableId id, TypedExpr value) {
    return new TypedStatement.Let(binding(id), Optional.of(value), Optional.empty(), span());
  }

  TypedPattern binding(VariableId id) {
    return new TypedPattern.Binding(
        id,
        TypedPattern.BindingMode.BY_VALUE,
        Optional.empty(),
        variables.get(id.index()).type(),
        span());
  }

  TypedPattern variant(Type.Adt type, int variant, TypedPattern... fields) {
    List<TypedPattern.FieldPattern> all = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      all.add(new TypedPattern.FieldPattern(i, fields[i]));
    }
    return new TypedPattern.Variant(type, variant, all, span());
  }

  TypedStatement run(TypedExpr expr) {
    return new TypedStatement.OfExpr(expr, span());
  }

  TypedExpr block(Type type, TypedExpr tail, TypedStatement... statements) {
    TypedBlock block = new TypedBlock(List.of(statements), Optional.ofNullable(tail), span());
    return new TypedExpr.OfBlock(Optional.empty(), block, type, span());
  }

  TypedExpr loop(int label, TypedExpr body) {
    return new TypedExpr.Loop(new LabelId(label), body, Type.UNIT, span());
  }

  DefId declare(String name, Signature signature) {
    DefId id = new DefId(nextDefinition++, name);
    signatures.put(id, signature);
    return id;
  }

  /// Gives a function its body; its variables are all that were made since the last.
  void define(DefId id, List<VariableId> parameters, TypedExpr value) {
    List<TypedBody.Parameter> list =
        parameters.stream()
            .map(p -> new TypedBody.Parameter(binding(p), variables.get(p.index()).type(), span()))
            .toList();
    bodies.put(
        id,
        new TypedBody(
            id,
            id.path(),
            signatures.get(id),
            list,
            value,
            List.copyOf(variables),
            Optional.empty(),
            false,
            Edition.E2024,
            span()));
    variables.clear();
  }

  @Override
  public Optional<TypedBody> body(DefId definition) {
    return Optional.ofNullable(bodies.get(definition));
  }

  @Override
  public List<DefId> userBodies() {
    return List.copyOf(bodies.keySet());
  }

  @Override
  public Optional<DefId> main() {
    return Optional.empty();
  }

  @Override
  public Signature signature(DefId definition) {
    return signatures.get(definition);
  }

  @Override
  public List<Type> assumedTypes(DefId definition) {
    return List.of();
  }

  @Override
  public Type withOwnItems(Type type, DefId definition) {
    return type;
  }

  @Override
  public List<OutlivesBound> outlives(DefId definition) {
    return List.of();
  }

  @Override
  public Resolution resolve(DefId definition, List<Type> arguments) {
    return new Resolution.Item(definition, arguments);
  }

  @Override
  public Type normalize(Type type) {
    return type;
  }

  @Override
  public boolean isCopy(Type type, DefId environment) {
    return switch (type) {
      case Type.Adt adt -> false;
      case Type.Parameter p -> false;
      case Type.Tuple tuple -> tuple.elements().stream().allMatch(e -> isCopy(e, environment));
      case Type other -> true;
    };
  }

  @Override
  public boolean dropOverflows(Type type, DefId environment) {
    return false;
  }

  @Override
  public boolean needsDrop(Type type, DefId environment) {
    return switch (type) {
      case Type.Adt adt ->
          adt.definition() == boxDefinition
              || adt.definition().variants().stream()
                  .flatMap(v -> v.fields().stream())
                  .anyMatch(
                      f -> needsDrop(Substitution.apply(f.type(), adt.arguments()), environment));
      case Type.Parameter p -> true;
      case Type.Tuple tuple -> tuple.elements().stream().anyMatch(e -> needsDrop(e, environment));
      case Type other -> false;
    };
  }

  @Override
  public Optional<Resolution> dropImplementation(Type.Adt type) {
    return type.definition() == boxDefinition
        ? Optional.of(new Resolution.Item(boxDrop, type.arguments()))
        : Optional.empty();
  }

  @Override
  public List<VTableEntry> vtableMethods(Type.Dynamic trait) {
    return List.of();
  }

  @Override
  public DefId languageFunction(String name) {
    return new DefId(50, name);
  }

  @Override
  public String instanceName(DefId definition, List<Type> arguments) {
    return definition.path();
  }

  @Override
  public Span spanOf(DefId definition) {
    return span();
  }

  static ClosureDefinition closure(DefId id, Span span) {
    return new ClosureDefinition(id, span);
  }
}
