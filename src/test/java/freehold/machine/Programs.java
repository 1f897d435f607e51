package freehold.machine;

import static freehold.machine.BodyBuilder.copy;
import static freehold.machine.BodyBuilder.i32;
import static freehold.machine.BodyBuilder.move;
import static freehold.machine.BodyBuilder.usize;

import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.FunctionId;
import freehold.mir.Global;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.VTable;
import freehold.mir.type.DefId;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Target;
import freehold.mir.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List.of(functions),
        new FunctionId(0),
        List.of(),
        List.of(),
        glue,
        Map.of(),
        new LayoutCalculator(Target.X86_64));
  }

  /// `let mut s = 0; let mut i = 0; while i < n { s += i; i += 1 } s`, checked as rustc does; the
  /// sum is kept small by a remainder.
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
    b.check(move(pair.field(1, Type.BOOL)), false, new AssertMessage.Overflow(BinaryOp.ADD), 3, -1);
    b.set(sum, move(pair.field(0, Type.I32)));
    b.set(sum, BinaryOp.BIT_AND, copy(sum), i32(0xffff));
    b.set(pair, new Rvalue.CheckedBinary(BinaryOp.ADD, copy(i), i32(1)));
    b.check(move(pair.field(1, Type.BOOL)), false, new AssertMessage.Overflow(BinaryOp.ADD), 4, -1);
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
        new Rvalue.Cast(CastKind.POINTER_TO_POINTER, copy(p), new Type.RawPointer(true, Type.I32)));
    b.set(q.deref(), copy(i));
    b.set(q.deref(), BinaryOp.ADD, copy(q.deref()), i32(1));
    b.set(i, copy(q.deref()));
    b.intrinsic(unit, Intrinsic.FREE, List.of(), 4, copy(p), usize(40), usize(4));
    b.jump(1);
    b.ret();
    return of(b.build());
  }

  /// Two threads add to one number; the sum does not depend on chance.
  static Program threads(int rounds) {
    Type u32 = BodyBuilder.integer(IntegerKind.U32);
    Type function = new Type.FunctionPointer(Signature.of(List.of(POINTER), Type.UNIT));
    Type number = new Type.RawPointer(true, Type.I32);
    BodyBuilder m = new BodyBuilder(0, "main", Type.I32);
    Place f = m.local(function);
    Place x = m.local(Type.I32);
    Place p = m.local(number);
    Place q = m.local(POINTER);
    Place one = m.local(Type.USIZE);
    Place two = m.local(Type.USIZE);
    Place panicked = m.local(Type.BOOL);
    Operand callee =
        new Operand.Literal(
            new Constant.Function(
                new Type.FunctionDefinition(new DefId(1, "work"), List.of()), new FunctionId(1)));
    m.set(f, new Rvalue.Cast(CastKind.REIFY_FUNCTION, callee, function)).set(x, i32(0));
    m.set(p, new Rvalue.RawPointer(true, x));
    m.set(q, new Rvalue.Cast(CastKind.POINTER_TO_POINTER, copy(p), POINTER)).jump(1);
    m.intrinsic(one, Intrinsic.THREAD_SPAWN, List.of(), 2, copy(f), copy(q));
    m.intrinsic(two, Intrinsic.THREAD_SPAWN, List.of(), 3, copy(f), copy(q));
    m.intrinsic(panicked, Intrinsic.THREAD_JOIN, List.of(), 4, copy(one));
    m.intrinsic(panicked, Intrinsic.THREAD_JOIN, List.of(), 5, copy(two));
    m.set(m.result(), copy(x)).ret();
    BodyBuilder w = new BodyBuilder(1, "work", Type.UNIT, POINTER);
    Place i = w.local(Type.I32);
    Place less = w.local(Type.BOOL);
    Place old = w.local(Type.I32);
    Place r = w.local(number);
    w.set(i, i32(0));
    w.set(r, new Rvalue.Cast(CastKind.POINTER_TO_POINTER, move(w.argument(1)), number)).jump(1);
    w.set(less, BinaryOp.LESS, copy(i), i32(rounds)).branch(move(less), 2, 4);
    w.intrinsic(
        old,
        Intrinsic.ATOMIC_UPDATE,
        List.of(Type.I32),
        3,
        BodyBuilder.number(u32, 0),
        copy(r),
        i32(1));
    w.set(i, BinaryOp.ADD, copy(i), i32(1)).jump(1);
    w.ret();
    return of(m.build(), w.build());
  }

  /// Calls a method through a vtable, reads a global, and drops a `dyn` in place.
  static Program dynamic() {
    Type.Dynamic trait =
        new Type.Dynamic(new DefId(90, "Speak"), List.of(), List.of(), List.of(), Region.ERASED);
    Type concrete = new Type.Reference(Region.ERASED, false, Type.I32);
    Type fat = new Type.Reference(Region.ERASED, false, trait);
    Type rawFat = new Type.RawPointer(true, trait);
    BodyBuilder m = new BodyBuilder(0, "main", Type.I32);
    Place x = m.local(Type.I32);
    Place r = m.local(concrete);
    Place d = m.local(fat);
    Place raw = m.local(rawFat);
    Place said = m.local(Type.I32);
    Place unit = m.local(Type.UNIT);
    Operand global =
        new Operand.Literal(new Constant.GlobalValue(Type.I32, new freehold.mir.GlobalId(0)));
    m.set(x, i32(5)).set(r, new Rvalue.Ref(Region.ERASED, BorrowKind.SHARED, x));
    m.set(d, new Rvalue.Cast(CastKind.UNSIZE, copy(r), fat));
    m.set(raw, new Rvalue.RawPointer(true, d.deref())).jump(1);
    m.call(said, new Operand.Literal(new Constant.VirtualMethod(Type.UNIT, 3)), 2, -1, copy(d));
    m.intrinsic(unit, Intrinsic.DROP_IN_PLACE, List.of(trait), 3, copy(raw));
    m.drop(d.deref(), 4, -1);
    m.set(said, BinaryOp.ADD, copy(said), global);
    m.set(m.result(), BinaryOp.ADD, copy(said), copy(x)).ret();
    BodyBuilder say = new BodyBuilder(1, "say", Type.I32, concrete);
    say.set(say.result(), BinaryOp.ADD, copy(say.argument(1).deref()), i32(1)).ret();
    BodyBuilder glue = new BodyBuilder(2, "glue", Type.UNIT, new Type.RawPointer(true, Type.I32));
    Place inner = glue.argument(1).deref();
    glue.set(inner, BinaryOp.ADD, copy(inner), i32(10)).ret();
    BodyBuilder initial = new BodyBuilder(3, "initial", Type.I32);
    initial.set(initial.result(), i32(100)).ret();
    VTable table =
        new VTable(
            Type.I32,
            trait,
            Optional.of(new FunctionId(2)),
            List.of(new VTable.Method("say", Optional.of(new FunctionId(1)))));
    Body body = initial.build();
    Global constant =
        new Global(
            Global.Kind.CONST,
            "HUNDRED",
            Type.I32,
            false,
            Optional.of(new FunctionId(3)),
            body.span());
    return new Program(
        List.of(m.build(), say.build(), glue.build(), body),
        new FunctionId(0),
        List.of(constant),
        List.of(table),
        Map.of(),
        Map.of(new Program.VTableKey(Type.I32, trait), new freehold.mir.VTableId(0)),
        new LayoutCalculator(Target.X86_64));
  }
}
