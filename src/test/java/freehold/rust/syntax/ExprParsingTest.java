package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expressions get the shape that the Reference gives them.
final class ExprParsingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          a + b * c                      ¦ a + (b * c)
          a - b - c                      ¦ (a - b) - c
          a << b + c                     ¦ a << (b + c)
          a & b == c                     ¦ (a & b) == c
          a | b ^ c & d                  ¦ a | (b ^ (c & d))
          a && b || c && d               ¦ (a && b) || (c && d)
          a == b && c < d                ¦ (a == b) && (c < d)
          a > > b == false               ¦ error
          x as u8 + 1                    ¦ (x as u8) + 1
          -x as u8                       ¦ (-x) as u8
          -x.abs()                       ¦ -(x.abs())
          &x as *const T as usize        ¦ ((&x) as *const T) as usize
          a as usize < b                 ¦ error
          &mut *p                        ¦ &mut (*p)
          &&x                            ¦ &(&x)
          a &&& b                        ¦ a && (&b)
          a & &b                         ¦ a & (&b)
          !a.b?.c                        ¦ !(((a.b)?).c)
          t.0.1                          ¦ (t.0).1
          a = b = c                      ¦ a = (b = c)
          a += b >> 1                    ¦ a += (b >> 1)
          a >>= b                        ¦ a >>= (b)
          1..2 + 3                       ¦ 1..(2 + 3)
          ..a + 1                        ¦ ..(a + 1)
          a..                            ¦ (a)..
          a..=b                          ¦ (a)..=(b)
          |x| x + 1                      ¦ |x| (x + 1)
          a + |x| x + 1                  ¦ a + (|x| (x + 1))
          &|x| x                         ¦ &(|x| x)
          return a + b                   ¦ return (a + b)
          break 'l a + b                 ¦ break 'l (a + b)
          (a.f)(x)                       ¦ (a.f)(x)
          a.f::<T>(x)                    ¦ a.f::<T>(x)
          if a == b {} else if c {}      ¦ if (a == b) {} else if (c) {}
          match x { A | B if c => 1, _ => { 2 } } ¦ match x { A | B if (c) => (1), _ => { 2 }, }
          [0; 3].len()                   ¦ ([0; 3]).len()
          S { a, b: 1, ..c }             ¦ S { a, b: (1), ..(c) }
          <T as U>::f::<V>(x)            ¦ (<T as U>::f::<V>)(x)
          1.0.max(2.)                    ¦ (1.0).max(2.0)
          async move { a.await }         ¦ async move { (a).await }
          unsafe { *p } + 1              ¦ (unsafe { *p }) + 1
          { 1 }.abs()                    ¦ ({ 1 }).abs()
          """)
  void shapes(String text, String explicit) {
    if (explicit.equals("error")) {
      boolean refused =
          !Rust.parse("const X: T = " + text + ";", Edition.E2024).diagnostics().isEmpty();
      assertEquals(true, refused, text);
      return;
    }
    String expected = Shape.of(Rust.expr(explicit)).replace("\"2.0\"", "\"2.\"");
    assertEquals(expected, Shape.of(Rust.expr(text)), text);
  }

  @Test
  void aBlockEndsAStatement() {
    String two = "fn f() { if a {} -1; match x {} (y); unsafe {} *p = 1; }";
    Item.Function function = (Item.Function) Rust.crate(two).items().get(0);
    assertEquals(6, function.body().orElseThrow().statements().size());
  }

  @Test
  void aDotContinuesABlock() {
    String one = "fn f() { match x {}.g() + 1; if a {} else {}?; }";
    Item.Function function = (Item.Function) Rust.crate(one).items().get(0);
    assertEquals(2, function.body().orElseThrow().statements().size());
  }

  @Test
  void letConditionsBindBelowComparisons() {
    Expr.If conditional = (Expr.If) Rust.expr("if let Some(x) = a == b && let Some(y) = c && d {}");
    assertEquals(
        "let Some(x) = a == b && let Some(y) = c && d",
        SyntaxPrinter.print(conditional.condition()));
    Expr.Binary outer = (Expr.Binary) conditional.condition();
    assertEquals(true, ((Expr.Binary) outer.left()).left() instanceof Expr.Let);
  }
}
