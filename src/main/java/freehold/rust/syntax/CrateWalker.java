package freehold.rust.syntax;

/// The expanders of one crate, one per kind of tree, which call each other.
final class CrateWalker {
  private final Expansion expansion;
  private final BuiltinMacros builtins;
  private final ItemExpander items;
  private final StatementExpander statements;
  private final ExprExpander exprs;
  private final PatternExpander patterns;
  private final TypeExpander types;

  CrateWalker(Expansion expansion) {
    this.expansion = expansion;
    this.builtins = new BuiltinMacros(this);
    this.items = new ItemExpander(this);
    this.statements = new StatementExpander(this);
    this.exprs = new ExprExpander(this);
    this.patterns = new PatternExpander(this);
    this.types = new TypeExpander(this);
  }

  Expansion expansion() {
    return expansion;
  }

  BuiltinMacros builtins() {
    return builtins;
  }

  ItemExpander items() {
    return items;
  }

  StatementExpander statements() {
    return statements;
  }

  ExprExpander exprs() {
    return exprs;
  }

  PatternExpander patterns() {
    return patterns;
  }

  TypeExpander types() {
    return types;
  }
}
