package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that are deep, long or no text at all end in a tree or a message, never in an exception.
final class LimitsTest {
  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "\uFEFF",
          "#!",
          "#!/bin/sh\nfn main() {}",
          "#![allow(x)]",
          "//",
          "/**/",
          "\0\1\2",
          "\uD83D",
          "\uD800\uDC00",
          "'",
          "\"",
          "b'",
          "r#",
          "r#\"",
          "0x",
          "1e",
          "1.",
          "..",
          "#",
          "#[",
          "#[]",
          "fn",
          "fn f",
          "fn f(",
          "fn f()",
          "fn f() {",
          "}",
          "macro_rules!",
          "macro_rules! m",
          "macro_rules! m {}",
          "macro_rules! m { ( }",
          "m!",
          "m!(",
          "$",
          "$crate",
          "pub(",
          "pub(in)",
          "struct S<",
          "impl",
          "use ::{",
          "enum E { A = }",
          "const _: () = ();",
          "fn f() { println!(\"{:?$}\", 1); }",
          "fn f() { format_args!() }",
          "#[derive] struct S;",
          "#[derive()] struct S;",
          "#[derive(,)] struct S;",
          "#[cfg] fn f() {}",
          "#[cfg()] fn f() {}",
          "macro_rules! m { ($) => {} }",
          "macro_rules! m { ($x:) => {} }",
          "macro_rules! m { ($(a)) => {} }",
          "macro_rules! m { () => {$} } fn f() { m!(); }");

  static List<String> oddTexts() {
    return ODD_TEXTS;
  }

  private static List<String> problems(String text) {
    return Rust.deep(() -> Rust.problems(text, Edition.E2021));
  }

  @Test
  void deepBrackets() {
    String text = "fn main() { " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }";
    assertEquals(List.of("1: brackets are nested more than 1000 deep"), problems(text));
    String allowed = "fn main() { " + "(".repeat(990) + "1" + ")".repeat(990) + "; }";
    assertEquals(List.of(), problems(allowed));
  }

  @Test
  void deepWithoutBrackets() {
    assertEquals(List.of(), problems("const X: u64 = 1" + " + 1".repeat(10_000) + ";"));
    assertEquals(
        List.of(), problems("fn f() { if a {}" + " else if b { c(); }".repeat(5_000) + " }"));
    assertEquals(List.of(), problems("const X: i8 = " + "-".repeat(5_000) + "1;"));
    assertEquals(
        List.of(), problems("type X = " + "V<".repeat(5_000) + "u8" + ">".repeat(5_000) + ";"));
    assertEquals(List.of(), problems("fn f() { x" + ".a()".repeat(10_000) + "; }"));
    assertEquals(List.of("1: [E0758] unterminated block comment"), problems("/*".repeat(100_000)));
  }

  @Test
  void macrosThatGrow() {
    String same = "macro_rules! m { ($($t:tt)*) => { m!($($t)*) } } fn f() { m!(a); }";
    assertEquals(List.of("1: recursion limit reached while expanding `m!`"), problems(same));
    String twice = same.replace("m!($($t)*)", "m!($($t)* $($t)*)");
    assertEquals(List.of("1: the expansion of `m!` has more than 2000000 tokens"), problems(twice));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void anyTextHasAnAnswer(String text) {
    for (Edition edition : Edition.values()) {
      assertTrue(Rust.deep(() -> Rust.problems(text, edition)) != null);
    }
  }
}
