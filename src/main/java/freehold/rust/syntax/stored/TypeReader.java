package freehold.rust.syntax.stored;

import freehold.rust.syntax.Bound;
import freehold.rust.syntax.GenericArguments;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.Generics;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.TypeSyntax;

/// Reads stored types, paths, bounds and generics.
final class TypeReader {
  private final StoredInput in;
  private final TreeReader trees;

  TypeReader(StoredInput in, TreeReader trees) {
    this.in = in;
    this.trees = trees;
  }

  Generics generics() {
    return new Generics(in.list(this::genericParameter), in.list(this::wherePredicate));
  }

  TypeSyntax type() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new TypeSyntax.OfPath(in.optional(this::qualifiedSelf), path(), in.span());
      case 1 ->
          new TypeSyntax.Reference(
              in.optional(trees.tokens()::lifetime), in.flag(), type(), in.span());
      case 2 -> new TypeSyntax.RawPointer(in.flag(), type(), in.span());
      case 3 -> new TypeSyntax.Slice(type(), in.span());
      case 4 -> new TypeSyntax.Array(type(), trees.exprs().expr(), in.span());
      case 5 -> new TypeSyntax.Tuple(in.list(this::type), in.span());
      case 6 -> new TypeSyntax.Parenthesized(type(), in.span());
      case 7 -> new TypeSyntax.Never(in.span());
      case 8 -> new TypeSyntax.Inferred(in.span());
      case 9 ->
          new TypeSyntax.FunctionPointer(
              in.list(this::genericParameter),
              in.flag(),
              in.optional(in::string),
              in.list(this::type),
              in.flag(),
              in.optional(this::type),
              in.span());
      case 10 -> new TypeSyntax.TraitObject(in.list(this::bound), in.flag(), in.span());
      case 11 -> new TypeSyntax.ImplTrait(in.list(this::bound), in.span());
      case 12 -> new TypeSyntax.MacroCall(trees.tokens().macroInvocation());
      default -> throw in.unknown("TypeSyntax", tag);
    };
  }

  Bound bound() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new Bound.OfTrait(in.list(this::genericParameter), in.flag(), path(), in.span());
      case 1 -> new Bound.OfLifetime(trees.tokens().lifetime());
      case 2 -> new Bound.Use(in.list(trees.tokens()::identifier), in.span());
      default -> throw in.unknown("Bound", tag);
    };
  }

  Path path() {
    return new Path(in.flag(), in.list(this::segment), in.span());
  }

  GenericParameter genericParameter() {
    int tag = in.number();
    return switch (tag) {
      case 0 ->
          new GenericParameter.OfLifetime(
              trees.tokens().lifetime(), in.list(trees.tokens()::lifetime));
      case 1 ->
          new GenericParameter.OfType(
              trees.tokens().identifier(), in.list(this::bound), in.optional(this::type));
      case 2 ->
          new GenericParameter.OfConst(
              trees.tokens().identifier(), type(), in.optional(trees.exprs()::expr));
      default -> throw in.unknown("GenericParameter", tag);
    };
  }

  Generics.WherePredicate wherePredicate() {
    int tag = in.number();
    return switch (tag) {
      case 0 ->
          new Generics.WherePredicate.OfType(
              in.list(this::genericParameter), type(), in.list(this::bound), in.span());
      case 1 ->
          new Generics.WherePredicate.OfLifetime(
              trees.tokens().lifetime(), in.list(trees.tokens()::lifetime), in.span());
      default -> throw in.unknown("Generics.WherePredicate", tag);
    };
  }

  Path.QualifiedSelf qualifiedSelf() {
    return new Path.QualifiedSelf(type(), in.optional(this::path), in.span());
  }

  Path.Segment segment() {
    return new Path.Segment(trees.tokens().identifier(), in.optional(this::genericArguments));
  }

  GenericArguments genericArguments() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new GenericArguments.AngleBracketed(in.list(this::argument), in.span());
      case 1 ->
          new GenericArguments.Parenthesized(
              in.list(this::type), in.optional(this::type), in.span());
      default -> throw in.unknown("GenericArguments", tag);
    };
  }

  GenericArguments.Argument argument() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new GenericArguments.Argument.OfLifetime(trees.tokens().lifetime());
      case 1 -> new GenericArguments.Argument.OfType(type());
      case 2 -> new GenericArguments.Argument.OfConst(trees.exprs().expr());
      case 3 ->
          new GenericArguments.Argument.Equality(
              trees.tokens().identifier(), in.optional(this::genericArguments), type());
      case 4 ->
          new GenericArguments.Argument.Bounded(
              trees.tokens().identifier(),
              in.optional(this::genericArguments),
              in.list(this::bound));
      default -> throw in.unknown("GenericArguments.Argument", tag);
    };
  }
}
