package freehold.rust.syntax;

import freehold.source.Span;

/// Writes patterns.
final class PatternPrinter {
  private final SyntaxPrinter out;

  PatternPrinter(SyntaxPrinter out) {
    this.out = out;
  }

  void print(Pattern pattern) {
    switch (pattern) {
      case Pattern.Wildcard wildcard -> out.put("_");
      case Pattern.Rest rest -> out.put("..");
      case Pattern.Binding binding -> binding(binding);
      case Pattern.Literal(Expr value, Span span) -> out.exprs().print(value);
      case Pattern.OfPath(var self, Path path, Span span) ->
          out.types().qualified(self, path, true);
      case Pattern.TupleStruct(var self, Path path, var elements, Span span) -> {
        out.types().qualified(self, path, true);
        out.put("(");
        out.list(elements, ", ", this::print);
        out.put(")");
      }
      case Pattern.Struct struct -> struct(struct);
      case Pattern.Tuple(var elements, Span span) -> {
        out.put("(");
        out.list(elements, ", ", this::print);
        boolean one = elements.size() == 1 && !(elements.getFirst() instanceof Pattern.Rest);
        out.put(one ? ",)" : ")");
      }
      case Pattern.Parenthesized(var inner, Span span) -> {
        out.put("(");
        print(inner);
        out.put(")");
      }
      case Pattern.Slice(var elements, Span span) -> {
        out.put("[");
        out.list(elements, ", ", this::print);
        out.put("]");
      }
      case Pattern.Reference(boolean mutable, var inner, Span span) -> {
        out.put(mutable ? "&mut " : "&");
        print(inner);
      }
      case Pattern.Range(var from, var to, boolean inclusive, Span span) -> {
        from.ifPresent(out.exprs()::print);
        out.put(inclusive ? "..=" : "..");
        to.ifPresent(out.exprs()::print);
      }
      case Pattern.Or(var alternatives, Span span) -> out.list(alternatives, " | ", this::print);
      case Pattern.MacroCall(MacroInvocation call) -> out.macro(call);
    }
  }

  private void binding(Pattern.Binding binding) {
    out.put(binding.byReference() ? "ref " : "").put(binding.mutable() ? "mut " : "");
    out.put(binding.name());
    if (binding.subpattern().isPresent()) {
      out.put(" @ ");
      print(binding.subpattern().get());
    }
  }

  private void struct(Pattern.Struct pattern) {
    out.types().qualified(pattern.self(), pattern.path(), true);
    out.put(" { ");
    out.list(pattern.fields(), ", ", this::field);
    if (pattern.rest()) {
      out.put(pattern.fields().isEmpty() ? ".." : ", ..");
    }
    out.put(" }");
  }

  private void field(Pattern.Field field) {
    if (!field.shorthand()) {
      out.put(field.name()).put(": ");
    }
    print(field.pattern());
  }
}
