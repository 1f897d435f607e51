package freehold.rust.lowering;

import freehold.mir.AggregateKind;
import freehold.mir.BorrowKind;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import java.util.ArrayList;
import java.util.List;

/// Tuples, arrays, structs, variants and closures from their parts.
final class AggregateLowering {
  private final FunctionLowering function;

  AggregateLowering(FunctionLowering function) {
    this.function = function;
  }

  Rvalue tuple(TypedExpr.Tuple expr) {
    return aggregate(new AggregateKind.Tuple(), parts(expr.elements()));
  }

  Rvalue array(TypedExpr.Array expr) {
    Type element = ((Type.Array) expr.type()).element();
    return aggregate(new AggregateKind.Array(element), parts(expr.elements()));
  }

  private List<Operand> parts(List<TypedExpr> exprs) {
    return function.operands.inOrder(exprs);
  }

  private Rvalue aggregate(AggregateKind kind, List<Operand> operands) {
    function.operands.markMoved(operands);
    return new Rvalue.Aggregate(kind, operands);
  }

  Rvalue adt(TypedExpr.Adt expr) {
    List<Operand> written = parts(expr.fields().stream().map(TypedExpr.FieldValue::value).toList());
    if (expr.type().definition().kind() == AdtDefinition.Kind.UNION) {
      int field = expr.fields().getFirst().index();
      return aggregate(new AggregateKind.Union(expr.type(), field), written);
    }
    Operand[] fields = new Operand[variant(expr).fields().size()];
    for (int i = 0; i < written.size(); i++) {
      fields[expr.fields().get(i).index()] = written.get(i);
    }
    expr.base().ifPresent(base -> fillFromBase(expr, base, fields));
    return aggregate(kind(expr.type(), expr.variant()), List.of(fields));
  }

  private static AdtDefinition.Variant variant(TypedExpr.Adt expr) {
    return expr.type().definition().variants().get(expr.variant());
  }

  /// `..base`: only the fields that are not named are copied or moved out of it.
  private void fillFromBase(TypedExpr.Adt expr, TypedExpr base, Operand[] fields) {
    Place place = function.places.place(base);
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] == null) {
        Type declared = variant(expr).fields().get(i).type();
        Type type = Substitution.erase(Substitution.apply(declared, expr.type().arguments()));
        fields[i] = function.operands.consume(place.field(i, type), type);
      }
    }
  }

  private static AggregateKind kind(Type.Adt type, int variant) {
    return type.definition().isEnum()
        ? new AggregateKind.Variant(type, variant)
        : new AggregateKind.Struct(type);
  }

  /// Whether a call is `Some(x)`: it builds a value and calls nothing.
  boolean isConstructor(TypedExpr.Call call) {
    return constructedVariant(call) >= 0;
  }

  private static int constructedVariant(TypedExpr.Call call) {
    if (call.callee() instanceof TypedExpr.Literal callee
        && callee.type() instanceof Type.FunctionDefinition named
        && call.type() instanceof Type.Adt result) {
      List<AdtDefinition.Variant> variants = result.definition().variants();
      for (int i = 0; i < variants.size(); i++) {
        if (variants.get(i).id().equals(named.definition())) {
          return i;
        }
      }
      return named.definition().equals(result.definition().id()) ? 0 : -1;
    }
    return -1;
  }

  Rvalue construct(TypedExpr.Call call) {
    List<Operand> operands = parts(call.arguments());
    return aggregate(kind((Type.Adt) call.type(), constructedVariant(call)), operands);
  }

  Rvalue closure(TypedExpr.Closure expr) {
    function.addClosure(expr);
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < expr.captures().size(); i++) {
      operands.add(captured(expr, i));
    }
    return aggregate(new AggregateKind.Closure(expr.type()), operands);
  }

  private Operand captured(TypedExpr.Closure expr, int index) {
    TypedExpr.Capture capture = expr.captures().get(index);
    Type type = Substitution.erase(expr.definition().captures().get(index).type());
    Place place = function.placeOf(capture.variable());
    for (TypedExpr.Step step : capture.path()) {
      place =
          switch (step) {
            case TypedExpr.Step.Field(int field, Type fieldType) -> place.field(field, fieldType);
            case TypedExpr.Step.Deref(var target) -> place.deref();
          };
    }
    if (capture.mode() == ClosureDefinition.Mode.MOVE) {
      return function.operands.consume(place, type);
    }
    BorrowKind kind =
        capture.mode() == ClosureDefinition.Mode.SHARED ? BorrowKind.SHARED : BorrowKind.MUTABLE;
    var local = function.graph.newTemporary(type, capture.span());
    function.graph.assign(capture.span(), local, new Rvalue.Ref(Region.ERASED, kind, place));
    return new Operand.Move(Place.of(local));
  }
}
