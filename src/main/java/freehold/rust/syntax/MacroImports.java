package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes names of macros out of `use`: once macros are expanded nothing of them is left to import.
final class MacroImports {
  /// Names in the root of std that are macros and something else too.
  private static final Set<String> ALSO_MODULES = Set.of("vec", "env", "panic", "assert_matches");

  private MacroImports() {}

  /// The item without imported macros; empty if nothing else was imported.
  static List<Item> without(Item.Use item, Expansion expansion) {
    Optional<UseTree> tree = keep(item.tree(), List.of(), expansion);
    return tree.<List<Item>>map(kept ->
            kept == item.tree()
                ? List.of(item)
                : List.of(new Item.Use(item.attributes(), item.visibility(), kept, item.span())))
        .orElseGet(List::of);
  }

  private static Optional<UseTree> keep(
      UseTree tree, List<Path.Segment> before, Expansion expansion) {
    return switch (tree) {
      case UseTree.Glob glob -> Optional.of(glob);
      case UseTree.Simple simple ->
          isMacro(joined(before, simple.path()), expansion)
              ? Optional.empty()
              : Optional.of(simple);
      case UseTree.Nested(Path path, List<UseTree> trees, Span span) -> {
        List<UseTree> kept = new ArrayList<>();
        for (UseTree inner : trees) {
          keep(inner, joined(before, path), expansion).ifPresent(kept::add);
        }
        if (kept.equals(trees)) {
          yield Optional.of(tree);
        }
        yield kept.isEmpty() ? Optional.empty() : Optional.of(new UseTree.Nested(path, kept, span));
      }
    };
  }

  private static List<Path.Segment> joined(List<Path.Segment> before, Path path) {
    List<Path.Segment> all = new ArrayList<>(before);
    all.addAll(path.segments());
    return all;
  }

  /// `crate::name`, `self::name`, `name` for this crate's macros, `std::name` for std's.
  private static boolean isMacro(List<Path.Segment> path, Expansion expansion) {
    if (path.isEmpty() || path.size() > 2) {
      return false;
    }
    String name = path.getLast().name().name();
    String root = path.size() == 1 ? "" : path.getFirst().name().name();
    return switch (root) {
      case "std", "core", "alloc" -> expansion.isLibraryMacro(name) && !ALSO_MODULES.contains(name);
      case "", "crate", "self", "super" ->
          expansion.isOwnMacro(name) && !expansion.isItemName(name);
      default -> false;
    };
  }
}
