package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// Writes types, paths, bounds and generics.
final class TypePrinter {
  private final SyntaxPrinter out;

  TypePrinter(SyntaxPrinter out) {
    this.out = out;
  }

  void print(TypeSyntax type) {
    switch (type) {
      case TypeSyntax.OfPath(var self, Path path, Span span) -> qualified(self, path, false);
      case TypeSyntax.Reference(var lifetime, boolean mutable, var target, Span span) -> {
        out.put("&");
        lifetime.ifPresent(name -> out.put(name).put(" "));
        out.put(mutable ? "mut " : "");
        print(target);
      }
      case TypeSyntax.RawPointer(boolean mutable, var target, Span span) -> {
        out.put(mutable ? "*mut " : "*const ");
        print(target);
      }
      case TypeSyntax.Slice(var element, Span span) -> {
        out.put("[");
        print(element);
        out.put("]");
      }
      case TypeSyntax.Array(var element, Expr length, Span span) -> {
        out.put("[");
        print(element);
        out.put("; ");
        out.exprs().print(length);
        out.put("]");
      }
      case TypeSyntax.Tuple(var elements, Span span) -> {
        out.put("(");
        out.list(elements, ", ", this::print);
        out.put(elements.size() == 1 ? ",)" : ")");
      }
      case TypeSyntax.Parenthesized(var inner, Span span) -> {
        out.put("(");
        print(inner);
        out.put(")");
      }
      case TypeSyntax.Never never -> out.put("!");
      case TypeSyntax.Inferred inferred -> out.put("_");
      case TypeSyntax.FunctionPointer function -> function(function);
      case TypeSyntax.TraitObject(var bounds, boolean bare, Span span) -> {
        out.put(bare ? "" : "dyn ");
        bounds(bounds);
      }
      case TypeSyntax.ImplTrait(var bounds, Span span) -> {
        out.put("impl ");
        bounds(bounds);
      }
      case TypeSyntax.MacroCall(MacroInvocation call) -> out.macro(call);
    }
  }

  private void function(TypeSyntax.FunctionPointer type) {
    binder(type.binder());
    out.put(type.isUnsafe() ? "unsafe " : "");
    type.abi().ifPresent(abi -> out.put("extern " + LiteralPrinter.quote(abi) + " "));
    out.put("fn(");
    out.list(type.parameters(), ", ", this::print);
    if (type.variadic()) {
      out.put(type.parameters().isEmpty() ? "..." : ", ...");
    }
    out.put(")");
    returns(type.returns());
  }

  void returns(Optional<TypeSyntax> type) {
    if (type.isPresent()) {
      out.put(" -> ");
      print(type.get());
    }
  }

  /// @param turbofish whether arguments are written `::<…>`, as in expressions
  void qualified(Optional<Path.QualifiedSelf> self, Path path, boolean turbofish) {
    if (self.isEmpty()) {
      path(path, turbofish);
      return;
    }
    out.put("<");
    print(self.get().self());
    if (self.get().trait().isPresent()) {
      out.put(" as ");
      path(self.get().trait().get(), false);
    }
    out.put(">::");
    path(new Path(false, path.segments(), path.span()), turbofish);
  }

  void path(Path path, boolean turbofish) {
    out.put(path.global() ? "::" : "");
    out.list(path.segments(), "::", segment -> segment(segment, turbofish));
  }

  void segment(Path.Segment segment, boolean turbofish) {
    out.put(segment.name());
    segment.arguments().ifPresent(arguments -> arguments(arguments, turbofish));
  }

  void arguments(GenericArguments arguments, boolean turbofish) {
    switch (arguments) {
      case GenericArguments.AngleBracketed(var list, Span span) -> {
        out.put(turbofish ? "::<" : "<");
        out.list(list, ", ", this::argument);
        out.put(">");
      }
      case GenericArguments.Parenthesized(var inputs, var output, Span span) -> {
        out.put("(");
        out.list(inputs, ", ", this::print);
        out.put(")");
        returns(output);
      }
    }
  }

  private void argument(GenericArguments.Argument argument) {
    switch (argument) {
      case GenericArguments.Argument.OfLifetime(Lifetime lifetime) -> out.put(lifetime);
      case GenericArguments.Argument.OfType(TypeSyntax type) -> print(type);
      case GenericArguments.Argument.OfConst(Expr value) -> out.exprs().print(value);
      case GenericArguments.Argument.Equality(var name, var arguments, var type) -> {
        out.put(name);
        arguments.ifPresent(inner -> arguments(inner, false));
        out.put(" = ");
        print(type);
      }
      case GenericArguments.Argument.Bounded(var name, var arguments, var bounds) -> {
        out.put(name);
        arguments.ifPresent(inner -> arguments(inner, false));
        out.put(": ");
        bounds(bounds);
      }
    }
  }

  void bounds(List<Bound> bounds) {
    out.list(bounds, " + ", this::bound);
  }

  private void bound(Bound bound) {
    switch (bound) {
      case Bound.OfTrait(var binder, boolean maybe, Path path, Span span) -> {
        binder(binder);
        out.put(maybe ? "?" : "");
        path(path, false);
      }
      case Bound.OfLifetime(Lifetime lifetime) -> out.put(lifetime);
      case Bound.Use(var names, Span span) -> {
        out.put("use<");
        out.list(names, ", ", name -> out.put(name.name()));
        out.put(">");
      }
    }
  }

  private void binder(List<GenericParameter> binder) {
    if (!binder.isEmpty()) {
      out.put("for");
      parameters(binder);
      out.put(" ");
    }
  }

  void parameters(List<GenericParameter> parameters) {
    if (!parameters.isEmpty()) {
      out.put("<");
      out.list(parameters, ", ", this::parameter);
      out.put(">");
    }
  }

  private void parameter(GenericParameter parameter) {
    switch (parameter) {
      case GenericParameter.OfLifetime(Lifetime lifetime, var bounds) -> {
        out.put(lifetime);
        lifetimes(bounds);
      }
      case GenericParameter.OfType(Identifier name, var bounds, var fallback) -> {
        out.put(name);
        if (!bounds.isEmpty()) {
          out.put(": ");
          bounds(bounds);
        }
        if (fallback.isPresent()) {
          out.put(" = ");
          print(fallback.get());
        }
      }
      case GenericParameter.OfConst(Identifier name, var type, var fallback) -> {
        out.put("const ").put(name).put(": ");
        print(type);
        if (fallback.isPresent()) {
          out.put(" = ");
          out.exprs().print(fallback.get());
        }
      }
    }
  }

  private void lifetimes(List<Lifetime> bounds) {
    if (!bounds.isEmpty()) {
      out.put(": ");
      out.list(bounds, " + ", out::put);
    }
  }

  void where(List<Generics.WherePredicate> predicates) {
    if (!predicates.isEmpty()) {
      out.put(" where ");
      out.list(predicates, ", ", this::predicate);
    }
  }

  void predicate(Generics.WherePredicate predicate) {
    switch (predicate) {
      case Generics.WherePredicate.OfType(var binder, var type, var bounds, Span span) -> {
        binder(binder);
        print(type);
        out.put(": ");
        bounds(bounds);
      }
      case Generics.WherePredicate.OfLifetime(Lifetime lifetime, var bounds, Span span) -> {
        out.put(lifetime);
        if (bounds.isEmpty()) {
          out.put(":");
        }
        lifetimes(bounds);
      }
    }
  }
}
