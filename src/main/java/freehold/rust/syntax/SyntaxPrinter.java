package freehold.rust.syntax;

import java.util.List;
import java.util.function.Consumer;

/// Writes trees as Rust source in rustc's style: what is printed parses to the same tree.
///
/// One printer per noun writes to the same text.
public final class SyntaxPrinter {
  private final StringBuilder text = new StringBuilder();
  private int indentation;
  private final TypePrinter types = new TypePrinter(this);
  private final PatternPrinter patterns = new PatternPrinter(this);
  private final ExprPrinter exprs = new ExprPrinter(this);
  private final ItemPrinter items = new ItemPrinter(this);

  private SyntaxPrinter() {}

  public static String print(Crate crate) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.items.crate(crate);
    return printer.text.toString();
  }

  public static String print(Expr expr) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.exprs.print(expr);
    return printer.text.toString();
  }

  public static String print(TypeSyntax type) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.types.print(type);
    return printer.text.toString();
  }

  public static String print(Pattern pattern) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.patterns.print(pattern);
    return printer.text.toString();
  }

  public static String print(Item item) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.items.print(item);
    return printer.text.toString();
  }

  static String print(Path path) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.types.path(path, false);
    return printer.text.toString();
  }

  /// `<'a, T: Bound, const N: usize>` and `where …`, each empty if there is nothing to say.
  static String printParameters(Generics generics) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.types.parameters(generics.parameters());
    return printer.text.toString();
  }

  static String print(Generics.WherePredicate predicate) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.types.predicate(predicate);
    return printer.text.toString();
  }

  static String print(List<Bound> bounds) {
    SyntaxPrinter printer = new SyntaxPrinter();
    printer.types.bounds(bounds);
    return printer.text.toString();
  }

  TypePrinter types() {
    return types;
  }

  PatternPrinter patterns() {
    return patterns;
  }

  ExprPrinter exprs() {
    return exprs;
  }

  ItemPrinter items() {
    return items;
  }

  SyntaxPrinter put(String more) {
    text.append(more);
    return this;
  }

  /// The name as it must be written: names that are keywords of some edition get `r#`.
  SyntaxPrinter put(Identifier name) {
    return put(written(name.name()));
  }

  static String written(String name) {
    boolean plain =
        !Keywords.isKeyword(name, Edition.E2024)
            || switch (name) {
              case "self", "Self", "super", "crate", "_" -> true;
              default -> false;
            };
    return plain ? name : "r#" + name;
  }

  SyntaxPrinter put(Lifetime lifetime) {
    return put("'").put(lifetime.name());
  }

  void newLine() {
    text.append('\n').append("    ".repeat(indentation));
  }

  void indent(int change) {
    indentation += change;
  }

  <T> void list(List<T> things, String separator, Consumer<T> print) {
    for (int i = 0; i < things.size(); i++) {
      if (i > 0) {
        put(separator);
      }
      print.accept(things.get(i));
    }
  }

  void macro(MacroInvocation call) {
    types.path(call.path(), true);
    put("!");
    if (call.body().bracket() == '{') {
      put(" ");
    }
    put(TokenPrinter.print(List.of(call.body())));
  }
}
