package freehold.rust.syntax.stored;

import freehold.rust.syntax.Attribute;
import freehold.rust.syntax.Block;
import freehold.rust.syntax.Bound;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Generics;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.TypeSyntax;
import freehold.rust.syntax.UseTree;
import freehold.rust.syntax.Visibility;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

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
      case 0 -> function();
      case 1 ->
          new Item.Struct(attributes(), visibility(), name(), generics(), fields(), in.span());
      case 2 -> union();
      case 3 -> enumeration();
      case 4 -> trait();
      case 5 -> implementation();
      case 6 -> new Item.Module(attributes(), visibility(), name(), moduleItems(), in.span());
      case 7 -> new Item.Use(attributes(), visibility(), useTree(), in.span());
      case 8 -> externCrate();
      case 9 -> constant();
      case 10 -> staticItem();
      case 11 -> typeAlias();
      case 12 -> foreign();
      case 13 -> macroRules();
      case 14 -> new Item.MacroCall(attributes(), visibility(), trees.tokens().macroInvocation());
      default -> throw in.unknown("Item", tag);
    };
  }

  private List<Attribute> attributes() {
    return in.list(trees.tokens()::attribute);
  }

  private Identifier name() {
    return trees.tokens().identifier();
  }

  private Generics generics() {
    return trees.types().generics();
  }

  private TypeSyntax type() {
    return trees.types().type();
  }

  private Optional<TypeSyntax> optionalType() {
    return in.optional(trees.types()::type);
  }

  private Optional<Expr> optionalExpr() {
    return in.optional(trees.exprs()::expr);
  }

  private List<Bound> bounds() {
    return in.list(trees.types()::bound);
  }

  private List<Item> items() {
    return in.list(this::item);
  }

  private Optional<List<Item>> moduleItems() {
    return in.optional(this::items);
  }

  private Item function() {
    return new Item.Function(
        attributes(),
        visibility(),
        functionHeader(),
        name(),
        generics(),
        in.optional(this::selfParameter),
        in.list(this::parameter),
        in.flag(),
        optionalType(),
        in.optional(this::body),
        in.span());
  }

  private Item union() {
    return new Item.Union(attributes(), visibility(), name(), generics(), namedFields(), in.span());
  }

  private Item enumeration() {
    return new Item.Enum(
        attributes(), visibility(), name(), generics(), in.list(this::variant), in.span());
  }

  private Item trait() {
    return new Item.Trait(
        attributes(),
        visibility(),
        in.flag(),
        in.flag(),
        name(),
        generics(),
        bounds(),
        items(),
        in.span());
  }

  private Item implementation() {
    return new Item.Impl(
        attributes(),
        visibility(),
        in.flag(),
        in.flag(),
        generics(),
        in.optional(trees.types()::path),
        type(),
        items(),
        in.span());
  }

  private Item externCrate() {
    return new Item.ExternCrate(
        attributes(), visibility(), name(), in.optional(trees.tokens()::identifier), in.span());
  }

  private Item constant() {
    return new Item.Const(
        attributes(), visibility(), name(), generics(), optionalType(), optionalExpr(), in.span());
  }

  private Item staticItem() {
    return new Item.Static(
        attributes(), visibility(), in.flag(), name(), type(), optionalExpr(), in.span());
  }

  private Item typeAlias() {
    return new Item.TypeAlias(
        attributes(), visibility(), name(), generics(), bounds(), optionalType(), in.span());
  }

  private Item foreign() {
    return new Item.Foreign(
        attributes(), visibility(), in.flag(), in.optional(in::string), items(), in.span());
  }

  private Item macroRules() {
    return new Item.MacroRules(
        attributes(), visibility(), name(), trees.tokens().delimited(), in.span());
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
        in.optional(this::referenceKind), in.flag(), optionalType(), in.span());
  }

  Item.Parameter parameter() {
    return new Item.Parameter(attributes(), trees.patterns().pattern(), type(), in.span());
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
    return new Item.Variant(attributes(), name(), fields(), optionalExpr(), in.span());
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
    return new Item.FieldDeclaration(attributes(), visibility(), name(), type(), in.span());
  }

  /// A function's body is read when somebody asks for it: most of a library is never called.
  private Block body() {
    Span span = in.span();
    StoredInput later = in.skip();
    return Block.deferred(span, () -> new TreeReader(later).exprs().block());
  }
}
