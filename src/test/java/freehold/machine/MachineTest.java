package freehold.machine;

import static freehold.machine.BodyBuilder.copy;
import static freehold.machine.BodyBuilder.i32;
import static freehold.machine.BodyBuilder.integer;
import static freehold.machine.BodyBuilder.move;
import static freehold.machine.BodyBuilder.number;
import static freehold.machine.BodyBuilder.text;
import static freehold.machine.BodyBuilder.usize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import freehold.machine.state.Fault;
import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import freehold.mir.AggregateKind;
import freehold.mir.AssertMessage;
import freehold.mir.BinaryOp;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.CastKind;
import freehold.mir.FunctionId;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Place.Projection;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.UnaryOp;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Statements, terminators, panics and faults of bodies written by hand. `main` returns what it
/// computed as the exit code.
class MachineTest {
  private static final Type U8 = Type.U8;

  @BeforeAll
  static void showBugs() {
    System.setProperty("freehold.machine.debug", "true");
  }

  private static Machine run(Program program) {
    Machine machine = new Machine(program, MachineLimits.DEFAULT, "hello".getBytes());
    machine.run(10_000_000);
    return machine;
  }

  private static Outcome outcome(Body... functions) {
    return run(Programs.of(functions)).outcome().orElseThrow();
  }

  private static void assertExit(int code, Body... functions) {
    assertEquals(new Outcome.Finished(code), outcome(functions));
  }

  private static Fault.Kind fault(Body... functions) {
    return assertInstanceOf(Outcome.Faulted.class, outcome(functions)).fault().kind();
  }

  private static String stderr(Machine machine) {
    StringBuilder text = new StringBuilder();
    for (Output row : machine.output().first(1000)) {
      text.append(new String(row.bytes(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  private static BodyBuilder main(Type type) {
    return new BodyBuilder(0, "main", type);
  }

  private static int binary(BinaryOp op, IntegerKind kind, long left, long right) {
    Type type = integer(kind);
    BodyBuilder b = main(Type.I32);
    Place x = b.local(type);
    Place y = b.local(Type.I32);
    b.set(x, op, number(type, left), number(type, right));
    b.set(y, new Rvalue.Cast(CastKind.INTEGER_TO_INTEGER, copy(x), Type.I32));
    b.set(b.result(), BinaryOp.BIT_AND, copy(y), i32(0xff)).ret();
    return outcome(b.build()).exitCode();
  }

  @Test
  void arithmeticWraps() {
    assertEquals(4, binary(BinaryOp.ADD, IntegerKind.U8, 250, 10));
    assertEquals(0x80, binary(BinaryOp.ADD, IntegerKind.I8, 127, 1));
    assertEquals(3, binary(BinaryOp.DIVIDE, IntegerKind.I64, -7, -2));
    assertEquals(0xff, binary(BinaryOp.REMAINDER, IntegerKind.I32, -7, 2));
    assertEquals(5, binary(BinaryOp.SHIFT_RIGHT, IntegerKind.U128, 5L << 20, 20));
    assertEquals(21, binary(BinaryOp.MULTIPLY, IntegerKind.I128, -3, -7));
    assertEquals(0xfe, binary(BinaryOp.SHIFT_RIGHT, IntegerKind.I16, -4, 1));
  }

  @Test
  void enumsKeepTheirVariantInANiche() {
    Type reference = new Type.Reference(Region.ERASED, false, U8);
    Type.Adt option = Adts.option(reference);
    BodyBuilder b = main(Type.I32);
    Place x = b.local(option);
    Place value = b.local(U8);
    Place ref = b.local(reference);
    Place tag = b.local(integer(IntegerKind.ISIZE));
    b.set(value, number(U8, 7));
    b.set(ref, new Rvalue.Ref(Region.ERASED, BorrowKind.SHARED, value));
    b.set(x, new Rvalue.Aggregate(new AggregateKind.Variant(option, 1), List.of(move(ref))));
    b.set(tag, new Rvalue.Discriminant(x)).choose(copy(tag), 2, 0, 2, 1, 1);
    Place inner = x.project(new Projection.Downcast(1)).field(0, reference).deref();
    b.set(b.result(), new Rvalue.Cast(CastKind.INTEGER_TO_INTEGER, copy(inner), Type.I32)).ret();
    b.set(b.result(), i32(99)).ret();
    assertExit(7, b.build());
  }

  @Test
  void slicesIndexAndCount() {
    Type array = new Type.Array(Type.I32, new Type.Length(4));
    Type slice = new Type.Reference(Region.ERASED, false, new Type.Slice(Type.I32));
    BodyBuilder b = main(Type.I32);
    Place a = b.local(array);
    Place s = b.local(slice);
    Place n = b.local(Type.USIZE);
    Place i = b.local(Type.USIZE);
    Place r = b.local(new Type.Reference(Region.ERASED, false, array));
    b.set(a, new Rvalue.Repeat(i32(5), new Type.Length(4)));
    b.set(a.project(new Projection.ConstantIndex(1, 2, true)), i32(40));
    b.set(r, new Rvalue.Ref(Region.ERASED, BorrowKind.SHARED, a));
    b.set(s, new Rvalue.Cast(CastKind.UNSIZE, copy(r), slice));
    b.set(n, new Rvalue.Length(s.deref()));
    b.set(i, BinaryOp.SUBTRACT, copy(n), usize(1));
    b.set(b.result(), copy(s.deref().project(new Projection.Index(i.local())))).ret();
    assertExit(40, b.build());
  }

  @Test
  void movedValuesMayNotBeRead() {
    BodyBuilder b = main(Type.I32);
    Place x = b.local(Type.I32);
    Place y = b.local(Type.I32);
    b.set(x, i32(1)).set(y, move(x)).set(b.result(), copy(x)).ret();
    assertEquals(Fault.Kind.UNINITIALISED, fault(b.build()));
  }

  @Test
  void deadLocalsMayNotBeRead() {
    BodyBuilder b = main(Type.I32);
    Place x = b.local(Type.I32);
    Place p = b.local(new Type.RawPointer(true, Type.I32));
    b.live(x).set(x, i32(1)).set(p, new Rvalue.RawPointer(true, x)).dead(x);
    b.set(b.result(), copy(p.deref())).ret();
    assertEquals(Fault.Kind.USE_AFTER_SCOPE, fault(b.build()));
  }

  @Test
  void returnedFramesMayNotBeRead() {
    Type pointer = new Type.RawPointer(true, Type.I32);
    BodyBuilder b = main(Type.I32);
    Place p = b.local(pointer);
    b.call(p, 1, 1).set(b.result(), copy(p.deref())).ret();
    BodyBuilder f = new BodyBuilder(1, "f", pointer);
    Place x = f.local(Type.I32);
    f.set(x, i32(3)).set(f.result(), new Rvalue.RawPointer(true, x)).ret();
    assertEquals(Fault.Kind.USE_AFTER_RETURN, fault(b.build(), f.build()));
  }

  private static BodyBuilder heap(long freedSize, boolean useAfter, boolean twice) {
    BodyBuilder b = main(Type.I32);
    Place p = b.local(Programs.POINTER);
    Place unit = b.local(Type.UNIT);
    b.intrinsic(p, Intrinsic.ALLOCATE, List.of(), 1, usize(8), usize(8));
    b.set(p.deref(), number(U8, 5)).jump(2);
    b.intrinsic(unit, Intrinsic.FREE, List.of(), 3, copy(p), usize(freedSize), usize(8));
    if (useAfter) {
      b.set(p.deref(), number(U8, 6));
    }
    if (twice) {
      b.intrinsic(unit, Intrinsic.FREE, List.of(), 4, copy(p), usize(8), usize(8));
    }
    return b.set(b.result(), i32(0)).ret();
  }

  @Test
  void heapErrorsAreFaults() {
    assertExit(0, heap(8, false, false).build());
    assertEquals(Fault.Kind.USE_AFTER_FREE, fault(heap(8, true, false).build()));
    assertEquals(Fault.Kind.DOUBLE_FREE, fault(heap(8, false, true).build()));
    assertEquals(Fault.Kind.INVALID_FREE, fault(heap(4, false, false).build()));
  }

  @Test
  void accessesStayInTheirAllocation() {
    BodyBuilder b = main(Type.I32);
    Place p = b.local(Programs.POINTER);
    Place q = b.local(Programs.POINTER);
    b.intrinsic(p, Intrinsic.ALLOCATE, List.of(), 1, usize(8), usize(8));
    b.intrinsic(
        q,
        Intrinsic.WRAPPING_OFFSET,
        List.of(U8),
        2,
        copy(p),
        number(integer(IntegerKind.ISIZE), 8));
    b.set(q.deref(), number(U8, 5)).ret();
    assertEquals(Fault.Kind.OUT_OF_BOUNDS, fault(b.build()));
  }

  @Test
  void nullIsAFault() {
    BodyBuilder b = main(Type.I32);
    Place p = b.local(Programs.POINTER);
    b.set(p, number(Programs.POINTER, 0)).set(p.deref(), number(U8, 5)).ret();
    assertEquals(Fault.Kind.NULL_DEREFERENCE, fault(b.build()));
  }

  @Test
  void endlessRecursionOverflowsTheStack() {
    BodyBuilder b = main(Type.I32);
    Place r = b.local(Type.I32);
    b.call(r, 0, 1).ret();
    Machine machine = run(Programs.of(b.build()));
    assertEquals(134, machine.outcome().orElseThrow().exitCode());
    assertEquals(
        "\nthread 'main' (1) has overflowed its stack\n"
            + "fatal runtime error: stack overflow, aborting\n",
        stderr(machine));
  }

  @Test
  void failedAssertionsPanicWithTheirText() {
    BodyBuilder b = main(Type.I32);
    AssertMessage message = new AssertMessage.BoundsCheck(usize(3), usize(7));
    b.check(number(Type.BOOL, 0), true, message, 1, -1).ret();
    Machine machine = run(Programs.of(b.build()));
    assertEquals(101, machine.outcome().orElseThrow().exitCode());
    assertEquals(
        "\nthread 'main' (1) panicked at test.rs:2:1:\n"
            + "index out of bounds: the len is 3 but the index is 7\n"
            + "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n",
        stderr(machine));
  }

  /// `main` holds a value with a destructor that prints; the callee panics.
  private static Program unwinding(boolean dropPanics) {
    Type.Adt loud = Adts.struct("Loud", U8);
    BodyBuilder m = main(Type.I32);
    Place x = m.local(loud);
    Place r = m.local(Type.UNIT);
    m.set(x, new Rvalue.Aggregate(new AggregateKind.Struct(loud), List.of(number(U8, 1))));
    m.call(r, 1, 1, 2);
    m.ret();
    m.cleanup().drop(x, 3, -1);
    m.cleanup().resume();
    BodyBuilder f = new BodyBuilder(1, "f", Type.UNIT).trackCaller();
    f.intrinsic(f.result(), Intrinsic.BEGIN_PANIC, List.of(), -1, text("oh no"));
    BodyBuilder g = new BodyBuilder(2, "glue", Type.UNIT, new Type.RawPointer(true, loud));
    Place p = g.local(new Type.Reference(Region.STATIC, false, Type.STR));
    Place raw = g.local(Programs.POINTER);
    Type str = new Type.RawPointer(false, Type.STR);
    Place s = g.local(str);
    g.set(p, text("dropped\n")).set(s, new Rvalue.RawPointer(false, p.deref()));
    g.set(raw, new Rvalue.Cast(CastKind.POINTER_TO_POINTER, copy(s), Programs.POINTER));
    g.jump(1);
    g.intrinsic(g.result(), Intrinsic.PRINT_BYTES, List.of(), 2, i32(1), copy(raw), usize(8));
    if (dropPanics) {
      g.intrinsic(g.result(), Intrinsic.BEGIN_PANIC, List.of(), -1, text("again"));
    } else {
      g.ret();
    }
    return Programs.of(Map.of(loud, new FunctionId(2)), m.build(), f.build(), g.build());
  }

  @Test
  void panicsUnwindWithDrops() {
    Machine machine = run(unwinding(false));
    assertEquals(new Outcome.Panicked("oh no"), machine.outcome().orElseThrow());
    assertEquals(
        "\nthread 'main' (1) panicked at test.rs:3:1:\noh no\n"
            + "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n"
            + "dropped\n",
        stderr(machine));
  }

  @Test
  void panicsInDropsWhileUnwindingAbort() {
    Machine machine = run(unwinding(true));
    assertEquals(134, machine.outcome().orElseThrow().exitCode());
    String text = stderr(machine);
    assertEquals(
        "panic in a destructor during cleanup\n" + "thread caused non-unwinding panic. aborting.\n",
        text.substring(text.indexOf("panic in a")));
  }

  @Test
  void caughtPanicsGoOn() {
    Type function =
        new Type.FunctionPointer(
            freehold.mir.type.Signature.of(List.of(Programs.POINTER), Type.UNIT));
    BodyBuilder m = main(Type.I32);
    Place f = m.local(function);
    Place caught = m.local(Type.BOOL);
    Operand callee =
        new Operand.Literal(
            new freehold.mir.Constant.Function(
                new Type.FunctionDefinition(new freehold.mir.type.DefId(1, "f"), List.of()),
                new FunctionId(1)));
    m.set(f, new Rvalue.Cast(CastKind.REIFY_FUNCTION, callee, function)).jump(1);
    m.intrinsic(caught, Intrinsic.CATCH_UNWIND, List.of(), 2, copy(f), number(Programs.POINTER, 0));
    m.set(m.result(), new Rvalue.Cast(CastKind.INTEGER_TO_INTEGER, copy(caught), Type.I32)).ret();
    BodyBuilder g = new BodyBuilder(1, "g", Type.UNIT, Programs.POINTER);
    g.intrinsic(g.result(), Intrinsic.BEGIN_PANIC, List.of(), -1, text("inside"));
    assertExit(1, m.build(), g.build());
  }

  @Test
  void unaryOperators() {
    BodyBuilder b = main(Type.I32);
    Place x = b.local(Type.BOOL);
    Place y = b.local(Type.I32);
    b.set(x, new Rvalue.Unary(UnaryOp.NOT, number(Type.BOOL, 0)));
    b.set(y, new Rvalue.Cast(CastKind.INTEGER_TO_INTEGER, copy(x), Type.I32));
    b.set(y, new Rvalue.Unary(UnaryOp.NEGATE, copy(y)));
    b.set(b.result(), new Rvalue.Unary(UnaryOp.NOT, copy(y))).ret();
    assertExit(0, b.build());
  }

  @Test
  void methodsAndDropsGoThroughTheVtable() {
    assertEquals(
        new Outcome.Finished(5 + 1 + 100 + 25), run(Programs.dynamic()).outcome().orElseThrow());
  }
}
