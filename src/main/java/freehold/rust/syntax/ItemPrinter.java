package freehold.rust.syntax;

import java.util.List;

/// Writes items.
final class ItemPrinter {
  private final SyntaxPrinter out;

  ItemPrinter(SyntaxPrinter out) {
    this.out = out;
  }

  void crate(Crate crate) {
    attributes(crate.attributes());
    for (Item item : crate.items()) {
      print(item);
      out.newLine();
    }
  }

  void attributes(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      out.put(attribute.inner() ? "#![" : "#[").put(attribute.name());
      boolean comment = attribute.name().equals("doc") && attribute.tokens().isEmpty();
      if (comment) {
        out.put(" = " + LiteralPrinter.quote(attribute.documentation()));
      } else {
        boolean value =
            !attribute.tokens().isEmpty()
                && attribute.tokens().getFirst() instanceof TokenTree.Leaf;
        out.put(value ? " " : "").put(TokenPrinter.print(attribute.tokens()));
      }
      out.put("]");
      out.newLine();
    }
  }

  void print(Item item) {
    boolean module = item instanceof Item.Module;
    attributes(item.attributes().stream().filter(a -> !module || !a.inner()).toList());
    visibility(item.visibility());
    switch (item) {
      case Item.Function function -> function(function);
      case Item.Struct struct -> struct(struct);
      case Item.Union union -> {
        out.put("union ").put(union.name());
        out.types().parameters(union.generics().parameters());
        out.types().where(union.generics().predicates());
        named(union.fields());
      }
      case Item.Enum enumeration -> enumeration(enumeration);
      case Item.Trait trait -> trait(trait);
      case Item.Impl implementation -> implementation(implementation);
      case Item.Module of -> {
        out.put("mod ").put(of.name());
        List<Attribute> inner = of.attributes().stream().filter(Attribute::inner).toList();
        of.items().ifPresentOrElse(items -> body(inner, items), () -> out.put(";"));
      }
      case Item.Use use -> {
        out.put("use ");
        use(use.tree());
        out.put(";");
      }
      case Item.ExternCrate crate -> {
        out.put("extern crate ").put(crate.name());
        crate.alias().ifPresent(name -> out.put(" as ").put(name));
        out.put(";");
      }
      case Item.Const constant -> constant(constant);
      case Item.Static variable -> {
        out.put(variable.mutable() ? "static mut " : "static ").put(variable.name()).put(": ");
        out.types().print(variable.type());
        variable.value().ifPresent(this::value);
        out.put(";");
      }
      case Item.TypeAlias alias -> alias(alias);
      case Item.Foreign foreign -> {
        out.put(foreign.isUnsafe() ? "unsafe " : "").put("extern ");
        foreign.abi().ifPresent(abi -> out.put(LiteralPrinter.quote(abi)));
        body(foreign.items());
      }
      case Item.MacroRules rules ->
          out.put("macro_rules! ")
              .put(rules.name())
              .put(" ")
              .put(TokenPrinter.print(List.of(rules.rules())))
              .put(rules.rules().bracket() == '{' ? "" : ";");
      case Item.MacroCall call -> {
        out.macro(call.macro());
        out.put(call.macro().body().bracket() == '{' ? "" : ";");
      }
    }
  }

  private void visibility(Visibility visibility) {
    switch (visibility) {
      case Visibility.Inherited inherited -> {}
      case Visibility.Public all -> out.put("pub ");
      case Visibility.Restricted(Path path) -> {
        String name = path.isSingleName() ? path.last().name().name() : "";
        boolean word = name.equals("crate") || name.equals("super") || name.equals("self");
        out.put(word ? "pub(" : "pub(in ");
        out.types().path(path, false);
        out.put(") ");
      }
    }
  }

  private void body(List<Item> items) {
    body(List.of(), items);
  }

  private void body(List<Attribute> inner, List<Item> items) {
    out.put(" {");
    out.indent(1);
    if (!inner.isEmpty()) {
      out.newLine();
      attributes(inner);
    }
    for (Item item : items) {
      out.newLine();
      print(item);
    }
    out.indent(-1);
    out.newLine();
    out.put("}");
  }

  private void value(Expr value) {
    out.put(" = ");
    out.exprs().print(value);
  }

  private void function(Item.Function function) {
    Item.FunctionHeader header = function.header();
    out.put(header.isConst() ? "const " : "").put(header.isAsync() ? "async " : "");
    out.put(header.isUnsafe() ? "unsafe " : "");
    header.abi().ifPresent(abi -> out.put("extern " + LiteralPrinter.quote(abi) + " "));
    out.put("fn ").put(function.name());
    out.types().parameters(function.generics().parameters());
    out.put("(");
    function.self().ifPresent(this::self);
    boolean more = !function.parameters().isEmpty() || function.variadic();
    out.put(function.self().isPresent() && more ? ", " : "");
    out.list(function.parameters(), ", ", this::parameter);
    if (function.variadic()) {
      out.put(function.parameters().isEmpty() ? "..." : ", ...");
    }
    out.put(")");
    out.types().returns(function.returns());
    out.types().where(function.generics().predicates());
    function
        .body()
        .ifPresentOrElse(
            block -> {
              out.put(" ");
              out.exprs().block(block);
            },
            () -> out.put(";"));
  }

  private void self(Item.SelfParameter self) {
    self.reference()
        .ifPresent(reference -> {
          out.put("&");
          reference.lifetime().ifPresent(name -> out.put(name).put(" "));
          out.put(reference.mutable() ? "mut " : "");
        });
    out.put(self.mutable() ? "mut self" : "self");
    self.type()
        .ifPresent(type -> {
          out.put(": ");
          out.types().print(type);
        });
  }

  private void parameter(Item.Parameter parameter) {
    attributes(parameter.attributes());
    out.patterns().print(parameter.pattern());
    out.put(": ");
    out.types().print(parameter.type());
  }

  private void fields(Item.Fields fields) {
    switch (fields) {
      case Item.Fields.Unit unit -> {}
      case Item.Fields.Positional(var list) -> {
        out.put("(");
        out.list(
            list,
            ", ",
            field -> {
              attributes(field.attributes());
              visibility(field.visibility());
              out.types().print(field.type());
            });
        out.put(")");
      }
      case Item.Fields.Named named -> named(named);
    }
  }

  private void named(Item.Fields.Named fields) {
    out.put(" { ");
    out.list(
        fields.fields(),
        ", ",
        field -> {
          attributes(field.attributes());
          visibility(field.visibility());
          out.put(field.name()).put(": ");
          out.types().print(field.type());
        });
    out.put(" }");
  }

  private void struct(Item.Struct struct) {
    out.put("struct ").put(struct.name());
    out.types().parameters(struct.generics().parameters());
    boolean named = struct.fields() instanceof Item.Fields.Named;
    if (named) {
      out.types().where(struct.generics().predicates());
    }
    fields(struct.fields());
    if (!named) {
      out.types().where(struct.generics().predicates());
      out.put(";");
    }
  }

  private void enumeration(Item.Enum item) {
    out.put("enum ").put(item.name());
    out.types().parameters(item.generics().parameters());
    out.types().where(item.generics().predicates());
    out.put(" { ");
    out.list(
        item.variants(),
        ", ",
        variant -> {
          attributes(variant.attributes());
          out.put(variant.name());
          fields(variant.fields());
          variant.discriminant().ifPresent(this::value);
        });
    out.put(" }");
  }

  private void trait(Item.Trait trait) {
    out.put(trait.isUnsafe() ? "unsafe " : "").put(trait.isAuto() ? "auto " : "");
    out.put("trait ").put(trait.name());
    out.types().parameters(trait.generics().parameters());
    if (!trait.supertraits().isEmpty()) {
      out.put(": ");
      out.types().bounds(trait.supertraits());
    }
    out.types().where(trait.generics().predicates());
    body(trait.items());
  }

  private void implementation(Item.Impl item) {
    out.put(item.isUnsafe() ? "unsafe impl" : "impl");
    out.types().parameters(item.generics().parameters());
    out.put(item.negative() ? " !" : " ");
    item.trait()
        .ifPresent(trait -> {
          out.types().path(trait, false);
          out.put(" for ");
        });
    out.types().print(item.self());
    out.types().where(item.generics().predicates());
    body(item.items());
  }

  private void constant(Item.Const constant) {
    out.put("const ").put(constant.name());
    out.types().parameters(constant.generics().parameters());
    constant
        .type()
        .ifPresent(type -> {
          out.put(": ");
          out.types().print(type);
        });
    constant.value().ifPresent(this::value);
    out.types().where(constant.generics().predicates());
    out.put(";");
  }

  private void alias(Item.TypeAlias alias) {
    out.put("type ").put(alias.name());
    out.types().parameters(alias.generics().parameters());
    if (!alias.bounds().isEmpty()) {
      out.put(": ");
      out.types().bounds(alias.bounds());
    }
    out.types().where(alias.generics().predicates());
    alias
        .type()
        .ifPresent(type -> {
          out.put(" = ");
          out.types().print(type);
        });
    out.put(";");
  }

  private void use(UseTree tree) {
    switch (tree) {
      case UseTree.Simple(Path path, var alias, var span) -> {
        out.types().path(path, false);
        alias.ifPresent(name -> out.put(" as ").put(name));
      }
      case UseTree.Glob(Path path, var span) -> {
        prefix(path);
        out.put("*");
      }
      case UseTree.Nested(Path path, var trees, var span) -> {
        prefix(path);
        out.put("{");
        out.list(trees, ", ", this::use);
        out.put("}");
      }
    }
  }

  private void prefix(Path path) {
    out.types().path(path, false);
    out.put(path.segments().isEmpty() ? "" : "::");
  }
}
