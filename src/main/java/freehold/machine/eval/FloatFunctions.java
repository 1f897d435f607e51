package freehold.machine.eval;

/// The functions of [freehold.mir.Intrinsic#FLOAT_UNARY] and [freehold.mir.Intrinsic#FLOAT_BINARY].
final class FloatFunctions {
  private static final double LN_2 = Math.log(2);

  private FloatFunctions() {}

  static double unary(int operation, double x) {
    return switch (operation) {
      case 0 -> Math.sqrt(x);
      case 1 -> Math.floor(x);
      case 2 -> Math.ceil(x);
      case 3 -> round(x);
      case 4 -> Math.rint(x);
      case 5 -> x < 0 ? Math.ceil(x) : Math.floor(x);
      case 6 -> Math.exp(x);
      case 7 -> Math.pow(2, x);
      case 8 -> Math.log(x);
      case 9 -> log2(x);
      case 10 -> Math.log10(x);
      case 11 -> Math.sin(x);
      case 12 -> Math.cos(x);
      case 13 -> Math.tan(x);
      case 14 -> Math.asin(x);
      case 15 -> Math.acos(x);
      case 16 -> Math.atan(x);
      case 17 -> Math.sinh(x);
      case 18 -> Math.cosh(x);
      case 19 -> Math.tanh(x);
      case 20 -> Math.cbrt(x);
      case 21 -> Math.expm1(x);
      case 22 -> Math.log1p(x);
      case 23 -> asinh(x);
      case 24 -> x < 1 ? Double.NaN : Math.log(x + Math.sqrt(x * x - 1));
      case 25 -> 0.5 * Math.log1p(2 * x / (1 - x));
      default -> throw new AssertionError("float function " + operation);
    };
  }

  /// Half away from zero.
  private static double round(double x) {
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return Math.abs(x - whole) >= 0.5 ? whole + Math.signum(x) : whole;
  }

  private static double log2(double x) {
    int exponent = Math.getExponent(x);
    return x > 0 && x == Math.scalb(1.0, exponent) ? exponent : Math.log(x) / LN_2;
  }

  private static double asinh(double x) {
    double size = Math.abs(x);
    double part = 1 / size;
    double result = Math.log1p(size + size / (Math.hypot(1, part) + part));
    return Math.copySign(x == 0 ? 0 : result, x);
  }

  static double binary(int operation, double x, double y) {
    return switch (operation) {
      case 0 -> x == 1 ? 1 : Math.pow(x, y);
      case 1 -> Math.atan2(x, y);
      case 2 -> Math.hypot(x, y);
      case 3 -> Math.copySign(x, y);
      default -> throw new AssertionError("float function " + operation);
    };
  }

  /// By squaring, as compiler-rt's `__powidf2` does.
  static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int rest = exponent; ; square *= square) {
      if ((rest & 1) != 0) {
        result *= square;
      }
      rest /= 2;
      if (rest == 0) {
        return exponent < 0 ? 1 / result : result;
      }
    }
  }

  static float power(float base, int exponent) {
    float result = 1;
    float square = base;
    for (int rest = exponent; ; square *= square) {
      if ((rest & 1) != 0) {
        result *= square;
      }
      rest /= 2;
      if (rest == 0) {
        return exponent < 0 ? 1 / result : result;
      }
    }
  }
}
