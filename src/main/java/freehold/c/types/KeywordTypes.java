package freehold.c.types;

import freehold.source.Span;
import java.util.Collections;
import java.util.List;

/// The types that are made of keywords, in whatever order they stand (C11 6.7.2p2).
final class KeywordTypes {
  private KeywordTypes() {}

  static CType of(List<String> words, Span span) {
    if (words.contains("_Complex")) {
      throw Rejected.unsupported("_Complex", span);
    }
    int longs = Collections.frequency(words, "long");
    boolean unsigned = words.contains("unsigned");
    boolean signed = words.contains("signed");
    boolean isShort = words.contains("short");
    List<String> bases =
        words.stream()
            .filter(word -> !List.of("long", "unsigned", "signed", "short").contains(word))
            .toList();
    String base = bases.isEmpty() ? "int" : bases.getFirst();
    if (bases.size() > 1 || signed && unsigned || isShort && longs > 0 || longs > 2) {
      throw Rejected.error("two or more data types in declaration specifiers", span);
    }
    boolean plain = !signed && !unsigned && !isShort && longs == 0;
    if (base.equals("double") && longs == 1 && !signed && !unsigned) {
      throw Rejected.unsupported("long double", span);
    }
    if (!base.equals("int") && !base.equals("char") && !plain
        || base.equals("char") && (isShort || longs > 0)) {
      throw Rejected.error("two or more data types in declaration specifiers", span);
    }
    return switch (base) {
      case "void" -> CType.VOID;
      case "_Bool" -> new CType.Whole(WholeKind.BOOL);
      case "float" -> new CType.Floating(32);
      case "double" -> CType.DOUBLE;
      case "__builtin_va_list" -> CType.VOID_POINTER;
      case "char" ->
          new CType.Whole(
              unsigned ? WholeKind.UNSIGNED_CHAR : signed ? WholeKind.SIGNED_CHAR : WholeKind.CHAR);
      default -> new CType.Whole(whole(isShort, longs, unsigned));
    };
  }

  private static WholeKind whole(boolean isShort, int longs, boolean unsigned) {
    WholeKind kind =
        isShort
            ? WholeKind.SHORT
            : longs == 2 ? WholeKind.LONG_LONG : longs == 1 ? WholeKind.LONG : WholeKind.INT;
    return unsigned ? kind.unsigned() : kind;
  }
}
