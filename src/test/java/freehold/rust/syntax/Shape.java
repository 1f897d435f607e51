package freehold.rust.syntax;

import freehold.source.SourceFile;
import freehold.source.Span;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A tree as text without spans and marks, brackets around expressions left out: what two trees
/// must share to be the same program.
final class Shape {
  private Shape() {}

  static String of(Object tree) {
    StringBuilder text = new StringBuilder();
    write(tree, text);
    return text.toString();
  }

  private static void write(Object tree, StringBuilder text) {
    switch (tree) {
      case Span span -> {}
      case Hygiene hygiene -> {}
      case SourceFile file -> {}
      case Expr.Parenthesized(Expr inner, Span span) -> write(inner, text);
      case Token token -> text.append(token.text());
      case Attribute attribute -> attribute(attribute, text);
      case Statement.Empty empty -> {}
      case Optional<?> optional -> optional.ifPresent(value -> write(value, text.append('?')));
      case List<?> list -> {
        text.append('[');
        list.forEach(element -> write(element, text));
        text.append(']');
      }
      case byte[] bytes -> text.append(Arrays.toString(bytes));
      case String word -> text.append('"').append(word).append('"');
      case BigInteger number -> text.append(number);
      case Block block -> {
        write(block.statements(), text);
        write(block.tail(), text);
      }
      case Record record -> record(record, text);
      default -> text.append(tree).append(' ');
    }
  }

  /// A doc comment is the same as `#[doc = "…"]`.
  private static void attribute(Attribute attribute, StringBuilder text) {
    text.append('#').append(attribute.name());
    if (attribute.name().equals("doc")) {
      text.append(attribute.documentation());
    } else {
      write(attribute.tokens(), text);
    }
  }

  private static void record(Record record, StringBuilder text) {
    text.append(record.getClass().getSimpleName()).append('(');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        write(component.getAccessor().invoke(record), text);
      } catch (ReflectiveOperationException hidden) {
        throw new AssertionError(hidden);
      }
      text.append(' ');
    }
    text.append(')');
  }
}
