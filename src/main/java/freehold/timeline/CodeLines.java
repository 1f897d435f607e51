package freehold.timeline;

import freehold.machine.state.CodeMap;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.SourceStops;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.List;

/// What the instructions of a program come from and do, by index over the whole program, so that a
/// step can be judged without recording it.
final class CodeLines {
  private static final int LIBRARY = 1;
  private static final int MOVE = 2;
  private static final int BORROW = 4;
  private static final int DROP = 8;
  private static final int SCOPE_END = 16;
  private static final int SILENT = 32;
  private static final int RETURN = 64;

  private final SourceStops stops;
  private final Span[] spans;
  private final Span[] statements;
  private final int[] lines;
  private final byte[] flags;

  CodeLines(Program program) {
    CodeMap code = new CodeMap(program);
    stops = new SourceStops(program.statements());
    spans = new Span[code.instructionCount()];
    statements = new Span[spans.length];
    lines = new int[spans.length];
    flags = new byte[spans.length];
    List<Body> own = program.functions().stream().filter(Body::isOwn).toList();
    for (int i = 0; i < program.functions().size(); i++) {
      Body body = program.functions().get(i);
      List<Span> inner = body.isOwn() ? inside(body, own) : List.of();
      fill(body, code.firstInstruction(i), inner);
    }
  }

  /// The closures inside a body: what they hold is not its own.
  private static List<Span> inside(Body body, List<Body> own) {
    return own.stream()
        .map(Body::span)
        .filter(span -> body.span().contains(span) && !span.equals(body.span()))
        .toList();
  }

  private void fill(Body body, int first, List<Span> inner) {
    boolean library = !body.isOwn();
    int index = first;
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        put(index++, library, statement.source().span(), flagsOf(body, statement), inner);
      }
      Terminator end = block.terminator();
      put(index++, library, end.source().span(), flagsOf(body, end), inner);
    }
  }

  private void put(int index, boolean library, Span span, int extra, List<Span> inner) {
    spans[index] = span;
    statements[index] = library ? span : stops.around(span, inner).orElse(span);
    lines[index] = span.line();
    flags[index] = (byte) (extra | (library ? LIBRARY : 0));
  }

  private static int flagsOf(Body body, Statement statement) {
    return switch (statement) {
      case Statement.Assign assign -> isSilent(body, assign) ? SILENT : flagsOf(assign.value());
      case Statement.StorageDead dead -> isNamed(body, dead.local()) ? SCOPE_END : SILENT;
      case Statement.StorageLive live -> isNamed(body, live.local()) ? 0 : SILENT;
      case Statement.SetDiscriminant set -> 0;
      case Statement.FakeRead read -> SILENT;
      case Statement.Nop nop -> SILENT;
    };
  }

  private static boolean isNamed(Body body, LocalId local) {
    return body.local(local).isUserVariable();
  }

  /// Drop flags are the compiler's own, and storing `()` does nothing.
  private static boolean isSilent(Body body, Statement.Assign assign) {
    return isFlag(body, assign.place())
        || assign.value() instanceof Rvalue.Use(Operand.Literal(Constant.ZeroSized(Type type)))
            && type.isUnit();
  }

  private static boolean isFlag(Body body, Place place) {
    return body.local(place.local()).kind() == LocalDecl.Kind.DROP_FLAG;
  }

  private static boolean isFlag(Body body, Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> isFlag(body, place);
      case Operand.Move(Place place) -> isFlag(body, place);
      case Operand.Literal literal -> false;
    };
  }

  private static int flagsOf(Rvalue value) {
    return switch (value) {
      case Rvalue.Use use -> use.operand() instanceof Operand.Move ? MOVE : 0;
      case Rvalue.Aggregate aggregate -> anyMoved(aggregate.operands()) ? MOVE : 0;
      case Rvalue.Ref ref -> BORROW;
      case Rvalue.Cast cast -> 0;
      case Rvalue.Repeat repeat -> 0;
      case Rvalue.RawPointer pointer -> 0;
      case Rvalue.Length length -> 0;
      case Rvalue.Binary binary -> 0;
      case Rvalue.CheckedBinary binary -> 0;
      case Rvalue.Unary unary -> 0;
      case Rvalue.Discriminant discriminant -> 0;
    };
  }

  private static int flagsOf(Body body, Terminator terminator) {
    return switch (terminator) {
      case Terminator.Drop drop -> DROP;
      case Terminator.Call call -> anyMoved(call.arguments()) ? MOVE : 0;
      case Terminator.Goto jump -> SILENT;
      case Terminator.SwitchInt choice -> isFlag(body, choice.operand()) ? SILENT : 0;
      case Terminator.Assert check -> 0;
      case Terminator.Return end -> RETURN;
      case Terminator.Resume resume -> 0;
      case Terminator.Unreachable never -> SILENT;
      case Terminator.FalseEdge edge -> SILENT;
    };
  }

  private static boolean anyMoved(List<Operand> operands) {
    return operands.stream().anyMatch(operand -> operand instanceof Operand.Move);
  }

  /// The statement around an instruction; in our std, the instruction's own span.
  Span statement(int instruction) {
    return statements[instruction];
  }

  /// Whether the instruction does nothing that a person would stop for.
  boolean isSilent(int instruction) {
    return (flags[instruction] & SILENT) != 0;
  }

  boolean isReturn(int instruction) {
    return (flags[instruction] & RETURN) != 0;
  }

  Span span(int instruction) {
    return spans[instruction];
  }

  int line(int instruction) {
    return lines[instruction];
  }

  boolean isLibrary(int instruction) {
    return (flags[instruction] & LIBRARY) != 0;
  }

  /// Whether the instruction itself is an event of that kind, as far as its code tells.
  boolean is(int instruction, EventKind kind) {
    int wanted =
        switch (kind) {
          case MOVE -> MOVE;
          case BORROW -> BORROW;
          case DROP -> DROP;
          case SCOPE_END -> SCOPE_END;
          case ALLOCATION, FREE, CALL, RETURN, OUTPUT, PANIC, FAULT -> 0;
        };
    return (flags[instruction] & wanted) != 0;
  }
}
