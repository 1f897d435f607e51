package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.code.ScalarKind;
import freehold.mir.type.Type;
import java.nio.charset.StandardCharsets;

/// Functions of floats, and floats as text.
final class FloatIntrinsics {
  private final Processor processor;
  private final IntrinsicEval arguments;

  FloatIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  private static int width(IntrinsicCall call) {
    for (Type type : call.types()) {
      if (type instanceof Type.Floating(int bits)) {
        return bits;
      }
    }
    return 64;
  }

  private double argument(int index, int width) {
    return FloatEval.decode(arguments.value[index], width);
  }

  private void result(IntrinsicCall call, double value, int width) {
    processor.result(call.resultKind(), FloatEval.encode(value, width));
  }

  void unary(IntrinsicCall call) {
    int width = width(call);
    result(call, FloatFunctions.unary((int) arguments.value[0], argument(1, width)), width);
  }

  void binary(IntrinsicCall call) {
    int width = width(call);
    double x = argument(1, width);
    double y = argument(2, width);
    result(call, FloatFunctions.binary((int) arguments.value[0], x, y), width);
  }

  void powi(IntrinsicCall call) {
    int width = width(call);
    double x = argument(0, width);
    int exponent = (int) arguments.value[1];
    result(
        call,
        width == 32 ? FloatFunctions.power((float) x, exponent) : FloatFunctions.power(x, exponent),
        width);
  }

  void multiplyAdd(IntrinsicCall call) {
    int width = width(call);
    double x = argument(0, width);
    double y = argument(1, width);
    double z = argument(2, width);
    result(
        call, width == 32 ? Math.fma((float) x, (float) y, (float) z) : Math.fma(x, y, z), width);
  }

  void toText(IntrinsicCall call) {
    int width = width(call);
    String text =
        FloatText.print(
            argument(0, width), width, (int) arguments.value[1], (int) arguments.value[2]);
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    long buffer = arguments.value[3];
    processor.checkWrite(buffer, arguments.provenance[3], bytes.length);
    processor.memory.write(buffer, bytes);
    arguments.word(call, bytes.length);
  }

  void fromText(IntrinsicCall call) {
    int width = width(call);
    int length = (int) arguments.value[1];
    processor.checkRead(arguments.value[0], arguments.provenance[0], length);
    byte[] bytes = new byte[length];
    processor.memory.read(arguments.value[0], bytes, 0, length);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean valid = FloatText.isFloat(text);
    double value = valid ? FloatText.parse(text, width) : 0;
    ScalarKind kind = width == 32 ? ScalarKind.U32 : ScalarKind.WORD;
    arguments.flagged(call, kind, FloatEval.encode(value, width), valid);
  }
}
