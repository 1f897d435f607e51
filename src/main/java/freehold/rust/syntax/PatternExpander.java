package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// Expands macro calls within patterns.
final class PatternExpander {
  private final CrateWalker walker;

  PatternExpander(CrateWalker walker) {
    this.walker = walker;
  }

  Pattern expand(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Wildcard wildcard -> wildcard;
      case Pattern.Rest rest -> rest;
      case Pattern.Binding(boolean byReference, boolean mutable, var name, var sub, Span span) ->
          sub.isEmpty()
              ? pattern
              : new Pattern.Binding(byReference, mutable, name, sub.map(this::expand), span);
      case Pattern.Literal(Expr value, Span span) ->
          new Pattern.Literal(walker.exprs().expand(value), span);
      case Pattern.OfPath(var self, Path path, Span span) ->
          new Pattern.OfPath(self.map(walker.types()::expand), walker.types().expand(path), span);
      case Pattern.TupleStruct(var self, Path path, var elements, Span span) ->
          new Pattern.TupleStruct(
              self.map(walker.types()::expand), walker.types().expand(path), all(elements), span);
      case Pattern.Struct(var self, Path path, var fields, boolean rest, Span span) ->
          new Pattern.Struct(
              self.map(walker.types()::expand),
              walker.types().expand(path),
              fields.stream().map(this::expand).toList(),
              rest,
              span);
      case Pattern.Tuple(var elements, Span span) -> new Pattern.Tuple(all(elements), span);
      case Pattern.Parenthesized(var inner, Span span) ->
          new Pattern.Parenthesized(expand(inner), span);
      case Pattern.Slice(var elements, Span span) -> new Pattern.Slice(all(elements), span);
      case Pattern.Reference(boolean mutable, var inner, Span span) ->
          new Pattern.Reference(mutable, expand(inner), span);
      case Pattern.Range(var from, var to, boolean inclusive, Span span) ->
          new Pattern.Range(
              from.map(walker.exprs()::expand), to.map(walker.exprs()::expand), inclusive, span);
      case Pattern.Or(var alternatives, Span span) -> new Pattern.Or(all(alternatives), span);
      case Pattern.MacroCall(MacroInvocation call) -> call(call);
    };
  }

  private List<Pattern> all(List<Pattern> patterns) {
    return patterns.stream().map(this::expand).toList();
  }

  private Pattern.Field expand(Pattern.Field field) {
    return new Pattern.Field(
        field.name(), expand(field.pattern()), field.shorthand(), field.span());
  }

  private Pattern call(MacroInvocation call) {
    Expansion expansion = walker.expansion();
    Optional<RuleMacro> macro = expansion.find(call.path());
    if (macro.isEmpty()) {
      return walker
          .builtins()
          .expr(call)
          .<Pattern>map(value -> new Pattern.Literal(value, call.span()))
          .orElseGet(() -> new Pattern.Wildcard(call.span()));
    }
    return expansion
        .transcribe(macro.get(), call, Expansion.Position.OTHER)
        .flatMap(trees ->
            TreeParser.of(trees, expansion.edition(), call.span(), expansion.problems()).pattern())
        .flatMap(pattern -> expansion.deeper(call, () -> expand(pattern)))
        .orElseGet(() -> new Pattern.Wildcard(call.span()));
  }
}
