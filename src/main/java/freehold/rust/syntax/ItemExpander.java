package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Expands macro calls and derives among items, and leaves out what is configured away.
final class ItemExpander {
  private final CrateWalker walker;
  private final DeriveExpander derives;

  ItemExpander(CrateWalker walker) {
    this.walker = walker;
    this.derives = new DeriveExpander(walker.expansion());
  }

  List<Item> expandAll(List<Item> items) {
    List<Item> expanded = new ArrayList<>(items.size());
    for (Item item : items) {
      expanded.addAll(expand(item));
    }
    return expanded;
  }

  /// What an item stands for: itself and its derives, the items of a macro call, or nothing.
  List<Item> expand(Item item) {
    if (!Configuration.isActive(item.attributes()) || isTest(item.attributes())) {
      return List.of();
    }
    return switch (item) {
      case Item.Function function -> List.of(function(function));
      case Item.Struct struct -> derived(struct(struct));
      case Item.Union union -> derived(union(union));
      case Item.Enum enumeration -> derived(enumeration(enumeration));
      case Item.Trait trait -> List.of(trait(trait));
      case Item.Impl implementation -> List.of(implementation(implementation));
      case Item.Module module -> List.of(module(module));
      case Item.Use use -> MacroImports.without(use, walker.expansion());
      case Item.ExternCrate crate -> List.of(crate);
      case Item.Const constant -> List.of(constant(constant));
      case Item.Static variable -> List.of(variable(variable));
      case Item.TypeAlias alias -> List.of(alias(alias));
      case Item.Foreign foreign -> List.of(foreign(foreign));
      case Item.MacroRules rules -> {
        walker.expansion().define(rules);
        yield List.of();
      }
      case Item.MacroCall(var attributes, var visibility, MacroInvocation call) -> call(call);
    };
  }

  private static boolean isTest(List<Attribute> attributes) {
    return attributes.stream()
        .anyMatch(attribute -> attribute.name().equals("test") || attribute.name().equals("bench"));
  }

  private List<Item> derived(Item item) {
    List<Item> all = new ArrayList<>();
    all.add(item);
    all.addAll(derives.impls(item));
    return all;
  }

  private List<Item> call(MacroInvocation call) {
    Expansion expansion = walker.expansion();
    Optional<RuleMacro> macro = expansion.find(call.path());
    if (macro.isEmpty()) {
      walker.builtins().refuse(call, "item");
      return List.of();
    }
    return expansion
        .transcribe(macro.get(), call, Expansion.Position.ITEM)
        .flatMap(trees ->
            TreeParser.of(trees, expansion.edition(), call.span(), expansion.problems()).items())
        .flatMap(items -> expansion.deeper(call, () -> expandAll(items)))
        .orElseGet(List::of);
  }

  private Item module(Item.Module module) {
    boolean leaks =
        module.attributes().stream().anyMatch(attribute -> attribute.name().equals("macro_use"));
    List<String> path = walker.expansion().modulePath();
    path.add(module.name().name());
    Supplier<Optional<List<Item>>> inside = () -> module.items().map(this::expandAll);
    Optional<List<Item>> items = leaks ? inside.get() : walker.expansion().scoped(inside);
    path.removeLast();
    return new Item.Module(
        module.attributes(), module.visibility(), module.name(), items, module.span());
  }

  private List<Item> inner(List<Item> items) {
    return walker.expansion().scoped(() -> expandAll(items));
  }

  private Item function(Item.Function function) {
    List<Item.Parameter> parameters = new ArrayList<>();
    for (Item.Parameter parameter : function.parameters()) {
      parameters.add(
          new Item.Parameter(
              parameter.attributes(),
              walker.patterns().expand(parameter.pattern()),
              walker.types().expand(parameter.type()),
              parameter.span()));
    }
    return new Item.Function(
        function.attributes(),
        function.visibility(),
        function.header(),
        function.name(),
        walker.types().expand(function.generics()),
        function.self().map(this::self),
        parameters,
        function.variadic(),
        function.returns().map(walker.types()::expand),
        function.body().map(walker.statements()::expand),
        function.span());
  }

  private Item.SelfParameter self(Item.SelfParameter self) {
    return new Item.SelfParameter(
        self.reference(), self.mutable(), self.type().map(walker.types()::expand), self.span());
  }

  private Item.Fields fields(Item.Fields fields) {
    return switch (fields) {
      case Item.Fields.Unit unit -> unit;
      case Item.Fields.Positional(var list) -> new Item.Fields.Positional(fields(list));
      case Item.Fields.Named(var list) -> new Item.Fields.Named(fields(list));
    };
  }

  private List<Item.FieldDeclaration> fields(List<Item.FieldDeclaration> fields) {
    return fields.stream()
        .map(field ->
            new Item.FieldDeclaration(
                field.attributes(),
                field.visibility(),
                field.name(),
                walker.types().expand(field.type()),
                field.span()))
        .toList();
  }

  private Item struct(Item.Struct item) {
    return new Item.Struct(
        item.attributes(),
        item.visibility(),
        item.name(),
        walker.types().expand(item.generics()),
        fields(item.fields()),
        item.span());
  }

  private Item union(Item.Union item) {
    return new Item.Union(
        item.attributes(),
        item.visibility(),
        item.name(),
        walker.types().expand(item.generics()),
        new Item.Fields.Named(fields(item.fields().fields())),
        item.span());
  }

  private Item enumeration(Item.Enum item) {
    List<Item.Variant> variants = new ArrayList<>();
    for (Item.Variant variant : item.variants()) {
      variants.add(
          new Item.Variant(
              variant.attributes(),
              variant.name(),
              fields(variant.fields()),
              variant.discriminant().map(walker.exprs()::expand),
              variant.span()));
    }
    return new Item.Enum(
        item.attributes(),
        item.visibility(),
        item.name(),
        walker.types().expand(item.generics()),
        variants,
        item.span());
  }

  private Item trait(Item.Trait item) {
    return new Item.Trait(
        item.attributes(),
        item.visibility(),
        item.isUnsafe(),
        item.isAuto(),
        item.name(),
        walker.types().expand(item.generics()),
        walker.types().bounds(item.supertraits()),
        inner(item.items()),
        item.span());
  }

  private Item implementation(Item.Impl item) {
    return new Item.Impl(
        item.attributes(),
        item.visibility(),
        item.isUnsafe(),
        item.negative(),
        walker.types().expand(item.generics()),
        item.trait().map(walker.types()::expand),
        walker.types().expand(item.self()),
        inner(item.items()),
        item.span());
  }

  private Item constant(Item.Const item) {
    return new Item.Const(
        item.attributes(),
        item.visibility(),
        item.name(),
        walker.types().expand(item.generics()),
        item.type().map(walker.types()::expand),
        item.value().map(walker.exprs()::expand),
        item.span());
  }

  private Item variable(Item.Static item) {
    return new Item.Static(
        item.attributes(),
        item.visibility(),
        item.mutable(),
        item.name(),
        walker.types().expand(item.type()),
        item.value().map(walker.exprs()::expand),
        item.span());
  }

  private Item alias(Item.TypeAlias item) {
    return new Item.TypeAlias(
        item.attributes(),
        item.visibility(),
        item.name(),
        walker.types().expand(item.generics()),
        walker.types().bounds(item.bounds()),
        item.type().map(walker.types()::expand),
        item.span());
  }

  private Item foreign(Item.Foreign item) {
    Span span = item.span();
    return new Item.Foreign(
        item.attributes(),
        item.visibility(),
        item.isUnsafe(),
        item.abi(),
        inner(item.items()),
        span);
  }
}
