package freehold.machine.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/// Floats as decimal text and back, as Rust's `fmt` and `parse` do it.
final class FloatText {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern WORD =
      Pattern.compile("[+-]?(?:inf|infinity|nan)", Pattern.CASE_INSENSITIVE);

  private FloatText() {}

  /// The absolute value. Modes as [freehold.mir.Intrinsic#FLOAT_TO_TEXT] numbers them.
  static String print(double value, int width, int mode, int precision) {
    double size = Math.abs(value);
    if (Double.isNaN(size)) {
      return "NaN";
    }
    if (Double.isInfinite(size)) {
      return "inf";
    }
    return switch (mode) {
      case 0 -> plain(shortest(size, width));
      case 1 -> new BigDecimal(size).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
      case 2 -> scientific(shortest(size, width));
      default -> scientific(new BigDecimal(size), precision);
    };
  }

  /// The JDK's texts are the shortest that read back (JEP-less change in JDK 19).
  private static BigDecimal shortest(double size, int width) {
    return new BigDecimal(width == 32 ? Float.toString((float) size) : Double.toString(size));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String scientific(BigDecimal value) {
    if (value.signum() == 0) {
      return "0e0";
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return scientific(stripped.unscaledValue().toString(), stripped);
  }

  private static String scientific(BigDecimal value, int precision) {
    if (value.signum() == 0) {
      return precision == 0 ? "0e0" : "0." + "0".repeat(precision) + "e0";
    }
    BigDecimal rounded = value.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    if (rounded.precision() < precision + 1) {
      rounded = rounded.setScale(rounded.scale() + precision + 1 - rounded.precision());
    }
    return scientific(rounded.unscaledValue().toString(), rounded);
  }

  private static String scientific(String digits, BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + exponent;
  }

  static boolean isFloat(String text) {
    return NUMBER.matcher(text).matches() || WORD.matcher(text).matches();
  }

  static double parse(String text, int width) {
    String lower = text.toLowerCase(Locale.ROOT);
    double sign = lower.startsWith("-") ? -1 : 1;
    if (lower.endsWith("nan")) {
      return Double.NaN;
    }
    if (lower.contains("inf")) {
      return sign * Double.POSITIVE_INFINITY;
    }
    return width == 32 ? Float.parseFloat(text) : Double.parseDouble(text);
  }
}
