package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.Type;
import freehold.rust.syntax.LiteralValue;
import freehold.source.Span;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// Literals as constants of their types.
final class TreeLiterals {
  private TreeLiterals() {}

  static TypedExpr literal(LiteralValue value, Type type, Span span) {
    return new TypedExpr.Literal(constant(value, type, false), type, span);
  }

  static Constant constant(LiteralValue value, Type type, boolean negative) {
    return switch (value) {
      case LiteralValue.Whole(BigInteger number, var suffix) ->
          type instanceof Type.Floating
              ? floating(number.toString(), type, negative)
              : new Constant.Scalar(type, negative ? number.negate() : number);
      case LiteralValue.Floating(String digits, var suffix) -> floating(digits, type, negative);
      case LiteralValue.Bool(boolean bool) ->
          new Constant.Scalar(type, bool ? BigInteger.ONE : BigInteger.ZERO);
      case LiteralValue.Character(int codePoint) ->
          new Constant.Scalar(type, BigInteger.valueOf(codePoint));
      case LiteralValue.Text(String text) ->
          new Constant.Bytes(type, text.getBytes(StandardCharsets.UTF_8));
      case LiteralValue.Byte(int number) -> new Constant.Scalar(type, BigInteger.valueOf(number));
      case LiteralValue.Bytes(byte[] bytes) -> new Constant.Bytes(type, bytes);
      case LiteralValue.CText(byte[] bytes) -> new Constant.Bytes(type, bytes);
    };
  }

  private static Constant floating(String digits, Type type, boolean negative) {
    boolean single = type instanceof Type.Floating f && f.bits() == 32;
    double value = single ? Float.parseFloat(digits) : Double.parseDouble(digits);
    return new Constant.Floating(type, negative ? -value : value);
  }
}
