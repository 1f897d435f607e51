package freehold.machine;

import static freehold.machine.BodyBuilder.copy;
import static freehold.machine.BodyBuilder.i32;
import static freehold.machine.BodyBuilder.move;
import static freehold.machine.BodyBuilder.usize;

import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.Intrinsic;
import freehold.mir.Place;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Target;
import freehold.mir.type.Type;
import java.util.List;
import java.util.Map;

/// Programs for tests and measurements.
final class Programs {
  static final Type POINTER = new Type.RawPointer(true, Type.U8);
  private static final Type CHECKED = new Type.Tuple(List.of(Type.I32, Type.BOOL));

  private Programs() {}

  static Program of(Body... functions) {
    return of(Map.of(), functions);
  }

  static Program of(Map<Type, FunctionId> glue, Body... functions) {
    return new Program(
        List.of(functions), new FunctionId(0), List.of(), List.of(), glue, Map.of(),
        new LayoutCalculator(Target.X86_64));
  }

  /// `let mut s = 0; let mut i = 0; while i < n { s += i; i += 1 } s`, checked as rustc does; the sum
  /// is kept small by a remainder.
  static Program sumLoop(int rounds) {
    BodyBuilder b = new BodyBuilder(0, "main", Type.UNIT);
    Place sum = b.local(Type.I32);
    Place i = b.local(Type.I32);
    Place less = b.local(Type.BOOL);
    Place left = b.local(Type.I32);
    Place pair = b.local(CHECKED);
    b.set(sum, i32(0)).set(i, i32(0)).jump(1);
    b.live(left).set(left, copy(i)).set(less, BinaryOp.LESS, move(left), i32(rounds)).dead(left);
    b.branch(move(less), 2, 5);
    b.set(pair, new Rvalue.CheckedBinary(BinaryOp.ADD, copy(sum), copy(i)));
    b.check(
        move(pair.field(1, Type.BOOL)), false, new AssertMessage.Overflow(BinaryOp.ADD), 3, -1);
    b.set(sum, move(pair.field(0, Type.I32)));
    b.set(sum, BinaryOp.BIT_AND, copy(sum), i32(0xffff));
    b.set(pair, new Rvalue.CheckedBinary(BinaryOp.ADD, copy(i), i32(1)));
    b.check(
        move(pair.field(1, Type.BOOL)), false, new AssertMessage.Overflow(BinaryOp.ADD), 4, -1);
    b.set(i, move(pair.field(0, Type.I32))).jump(1);
    b.ret();
    return of(b.build());
  }

  /// `fib(n)`.
  static Program fibonacci(int n) {
    BodyBuilder m = new BodyBuilder(0, "main", Type.UNIT);
    Place r = m.local(Type.I32);
    m.call(r, 1, 1, i32(n)).ret();
    BodyBuilder f = new BodyBuilder(1, "fib", Type.I32, Type.I32);
    Place small = f.local(Type.BOOL);
    Place a = f.local(Type.I32);
    Place x = f.local(Type.I32);
    Place y = f.local(Type.I32);
    f.set(small, BinaryOp.LESS, copy(f.argument(1)), i32(2)).branch(move(small), 1, 2);
    f.set(f.result(), copy(f.argument(1))).ret();
    f.live(a).set(a, BinaryOp.SUBTRACT, copy(f.argument(1)), i32(1));
    f.call(x, 1, 3, move(a));
    f.dead(a).live(a).set(a, BinaryOp.SUBTRACT, copy(f.argument(1)), i32(2));
    f.call(y, 1, 4, move(a));
    f.dead(a).set(f.result(), BinaryOp.ADD, copy(x), copy(y)).ret();
    return of(m.build(), f.build());
  }

  /// Allocates, writes, reads and frees 40 bytes again and again.
  static Program heapLoop(int rounds) {
    BodyBuilder b = new BodyBuilder(0, "main", Type.UNIT);
    Place i = b.local(Type.I32);
    Place less = b.local(Type.BOOL);
    Place p = b.local(POINTER);
    Place q = b.local(new Type.RawPointer(true, Type.I32));
    Place unit = b.local(Type.UNIT);
    b.set(i, i32(0)).jump(1);
    b.set(less, BinaryOp.LESS, copy(i), i32(rounds)).branch(move(less), 2, 5);
    b.intrinsic(p, Intrinsic.ALLOCATE, List.of(), 3, usize(40), usize(4));
    b.set(
        q,
        new Rvalue.Cast(
            freehold.mir.CastKind.POINTER_TO_POINTER, copy(p),
            new Type.RawPointer(true, Type.I32)));
    b.set(q.deref(), copy(i));
    b.set(q.deref(), BinaryOp.ADD, copy(q.deref()), i32(1));
    b.set(i, copy(q.deref()));
    b.intrinsic(unit, Intrinsic.FREE, List.of(), 4, copy(p), usize(40), usize(4));
    b.jump(1);
    b.ret();
    return of(b.build());
  }
}
