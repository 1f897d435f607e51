package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// A declaration: in a module, a block, a trait, an `impl` or an `extern` block.
public sealed interface Item {
  List<Attribute> attributes();

  Visibility visibility();

  Span span();

  /// `const async unsafe extern "C" fn`.
  record FunctionHeader(boolean isConst, boolean isAsync, boolean isUnsafe, Optional<String> abi) {}

  /// `self`, `&'a mut self`, `mut self`, `self: Type`.
  record SelfParameter(
      Optional<ReferenceKind> reference, boolean mutable, Optional<TypeSyntax> type, Span span) {}

  /// The `&'a mut` of `&'a mut self`.
  record ReferenceKind(Optional<Lifetime> lifetime, boolean mutable) {}

  record Parameter(List<Attribute> attributes, Pattern pattern, TypeSyntax type, Span span) {}

  /// `body` is absent in traits, `extern` blocks and for the intrinsics of our std.
  record Function(
      List<Attribute> attributes,
      Visibility visibility,
      FunctionHeader header,
      Identifier name,
      Generics generics,
      Optional<SelfParameter> self,
      List<Parameter> parameters,
      boolean variadic,
      Optional<TypeSyntax> returns,
      Optional<Block> body,
      Span span)
      implements Item {}

  /// The fields of a struct or variant.
  sealed interface Fields {
    record Unit() implements Fields {}

    record Positional(List<FieldDeclaration> fields) implements Fields {}

    record Named(List<FieldDeclaration> fields) implements Fields {}
  }

  /// A positional field is named by its number.
  record FieldDeclaration(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      TypeSyntax type,
      Span span) {}

  record Struct(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      Generics generics,
      Fields fields,
      Span span)
      implements Item {}

  record Union(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      Generics generics,
      Fields.Named fields,
      Span span)
      implements Item {}

  record Enum(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      Generics generics,
      List<Variant> variants,
      Span span)
      implements Item {}

  record Variant(
      List<Attribute> attributes,
      Identifier name,
      Fields fields,
      Optional<Expr> discriminant,
      Span span) {}

  record Trait(
      List<Attribute> attributes,
      Visibility visibility,
      boolean isUnsafe,
      boolean isAuto,
      Identifier name,
      Generics generics,
      List<Bound> supertraits,
      List<Item> items,
      Span span)
      implements Item {}

  /// `impl<T> !Trait for Self { … }`; `trait` is absent for inherent ones.
  record Impl(
      List<Attribute> attributes,
      Visibility visibility,
      boolean isUnsafe,
      boolean negative,
      Generics generics,
      Optional<Path> trait,
      TypeSyntax self,
      List<Item> items,
      Span span)
      implements Item {}

  /// `items` is absent for `mod name;`.
  record Module(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      Optional<List<Item>> items,
      Span span)
      implements Item {}

  record Use(List<Attribute> attributes, Visibility visibility, UseTree tree, Span span)
      implements Item {}

  record ExternCrate(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      Optional<Identifier> alias,
      Span span)
      implements Item {}

  /// `const _: T = …` has the name `_`; the value is absent in traits without a default.
  record Const(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      Generics generics,
      Optional<TypeSyntax> type,
      Optional<Expr> value,
      Span span)
      implements Item {}

  record Static(
      List<Attribute> attributes,
      Visibility visibility,
      boolean mutable,
      Identifier name,
      TypeSyntax type,
      Optional<Expr> value,
      Span span)
      implements Item {}

  /// `type Name<T>: Bounds = Type where …;` in modules, traits and `impl`s.
  record TypeAlias(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      Generics generics,
      List<Bound> bounds,
      Optional<TypeSyntax> type,
      Span span)
      implements Item {}

  /// `extern "C" { … }`.
  record Foreign(
      List<Attribute> attributes,
      Visibility visibility,
      boolean isUnsafe,
      Optional<String> abi,
      List<Item> items,
      Span span)
      implements Item {}

  record MacroRules(
      List<Attribute> attributes,
      Visibility visibility,
      Identifier name,
      TokenTree.Delimited rules,
      Span span)
      implements Item {}

  record MacroCall(List<Attribute> attributes, Visibility visibility, MacroInvocation macro)
      implements Item {
    @Override
    public Span span() {
      return macro.span();
    }
  }
}
