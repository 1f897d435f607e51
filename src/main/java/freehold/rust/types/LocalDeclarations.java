package freehold.rust.types;

import java.util.Set;

/// Collects the variables that an expression declares, those of closures inside included.
final class LocalDeclarations {
  private final Set<VariableId> declared;

  LocalDeclarations(Set<VariableId> declared) {
    this.declared = declared;
  }

  void expr(TypedExpr expr) {
    switch (expr) {
      case TypedExpr.Let let -> pattern(let.pattern());
      case TypedExpr.Match match -> match.arms().forEach(a -> pattern(a.pattern()));
      case TypedExpr.OfBlock block -> block(block.block());
      case TypedExpr.Closure closure -> {
        closure.body().parameters().forEach(p -> pattern(p.pattern()));
        expr(closure.body().value());
      }
      default -> {}
    }
    TypedChildren.of(expr).forEach(this::expr);
  }

  private void block(TypedBlock block) {
    for (TypedStatement statement : block.statements()) {
      if (statement instanceof TypedStatement.Let let) {
        pattern(let.pattern());
        let.otherwise().ifPresent(this::block);
      }
    }
  }

  void pattern(TypedPattern pattern) {
    switch (pattern) {
      case TypedPattern.Binding binding -> {
        declared.add(binding.variable());
        binding.subpattern().ifPresent(this::pattern);
      }
      case TypedPattern.Variant variant -> variant.fields().forEach(f -> pattern(f.pattern()));
      case TypedPattern.Leaf leaf -> leaf.fields().forEach(f -> pattern(f.pattern()));
      case TypedPattern.Deref deref -> pattern(deref.inner());
      case TypedPattern.Sequence sequence -> {
        sequence.prefix().forEach(this::pattern);
        sequence.rest().ifPresent(this::pattern);
        sequence.suffix().forEach(this::pattern);
      }
      case TypedPattern.Or or -> or.alternatives().forEach(this::pattern);
      case TypedPattern.Wildcard wildcard -> {}
      case TypedPattern.Value value -> {}
      case TypedPattern.Range range -> {}
    }
  }
}
