package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Broken texts get rustc's words at rustc's line.
final class SyntaxErrorTest {
  private static void check(String text, String... expected) {
    assertEquals(List.of(expected), Rust.problems(text, Edition.E2021), text);
  }

  private static void checkBody(String body, String... expected) {
    check("fn main() {\n" + body + "\n}\n", expected);
  }

  @Test
  void statements() {
    checkBody("let x = 1\nlet y = 2;", "2: expected `;`, found keyword `let`");
    checkBody("f()\ng();", "2: expected `;`, found `g`");
    checkBody("let = 1;", "2: expected pattern, found `=`");
    checkBody("let x: = 1;", "2: expected type, found `=`");
    checkBody("let x = ;", "2: expected expression, found `;`");
    checkBody("let match = 1;", "2: expected identifier, found keyword `match`");
    checkBody("let x = (let y = 1);", "2: expected expression, found `let` statement");
    checkBody("a < b < c;", "2: comparison operators cannot be chained");
    checkBody("let x = 1..=;", "2: [E0586] inclusive range with no end");
    checkBody("match x { 1 => 2 3 => 4 }", "2: expected `,` following `match` arm");
    checkBody("for i 0..3 {}", "2: missing `in` in `for` loop");
    checkBody("let b = a.;", "2: unexpected token: `;`");
    checkBody("while true", "3: expected `{`, found `}`");
    checkBody("let x = 3 +;", "2: expected expression, found `;`");
    checkBody("let _ = _;", underscore());
  }

  private static String underscore() {
    return "2: in expressions, `_` can only be used on the left-hand side of an assignment";
  }

  @Test
  void brackets() {
    check("fn main() {\n  f(1;\n}\n", "2: mismatched closing delimiter: `}`");
    check("fn main() {\n  f();\n}}\n", "3: unexpected closing delimiter: `}`");
    check("fn main() {\n  f();\n", "2: this file contains an unclosed delimiter");
  }

  @Test
  void items() {
    check("struct S {\n  a: u8\n  b: u8\n}", "2: expected `,`, or `}`, found `b`");
    check("fn f();", "1: free function without a body");
    check("struct S;\nimpl S {\n  fn f();\n}", "3: associated function in `impl` without body");
    check("fn f(self) {}", "1: `self` parameter is only allowed in associated functions");
    check("const X: u8;", "1: free constant item without body");
    check("#[dervie(Debug)] struct S;", "1: cannot find attribute `dervie` in this scope");
    check("mod m;", "1: [E0583] file not found for module `m`");
    check("trait T { pub fn f(); }", "1: [E0449] visibility qualifiers are not permitted here");
    check("fn f() {\n  /// nothing\n}", dangling("E0585"));
    check("trait T {\n  /// nothing\n}", dangling("E0584"));
    check("let x = 1;", "1: expected item, found keyword `let`");
    check("func main() {}", "1: expected one of `!` or `::`, found `main`");
    check("struct S { a, b }", "1: expected `:`, found `,`");
    check("impl S {\n  let x = 1;\n}", "2: non-item in item list");
    check("fn f(x) {}", "1: expected one of `:`, `@`, or `|`, found `)`");
  }

  private static String dangling(String code) {
    return "2: [" + code + "] found a documentation comment that doesn't document anything";
  }

  @Test
  void literals() {
    checkBody("'ab';", "2: character literal may only contain one codepoint");
    checkBody("'';", "2: empty character literal");
    checkBody("\"\\q\";", "2: unknown character escape: `q`");
    checkBody("\"\\xff\";", "2: out of range hex escape");
    checkBody("\"\\u{110000}\";", "2: invalid unicode character escape");
    checkBody("b\"ä\";", "2: non-ASCII character in byte string literal");
    checkBody("1u7;", "2: invalid width `7` for integer literal");
    checkBody("1foo;", "2: invalid suffix `foo` for number literal");
    checkBody("0b12;", "2: invalid digit for a base 2 literal");
    checkBody("0x;", "2: [E0768] no valid digits found for number");
    checkBody("340282366920938463463374607431768211456;", "2: integer literal is too large");
    checkBody("\"a\"b;", "2: suffixes on string literals are invalid");
    checkBody("foo\"a\";", "2: prefix `foo` is unknown");
  }

  @Test
  void unterminated() {
    check("fn f() {}\n/* a /* b */", "2: [E0758] unterminated block comment");
    check("const X: &str = \"a;", "1: [E0765] unterminated double quote string");
    check("const X: &[u8] = b\"a;", "1: [E0766] unterminated double quote byte string");
    check("const X: &str = r#\"a\";", "1: [E0748] unterminated raw string");
    check("const X: char = '\\", "1: [E0762] unterminated character literal");
    check("const X: u8 = b'a", "1: [E0763] unterminated byte constant");
    check("const X: u8 = €;", "1: unknown start of token: \\u{20ac}");
  }

  @Test
  void keywordsByEdition() {
    String old = "fn async() { let dyn = 1; let await = dyn; let gen = await; let r#try = gen; }";
    assertEquals(List.of(), Rust.problems(old, Edition.E2015));
    assertEquals(
        List.of("1: expected identifier, found keyword `async`"),
        Rust.problems("fn async() {}", Edition.E2018));
    assertEquals(List.of(), Rust.problems("fn f(gen: u8) {}", Edition.E2021));
    assertEquals(
        List.of("1: expected identifier, found reserved keyword `gen`"),
        Rust.problems("fn gen() {}", Edition.E2024));
    assertEquals(
        List.of(),
        Rust.problems("fn f(x: Box<A + B>) -> &dyn ::A;", Edition.E2015).stream()
            .filter(problem -> !problem.contains("without a body"))
            .toList());
  }

  @Test
  void letChainsNeedEdition2024() {
    String chain = "fn f() { if let A = b && c {} }";
    assertEquals(List.of(), Rust.problems(chain, Edition.E2024));
    assertEquals(
        List.of("1: let chains are only allowed in Rust 2024 or later"),
        Rust.problems(chain, Edition.E2021));
  }
}
