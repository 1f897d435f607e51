package freehold.rust.syntax;

import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/// Replaces every macro call of a crate by what it stands for.
///
/// Afterwards the tree has no macro calls and no macro definitions, items that are configured away
/// or only for tests are gone, and derives have become `impl`s. Then what the grammar allows and
/// Rust does not is reported.
public final class MacroExpander {
  /// The crate without macros, the macros it gives to other crates, and what went wrong.
  public record Expanded(Crate crate, MacroScope exports, List<Diagnostic> diagnostics) {}

  private MacroExpander() {}

  public static Expanded expand(Crate crate, MacroScope libraryMacros) {
    Expansion expansion = new Expansion(crate, libraryMacros);
    expansion.announce(crate.items());
    List<Item> items = new CrateWalker(expansion).items().expandAll(crate.items());
    Crate expanded = new Crate(crate.file(), crate.edition(), crate.attributes(), items);
    List<Diagnostic> problems = new ArrayList<>(expansion.problems());
    problems.addAll(SyntaxCheck.check(expanded));
    return new Expanded(expanded, expansion.exports(), List.copyOf(problems));
  }
}
