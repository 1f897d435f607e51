package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expands macro calls within types, paths, bounds and generics.
final class TypeExpander {
  private final CrateWalker walker;

  TypeExpander(CrateWalker walker) {
    this.walker = walker;
  }

  TypeSyntax expand(TypeSyntax type) {
    return switch (type) {
      case TypeSyntax.OfPath(var self, var path, Span span) ->
          new TypeSyntax.OfPath(self.map(this::expand), expand(path), span);
      case TypeSyntax.Reference(var lifetime, boolean mutable, var target, Span span) ->
          new TypeSyntax.Reference(lifetime, mutable, expand(target), span);
      case TypeSyntax.RawPointer(boolean mutable, var target, Span span) ->
          new TypeSyntax.RawPointer(mutable, expand(target), span);
      case TypeSyntax.Slice(var element, Span span) -> new TypeSyntax.Slice(expand(element), span);
      case TypeSyntax.Array(var element, Expr length, Span span) ->
          new TypeSyntax.Array(expand(element), walker.exprs().expand(length), span);
      case TypeSyntax.Tuple(var elements, Span span) -> new TypeSyntax.Tuple(all(elements), span);
      case TypeSyntax.Parenthesized(var inner, Span span) ->
          new TypeSyntax.Parenthesized(expand(inner), span);
      case TypeSyntax.Never never -> never;
      case TypeSyntax.Inferred inferred -> inferred;
      case TypeSyntax.FunctionPointer function -> expand(function);
      case TypeSyntax.TraitObject(var bounds, boolean bare, Span span) ->
          new TypeSyntax.TraitObject(bounds(bounds), bare, span);
      case TypeSyntax.ImplTrait(var bounds, Span span) ->
          new TypeSyntax.ImplTrait(bounds(bounds), span);
      case TypeSyntax.MacroCall(MacroInvocation call) -> call(call);
    };
  }

  private TypeSyntax expand(TypeSyntax.FunctionPointer type) {
    return new TypeSyntax.FunctionPointer(
        type.binder(),
        type.isUnsafe(),
        type.abi(),
        all(type.parameters()),
        type.variadic(),
        type.returns().map(this::expand),
        type.span());
  }

  private TypeSyntax call(MacroInvocation call) {
    Expansion expansion = walker.expansion();
    Optional<RuleMacro> macro = expansion.find(call.path());
    if (macro.isEmpty()) {
      walker.builtins().refuse(call, "type");
      return new TypeSyntax.Inferred(call.span());
    }
    return expansion
        .transcribe(macro.get(), call, Expansion.Position.OTHER)
        .flatMap(trees ->
            TreeParser.of(trees, expansion.edition(), call.span(), expansion.problems()).type())
        .flatMap(type -> expansion.deeper(call, () -> expand(type)))
        .orElseGet(() -> new TypeSyntax.Inferred(call.span()));
  }

  List<TypeSyntax> all(List<TypeSyntax> types) {
    return types.stream().map(this::expand).toList();
  }

  Path.QualifiedSelf expand(Path.QualifiedSelf self) {
    return new Path.QualifiedSelf(expand(self.self()), self.trait().map(this::expand), self.span());
  }

  Path expand(Path path) {
    boolean plain = true;
    for (Path.Segment segment : path.segments()) {
      plain &= segment.arguments().isEmpty();
    }
    return plain
        ? path
        : new Path(path.global(), path.segments().stream().map(this::expand).toList(), path.span());
  }

  Path.Segment expand(Path.Segment segment) {
    return segment.arguments().isEmpty()
        ? segment
        : new Path.Segment(segment.name(), segment.arguments().map(this::expand));
  }

  private GenericArguments expand(GenericArguments arguments) {
    return switch (arguments) {
      case GenericArguments.AngleBracketed(var list, Span span) ->
          new GenericArguments.AngleBracketed(list.stream().map(this::expand).toList(), span);
      case GenericArguments.Parenthesized(var inputs, var output, Span span) ->
          new GenericArguments.Parenthesized(all(inputs), output.map(this::expand), span);
    };
  }

  private GenericArguments.Argument expand(GenericArguments.Argument argument) {
    return switch (argument) {
      case GenericArguments.Argument.OfLifetime lifetime -> lifetime;
      case GenericArguments.Argument.OfType(var type) ->
          new GenericArguments.Argument.OfType(expand(type));
      case GenericArguments.Argument.OfConst(Expr value) ->
          new GenericArguments.Argument.OfConst(walker.exprs().expand(value));
      case GenericArguments.Argument.Equality(var name, var arguments, var type) ->
          new GenericArguments.Argument.Equality(name, arguments.map(this::expand), expand(type));
      case GenericArguments.Argument.Bounded(var name, var arguments, var bounds) ->
          new GenericArguments.Argument.Bounded(name, arguments.map(this::expand), bounds(bounds));
    };
  }

  List<Bound> bounds(List<Bound> bounds) {
    return bounds.stream().map(this::expand).toList();
  }

  private Bound expand(Bound bound) {
    return switch (bound) {
      case Bound.OfTrait(var binder, boolean maybe, Path path, Span span) ->
          new Bound.OfTrait(binder, maybe, expand(path), span);
      case Bound.OfLifetime lifetime -> lifetime;
      case Bound.Use use -> use;
    };
  }

  Generics expand(Generics generics) {
    if (generics.parameters().isEmpty() && generics.predicates().isEmpty()) {
      return generics;
    }
    List<GenericParameter> parameters = new ArrayList<>();
    generics.parameters().forEach(parameter -> parameters.add(expand(parameter)));
    List<Generics.WherePredicate> predicates = new ArrayList<>();
    generics.predicates().forEach(predicate -> predicates.add(expand(predicate)));
    return new Generics(parameters, predicates);
  }

  private GenericParameter expand(GenericParameter parameter) {
    return switch (parameter) {
      case GenericParameter.OfLifetime lifetime -> lifetime;
      case GenericParameter.OfType(var name, var bounds, var fallback) ->
          new GenericParameter.OfType(name, bounds(bounds), fallback.map(this::expand));
      case GenericParameter.OfConst(var name, var type, var fallback) ->
          new GenericParameter.OfConst(name, expand(type), fallback.map(walker.exprs()::expand));
    };
  }

  private Generics.WherePredicate expand(Generics.WherePredicate predicate) {
    return switch (predicate) {
      case Generics.WherePredicate.OfType(var binder, var type, var bounds, Span span) ->
          new Generics.WherePredicate.OfType(binder, expand(type), bounds(bounds), span);
      case Generics.WherePredicate.OfLifetime lifetime -> lifetime;
    };
  }
}
