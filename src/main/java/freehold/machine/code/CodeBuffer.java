package freehold.machine.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects the code of one function.
final class CodeBuffer {
  private int[] code = new int[256];
  private int length;
  private boolean stepBegins;
  private long[] constants = new long[16];
  private int constantCount;
  final List<SwitchTable> switches = new ArrayList<>();
  final List<NicheDecoder> niches = new ArrayList<>();
  final List<CallSite> calls = new ArrayList<>();
  final List<AssertSite> asserts = new ArrayList<>();
  final List<IntrinsicCall> intrinsics = new ArrayList<>();

  int length() {
    return length;
  }

  /// The next operation is the first of a step.
  void beginStep() {
    stepBegins = true;
  }

  boolean isStepEmpty() {
    return stepBegins;
  }

  void emit(int op, int... operands) {
    if (length + operands.length + 1 > code.length) {
      code = Arrays.copyOf(code, code.length * 2);
    }
    code[length++] = stepBegins ? ~op : op;
    stepBegins = false;
    for (int operand : operands) {
      code[length++] = operand;
    }
  }

  void emit(int op, ScalarKind kind, int... operands) {
    int[] all = new int[operands.length + 1];
    all[0] = kind.ordinal();
    System.arraycopy(operands, 0, all, 1, operands.length);
    emit(op, all);
  }

  int constant(long value) {
    for (int i = 0; i < constantCount; i++) {
      if (constants[i] == value) {
        return i;
      }
    }
    if (constantCount == constants.length) {
      constants = Arrays.copyOf(constants, constantCount * 2);
    }
    constants[constantCount] = value;
    return constantCount++;
  }

  void patch(int position, int value) {
    code[position] = value;
  }

  int[] code() {
    return Arrays.copyOf(code, length);
  }

  long[] constants() {
    return Arrays.copyOf(constants, constantCount);
  }
}
