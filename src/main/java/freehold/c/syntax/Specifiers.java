package freehold.c.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands before the declarators of a declaration.
///
/// @param storage `typedef`, `extern`, `static` … and `inline`, `_Noreturn` as they are spelled
/// @param attributes the words in `__attribute__`
public record Specifiers(
    Set<String> storage, boolean isConst, Set<String> attributes, TypeSpecifier type, Span span) {

  /// The type itself.
  public sealed interface TypeSpecifier {
    /// Keywords in the order of the text, such as `unsigned`, `long`, `long`.
    record Keywords(List<String> words) implements TypeSpecifier {}

    record TypedefName(String name) implements TypeSpecifier {}

    /// `members` are absent where the struct or union is only named; `tag` is empty if it has none.
    record Aggregate(
        boolean isUnion,
        String tag,
        Optional<List<Member>> members,
        Set<String> attributes,
        Span span)
        implements TypeSpecifier {}

    record Enumeration(String tag, Optional<List<Enumerator>> enumerators, Span span)
        implements TypeSpecifier {}
  }

  /// One line of a struct; without declarators it is an anonymous struct or union.
  public record Member(Specifiers specifiers, List<Field> fields, Span span) {}

  /// `bits` is present in bit-fields.
  public record Field(Declarator declarator, Optional<Expression> bits, Span span) {}

  /// One constant of an enumeration.
  public record Enumerator(String name, Optional<Expression> value, Span span) {}

  public boolean has(String word) {
    return storage.contains(word);
  }
}
