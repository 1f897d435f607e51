package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.identifier;
import static freehold.rust.syntax.TreeBuilder.macro;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.NamedPatternContext;
import freehold.rust.syntax.RustGrammar.NamedPatternsContext;
import freehold.rust.syntax.RustGrammar.PatternBoundContext;
import freehold.rust.syntax.RustGrammar.PatternContext;
import freehold.rust.syntax.RustGrammar.PatternPathContext;
import freehold.rust.syntax.RustGrammar.PlainPatternContext;
import freehold.rust.syntax.RustGrammar.RangeEndContext;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds patterns.
final class PatternBuilder {
  private final TreeBuilder trees;

  PatternBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  Pattern pattern(PatternContext tree) {
    List<PlainPatternContext> alternatives = tree.plainPattern();
    if (alternatives.size() == 1) {
      return plain(alternatives.get(0));
    }
    return new Pattern.Or(alternatives.stream().map(this::plain).toList(), span(tree));
  }

  Pattern plain(PlainPatternContext tree) {
    Span span = span(tree);
    if (tree.patternPath() != null) {
      return ofPath(tree, span);
    }
    boolean range = tree.DOTDOT() != null || tree.DOTDOTEQ() != null || tree.DOTDOTDOT() != null;
    if (range) {
      return range(tree, span);
    }
    if (tree.patternBound() != null) {
      return constant(tree.patternBound(), span);
    }
    SyntaxToken first = (SyntaxToken) tree.getStart();
    return switch (first.getType()) {
      case RustTokens.REF, RustTokens.MUT -> binding(tree, span);
      case RustTokens.UNDERSCORE -> new Pattern.Wildcard(span);
      case RustTokens.AND, RustTokens.AND_JOINT ->
          new Pattern.Reference(tree.MUT() != null, plain(tree.plainPattern()), span);
      case RustTokens.LPAREN -> tuple(tree, span);
      case RustTokens.LBRACKET -> new Pattern.Slice(all(tree.pattern()), span);
      case RustTokens.MACRO -> new Pattern.MacroCall(macro(tree.MACRO()));
      case RustTokens.BRACE_MACRO -> new Pattern.MacroCall(macro(tree.BRACE_MACRO()));
      default -> fragment(first);
    };
  }

  private List<Pattern> all(List<PatternContext> patterns) {
    return patterns.stream().map(this::pattern).toList();
  }

  private Pattern binding(PlainPatternContext tree, Span span) {
    return new Pattern.Binding(
        tree.REF() != null,
        tree.MUT() != null,
        identifier(tree.IDENTIFIER()),
        Optional.ofNullable(tree.plainPattern()).map(this::plain),
        span);
  }

  private Pattern tuple(PlainPatternContext tree, Span span) {
    List<Pattern> elements = all(tree.pattern());
    boolean parenthesized =
        elements.size() == 1
            && tree.COMMA().isEmpty()
            && !(elements.get(0) instanceof Pattern.Rest);
    return parenthesized
        ? new Pattern.Parenthesized(elements.get(0), span)
        : new Pattern.Tuple(elements, span);
  }

  private Pattern ofPath(PlainPatternContext tree, Span span) {
    PathBuilder.Qualified qualified = path(tree.patternPath());
    boolean lone = qualified.self().isEmpty() && isName(qualified.path());
    if (tree.AT() != null) {
      if (!lone) {
        trees.report("left-hand side of `@` must be a binding", span(tree.patternPath()));
      }
      Identifier name = qualified.path().last().name();
      return new Pattern.Binding(false, false, name, Optional.of(plain(tree.plainPattern())), span);
    }
    if (tree.positionalPatterns() != null) {
      List<Pattern> elements = all(tree.positionalPatterns().pattern());
      return new Pattern.TupleStruct(qualified.self(), qualified.path(), elements, span);
    }
    if (tree.namedPatterns() != null) {
      return struct(qualified, tree.namedPatterns(), span);
    }
    if (tree.DOTDOT() != null || tree.DOTDOTEQ() != null || tree.DOTDOTDOT() != null) {
      return range(tree, span);
    }
    return lone
        ? new Pattern.Binding(false, false, qualified.path().last().name(), Optional.empty(), span)
        : new Pattern.OfPath(qualified.self(), qualified.path(), span);
  }

  /// Whether a path may be a new variable: `crate`, `self` and the like may not.
  private static boolean isName(Path path) {
    return path.isSingleName()
        && switch (path.last().name().name()) {
          case "self", "Self", "super", "crate" -> false;
          default -> true;
        };
  }

  private PathBuilder.Qualified path(PatternPathContext tree) {
    return trees.paths().either(tree.exprPath(), tree.qualifiedExprPath());
  }

  private Pattern struct(PathBuilder.Qualified path, NamedPatternsContext tree, Span span) {
    List<Pattern.Field> fields = new ArrayList<>();
    boolean rest = false;
    for (NamedPatternContext field : tree.namedPattern()) {
      if (field.DOTDOT() != null) {
        rest = true;
      } else if (Configuration.isActive(trees.attributes(field.OUTER_ATTRIBUTE()))) {
        fields.add(field(field));
      }
    }
    return new Pattern.Struct(path.self(), path.path(), fields, rest, span);
  }

  private Pattern.Field field(NamedPatternContext tree) {
    Identifier name = identifier(tree.IDENTIFIER() != null ? tree.IDENTIFIER() : tree.INTEGER());
    if (tree.pattern() != null) {
      return new Pattern.Field(name, pattern(tree.pattern()), false, span(tree));
    }
    Pattern binding =
        new Pattern.Binding(
            tree.REF() != null, tree.MUT() != null, name, Optional.empty(), span(tree));
    return new Pattern.Field(name, binding, true, span(tree));
  }

  private Pattern range(PlainPatternContext tree, Span span) {
    Optional<Expr> from = Optional.empty();
    Optional<Expr> to = Optional.empty();
    if (tree.patternPath() != null) {
      PathBuilder.Qualified start = path(tree.patternPath());
      from = Optional.of(new Expr.OfPath(start.self(), start.path(), span(tree.patternPath())));
    } else if (tree.patternBound() != null) {
      from = Optional.of(bound(tree.patternBound()));
    }
    if (tree.rangeEnd() != null) {
      to = Optional.of(end(tree.rangeEnd()));
    }
    if (from.isEmpty() && to.isEmpty()) {
      return new Pattern.Rest(span);
    }
    boolean inclusive = tree.DOTDOT() == null;
    if (inclusive && to.isEmpty()) {
      trees.report(Diagnostic.error("E0586", "inclusive range with no end", span));
    }
    if (tree.DOTDOTDOT() != null && trees.edition().atLeast(Edition.E2021)) {
      trees.report(Diagnostic.error("E0783", "`...` range patterns are deprecated", span));
    }
    return new Pattern.Range(from, to, inclusive, span);
  }

  private Expr end(RangeEndContext tree) {
    if (tree.patternBound() != null) {
      return bound(tree.patternBound());
    }
    PathBuilder.Qualified path = path(tree.patternPath());
    return new Expr.OfPath(path.self(), path.path(), span(tree));
  }

  private Expr bound(PatternBoundContext tree) {
    if (tree.block() != null) {
      Block block = trees.statements().block(tree.block());
      return new Expr.OfBlock(Expr.BlockKind.CONST, Optional.empty(), block, span(tree));
    }
    if (tree.FRAGMENT_EXPR() != null) {
      return trees.exprs().fragment(TreeBuilder.token(tree.FRAGMENT_EXPR()));
    }
    Expr literal = trees.literal(tree.literal());
    return tree.MINUS() == null
        ? literal
        : new Expr.Unary(UnaryOperator.NEGATE, literal, span(tree));
  }

  /// A value as a pattern; what a macro matched as an expression may also be a path.
  private Pattern constant(PatternBoundContext tree, Span span) {
    return switch (bound(tree)) {
      case Expr.OfPath(var self, Path path, var where) -> new Pattern.OfPath(self, path, span);
      case Expr other -> new Pattern.Literal(other, span);
    };
  }

  private Pattern fragment(SyntaxToken token) {
    TokenTree.Fragment fragment = (TokenTree.Fragment) token.carried();
    return TreeParser.of(fragment.trees(), trees.edition(), fragment.span(), trees.problems())
        .pattern()
        .orElseGet(() -> new Pattern.Wildcard(token.span()));
  }
}
