package freehold.rust.types;

import freehold.mir.Intrinsic;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Target;
import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/// Rules of single expressions that ask for finished types: references into packed structs,
/// `transmute` between sizes, unsized arguments.
final class ExpressionRules {
  private final CrateChecker program;
  private final LayoutCalculator layouts;

  ExpressionRules(CrateChecker program) {
    this.program = program;
    this.layouts = new LayoutCalculator(Target.X86_64, program.program()::normalize);
  }

  void check(TypedExpr expr) {
    switch (expr) {
      case TypedExpr.Borrow borrow -> packed(borrow);
      case TypedExpr.Call call -> call(call);
      case TypedExpr.Closure closure -> check(closure.body().value());
      default -> {}
    }
    TypedChildren.of(expr).forEach(this::check);
  }

  /// A reference must be aligned; what lies in a packed struct need not be.
  private void packed(TypedExpr.Borrow borrow) {
    TypedExpr place = borrow.operand();
    if (!isMonomorphic(place.type()) || layouts.isUnsized(place.type())) {
      return;
    }
    long align = layouts.layoutOf(place.type()).align();
    for (TypedExpr at = place; at instanceof TypedExpr.Field field; at = field.operand()) {
      long pack =
          field.operand().type() instanceof Type.Adt adt
              ? adt.definition().representation().packed()
              : 0;
      if (pack > 0 && align > pack) {
        program.reports.add(
            Diagnostic.error(
                    "E0793", "reference to field of packed struct is unaligned", borrow.span())
                .note(
                    "packed structs are only aligned by "
                        + pack
                        + " byte"
                        + (pack == 1 ? "" : "s")
                        + ", and creating a misaligned reference is undefined behavior")
                .note("copy the field contents to a local variable, or take a raw pointer"));
        return;
      }
    }
  }

  private void call(TypedExpr.Call call) {
    for (TypedExpr argument : call.arguments()) {
      if (argument.type() instanceof Type.Dynamic && !argument.span().isLibrary()) {
        program.reports.add(
            Diagnostic.error(
                    "E0161",
                    "cannot move a value of type `" + argument.type().text() + "`",
                    argument.span())
                .label(
                    argument.span(),
                    "the size of `"
                        + argument.type().text()
                        + "` cannot be statically determined"));
      }
    }
    if (call.callee().type() instanceof Type.FunctionDefinition(var id, List<Type> arguments)
        && CheckedProgram.intrinsic(program.names.table().get(id))
            .equals(Optional.of(Intrinsic.TRANSMUTE))) {
      transmute(call, arguments.get(0), arguments.get(1));
    }
  }

  private void transmute(TypedExpr.Call call, Type from, Type to) {
    if (!isMonomorphic(from) || !isMonomorphic(to)) {
      return;
    }
    long given = layouts.layoutOf(from).size();
    long wanted = layouts.layoutOf(to).size();
    if (given == wanted) {
      return;
    }
    boolean function = from instanceof Type.FunctionDefinition && wanted == 8;
    String message =
        function
            ? "can't transmute zero-sized type"
            : "cannot transmute between types of different sizes, or dependently-sized types";
    program.reports.add(
        Diagnostic.error(function ? "E0591" : "E0512", message, call.callee().span())
            .note("source type: `" + from.text() + "` (" + 8 * given + " bits)")
            .note("target type: `" + to.text() + "` (" + 8 * wanted + " bits)"));
  }

  private static boolean isMonomorphic(Type type) {
    return !TypeWalk.mentions(
        type,
        t ->
            t instanceof Type.Parameter
                || t instanceof Type.Projection
                || t instanceof Type.Opaque
                || t instanceof Type.Closure
                || t instanceof Type.Error
                || t instanceof Type.Inference);
  }
}
