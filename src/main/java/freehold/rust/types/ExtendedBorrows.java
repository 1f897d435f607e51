package freehold.rust.types;

import freehold.rust.syntax.Expr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Which `&` expressions extend the lifetimes of their temporaries (the Reference's "Extending
/// based on expressions").
final class ExtendedBorrows {
  private final BodyFacts facts;
  private final Set<Expr> marked = Collections.newSetFromMap(new IdentityHashMap<>());

  ExtendedBorrows(BodyFacts facts) {
    this.facts = facts;
  }

  boolean contains(Expr borrow) {
    return marked.contains(borrow);
  }

  /// Marks the borrows of an initializer.
  void mark(Expr initializer) {
    switch (facts.replacements.getOrDefault(initializer, initializer)) {
      case Expr.Borrow borrow -> {
        marked.add(borrow);
        mark(borrow.operand());
      }
      case Expr.Array array -> array.elements().forEach(this::mark);
      case Expr.Tuple tuple -> tuple.elements().forEach(this::mark);
      case Expr.Cast cast -> mark(cast.operand());
      case Expr.Parenthesized inner -> mark(inner.inner());
      case Expr.Struct struct -> struct.fields().forEach(f -> mark(f.value()));
      case Expr.Call call when isConstructor(call) -> call.arguments().forEach(this::mark);
      case Expr.OfBlock block -> block.block().tail().ifPresent(this::mark);
      case Expr.If branch -> {
        branch.then().tail().ifPresent(this::mark);
        branch.otherwise().ifPresent(this::mark);
      }
      case Expr.Match match -> match.arms().forEach(a -> mark(a.body()));
      default -> {}
    }
  }

  /// A tuple struct or variant.
  private boolean isConstructor(Expr.Call call) {
    return facts.paths.get(call.callee()) instanceof ValueResolution.Constructor;
  }
}
