package freehold.machine.eval;

import freehold.machine.code.Addresses;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Finds every text that a program speaks of, each once: byte literals, names of types, and the
/// names of source files (which panics tell).
final class LiteralScan {
  private final Map<ByteBuffer, Addresses.Anchor> found = new LinkedHashMap<>();

  private LiteralScan() {}

  static Map<ByteBuffer, Addresses.Anchor> literalsOf(Program program) {
    LiteralScan scan = new LiteralScan();
    Set<SourceFile> files = new LinkedHashSet<>();
    for (Body body : program.functions()) {
      files.add(body.span().file());
      for (BasicBlock block : body.blocks()) {
        block.statements().forEach(scan::statement);
        scan.terminator(block.terminator());
      }
    }
    files.forEach(file -> scan.add(file.name().getBytes(StandardCharsets.UTF_8)));
    return scan.found;
  }

  private void add(byte[] bytes) {
    found.putIfAbsent(ByteBuffer.wrap(bytes), new Addresses.Anchor(0, 0));
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      rvalue(assign.value());
    }
  }

  private void rvalue(Rvalue value) {
    switch (value) {
      case Rvalue.Use use -> operand(use.operand());
      case Rvalue.Repeat repeat -> operand(repeat.operand());
      case Rvalue.Cast cast -> operand(cast.operand());
      case Rvalue.Binary binary -> {
        operand(binary.left());
        operand(binary.right());
      }
      case Rvalue.CheckedBinary binary -> {
        operand(binary.left());
        operand(binary.right());
      }
      case Rvalue.Unary unary -> operand(unary.operand());
      case Rvalue.Aggregate aggregate -> aggregate.operands().forEach(this::operand);
      case Rvalue.Ref ref -> {}
      case Rvalue.RawPointer pointer -> {}
      case Rvalue.Length length -> {}
      case Rvalue.Discriminant discriminant -> {}
    }
  }

  private void terminator(Terminator terminator) {
    switch (terminator) {
      case Terminator.Call call -> {
        operand(call.callee());
        call.arguments().forEach(this::operand);
      }
      case Terminator.SwitchInt choice -> operand(choice.operand());
      case Terminator.Assert check -> operand(check.condition());
      case Terminator.Goto jump -> {}
      case Terminator.Drop drop -> {}
      case Terminator.Return end -> {}
      case Terminator.Resume resume -> {}
      case Terminator.Unreachable never -> {}
      case Terminator.FalseEdge edge -> {}
    }
  }

  private void operand(Operand operand) {
    if (operand instanceof Operand.Literal(Constant.Bytes(var type, byte[] value))) {
      add(value);
    } else if (operand
            instanceof Operand.Literal(Constant.IntrinsicFunction(var type, var which, var types))
        && which == Intrinsic.TYPE_NAME) {
      add(types.getFirst().text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
