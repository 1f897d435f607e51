package freehold.machine;

import static freehold.machine.BodyBuilder.copy;
import static freehold.machine.BodyBuilder.i32;
import static freehold.machine.BodyBuilder.integer;
import static freehold.machine.BodyBuilder.number;
import static freehold.machine.BodyBuilder.text;
import static freehold.machine.BodyBuilder.usize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Place.Projection;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every family of intrinsics, called from bodies written by hand.
class IntrinsicTest {
  private static final Type U64 = integer(IntegerKind.U64);
  private static final Type U32 = integer(IntegerKind.U32);
  private static final Type STR = new Type.Reference(Region.STATIC, false, Type.STR);

  @BeforeAll
  static void showBugs() {
    System.setProperty("freehold.machine.debug", "true");
  }

  private static Machine run(Program program) {
    Machine machine =
        new Machine(program, MachineLimits.DEFAULT, "hello".getBytes(StandardCharsets.UTF_8));
    machine.run(1_000_000);
    return machine;
  }

  private static int exit(BodyBuilder body) {
    return assertFinished(run(Programs.of(body.build())));
  }

  private static int assertFinished(Machine machine) {
    Outcome outcome = machine.outcome().orElseThrow();
    assertEquals(new Outcome.Finished(outcome.exitCode()), outcome);
    return outcome.exitCode();
  }

  private static String output(Machine machine) {
    return machine.output().first(100).stream()
        .map(Output::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static BodyBuilder main() {
    return new BodyBuilder(0, "main", Type.I32);
  }

  private static BodyBuilder toExit(BodyBuilder b, Place from) {
    return b.set(b.result(), new Rvalue.Cast(CastKind.INTEGER_TO_INTEGER, copy(from), Type.I32))
        .ret();
  }

  /// An intrinsic of scalars whose result is an integer of up to one byte.
  private static int scalar(Intrinsic which, Type of, Type result, Operand... arguments) {
    BodyBuilder b = main();
    Place x = b.local(result);
    b.intrinsic(x, which, List.of(of), 1, arguments);
    return exit(toExit(b, x)) & 0xff;
  }

  @Test
  void integers() {
    Type u8 = Type.U8;
    assertEquals(4, scalar(Intrinsic.WRAPPING_ADD, u8, u8, number(u8, 250), number(u8, 10)));
    assertEquals(246, scalar(Intrinsic.WRAPPING_SUB, u8, u8, number(u8, 0), number(u8, 10)));
    assertEquals(144, scalar(Intrinsic.WRAPPING_MUL, u8, u8, number(u8, 20), number(u8, 20)));
    assertEquals(3, scalar(Intrinsic.COUNT_ONES, U64, U32, number(U64, 0b10101)));
    assertEquals(59, scalar(Intrinsic.LEADING_ZEROS, U64, U32, number(U64, 0b10101)));
    assertEquals(2, scalar(Intrinsic.TRAILING_ZEROS, U64, U32, number(U64, 0b10100)));
    assertEquals(0xb8, scalar(Intrinsic.REVERSE_BITS, u8, u8, number(u8, 0b11101)));
    assertEquals(0x12, scalar(Intrinsic.SWAP_BYTES, U32, U32, number(U32, 0x12000000)));
    assertEquals(0x81, scalar(Intrinsic.ROTATE_RIGHT, u8, u8, number(u8, 3), number(U32, 1)));
    assertEquals(6, scalar(Intrinsic.ROTATE_LEFT, u8, u8, number(u8, 3), number(U32, 1)));
  }

  @Test
  void overflowIsToldBesidesTheResult() {
    Type pair = new Type.Tuple(List.of(Type.I32, Type.BOOL));
    BodyBuilder b = main();
    Place x = b.local(pair);
    b.intrinsic(
        x, Intrinsic.ADD_WITH_OVERFLOW, List.of(Type.I32), 1, i32(Integer.MAX_VALUE), i32(1));
    assertEquals(1, exit(toExit(b, x.field(1, Type.BOOL))));
  }

  private static String floatText(double value, int mode, int precision) {
    BodyBuilder b = main();
    Place p = b.local(Programs.POINTER);
    Place n = b.local(Type.USIZE);
    Place unit = b.local(Type.UNIT);
    b.intrinsic(p, Intrinsic.ALLOCATE, List.of(), 1, usize(64), usize(1));
    b.intrinsic(
        n,
        Intrinsic.FLOAT_TO_TEXT,
        List.of(Type.F64),
        2,
        new Operand.Literal(new Constant.Floating(Type.F64, value)),
        number(U32, mode),
        usize(precision),
        copy(p),
        usize(64));
    b.intrinsic(unit, Intrinsic.PRINT_BYTES, List.of(), 3, i32(1), copy(p), copy(n));
    b.set(b.result(), i32(0)).ret();
    return output(run(Programs.of(b.build())));
  }

  @Test
  void floatsAsText() {
    assertEquals("1", floatText(1.0, 0, 0));
    assertEquals("0.1", floatText(-0.1, 0, 0));
    assertEquals("100000000000000000000", floatText(1e20, 0, 0));
    assertEquals("0.12", floatText(0.125, 1, 2));
    assertEquals("3.142", floatText(Math.PI, 1, 3));
    assertEquals("1.5e10", floatText(1.5e10, 2, 0));
    assertEquals("1.500e10", floatText(1.5e10, 3, 3));
    assertEquals("0e0", floatText(0, 2, 0));
  }

  @Test
  void textAsFloat() {
    Type pair = new Type.Tuple(List.of(Type.F64, Type.BOOL));
    BodyBuilder b = main();
    Place x = b.local(pair);
    Place s = b.local(STR);
    Place f = b.local(new Type.RawPointer(false, Type.STR));
    Place p = b.local(Programs.POINTER);
    Place half = b.local(Type.F64);
    b.set(s, text("-2.5e1")).set(f, new Rvalue.RawPointer(false, s.deref()));
    b.set(p, new Rvalue.Cast(CastKind.POINTER_TO_POINTER, copy(f), Programs.POINTER)).jump(1);
    b.intrinsic(x, Intrinsic.FLOAT_FROM_TEXT, List.of(Type.F64), 2, copy(p), usize(6));
    b.intrinsic(
        half,
        Intrinsic.FLOAT_BINARY,
        List.of(Type.F64),
        3,
        number(U32, 3),
        copy(x.field(0, Type.F64)),
        new Operand.Literal(new Constant.Floating(Type.F64, 1)));
    b.set(b.result(), new Rvalue.Cast(CastKind.FLOAT_TO_INTEGER, copy(half), Type.I32)).ret();
    assertEquals(25, exit(b));
  }

  @Test
  void memoryIsCopiedComparedAndFilled() {
    BodyBuilder b = main();
    Place p = b.local(Programs.POINTER);
    Place q = b.local(Programs.POINTER);
    Place unit = b.local(Type.UNIT);
    Place order = b.local(Type.I32);
    b.intrinsic(p, Intrinsic.ALLOCATE_ZEROED, List.of(), 1, usize(10_000), usize(8));
    b.intrinsic(
        unit, Intrinsic.WRITE_BYTES, List.of(Type.U8), 2, copy(p), number(Type.U8, 7), usize(5000));
    b.intrinsic(
        q, Intrinsic.REALLOCATE, List.of(), 3, copy(p), usize(10_000), usize(8), usize(20_000));
    b.intrinsic(
        p,
        Intrinsic.OFFSET,
        List.of(Type.U8),
        4,
        copy(q),
        number(integer(IntegerKind.ISIZE), 4096));
    b.intrinsic(unit, Intrinsic.COPY, List.of(Type.U8), 5, copy(q), copy(p), usize(5000));
    b.intrinsic(order, Intrinsic.COMPARE_BYTES, List.of(), 6, copy(q), copy(p), usize(5000));
    b.set(b.result(), copy(order)).ret();
    assertEquals(0, exit(b));
  }

  @Test
  void inputIsRead() {
    BodyBuilder b = main();
    Place p = b.local(Programs.POINTER);
    Place n = b.local(Type.USIZE);
    b.intrinsic(p, Intrinsic.ALLOCATE, List.of(), 1, usize(64), usize(1));
    b.intrinsic(n, Intrinsic.READ_BYTES, List.of(), 2, copy(p), usize(64));
    assertEquals(5, exit(toExit(b, n)));
  }

  @Test
  void exitAndAbortEndTheRun() {
    BodyBuilder b = main();
    b.intrinsic(b.local(Type.NEVER), Intrinsic.EXIT, List.of(), -1, i32(3));
    assertEquals(new Outcome.Exited(3), run(Programs.of(b.build())).outcome().orElseThrow());
    BodyBuilder c = main();
    c.intrinsic(c.local(Type.NEVER), Intrinsic.ABORT, List.of(), -1);
    assertEquals(134, run(Programs.of(c.build())).outcome().orElseThrow().exitCode());
  }

  @Test
  void typesHaveNamesAndNumbers() {
    BodyBuilder b = main();
    Place s = b.local(STR);
    Place n = b.local(Type.USIZE);
    b.intrinsic(s, Intrinsic.TYPE_NAME, List.of(Type.USIZE), 1);
    b.set(n, new Rvalue.Length(s.deref()));
    assertEquals(5, exit(toExit(b, n)));
    assertEquals(16, scalar(Intrinsic.SIZE_OF, STR, Type.USIZE));
    assertEquals(8, scalar(Intrinsic.ALIGN_OF, STR, Type.USIZE));
  }

  @Test
  void atomicsChangePlaces() {
    BodyBuilder b = main();
    Place x = b.local(Type.I32);
    Place p = b.local(new Type.RawPointer(true, Type.I32));
    Place old = b.local(Type.I32);
    Place pair = b.local(new Type.Tuple(List.of(Type.I32, Type.BOOL)));
    b.set(x, i32(5)).set(p, new Rvalue.RawPointer(true, x)).jump(1);
    b.intrinsic(
        old, Intrinsic.ATOMIC_UPDATE, List.of(Type.I32), 2, number(U32, 0), copy(p), i32(4));
    b.intrinsic(
        pair, Intrinsic.ATOMIC_COMPARE_EXCHANGE, List.of(Type.I32), 3, copy(p), i32(9), i32(20));
    b.intrinsic(old, Intrinsic.ATOMIC_EXCHANGE, List.of(Type.I32), 4, copy(p), i32(1));
    b.set(b.result(), copy(old)).ret();
    assertEquals(20, exit(b));
  }

  @Test
  void bytesAreTransmuted() {
    BodyBuilder b = main();
    Type bytes = new Type.Array(Type.U8, new Type.Length(4));
    Place a = b.local(bytes);
    b.intrinsic(a, Intrinsic.TRANSMUTE, List.of(Type.I32, bytes), 1, i32(0x01020304));
    Place second = a.project(new Projection.ConstantIndex(1, 2, false));
    assertEquals(3, exit(toExit(b, second)));
  }

  @Test
  void threadsRunInTurnsAndAreJoined() {
    assertEquals(200, assertFinished(run(Programs.threads(100))));
  }
}
