package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// `format_args!` and the macros over it.
final class FormatMacroTest {
  private static final String NONE = "$std::fmt::Count::Implied";

  private static String expand(String call) {
    MacroExpander.Expanded expanded = Rust.expand("const X: T = " + call + ";", Edition.E2021);
    assertEquals(List.of(), Rust.messages(expanded.diagnostics()), call);
    Item.Const constant = (Item.Const) expanded.crate().items().get(0);
    return SyntaxPrinter.print(constant.value().orElseThrow());
  }

  private static String hole(int position, String spec) {
    return "$std::fmt::Placeholder::new(" + position + ", " + spec + ")";
  }

  private static void refuse(String call, String... expected) {
    assertEquals(
        List.of(expected), Rust.problems("fn main() {\n" + call + ";\n}", Edition.E2021), call);
  }

  @Test
  void pieces() {
    assertEquals(
        "$std::fmt::Arguments::from_str_pieces(&[\"a{}\"])", expand("format_args!(\"a{{}}\")"));
    assertEquals(
        "$std::fmt::Arguments::new(&[\"\", \"-\", \"!\"], &[$std::fmt::Argument::new_display(&a),"
            + " $std::fmt::Argument::new_debug(&b)], &["
            + hole(0, "' ', 3, 0, " + NONE + ", " + NONE)
            + ", "
            + hole(1, "' ', 3, 0, " + NONE + ", " + NONE)
            + "])",
        expand("format_args!(\"{}-{:?}!\", a, b)"));
  }

  @Test
  void specifications() {
    String all = expand("format_args!(\"{:*^+#08.3x?}\", a)");
    String spec = "'*', 2, 29, $std::fmt::Count::Is(3), $std::fmt::Count::Is(8)";
    assertEquals(true, all.contains(hole(0, spec)), all);
    String counts = expand("format_args!(\"{:w$.*}\", 2, a, w = 5)");
    assertEquals(
        true, counts.contains("from_usize(&2)") || counts.contains("from_usize(args.0)"), counts);
    assertEquals(true, counts.contains("$std::fmt::Count::Param("), counts);
  }

  @Test
  void anArgumentIsEvaluatedOnce() {
    String twice = expand("format_args!(\"{0} {0:?}\", f())");
    assertEquals(1, twice.split("f\\(\\)", -1).length - 1, twice);
    assertEquals(true, twice.contains("&match (&f(),) { args => ["), twice);
    String same = expand("format_args!(\"{0} {0}\", f())");
    assertEquals(1, same.split("new_display", -1).length - 1, same);
  }

  @Test
  void names() {
    String captured = expand("format_args!(\"{x} {y:?}\")");
    assertEquals(true, captured.contains("new_display(&x)"), captured);
    assertEquals(true, captured.contains("new_debug(&y)"), captured);
    Item.Const constant =
        (Item.Const)
            Rust.expand("const X: T = format_args!(\"ab {x}\");", Edition.E2021)
                .crate()
                .items()
                .get(0);
    Expr.Call made = (Expr.Call) constant.value().orElseThrow();
    Expr.Array shown = (Expr.Array) ((Expr.Borrow) made.arguments().get(1)).operand();
    assertEquals(32, shown.elements().get(0).span().column());
  }

  @Test
  void panics() {
    assertEquals("$std::rt::begin_panic_str(\"{}\")", expand2018("panic!(\"{}\")"));
    assertEquals(
        "$std::rt::panic_fmt($std::fmt::Arguments::from_str_pieces(&[\"no\"]))",
        expand("panic!(\"no\")"));
    assertEquals(
        "if !(a.b() == 1 && !c) "
            + "{ $std::rt::begin_panic_str(\"assertion failed: a.b() == 1 && !c\") }",
        expand("assert!(a.b()==1 && !c)"));
  }

  private static String expand2018(String call) {
    Crate crate = Rust.expand("const X: T = " + call + ";", Edition.E2018).crate();
    return SyntaxPrinter.print(((Item.Const) crate.items().get(0)).value().orElseThrow());
  }

  @Test
  void refusals() {
    refuse(
        "println!(\"{}\")",
        "2: 1 positional argument in format string, but no arguments were given");
    refuse(
        "println!(\"{} {}\", 1)",
        "2: 2 positional arguments in format string, but there is 1 argument");
    refuse("println!(\"\", 1)", "2: argument never used");
    refuse("println!(\"\", 1, 2)", "2: multiple unused formatting arguments");
    refuse("println!(\"{}\", 1, x = 2)", "2: named argument never used");
    refuse(
        "println!(\"{1}\", 1)",
        "2: invalid reference to positional argument 1 (there is 1 argument)");
    refuse("println!(\"{:y}\", 1)", "2: unknown format trait `y`");
    refuse("println!(\"{\")", "2: invalid format string: expected `}` but string was terminated");
    refuse("println!(\"}\")", "2: invalid format string: unmatched `}` found");
    refuse("println!(\"{a b}\")", "2: invalid format string: expected `}`, found `b`");
    refuse("println!(x)", "2: format argument must be a string literal");
    refuse(
        "println!(\n\"a\nb {}\")",
        "4: 1 positional argument in format string, but no arguments were given");
  }
}
