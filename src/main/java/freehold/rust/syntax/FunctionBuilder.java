package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.identifier;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.FunctionContext;
import freehold.rust.syntax.RustGrammar.FunctionQualifierContext;
import freehold.rust.syntax.RustGrammar.ParameterContext;
import freehold.rust.syntax.RustGrammar.SelfParameterContext;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds functions with their headers and parameters.
final class FunctionBuilder {
  private final TreeBuilder trees;

  FunctionBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Item function(FunctionContext tree, ItemBuilder.Head head) {
    List<Item.Parameter> parameters = new ArrayList<>();
    Optional<Item.SelfParameter> self = Optional.empty();
    boolean variadic = false;
    List<ParameterContext> list =
        tree.parameters() == null ? List.of() : tree.parameters().parameter();
    for (ParameterContext parameter : list) {
      List<Attribute> attributes = trees.attributes(parameter.OUTER_ATTRIBUTE());
      if (!Configuration.isActive(attributes)) {
        continue;
      }
      if (parameter.selfParameter() != null) {
        if (parameter != list.get(0)) {
          trees.report("unexpected `self` parameter in function", span(parameter));
        }
        self = Optional.of(self(parameter.selfParameter()));
      } else if (parameter.DOTDOTDOT() != null) {
        variadic = true;
      } else {
        parameters.add(parameter(parameter, attributes));
      }
    }
    return new Item.Function(
        head.attributes(),
        head.visibility(),
        header(tree.functionQualifier()),
        identifier(tree.IDENTIFIER()),
        trees.generics().generics(tree.genericParameters(), tree.whereClause()),
        self,
        parameters,
        variadic,
        Optional.ofNullable(tree.returnType()).map(type -> trees.types().type(type.type())),
        Optional.ofNullable(tree.block()).map(trees.statements()::block),
        head.span());
  }

  private Item.FunctionHeader header(List<FunctionQualifierContext> qualifiers) {
    boolean isConst = false;
    boolean isAsync = false;
    boolean isUnsafe = false;
    Optional<String> abi = Optional.empty();
    for (FunctionQualifierContext qualifier : qualifiers) {
      isConst |= qualifier.CONST() != null;
      isAsync |= qualifier.ASYNC() != null;
      isUnsafe |= qualifier.UNSAFE() != null;
      if (qualifier.EXTERN() != null) {
        abi = trees.items().abi(qualifier.EXTERN(), qualifier.STRING());
      }
      if (qualifier.DEFAULT() != null) {
        trees.report(Diagnostic.unsupported("specialization", span(qualifier)));
      }
    }
    return new Item.FunctionHeader(isConst, isAsync, isUnsafe, abi);
  }

  private Item.SelfParameter self(SelfParameterContext tree) {
    boolean reference = tree.AND() != null || tree.AND_JOINT() != null;
    Optional<Item.ReferenceKind> kind =
        reference
            ? Optional.of(
                new Item.ReferenceKind(
                    Optional.ofNullable(tree.LIFETIME()).map(TreeBuilder::lifetime),
                    tree.MUT() != null))
            : Optional.empty();
    return new Item.SelfParameter(
        kind,
        !reference && tree.MUT() != null,
        Optional.ofNullable(tree.type()).map(trees.types()::type),
        span(tree));
  }

  private Item.Parameter parameter(ParameterContext tree, List<Attribute> attributes) {
    TypeSyntax type = trees.types().type(tree.type());
    if (tree.plainPattern() != null) {
      Pattern pattern = trees.patterns().plain(tree.plainPattern());
      return new Item.Parameter(attributes, pattern, type, span(tree));
    }
    // Only traits of edition 2015 may leave a parameter without a name.
    if (trees.edition().atLeast(Edition.E2018)) {
      trees.report(
          Diagnostic.uncoded(
              "expected one of `:`, `@`, or `|`, found `" + following(tree) + "`",
              type.span().endPoint()));
    }
    return new Item.Parameter(attributes, new Pattern.Wildcard(type.span()), type, span(tree));
  }

  private static String following(ParameterContext tree) {
    RustGrammar.ParametersContext list = (RustGrammar.ParametersContext) tree.getParent();
    return list.children.getLast() == tree ? ")" : ",";
  }
}
