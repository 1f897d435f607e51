package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.TypedInitializer;
import freehold.c.types.TypedUnit;
import freehold.c.types.Variable;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;

/// Lowers one function; its parts share what stands here.
final class FunctionLowering {
  final BodyBuilder body;
  final TypeLowering types;
  final Linkage linkage;
  final PlaceLowering places = new PlaceLowering(this);
  final ExpressionLowering expressions = new ExpressionLowering(this);
  final ArithmeticLowering arithmetic = new ArithmeticLowering(this);
  final AssignmentLowering assignments = new AssignmentLowering(this);
  final CallLowering calls = new CallLowering(this);
  final ConditionLowering conditions = new ConditionLowering(this);
  final InitializerLowering initializers = new InitializerLowering(this);
  private final Map<Variable, LocalId> locals = new IdentityHashMap<>();

  private FunctionLowering(Type result, Span span, TypeLowering types, Linkage linkage) {
    this.body = new BodyBuilder(result, span);
    this.types = types;
    this.linkage = linkage;
  }

  static Body function(
      TypedUnit.FunctionBody written, DefId id, TypeLowering types, Linkage linkage) {
    CType.Function type = written.function().type();
    FunctionLowering lowering =
        new FunctionLowering(types.of(type.result()), written.span(), types, linkage);
    for (Variable parameter : written.parameters()) {
      LocalId local =
          lowering.body.local(
              LocalDecl.Kind.ARGUMENT,
              parameter.name(),
              types.of(parameter.type()),
              parameter.span());
      lowering.locals.put(parameter, local);
    }
    new StatementLowering(lowering, type.result(), written.function().name().equals("main"))
        .body(written.block());
    return lowering.body.build(id, written.function().name(), written.parameters().size());
  }

  /// A function that returns what a static object begins with.
  static Body initializer(
      Variable variable,
      TypedInitializer initializer,
      DefId id,
      TypeLowering types,
      Linkage linkage) {
    FunctionLowering lowering =
        new FunctionLowering(types.of(variable.type()), initializer.span(), types, linkage);
    lowering.initializers.initialize(
        Place.of(LocalId.RETURN), variable.type(), initializer, variable.span());
    lowering.body.end(new Terminator.Return(lowering.body.source()));
    return lowering.body.build(id, variable.name(), 0);
  }

  /// The local of an automatic variable or parameter.
  LocalId local(Variable variable) {
    return locals.computeIfAbsent(
        variable,
        fresh ->
            body.local(
                LocalDecl.Kind.VARIABLE, fresh.name(), types.of(fresh.type()), fresh.span()));
  }

  Operand number(Type type, long value) {
    return new Operand.Literal(new freehold.mir.Constant.Scalar(type, BigInteger.valueOf(value)));
  }

  /// An operand that names a local or a literal, so that it can be read again.
  Operand steady(Operand operand, Type type) {
    return switch (operand) {
      case Operand.Literal literal -> literal;
      case Operand.Copy(Place place) when place.isLocal() -> operand;
      case Operand.Copy copy -> body.keep(type, new Rvalue.Use(copy));
      case Operand.Move move -> body.keep(type, new Rvalue.Use(move));
    };
  }
}
