package freehold.c.syntax;

import freehold.c.syntax.Declarator.Derivation;
import freehold.c.syntax.Specifiers.TypeSpecifier;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes specifiers and declarators out of parse trees.
final class TypeBuilder {
  private final TreeBuilder trees;

  TypeBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Specifiers specifiers(CGrammar.SpecifiersContext tree) {
    Set<String> storage = new LinkedHashSet<>();
    Set<String> attributes = new LinkedHashSet<>();
    boolean isConst = false;
    for (CGrammar.PrefixContext prefix : tree.prefix()) {
      if (prefix.qualifier() != null) {
        isConst |= prefix.qualifier().CONST() != null;
        if (prefix.qualifier().ATOMIC() != null) {
          storage.add("_Atomic");
        }
      } else if (prefix.attribute() != null) {
        words(prefix.attribute(), attributes);
      } else {
        storage.add(prefix.getStart().getText());
      }
    }
    return new Specifiers(storage, isConst, attributes, type(tree), TreeBuilder.span(tree));
  }

  private static void words(CGrammar.AttributeContext tree, Set<String> into) {
    for (String word : tree.getText().split("[^A-Za-z_]+")) {
      into.add(word.replaceAll("^__|__$", ""));
    }
  }

  private TypeSpecifier type(CGrammar.SpecifiersContext tree) {
    if (tree.IDENTIFIER() != null) {
      return new TypeSpecifier.TypedefName(tree.IDENTIFIER().getText());
    }
    List<String> words = new ArrayList<>();
    for (CGrammar.KeywordTypeContext keyword : tree.keywordType()) {
      if (keyword.recordSpecifier() != null) {
        return record(keyword.recordSpecifier());
      }
      if (keyword.enumSpecifier() != null) {
        return enumeration(keyword.enumSpecifier());
      }
      words.add(keyword.getText());
    }
    return new TypeSpecifier.Keywords(words);
  }

  private TypeSpecifier record(CGrammar.RecordSpecifierContext tree) {
    Set<String> attributes = new LinkedHashSet<>();
    tree.attribute().forEach(one -> words(one, attributes));
    String tag = tree.IDENTIFIER() == null ? "" : tree.IDENTIFIER().getText();
    Optional<List<Specifiers.Member>> members =
        tree.LBRACE() == null
            ? Optional.empty()
            : Optional.of(
                tree.recordMember().stream()
                    .filter(member -> member.staticAssert() == null)
                    .map(this::member)
                    .toList());
    return new TypeSpecifier.Aggregate(
        tree.UNION() != null, tag, members, attributes, TreeBuilder.span(tree));
  }

  private Specifiers.Member member(CGrammar.RecordMemberContext tree) {
    return new Specifiers.Member(
        specifiers(tree.specifiers()),
        tree.recordDeclarator().stream().map(this::field).toList(),
        TreeBuilder.span(tree));
  }

  private Specifiers.Field field(CGrammar.RecordDeclaratorContext tree) {
    Span span = TreeBuilder.span(tree);
    Declarator declarator =
        tree.declarator() == null
            ? new Declarator("", List.of(), span)
            : declarator(tree.declarator());
    return new Specifiers.Field(
        declarator,
        Optional.ofNullable(tree.conditional()).map(trees.expressions()::conditional),
        span);
  }

  private TypeSpecifier enumeration(CGrammar.EnumSpecifierContext tree) {
    String tag = tree.IDENTIFIER() == null ? "" : tree.IDENTIFIER().getText();
    Optional<List<Specifiers.Enumerator>> enumerators =
        tree.LBRACE() == null
            ? Optional.empty()
            : Optional.of(tree.enumerator().stream().map(this::enumerator).toList());
    return new TypeSpecifier.Enumeration(tag, enumerators, TreeBuilder.span(tree));
  }

  private Specifiers.Enumerator enumerator(CGrammar.EnumeratorContext tree) {
    return new Specifiers.Enumerator(
        tree.IDENTIFIER().getText(),
        Optional.ofNullable(tree.conditional()).map(trees.expressions()::conditional),
        TreeBuilder.span(tree));
  }

  TypeName typeName(CGrammar.TypeNameContext tree) {
    Declarator declarator =
        tree.anyDeclarator() == null
            ? new Declarator("", List.of(), TreeBuilder.span(tree))
            : declarator(tree.anyDeclarator());
    return new TypeName(specifiers(tree.specifiers()), declarator, TreeBuilder.span(tree));
  }

  Declarator declarator(CGrammar.DeclaratorContext tree) {
    List<Derivation> derivations = new ArrayList<>();
    CGrammar.DirectDeclaratorContext direct = tree.directDeclarator();
    String name;
    Span span;
    if (direct.IDENTIFIER() != null) {
      name = direct.IDENTIFIER().getText();
      span = TreeBuilder.span(direct.IDENTIFIER());
    } else {
      Declarator inner = declarator(direct.declarator());
      name = inner.name();
      span = inner.span();
      derivations.addAll(inner.derivations());
    }
    direct.suffix().forEach(suffix -> derivations.add(suffix(suffix)));
    pointers(tree.pointer(), derivations);
    return new Declarator(name, derivations, span);
  }

  private Declarator declarator(CGrammar.AnyDeclaratorContext tree) {
    List<Derivation> derivations = new ArrayList<>();
    String name = "";
    Span span = TreeBuilder.span(tree);
    CGrammar.DirectAnyContext direct = tree.directAny();
    if (direct != null) {
      if (direct.IDENTIFIER() != null) {
        name = direct.IDENTIFIER().getText();
        span = TreeBuilder.span(direct.IDENTIFIER());
      } else if (direct.anyDeclarator() != null) {
        Declarator inner = declarator(direct.anyDeclarator());
        name = inner.name();
        span = inner.span();
        derivations.addAll(inner.derivations());
      }
      direct.suffix().forEach(suffix -> derivations.add(suffix(suffix)));
    }
    pointers(tree.pointer(), derivations);
    return new Declarator(name, derivations, span);
  }

  /// The last star is the nearest to the name.
  private static void pointers(List<CGrammar.PointerContext> stars, List<Derivation> into) {
    for (int i = stars.size() - 1; i >= 0; i--) {
      boolean isConst = stars.get(i).qualifier().stream().anyMatch(q -> q.CONST() != null);
      into.add(new Derivation.PointerTo(isConst));
    }
  }

  private Derivation suffix(CGrammar.SuffixContext tree) {
    if (tree.LBRACKET() != null) {
      return new Derivation.ArrayOf(
          Optional.ofNullable(tree.assignment()).map(trees.expressions()::assignment),
          TreeBuilder.span(tree));
    }
    List<Declarator.Parameter> parameters = new ArrayList<>();
    for (CGrammar.ParameterContext parameter : tree.parameter()) {
      Span span = TreeBuilder.span(parameter);
      Declarator declarator =
          parameter.anyDeclarator() == null
              ? new Declarator("", List.of(), span)
              : declarator(parameter.anyDeclarator());
      parameters.add(
          new Declarator.Parameter(specifiers(parameter.specifiers()), declarator, span));
    }
    return new Derivation.FunctionReturning(
        parameters, tree.ELLIPSIS() != null, !parameters.isEmpty());
  }
}
