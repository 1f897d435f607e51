package freehold.rust.syntax.stored;

import freehold.rust.syntax.Pattern;

/// Reads stored patterns.
final class PatternReader {
  private final StoredInput in;
  private final TreeReader trees;

  PatternReader(StoredInput in, TreeReader trees) {
    this.in = in;
    this.trees = trees;
  }

  Pattern pattern() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new Pattern.Wildcard(in.span());
      case 1 -> new Pattern.Rest(in.span());
      case 2 ->
          new Pattern.Binding(
              in.flag(),
              in.flag(),
              trees.tokens().identifier(),
              in.optional(this::pattern),
              in.span());
      case 3 -> new Pattern.Literal(trees.exprs().expr(), in.span());
      case 4 ->
          new Pattern.OfPath(
              in.optional(trees.types()::qualifiedSelf), trees.types().path(), in.span());
      case 5 ->
          new Pattern.TupleStruct(
              in.optional(trees.types()::qualifiedSelf),
              trees.types().path(),
              in.list(this::pattern),
              in.span());
      case 6 ->
          new Pattern.Struct(
              in.optional(trees.types()::qualifiedSelf),
              trees.types().path(),
              in.list(this::field),
              in.flag(),
              in.span());
      case 7 -> new Pattern.Tuple(in.list(this::pattern), in.span());
      case 8 -> new Pattern.Parenthesized(pattern(), in.span());
      case 9 -> new Pattern.Slice(in.list(this::pattern), in.span());
      case 10 -> new Pattern.Reference(in.flag(), pattern(), in.span());
      case 11 ->
          new Pattern.Range(
              in.optional(trees.exprs()::expr),
              in.optional(trees.exprs()::expr),
              in.flag(),
              in.span());
      case 12 -> new Pattern.Or(in.list(this::pattern), in.span());
      case 13 -> new Pattern.MacroCall(trees.tokens().macroInvocation());
      default -> throw in.unknown("Pattern", tag);
    };
  }

  Pattern.Field field() {
    return new Pattern.Field(trees.tokens().identifier(), pattern(), in.flag(), in.span());
  }
}
