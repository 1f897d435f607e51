package freehold.timeline;

import freehold.machine.state.CodeMap;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Operand;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
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

  private final Span[] spans;
  private final int[] lines;
  private final byte[] flags;

  CodeLines(Program program) {
    CodeMap code = new CodeMap(program);
    spans = new Span[code.instructionCount()];
    lines = new int[spans.length];
    flags = new byte[spans.length];
    for (int i = 0; i < program.functions().size(); i++) {
      fill(program.functions().get(i), code.firstInstruction(i));
    }
  }

  private void fill(Body body, int first) {
    boolean library = body.span().isLibrary();
    int index = first;
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        put(index++, library, statement.source().span(), flagsOf(body, statement));
      }
      put(index++, library, block.terminator().source().span(), flagsOf(block.terminator()));
    }
  }

  private void put(int index, boolean library, Span span, int extra) {
    spans[index] = span;
    lines[index] = span.line();
    flags[index] = (byte) (extra | (library ? LIBRARY : 0));
  }

  private static int flagsOf(Body body, Statement statement) {
    return switch (statement) {
      case Statement.Assign assign -> flagsOf(assign.value());
      case Statement.StorageDead dead -> body.local(dead.local()).isUserVariable() ? SCOPE_END : 0;
      case Statement.StorageLive live -> 0;
      case Statement.SetDiscriminant set -> 0;
      case Statement.FakeRead read -> 0;
      case Statement.Nop nop -> 0;
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

  private static int flagsOf(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Drop drop -> DROP;
      case Terminator.Call call -> anyMoved(call.arguments()) ? MOVE : 0;
      case Terminator.Goto jump -> 0;
      case Terminator.SwitchInt choice -> 0;
      case Terminator.Assert check -> 0;
      case Terminator.Return end -> 0;
      case Terminator.Resume resume -> 0;
      case Terminator.Unreachable never -> 0;
      case Terminator.FalseEdge edge -> 0;
    };
  }

  private static boolean anyMoved(List<Operand> operands) {
    return operands.stream().anyMatch(operand -> operand instanceof Operand.Move);
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
