package freehold.ui.code;

import java.util.Set;

/// The words and habits of one language, as far as the colours of its text need them.
///
/// @param types names of types that are written in small letters
/// @param capitals what a name is that begins with a capital letter
/// @param hasMacroCalls whether `name!` is a macro
/// @param hasDirectives whether a line may begin with `#`
/// @param nestsComments whether a block comment may hold others
record Dialect(
    Set<String> keywords,
    Set<String> types,
    Highlighter.Kind capitals,
    boolean hasMacroCalls,
    boolean hasDirectives,
    boolean nestsComments) {

  static final Dialect RUST =
      new Dialect(
          words(
              """
              as async await break const continue crate dyn else enum extern false fn for if
              impl in let loop match mod move mut pub ref return self Self static struct super
              trait true type union unsafe use where while
              """),
          Set.of(),
          Highlighter.Kind.TYPE,
          true,
          false,
          true);

  static final Dialect C =
      new Dialect(
          words(
              """
              auto break case const continue default do else enum extern for goto if inline
              register restrict return sizeof static struct switch typedef union volatile
              while _Alignof _Noreturn _Static_assert NULL true false
              """),
          words(
              """
              void char short int long float double signed unsigned bool _Bool size_t ssize_t
              ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t
              intptr_t uintptr_t FILE va_list time_t clock_t div_t ldiv_t
              """),
          Highlighter.Kind.PLAIN,
          false,
          true,
          false);

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /// By the name of a file.
  static Dialect of(String name) {
    return name.endsWith(".c") || name.endsWith(".h") ? C : RUST;
  }
}
