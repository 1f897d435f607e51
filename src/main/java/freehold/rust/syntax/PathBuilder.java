package freehold.rust.syntax;

import static freehold.rust.syntax.TreeBuilder.lifetime;
import static freehold.rust.syntax.TreeBuilder.span;

import freehold.rust.syntax.RustGrammar.ConstArgumentContext;
import freehold.rust.syntax.RustGrammar.ExprPathContext;
import freehold.rust.syntax.RustGrammar.ExprSegmentContext;
import freehold.rust.syntax.RustGrammar.GenericArgumentContext;
import freehold.rust.syntax.RustGrammar.GenericArgumentsContext;
import freehold.rust.syntax.RustGrammar.PathNameContext;
import freehold.rust.syntax.RustGrammar.QualifiedExprPathContext;
import freehold.rust.syntax.RustGrammar.QualifiedSelfContext;
import freehold.rust.syntax.RustGrammar.QualifiedTypePathContext;
import freehold.rust.syntax.RustGrammar.TypePathContext;
import freehold.rust.syntax.RustGrammar.TypeSegmentContext;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds paths and their generic arguments.
final class PathBuilder {
  private final TreeBuilder trees;

  PathBuilder(TreeBuilder trees) {
    this.trees = trees;
  }

  /// A path behind `<T as Trait>`, if that stands there.
  record Qualified(Optional<Path.QualifiedSelf> self, Path path) {}

  Path typePath(TypePathContext tree) {
    return new Path(
        tree.PATHSEP().size() == tree.typeSegment().size(),
        tree.typeSegment().stream().map(this::typeSegment).toList(),
        span(tree));
  }

  Path exprPath(ExprPathContext tree) {
    List<ExprSegmentContext> segments = tree.exprSegment();
    if (segments.size() == 1 && tree.PATHSEP().isEmpty()) {
      return new Path(false, List.of(exprSegment(segments.get(0))), span(tree));
    }
    boolean global = tree.PATHSEP().size() == segments.size();
    return new Path(global, segments.stream().map(this::exprSegment).toList(), span(tree));
  }

  Qualified qualified(QualifiedTypePathContext tree) {
    Path.QualifiedSelf self = self(tree.qualifiedSelf());
    List<Path.Segment> rest = tree.typeSegment().stream().map(this::typeSegment).toList();
    return new Qualified(Optional.of(self), new Path(false, rest, span(tree)));
  }

  Qualified qualified(QualifiedExprPathContext tree) {
    Path.QualifiedSelf self = self(tree.qualifiedSelf());
    List<Path.Segment> rest = tree.exprSegment().stream().map(this::exprSegment).toList();
    return new Qualified(Optional.of(self), new Path(false, rest, span(tree)));
  }

  /// The path that stands in an expression or pattern, behind `<T as Trait>` or not.
  Qualified either(ExprPathContext plain, QualifiedExprPathContext qualified) {
    return plain != null ? new Qualified(Optional.empty(), exprPath(plain)) : qualified(qualified);
  }

  private Path.QualifiedSelf self(QualifiedSelfContext tree) {
    Optional<Path> trait = Optional.ofNullable(tree.typePath()).map(this::typePath);
    return new Path.QualifiedSelf(trees.types().type(tree.type()), trait, span(tree));
  }

  /// Names joined by `::` without arguments, as in `use` and `pub(in …)`.
  Path names(boolean global, List<PathNameContext> names, Span start) {
    List<Path.Segment> segments =
        names.stream().map(name -> new Path.Segment(name(name), Optional.empty())).toList();
    Span span = names.isEmpty() ? start : start.to(span(names.getLast()));
    return new Path(global, segments, span);
  }

  Identifier name(PathNameContext tree) {
    return ((SyntaxToken) tree.getStart()).identifier();
  }

  private Path.Segment exprSegment(ExprSegmentContext tree) {
    return new Path.Segment(
        name(tree.pathName()), Optional.ofNullable(tree.genericArguments()).map(this::arguments));
  }

  private Path.Segment typeSegment(TypeSegmentContext tree) {
    Identifier name = name(tree.pathName());
    if (tree.genericArguments() != null) {
      return new Path.Segment(name, Optional.of(arguments(tree.genericArguments())));
    }
    if (tree.LPAREN() == null) {
      return new Path.Segment(name, Optional.empty());
    }
    List<TypeSyntax> inputs = tree.type().stream().map(trees.types()::type).toList();
    Optional<TypeSyntax> output =
        Optional.ofNullable(tree.typeNoPlus()).map(trees.types()::typeNoPlus);
    Span span = span(tree.LPAREN()).to(((SyntaxToken) tree.getStop()).span());
    return new Path.Segment(
        name, Optional.of(new GenericArguments.Parenthesized(inputs, output, span)));
  }

  GenericArguments arguments(GenericArgumentsContext tree) {
    List<GenericArguments.Argument> arguments = new ArrayList<>();
    for (GenericArgumentContext argument : tree.genericArgument()) {
      arguments.add(argument(argument));
    }
    return new GenericArguments.AngleBracketed(arguments, span(tree));
  }

  private GenericArguments.Argument argument(GenericArgumentContext tree) {
    if (tree.LIFETIME() != null) {
      return new GenericArguments.Argument.OfLifetime(lifetime(tree.LIFETIME()));
    }
    if (tree.EQ() != null) {
      return equality(tree);
    }
    if (tree.constArgument() != null) {
      return new GenericArguments.Argument.OfConst(constant(tree.constArgument()));
    }
    TypeSyntax type = trees.types().type(tree.type(0));
    if (tree.COLON() == null) {
      return new GenericArguments.Argument.OfType(type);
    }
    return associated(type)
        .<GenericArguments.Argument>map(item ->
            new GenericArguments.Argument.Bounded(
                item.name(), item.arguments(), trees.generics().bounds(tree.bounds())))
        .orElseGet(() -> misplaced(type));
  }

  private GenericArguments.Argument equality(GenericArgumentContext tree) {
    TypeSyntax left = trees.types().type(tree.type(0));
    if (tree.constArgument() != null) {
      trees.report(
          freehold.source.Diagnostic.error(
              "E0658", "associated const equality is incomplete", span(tree)));
      return new GenericArguments.Argument.OfConst(constant(tree.constArgument()));
    }
    TypeSyntax right = trees.types().type(tree.type(1));
    return associated(left)
        .<GenericArguments.Argument>map(
            item -> new GenericArguments.Argument.Equality(item.name(), item.arguments(), right))
        .orElseGet(() -> misplaced(left));
  }

  /// A lone name with or without arguments: the name of an associated type.
  private static Optional<Path.Segment> associated(TypeSyntax type) {
    return type instanceof TypeSyntax.OfPath(var self, var path, var span)
            && self.isEmpty()
            && !path.global()
            && path.segments().size() == 1
        ? Optional.of(path.last())
        : Optional.empty();
  }

  private GenericArguments.Argument misplaced(TypeSyntax type) {
    trees.report("expected one of `,` or `>`, found `=`", type.span());
    return new GenericArguments.Argument.OfType(type);
  }

  Expr constant(ConstArgumentContext tree) {
    if (tree.block() != null) {
      Block block = trees.statements().block(tree.block());
      return new Expr.OfBlock(Expr.BlockKind.PLAIN, Optional.empty(), block, block.span());
    }
    if (tree.FRAGMENT_EXPR() != null) {
      return trees.exprs().fragment(TreeBuilder.token(tree.FRAGMENT_EXPR()));
    }
    Expr literal = trees.literal(tree.literal());
    return tree.MINUS() == null
        ? literal
        : new Expr.Unary(UnaryOperator.NEGATE, literal, span(tree));
  }
}
