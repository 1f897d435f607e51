package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.identifier;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.EnumItemContext;
import freehold.rust.syntax.RustGrammar.NamedFieldContext;
import freehold.rust.syntax.RustGrammar.NamedFieldsContext;
import freehold.rust.syntax.RustGrammar.PositionalFieldContext;
import freehold.rust.syntax.RustGrammar.PositionalFieldsContext;
import freehold.rust.syntax.RustGrammar.StructItemContext;
import freehold.rust.syntax.RustGrammar.UnionItemContext;
import freehold.rust.syntax.RustGrammar.VariantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds structs, unions and enums with their fields and variants.
final class FieldsBuilder {
  private final TreeBuilder trees;

  FieldsBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Item struct(StructItemContext tree, ItemBuilder.Head head) {
    return new Item.Struct(
        head.attributes(),
        head.visibility(),
        identifier(tree.IDENTIFIER()),
        trees.generics().generics(tree.genericParameters(), tree.whereClause()),
        fields(tree.namedFields(), tree.positionalFields()),
        head.span());
  }

  Item union(UnionItemContext tree, ItemBuilder.Head head) {
    return new Item.Union(
        head.attributes(),
        head.visibility(),
        identifier(tree.IDENTIFIER()),
        trees.generics().generics(tree.genericParameters(), tree.whereClause()),
        named(tree.namedFields()),
        head.span());
  }

  Item enumeration(EnumItemContext tree, ItemBuilder.Head head) {
    List<Item.Variant> variants = new ArrayList<>();
    for (VariantContext variant : tree.variant()) {
      List<Attribute> attributes = trees.attributes(variant.OUTER_ATTRIBUTE());
      if (Configuration.isActive(attributes)) {
        variants.add(variant(variant, attributes));
      }
    }
    return new Item.Enum(
        head.attributes(),
        head.visibility(),
        identifier(tree.IDENTIFIER()),
        trees.generics().generics(tree.genericParameters(), tree.whereClause()),
        variants,
        head.span());
  }

  private Item.Variant variant(VariantContext tree, List<Attribute> attributes) {
    return new Item.Variant(
        attributes,
        identifier(tree.IDENTIFIER()),
        fields(tree.namedFields(), tree.positionalFields()),
        Optional.ofNullable(tree.expr()).map(trees.exprs()::expr),
        span(tree));
  }

  /// One of the two kinds of fields, or none if both are absent (null).
  private Item.Fields fields(NamedFieldsContext named, PositionalFieldsContext positional) {
    if (named != null) {
      return named(named);
    }
    return positional != null ? positional(positional) : new Item.Fields.Unit();
  }

  private Item.Fields.Named named(NamedFieldsContext tree) {
    List<Item.FieldDeclaration> fields = new ArrayList<>();
    for (NamedFieldContext field : tree.namedField()) {
      List<Attribute> attributes = trees.attributes(field.OUTER_ATTRIBUTE());
      if (Configuration.isActive(attributes)) {
        fields.add(
            new Item.FieldDeclaration(
                attributes,
                trees.items().visibility(field.visibility()),
                identifier(field.IDENTIFIER()),
                trees.types().type(field.type()),
                span(field)));
      }
    }
    return new Item.Fields.Named(fields);
  }

  private Item.Fields positional(PositionalFieldsContext tree) {
    List<Item.FieldDeclaration> fields = new ArrayList<>();
    for (PositionalFieldContext field : tree.positionalField()) {
      List<Attribute> attributes = trees.attributes(field.OUTER_ATTRIBUTE());
      if (Configuration.isActive(attributes)) {
        fields.add(
            new Item.FieldDeclaration(
                attributes,
                trees.items().visibility(field.visibility()),
                new Identifier(Integer.toString(fields.size()), span(field)),
                trees.types().type(field.type()),
                span(field)));
      }
    }
    return new Item.Fields.Positional(fields);
  }
}
