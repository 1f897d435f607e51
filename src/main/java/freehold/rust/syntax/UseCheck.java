package freehold.rust.syntax;

import freehold.source.Diagnostic;

/// `self` in `use` stands for the module before the braces, and only inside them.
final class UseCheck {
  private final SyntaxCheck check;

  UseCheck(SyntaxCheck check) {
    this.check = check;
  }

  void tree(UseTree tree) {
    switch (tree) {
      case UseTree.Simple(Path path, var alias, var span) -> simple(path);
      case UseTree.Glob glob -> {}
      case UseTree.Nested nested -> nested.trees().forEach(this::tree);
    }
  }

  private void simple(Path path) {
    if (path.segments().size() > 1 && path.last().name().name().equals("self")) {
      check.report(
          Diagnostic.error(
              "E0429", "`self` imports are only allowed within a { } list", path.span()));
    }
  }
}
