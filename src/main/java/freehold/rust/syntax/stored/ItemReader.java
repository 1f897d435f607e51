package freehold.rust.syntax.stored;

import freehold.rust.syntax.Block;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.UseTree;
import freehold.rust.syntax.Visibility;
import freehold.source.Span;

/// Reads stored items.
final class ItemReader {
  private final StoredInput in;
  private final TreeReader trees;

  ItemReader(StoredInput in, TreeReader trees) {
    this.in = in;
    this.trees = trees;
  }

  Item item() {
    int tag = in.number();
    return switch (tag) {
      case 0 ->
          new Item.Function(
              in.list(trees.tokens()::attribute),
              visibility(),
              functionHeader(),
              trees.tokens().identifier(),
              trees.types().generics(),
              in.optional(this::selfParameter),
              in.list(this::parameter),
              in.flag(),
              in.optional(trees.types()::type),
              in.optional(this::body),
              in.span());
      case 1 ->
          new Item.Struct(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              trees.types().generics(),
              fields(),
              in.span());
      case 2 ->
          new Item.Union(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              trees.types().generics(),
              namedFields(),
              in.span());
      case 3 ->
          new Item.Enum(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              trees.types().generics(),
              in.list(this::variant),
              in.span());
      case 4 ->
          new Item.Trait(
              in.list(trees.tokens()::attribute),
              visibility(),
              in.flag(),
              in.flag(),
              trees.tokens().identifier(),
              trees.types().generics(),
              in.list(trees.types()::bound),
              in.list(this::item),
              in.span());
      case 5 ->
          new Item.Impl(
              in.list(trees.tokens()::attribute),
              visibility(),
              in.flag(),
              in.flag(),
              trees.types().generics(),
              in.optional(trees.types()::path),
              trees.types().type(),
              in.list(this::item),
              in.span());
      case 6 ->
          new Item.Module(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              in.optional(() -> in.list(this::item)),
              in.span());
      case 7 ->
          new Item.Use(in.list(trees.tokens()::attribute), visibility(), useTree(), in.span());
      case 8 ->
          new Item.ExternCrate(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              in.optional(trees.tokens()::identifier),
              in.span());
      case 9 ->
          new Item.Const(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              trees.types().generics(),
              in.optional(trees.types()::type),
              in.optional(trees.exprs()::expr),
              in.span());
      case 10 ->
          new Item.Static(
              in.list(trees.tokens()::attribute),
              visibility(),
              in.flag(),
              trees.tokens().identifier(),
              trees.types().type(),
              in.optional(trees.exprs()::expr),
              in.span());
      case 11 ->
          new Item.TypeAlias(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              trees.types().generics(),
              in.list(trees.types()::bound),
              in.optional(trees.types()::type),
              in.span());
      case 12 ->
          new Item.Foreign(
              in.list(trees.tokens()::attribute),
              visibility(),
              in.flag(),
              in.optional(in::string),
              in.list(this::item),
              in.span());
      case 13 ->
          new Item.MacroRules(
              in.list(trees.tokens()::attribute),
              visibility(),
              trees.tokens().identifier(),
              trees.tokens().delimited(),
              in.span());
      case 14 ->
          new Item.MacroCall(
              in.list(trees.tokens()::attribute), visibility(), trees.tokens().macroInvocation());
      default -> throw in.unknown("Item", tag);
    };
  }

  Visibility visibility() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new Visibility.Inherited();
      case 1 -> new Visibility.Public();
      case 2 -> new Visibility.Restricted(trees.types().path());
      default -> throw in.unknown("Visibility", tag);
    };
  }

  Item.FunctionHeader functionHeader() {
    return new Item.FunctionHeader(in.flag(), in.flag(), in.flag(), in.optional(in::string));
  }

  Item.SelfParameter selfParameter() {
    return new Item.SelfParameter(
        in.optional(this::referenceKind), in.flag(), in.optional(trees.types()::type), in.span());
  }

  Item.Parameter parameter() {
    return new Item.Parameter(
        in.list(trees.tokens()::attribute),
        trees.patterns().pattern(),
        trees.types().type(),
        in.span());
  }

  Item.Fields fields() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new Item.Fields.Unit();
      case 1 -> new Item.Fields.Positional(in.list(this::fieldDeclaration));
      case 2 -> namedFields();
      default -> throw in.unknown("Item.Fields", tag);
    };
  }

  Item.Fields.Named namedFields() {
    return new Item.Fields.Named(in.list(this::fieldDeclaration));
  }

  Item.Variant variant() {
    return new Item.Variant(
        in.list(trees.tokens()::attribute),
        trees.tokens().identifier(),
        fields(),
        in.optional(trees.exprs()::expr),
        in.span());
  }

  UseTree useTree() {
    int tag = in.number();
    return switch (tag) {
      case 0 ->
          new UseTree.Simple(
              trees.types().path(), in.optional(trees.tokens()::identifier), in.span());
      case 1 -> new UseTree.Glob(trees.types().path(), in.span());
      case 2 -> new UseTree.Nested(trees.types().path(), in.list(this::useTree), in.span());
      default -> throw in.unknown("UseTree", tag);
    };
  }

  Item.ReferenceKind referenceKind() {
    return new Item.ReferenceKind(in.optional(trees.tokens()::lifetime), in.flag());
  }

  Item.FieldDeclaration fieldDeclaration() {
    return new Item.FieldDeclaration(
        in.list(trees.tokens()::attribute),
        visibility(),
        trees.tokens().identifier(),
        trees.types().type(),
        in.span());
  }

  /// A function's body is read when somebody asks for it: most of a library is never called.
  private Block body() {
    Span span = in.span();
    StoredInput later = in.skip();
    return Block.deferred(span, () -> new TreeReader(later).exprs().block());
  }
}
