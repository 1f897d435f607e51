package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.identifier;
import static freehold.rust.syntax.TreeBuilder.span;
import static freehold.rust.syntax.TreeBuilder.token;

import freehold.rust.syntax.RustGrammar.ConstItemContext;
import freehold.rust.syntax.RustGrammar.ExternCrateContext;
import freehold.rust.syntax.RustGrammar.ForeignItemContext;
import freehold.rust.syntax.RustGrammar.ImplItemContext;
import freehold.rust.syntax.RustGrammar.ItemBodyContext;
import freehold.rust.syntax.RustGrammar.ItemContext;
import freehold.rust.syntax.RustGrammar.ItemKindContext;
import freehold.rust.syntax.RustGrammar.MacroDefinitionContext;
import freehold.rust.syntax.RustGrammar.ModuleItemContext;
import freehold.rust.syntax.RustGrammar.StaticItemContext;
import freehold.rust.syntax.RustGrammar.TraitItemContext;
import freehold.rust.syntax.RustGrammar.TypeAliasContext;
import freehold.rust.syntax.RustGrammar.UseTreeContext;
import freehold.rust.syntax.RustGrammar.VisibilityContext;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Builds items; functions and types with fields have builders of their own.
final class ItemBuilder {
  private final TreeBuilder trees;
  private final FunctionBuilder functions;
  private final FieldsBuilder fields;

  ItemBuilder(TreeBuilder trees) {
    this.trees = trees;
    this.functions = new FunctionBuilder(trees);
    this.fields = new FieldsBuilder(trees);
  }

  /// What stands before an item's own words.
  record Head(List<Attribute> attributes, Visibility visibility, Span span) {}

  List<Item> items(List<ItemContext> list) {
    List<Item> items = new ArrayList<>(list.size());
    for (ItemContext tree : list) {
      items.add(item(tree));
    }
    return items;
  }

  Item item(ItemContext tree) {
    List<Attribute> attributes = trees.attributes(tree.OUTER_ATTRIBUTE());
    if (tree.itemKind() != null) {
      return item(tree.itemKind(), attributes, tree.visibility(), span(tree));
    }
    RustGrammar.MacroItemContext call = tree.macroItem();
    TerminalNode node = call.MACRO() != null ? call.MACRO() : call.BRACE_MACRO();
    return new Item.MacroCall(attributes, visibility(tree.visibility()), TreeBuilder.macro(node));
  }

  /// `visibility` may be absent (null).
  Item item(
      ItemKindContext tree, List<Attribute> attributes, VisibilityContext visibility, Span span) {
    Head head = new Head(attributes, visibility(visibility), span);
    return switch (tree.getChild(0)) {
      case RustGrammar.FunctionContext function -> functions.function(function, head);
      case RustGrammar.StructItemContext struct -> fields.struct(struct, head);
      case RustGrammar.UnionItemContext union -> fields.union(union, head);
      case RustGrammar.EnumItemContext enumeration -> fields.enumeration(enumeration, head);
      case TraitItemContext trait -> trait(trait, head);
      case ImplItemContext implementation -> implementation(implementation, head);
      case ModuleItemContext module -> module(module, head);
      case RustGrammar.UseItemContext use ->
          new Item.Use(attributes, head.visibility(), use(use.useTree()), span);
      case ExternCrateContext crate -> externCrate(crate, head);
      case ForeignItemContext foreign -> foreign(foreign, head);
      case ConstItemContext constant -> constant(constant, head);
      case StaticItemContext variable -> variable(variable, head);
      case TypeAliasContext alias -> alias(alias, head);
      case MacroDefinitionContext definition -> definition(definition, head);
      default -> throw new AssertionError(tree.getChild(0).getClass());
    };
  }

  Visibility visibility(VisibilityContext tree) {
    if (tree == null) {
      return new Visibility.Inherited();
    }
    if (tree.LPAREN() == null) {
      return new Visibility.Public();
    }
    if (tree.IN() != null) {
      boolean global = tree.PATHSEP().size() == tree.pathName().size();
      return new Visibility.Restricted(
          trees.paths().names(global, tree.pathName(), span(tree.pathName(0))));
    }
    Identifier word = ((SyntaxToken) tree.getChild(2).getPayload()).identifier();
    List<Path.Segment> segments = List.of(new Path.Segment(word, Optional.empty()));
    return new Visibility.Restricted(new Path(false, segments, word.span()));
  }

  /// The calling convention of `extern "C"`; plain `extern` means `C`. Both may be absent (null).
  Optional<String> abi(TerminalNode extern, TerminalNode text) {
    if (extern == null) {
      return Optional.empty();
    }
    return text == null ? Optional.of("C") : LiteralDecoder.textOf(token(text).getText());
  }

  private Item trait(TraitItemContext tree, Head head) {
    return new Item.Trait(
        head.attributes(),
        head.visibility(),
        tree.UNSAFE() != null,
        tree.AUTO() != null,
        identifier(tree.IDENTIFIER()),
        trees.generics().generics(tree.genericParameters(), tree.whereClause()),
        trees.generics().bounds(tree.bounds()),
        body(tree.itemBody()),
        head.span());
  }

  private List<Item> body(ItemBodyContext tree) {
    return items(tree.item());
  }

  private Item implementation(ImplItemContext tree, Head head) {
    boolean ofTrait = tree.FOR() != null;
    TypeSyntax first = trees.types().type(tree.type(0));
    Optional<Path> trait = ofTrait ? Optional.of(traitPath(first)) : Optional.empty();
    return new Item.Impl(
        head.attributes(),
        head.visibility(),
        tree.UNSAFE() != null,
        tree.NOT() != null,
        trees.generics().generics(tree.genericParameters(), tree.whereClause()),
        trait,
        ofTrait ? trees.types().type(tree.type(1)) : first,
        body(tree.itemBody()),
        head.span());
  }

  private Path traitPath(TypeSyntax type) {
    if (type instanceof TypeSyntax.OfPath(var self, Path path, var span) && self.isEmpty()) {
      return path;
    }
    trees.report("expected a trait, found type", type.span());
    Identifier unknown = new Identifier("_", type.span());
    return new Path(false, List.of(new Path.Segment(unknown, Optional.empty())), type.span());
  }

  private Item module(ModuleItemContext tree, Head head) {
    Optional<List<Item>> items = Optional.ofNullable(tree.itemBody()).map(this::body);
    return new Item.Module(
        withInner(head.attributes(), tree.itemBody()),
        head.visibility(),
        identifier(tree.IDENTIFIER()),
        items,
        head.span());
  }

  /// Attributes inside a module's braces count as the module's own.
  private List<Attribute> withInner(List<Attribute> outer, ItemBodyContext body) {
    if (body == null || body.INNER_ATTRIBUTE().isEmpty()) {
      return outer;
    }
    List<Attribute> all = new ArrayList<>(outer);
    all.addAll(trees.attributes(body.INNER_ATTRIBUTE()));
    return all;
  }

  private UseTree use(UseTreeContext tree) {
    Span start = ((SyntaxToken) tree.getStart()).span();
    int separators = tree.PATHSEP().size();
    int names = tree.pathName().size();
    boolean more = tree.STAR() != null || tree.useGroup() != null;
    // Each name but the first has a `::` before it, and so has what follows the names.
    boolean global = separators > 0 && separators == names + (more && names > 0 ? 1 : 0);
    Path path = trees.paths().names(global, tree.pathName(), start);
    if (tree.STAR() != null) {
      return new UseTree.Glob(path, span(tree));
    }
    if (tree.useGroup() != null) {
      List<UseTree> group = tree.useGroup().useTree().stream().map(this::use).toList();
      return new UseTree.Nested(path, group, span(tree));
    }
    return new UseTree.Simple(path, alias(tree), span(tree));
  }

  private static Optional<Identifier> alias(UseTreeContext tree) {
    if (tree.AS() == null) {
      return Optional.empty();
    }
    TerminalNode name = tree.IDENTIFIER() != null ? tree.IDENTIFIER() : tree.UNDERSCORE();
    return Optional.of(identifier(name));
  }

  private Item externCrate(ExternCrateContext tree, Head head) {
    TerminalNode first = tree.SELF() != null ? tree.SELF() : tree.IDENTIFIER(0);
    int second = tree.SELF() != null ? 0 : 1;
    Optional<Identifier> alias = Optional.empty();
    if (tree.AS() != null) {
      TerminalNode name = tree.UNDERSCORE() != null ? tree.UNDERSCORE() : tree.IDENTIFIER(second);
      alias = Optional.of(identifier(name));
    }
    return new Item.ExternCrate(
        head.attributes(), head.visibility(), identifier(first), alias, head.span());
  }

  private Item foreign(ForeignItemContext tree, Head head) {
    return new Item.Foreign(
        head.attributes(),
        head.visibility(),
        tree.UNSAFE() != null,
        abi(tree.EXTERN(), tree.STRING()),
        body(tree.itemBody()),
        head.span());
  }

  private Item constant(ConstItemContext tree, Head head) {
    TerminalNode name = tree.IDENTIFIER() != null ? tree.IDENTIFIER() : tree.UNDERSCORE();
    return new Item.Const(
        head.attributes(),
        head.visibility(),
        identifier(name),
        trees.generics().generics(tree.genericParameters(), tree.whereClause()),
        Optional.ofNullable(tree.type()).map(trees.types()::type),
        Optional.ofNullable(tree.expr()).map(trees.exprs()::expr),
        head.span());
  }

  private Item variable(StaticItemContext tree, Head head) {
    return new Item.Static(
        head.attributes(),
        head.visibility(),
        tree.MUT() != null,
        identifier(tree.IDENTIFIER()),
        trees.types().type(tree.type()),
        Optional.ofNullable(tree.expr()).map(trees.exprs()::expr),
        head.span());
  }

  private Item alias(TypeAliasContext tree, Head head) {
    if (tree.whereClause().size() > 1) {
      trees.report(
          Diagnostic.uncoded(
              "cannot define duplicate `where` clauses on an item", span(tree.whereClause(1))));
    }
    return new Item.TypeAlias(
        head.attributes(),
        head.visibility(),
        identifier(tree.IDENTIFIER()),
        trees.generics().generics(tree.genericParameters(), tree.whereClause(0)),
        trees.generics().bounds(tree.bounds()),
        Optional.ofNullable(tree.type()).map(trees.types()::type),
        head.span());
  }

  private Item definition(MacroDefinitionContext tree, Head head) {
    MacroDefinition definition = (MacroDefinition) ((SyntaxToken) tree.getStart()).carried();
    return new Item.MacroRules(
        head.attributes(), head.visibility(), definition.name(), definition.rules(), head.span());
  }
}
