package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the `impl`s that `#[derive(…)]` asks for, as rustc writes them
/// (rustc_builtin_macros::deriving).
final class DeriveExpander {
  private final Expansion expansion;

  DeriveExpander(Expansion expansion) {
    this.expansion = expansion;
  }

  /// One name within `#[derive(…)]`.
  private record Derive(String name, Span span) {}

  List<Item> impls(Item item) {
    List<Derive> derives = derives(item.attributes());
    if (derives.isEmpty()) {
      return List.of();
    }
    boolean copy = derives.stream().anyMatch(derive -> derive.name().equals("Copy"));
    Optional<DeriveTarget> target = DeriveTarget.of(item, copy);
    List<Item> impls = new ArrayList<>();
    for (Derive derive : derives) {
      target.ifPresent(found -> impls.addAll(impl(derive, found)));
    }
    return impls;
  }

  private static List<Derive> derives(List<Attribute> attributes) {
    List<Derive> derives = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute.name().equals("derive")) {
        for (List<TokenTree> path : Configuration.arguments(attribute)) {
          if (!path.isEmpty() && path.getLast() instanceof TokenTree.Leaf(Token name)) {
            derives.add(new Derive(name.text(), path.getFirst().span().to(name.span())));
          }
        }
      }
    }
    return derives;
  }

  private List<Item> impl(Derive derive, DeriveTarget target) {
    DeriveWriter out = new DeriveWriter(derive.span());
    List<DeriveTarget.Shape> shapes = target.shapes();
    String trait =
        switch (derive.name()) {
          case "Debug" -> "$std::fmt::Debug";
          case "Clone" -> "$std::clone::Clone";
          case "Copy" -> "$std::marker::Copy";
          case "PartialEq" -> "$std::cmp::PartialEq";
          case "Eq" -> "$std::cmp::Eq";
          case "PartialOrd" -> "$std::cmp::PartialOrd";
          case "Ord" -> "$std::cmp::Ord";
          case "Hash" -> "$std::hash::Hash";
          case "Default" -> "$std::default::Default";
          default -> null;
        };
    if (trait == null && derive.name().startsWith("\"")) {
      expansion.report(
          Diagnostic.error("E0777", "expected path to a trait, found literal", derive.span()));
      return List.of();
    }
    if (trait == null) {
      expansion.report(
          Diagnostic.uncoded(
              "cannot find derive macro `" + derive.name() + "` in this scope", derive.span()));
      return List.of();
    }
    DeriveHead head = DeriveHead.of(trait, target);
    out.put("#[automatically_derived] impl" + head.parameters() + " " + trait);
    out.put(" for ").putAt(target.name().span(), head.self()).put(head.where() + " { ");
    switch (derive.name()) {
      case "Debug" -> DeriveShow.debug(out, target, shapes);
      case "Clone" -> DeriveMake.clone(out, target, shapes);
      case "Copy" -> {}
      case "PartialEq" -> DeriveCompare.eq(out, target, shapes);
      case "Eq" -> {}
      case "PartialOrd" -> DeriveCompare.partialCmp(out, target, shapes);
      case "Ord" -> DeriveCompare.cmp(out, target, shapes);
      case "Hash" -> DeriveShow.hash(out, target, shapes);
      default -> {
        if (!DeriveMake.byDefault(out, target, shapes)) {
          expansion.report(
              Diagnostic.error(
                  "E0665", "`#[derive(Default)]` on enum with no `#[default]`", derive.span()));
          return List.of();
        }
      }
    }
    out.put("}");
    if (derive.name().equals("Eq")) {
      DeriveCompare.fieldsAreEq(out, target, head);
    }
    return out.items(expansion.edition(), expansion.problems());
  }
}
