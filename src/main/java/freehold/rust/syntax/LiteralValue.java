package freehold.rust.syntax;

import java.math.BigInteger;
import java.util.Optional;

/// The value of a literal with its escapes resolved.
public sealed interface LiteralValue {
  /// `suffix` is a type name such as `u8`; `1f32` has a float suffix and is a [Floating].
  record Whole(BigInteger value, Optional<String> suffix) implements LiteralValue {}

  /// `digits` without underscores, as `Double.parseDouble` takes it.
  record Floating(String digits, Optional<String> suffix) implements LiteralValue {}

  record Bool(boolean value) implements LiteralValue {}

  record Character(int codePoint) implements LiteralValue {}

  record Text(String value) implements LiteralValue {}

  record Byte(int value) implements LiteralValue {}

  record Bytes(byte[] value) implements LiteralValue {}

  /// `c"…"`, without the closing zero byte.
  record CText(byte[] value) implements LiteralValue {}
}
