package freehold.rust.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.mir.BinaryOp;
import freehold.mir.Body;
import freehold.mir.MirPrinter;
import freehold.mir.MirValidator;
import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.TypedPattern;
import freehold.rust.types.VariableId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Small typed trees and the graphs they become, before and after drop elaboration.
class BodyLoweringTest {
  private final Trees trees = new Trees();
  private final DefId function = trees.declare("main", Signature.of(List.of(), Type.UNIT));

  private String elaborated() {
    Body built = FunctionLowering.lower(trees, trees.body(function).orElseThrow()).body();
    assertEquals(List.of(), MirValidator.problems(built));
    Body body = DropElaboration.elaborate(trees, built);
    assertEquals(List.of(), MirValidator.problems(body));
    if (System.getProperty("show") != null) {
      System.err.println(MirPrinter.print(built) + MirPrinter.print(body));
    }
    return MirPrinter.print(body);
  }

  @Test
  void aMovedBoxIsDroppedOnceByItsNewOwner() {
    Type box = trees.box(Type.I32);
    VariableId a = trees.variable("a", box, false);
    VariableId b = trees.variable("b", box, false);
    trees.define(
        function,
        List.of(),
        trees.block(
            Type.UNIT,
            null,
            trees.let(a, trees.newBox(trees.number(7))),
            trees.let(b, trees.read(a))));
    assertEquals(
        """
        fn main() -> () {
            let mut _0: ();
            let _1: Box<i32>; // a
            let _2: Box<i32>; // b

            bb0: {
                StorageLive(_1);
                _1 = Box::new::<i32>(const 7_i32) -> [return: bb1, unwind continue];
            }

            bb1: {
                StorageLive(_2);
                _2 = move _1;
                drop(_2) -> [return: bb2, unwind continue];
            }

            bb2: {
                StorageDead(_2);
                StorageDead(_1);
                return;
            }
        }
        """,
        elaborated());
  }

  @Test
  void aConditionalMoveAsksAFlag() {
    Type box = trees.box(Type.I32);
    VariableId a = trees.variable("a", box, false);
    VariableId b = trees.variable("b", box, false);
    TypedExpr inner = trees.block(Type.UNIT, null, trees.let(b, trees.read(a)));
    TypedExpr condition = trees.binary(BinaryOp.LESS, trees.number(1), trees.number(2));
    trees.define(
        function,
        List.of(),
        trees.block(
            Type.UNIT,
            null,
            trees.let(a, trees.newBox(trees.number(7))),
            trees.run(
                new TypedExpr.If(condition, inner, Optional.empty(), Type.UNIT, trees.span()))));
    String text = elaborated();
    assertEquals(1, text.lines().filter(line -> line.contains("drop flag")).count(), text);
    assertEquals(1, text.lines().filter(line -> line.contains("drop(_1)")).count(), text);
  }

  @Test
  void matchingMovesOutOfAnOption() {
    Type.Adt option = trees.option(trees.box(Type.I32));
    VariableId o = trees.variable("o", option, false);
    VariableId b = trees.variable("b", trees.box(Type.I32), false);
    TypedPattern some = trees.variant(option, 1, trees.binding(b));
    TypedPattern rest = new TypedPattern.Wildcard(option, trees.span());
    TypedExpr sum =
        trees.binary(
            BinaryOp.ADD,
            new TypedExpr.Deref(trees.read(b), Type.I32, trees.span()),
            trees.number(1));
    DefId taking = trees.declare("take", Signature.of(List.of(option), Type.I32));
    trees.define(
        taking,
        List.of(o),
        new TypedExpr.Match(
            trees.read(o),
            List.of(
                new TypedExpr.Arm(some, Optional.empty(), sum, trees.span()),
                new TypedExpr.Arm(rest, Optional.empty(), trees.number(0), trees.span())),
            Type.I32,
            trees.span()));
    Body built = FunctionLowering.lower(trees, trees.body(taking).orElseThrow()).body();
    Body body = DropElaboration.elaborate(trees, built);
    assertEquals(List.of(), MirValidator.problems(body));
    String text = MirPrinter.print(body);
    if (System.getProperty("show") != null) {
      System.err.println(MirPrinter.print(built) + text);
    }
    assertEquals(0, text.lines().filter(line -> line.contains("drop(_1)")).count(), text);
  }
}
