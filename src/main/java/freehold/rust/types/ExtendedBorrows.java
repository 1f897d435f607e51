package freehold.rust.types;

import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.Pattern;
import freehold.rust.syntax.UnaryOperator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Which expressions, if they become temporaries, live as long as the variables of the `let` around
/// them (the Reference's "Temporary lifetime extension").
final class ExtendedBorrows {
  private final BodyFacts facts;
  private final Set<Expr> marked = Collections.newSetFromMap(new IdentityHashMap<>());

  ExtendedBorrows(BodyFacts facts) {
    this.facts = facts;
  }

  boolean contains(Expr operand) {
    return marked.contains(operand);
  }

  /// Marks what the initializer of a `let` borrows, and what its pattern does.
  void mark(Pattern pattern, Expr initializer) {
    if (isExtending(pattern)) {
      markOperand(initializer);
    }
    mark(initializer);
  }

  /// Marks the operands of the borrows in an extending expression.
  void mark(Expr initializer) {
    switch (replaced(initializer)) {
      case Expr.Borrow borrow -> {
        markOperand(borrow.operand());
        mark(borrow.operand());
      }
      case Expr.Array array -> array.elements().forEach(this::mark);
      case Expr.Tuple tuple -> tuple.elements().forEach(this::mark);
      case Expr.Cast cast -> mark(cast.operand());
      case Expr.Parenthesized inner -> mark(inner.inner());
      case Expr.Struct struct -> struct.fields().forEach(f -> mark(f.value()));
      case Expr.Call call when isConstructor(call) -> call.arguments().forEach(this::mark);
      case Expr.Call call when isFormatting(call) -> call.arguments().forEach(this::markFormatted);
      case Expr.OfBlock block -> block.block().tail().ifPresent(this::mark);
      case Expr.If branch -> {
        branch.then().tail().ifPresent(this::mark);
        branch.otherwise().ifPresent(this::mark);
      }
      case Expr.Match match -> match.arms().forEach(a -> mark(a.body()));
      default -> {}
    }
  }

  /// Marks the operand of an extending borrow, and all that it is a part of or is reached through.
  private void markOperand(Expr operand) {
    marked.add(operand);
    switch (replaced(operand)) {
      case Expr.Borrow borrow -> markOperand(borrow.operand());
      case Expr.Unary unary when unary.operator() == UnaryOperator.DEREFERENCE ->
          markOperand(unary.operand());
      case Expr.Field field -> markOperand(field.operand());
      case Expr.Index index -> markOperand(index.operand());
      case Expr.Parenthesized inner -> markOperand(inner.inner());
      default -> {}
    }
  }

  /// An argument of what `format_args!` becomes; one that is shown twice is borrowed by a `match`.
  private void markFormatted(Expr argument) {
    mark(argument);
    if (argument instanceof Expr.Borrow borrow && borrow.operand() instanceof Expr.Match match) {
      mark(match.scrutinee());
    }
  }

  private Expr replaced(Expr expr) {
    return facts.replacements.getOrDefault(expr, expr);
  }

  /// A tuple struct or variant.
  private boolean isConstructor(Expr.Call call) {
    return facts.paths.get(call.callee()) instanceof ValueResolution.Constructor;
  }

  /// A call that `format_args!` was expanded to: `$std` cannot be written.
  private static boolean isFormatting(Expr.Call call) {
    return call.callee() instanceof Expr.OfPath path
        && path.path().segments().size() > 2
        && isNamed(path.path(), 0, "$std")
        && isNamed(path.path(), 1, "fmt");
  }

  private static boolean isNamed(Path path, int index, String name) {
    return path.segments().get(index).name().name().equals(name);
  }

  /// Whether `ref` stands in the pattern outside of any reference.
  private static boolean isExtending(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Binding binding ->
          binding.byReference()
              || binding.subpattern().filter(ExtendedBorrows::isExtending).isPresent();
      case Pattern.TupleStruct variant -> isAnyExtending(variant.elements());
      case Pattern.Struct struct ->
          struct.fields().stream().anyMatch(f -> isExtending(f.pattern()));
      case Pattern.Tuple tuple -> isAnyExtending(tuple.elements());
      case Pattern.Slice slice -> isAnyExtending(slice.elements());
      case Pattern.Or or -> isAnyExtending(or.alternatives());
      case Pattern.Parenthesized inner -> isExtending(inner.inner());
      case Pattern.Reference reference -> false;
      case Pattern.Wildcard wildcard -> false;
      case Pattern.Rest rest -> false;
      case Pattern.Literal literal -> false;
      case Pattern.OfPath path -> false;
      case Pattern.Range range -> false;
      case Pattern.MacroCall macro -> false;
    };
  }

  private static boolean isAnyExtending(List<Pattern> patterns) {
    return patterns.stream().anyMatch(ExtendedBorrows::isExtending);
  }
}
