package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The `impl`s that derives write.
final class DeriveTest {
  /// The expanded items behind the type itself, each on one line.
  private static List<String> derived(String text) {
    MacroExpander.Expanded expanded = Rust.expand(text, Edition.E2021);
    assertEquals(List.of(), Rust.messages(expanded.diagnostics()), text);
    return expanded.crate().items().stream()
        .skip(1)
        .map(item -> SyntaxPrinter.print(item).replaceAll("\\s+", " "))
        .map(printed -> printed.replace("#[automatically_derived] ", "").replace("#[inline] ", ""))
        .toList();
  }

  @Test
  void structs() {
    assertEquals(
        List.of(
            "impl<T> $std::clone::Clone for P<T> where T: $std::clone::Clone {"
                + " fn clone(&self) -> Self { P { x: $std::clone::Clone::clone(&self.x) } } }"),
        derived("#[derive(Clone)] struct P<T> { x: T }"));
    assertEquals(
        List.of(
            "impl $std::cmp::PartialEq for P { fn eq(&self, other: &Self) -> bool"
                + " { self.0 == other.0 && self.1 == other.1 } }"),
        derived("#[derive(PartialEq)] struct P(u8, u8);"));
    assertEquals(
        List.of(
            "impl $std::clone::Clone for U { fn clone(&self) -> Self { *self } }",
            "impl $std::marker::Copy for U { }"),
        derived("#[derive(Clone, Copy)] struct U;"));
  }

  @Test
  void enums() {
    assertEquals(
        List.of("impl $std::default::Default for E { fn default() -> Self { E::B } }"),
        derived("#[derive(Default)] enum E { A(u8), #[default] B }"));
    assertEquals(
        List.of(
            "impl $std::fmt::Debug for E { fn fmt(&self, f: &mut $std::fmt::Formatter<'_>) ->"
                + " $std::fmt::Result { match self { E::A => $std::fmt::Formatter::write_str(f,"
                + " \"A\"), E::B(__self_0) => $std::fmt::Formatter::debug_tuple(f, \"B\")"
                + ".field(&__self_0).finish(), } } }"),
        derived("#[derive(Debug)] enum E { A, B(u8) }"));
    assertEquals(
        List.of(
            "impl $std::cmp::PartialEq for E { fn eq(&self, other: &Self) -> bool"
                + " { let __self_discr = $std::intrinsics::discriminant_value(self);"
                + " let __arg1_discr = $std::intrinsics::discriminant_value(other);"
                + " __self_discr == __arg1_discr } }"),
        derived("#[derive(PartialEq)] enum E { A, B }"));
  }

  @Test
  void blameIsTheDeriveOrTheField() {
    String text = "#[derive(\n  Clone)]\nstruct P {\n  x: Q,\n}";
    Item.Impl made = (Item.Impl) Rust.expand(text, Edition.E2021).crate().items().get(1);
    assertEquals(2, made.span().line());
    Item.Function clone = (Item.Function) made.items().get(0);
    Expr.Struct value = (Expr.Struct) clone.body().orElseThrow().tail().orElseThrow();
    assertEquals(4, value.fields().get(0).value().span().line());
  }

  @Test
  void refusals() {
    assertEquals(
        List.of("1: [E0665] `#[derive(Default)]` on enum with no `#[default]`"),
        Rust.problems("#[derive(Default)] enum E { A }", Edition.E2021));
    assertEquals(
        List.of("1: cannot find derive macro `Serialize` in this scope"),
        Rust.problems("#[derive(Serialize)] struct S;", Edition.E2021));
    assertEquals(
        List.of("1: [E0774] `derive` may only be applied to `struct`s, `enum`s and `union`s"),
        Rust.problems("#[derive(Clone)] fn f() {}", Edition.E2021));
  }
}
