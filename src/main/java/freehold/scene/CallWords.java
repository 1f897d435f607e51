package freehold.scene;

import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Terminator;
import java.util.Locale;

/// What a call calls, in a word.
final class CallWords {
  private CallWords() {}

  static String callee(Terminator.Call call) {
    return switch (call.callee()) {
      case Operand.Copy _, Operand.Move _ -> "function pointer";
      case Operand.Literal literal -> callee(literal.constant());
    };
  }

  private static String callee(Constant constant) {
    return switch (constant) {
      case Constant.IntrinsicFunction f -> f.intrinsic().name().toLowerCase(Locale.ROOT);
      case Constant.VirtualMethod method -> "dyn method " + method.slot();
      case Constant.Function f -> shortened(f.type().text());
      default -> shortened(constant.type().text());
    };
  }

  /// `fn(i32) -> i32 {path::to::name}` and `path::to::name::<T>` become `name`.
  private static String shortened(String text) {
    String name = text;
    int brace = name.lastIndexOf('{');
    if (brace >= 0) {
      name = name.substring(brace + 1, name.length() - 1);
    }
    int generic = name.indexOf("::<");
    if (generic > 0) {
      name = name.substring(0, generic);
    }
    int colon = name.lastIndexOf("::");
    return colon < 0 ? name : name.substring(colon + 2);
  }
}
