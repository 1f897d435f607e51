package freehold.rust.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What `macro_rules!` macros become.
final class MacroExpansionTest {
  /// `rules` define the macro `m`, called as an expression.
  private static void check(String rules, String call, String expected) {
    String text = "macro_rules! m { " + rules + " } const X: T = " + call + ";";
    MacroExpander.Expanded expanded = Rust.expand(text, Edition.E2024);
    assertEquals(List.of(), Rust.messages(expanded.diagnostics()), text);
    Item.Const constant = (Item.Const) expanded.crate().items().get(0);
    assertEquals(expected, SyntaxPrinter.print(constant.value().orElseThrow()), text);
  }

  private static void checkItems(String text, String... expected) {
    MacroExpander.Expanded expanded = Rust.expand(text, Edition.E2024);
    assertEquals(List.of(), Rust.messages(expanded.diagnostics()), text);
    assertEquals(
        List.of(expected),
        expanded.crate().items().stream().map(SyntaxPrinter::print).toList(),
        text);
  }

  private static void refuse(String text, String... expected) {
    assertEquals(List.of(expected), Rust.problems(text, Edition.E2024), text);
  }

  @Test
  void fragments() {
    check("($e:expr) => { $e * 2 }", "m!(1 + 1)", "(1 + 1) * 2");
    check("($i:ident) => { $i() }", "m!(f)", "f()");
    check("($t:ty) => { <$t>::new() }", "m!(Vec<Vec<u8>>)", "<Vec<Vec<u8>>>::new()");
    check("($p:path) => { $p }", "m!(a::b)", "a::b");
    check("($l:literal) => { $l.abs() }", "m!(-1)", "(-1).abs()");
    check("($b:block) => { $b }", "m!({ 1 })", "{ 1 }");
    check("($l:lifetime) => { $l: loop { break $l } }", "m!('a)", "'a: loop { break 'a }");
    check("($p:pat) => { match x { $p => 1 } }", "m!(A | B)", "match x { A | B => 1, }");
    check("($s:stmt) => { { $s; } }", "m!(let x = 1)", "{ let x = 1; }");
    check("($($t:tt)*) => { f($($t)*) }", "m!(a >> b, (c))", "f(a >> b, (c))");
    check("($v:vis $i:ident) => { $i }", "m!(pub(crate) a)", "a");
    check("($v:vis $i:ident) => { $i }", "m!(a)", "a");
  }

  @Test
  void repetitions() {
    check("($($x:expr),*) => { [$($x),*] }", "m!(1, 2 + 3)", "[1, 2 + 3]");
    check("($($x:expr),* $(,)?) => { [$($x),*] }", "m!(1, 2,)", "[1, 2]");
    check(
        "($($k:ident: [$($v:expr),*]);*) => { [$(($k, [$($v),*])),*] }",
        "m!(a: [1, 2]; b: [])",
        "[(a, [1, 2]), (b, [])]");
    check(
        "($x:expr) => ($x); ($x:expr, $($r:expr),+) => { $x + m!($($r),+) }",
        "m!(1, 2, 3)",
        "1 + (2 + 3)");
    check("(a $(b)? c) => { 1 }; ($($t:tt)*) => { 2 }", "(m!(a c), m!(a b c), m!(b))", "(1, 1, 2)");
  }

  @Test
  void positions() {
    checkItems(
        "macro_rules! m { ($n:ident) => { struct $n; } } m!(A); m! { B }",
        "struct A;",
        "struct B;");
    checkItems("macro_rules! t { () => { u8 } } type X = t!();", "type X = u8;");
    checkItems(
        "macro_rules! p { () => { Some(_) } } fn f() { let p!() = x; }",
        "fn f() { let Some(_) = x; }");
    checkItems(
        "macro_rules! s { () => { let x = 1; } } fn f() { s!(); s! {} }",
        "fn f() { let x = 1; let x = 1; }");
    checkItems(
        "macro_rules! m { () => { fn g(&self) {} } } impl S { m!(); }",
        "impl S {\n    fn g(&self) {}\n}");
  }

  @Test
  void scopes() {
    checkItems(
        "mod a { #[macro_use] mod b { macro_rules! m { () => { 1 } } } const X: T = m!(); }",
        "mod a {\n    #[macro_use]\n    mod b {\n    }\n    const X: T = 1;\n}");
    checkItems(
        "const X: T = crate::m!(); mod a { #[macro_export] macro_rules! m { () => { 1 } } }",
        "const X: T = 1;",
        "mod a {\n}");
    checkItems(
        "macro_rules! o { ($n:ident) => { macro_rules! $n { ($x:expr) => { $x } } } }"
            + " o!(i); const X: T = i!(2);",
        "const X: T = 2;");
    refuse(
        "const X: T = m!(); macro_rules! m { () => { 1 } }",
        "1: cannot find macro `m` in this scope");
    refuse(
        "mod a { macro_rules! m { () => { 1 } } } const X: T = m!();".replace("m!()", "q!()"),
        "1: cannot find macro `q` in this scope");
  }

  @Test
  void configuration() {
    checkItems(
        "#[cfg(test)] mod t {} #[test] fn t() {} #[cfg(unix)] struct A;",
        "#[cfg(unix)]\nstruct A;");
    checkItems("#[cfg_attr(unix, allow(x))] struct A;", "#[allow(x)]\nstruct A;");
    checkItems("fn f() { #[cfg(windows)] g(); #[cfg(not(windows))] h(); }", "fn f() { h(); }");
  }

  @Test
  void printedExpressions() {
    check("($e:expr) => { stringify!($e) }", "m!(a+b  ==c)", "\"a+b ==c\"");
    check("($e:expr) => { expression_text!($e) }", "m!(f(a+b)  ==1_0)", "\"f(a + b) == 1_0\"");
    check(
        "() => { concat!(\"a\", 1, 2.5, true, 'c', -3, stringify!(x y)) }",
        "m!()",
        "\"a12.5truec-3x y\"");
  }

  @Test
  void localsAreHygienic() {
    String text = "macro_rules! m { ($e:expr) => {{ let a = 1; $e }} } fn f(a: u8) { m!(a) }";
    Item.Function function =
        (Item.Function) Rust.expand(text, Edition.E2024).crate().items().get(0);
    Expr.OfBlock block = (Expr.OfBlock) function.body().orElseThrow().tail().orElseThrow();
    Statement.Let let = (Statement.Let) block.block().statements().get(0);
    Identifier defined = ((Pattern.Binding) let.pattern()).name();
    Expr.OfPath used = (Expr.OfPath) block.block().tail().orElseThrow();
    assertEquals(defined.name(), used.path().last().name().name());
    assertNotEquals(defined.hygiene(), used.path().last().name().hygiene());
    assertEquals(Hygiene.NONE, used.path().last().name().hygiene());
  }

  @Test
  void linesAreThoseOfTheCall() {
    String text = "macro_rules! m {\n ($e:expr) => { g($e) };\n}\nfn f() {\n m!(\n x);\n}";
    Item.Function function =
        (Item.Function) Rust.expand(text, Edition.E2024).crate().items().get(0);
    Statement.OfExpr statement =
        (Statement.OfExpr) function.body().orElseThrow().statements().get(0);
    Expr.Call call = (Expr.Call) statement.expr();
    assertEquals(5, call.callee().span().line());
    assertEquals(6, call.arguments().get(0).span().line());
  }

  @Test
  void refusals() {
    refuse("macro_rules! m { (a) => { 1 } }\nconst X: T = m!(b);", "2: no rules expected `b`");
    refuse(
        "macro_rules! m { (a b) => { 1 } }\nconst X: T = m!(a);",
        "2: unexpected end of macro invocation");
    refuse(
        "macro_rules! m { ($e:expr) => { 1 } }\nconst X: T = m!(=);", "2: no rules expected `=`");
    refuse(
        "macro_rules! m { () => { m!() } }\nconst X: T = m!();",
        "2: recursion limit reached while expanding `m!`");
    refuse(
        "macro_rules! m { ($($a:ident)* , $($b:ident)*) => { [$($a $b),*] } }\n"
            + "const X: T = m!(a a, b);",
        "2: meta-variable `a` repeats 2 times, but `b` repeats 1 time");
    refuse("macro_rules! m { ($a:foo) => { 1 } }", "1: invalid fragment specifier `foo`");
    refuse("fn f() { compile_error!(\"no \", 1); }".replace(", 1", ""), "1: no ");
    refuse("const X: &str = include_str!(\"x\");", "1: [unsupported] include_str!");
  }
}
