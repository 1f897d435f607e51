package freehold.rust.lowering;

import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.ScopeId;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.types.TypedBody;
import freehold.rust.types.TypedPattern;
import freehold.rust.types.Variable;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arguments of a function: their locals, drops and patterns. A closure's first argument is its
/// environment.
final class ArgumentLowering {
  private final FunctionLowering function;
  private final Optional<Type.Closure> closure;
  private final List<Optional<TypedPattern>> patterns = new ArrayList<>();

  ArgumentLowering(FunctionLowering function, Optional<Type.Closure> closure) {
    this.function = function;
    this.closure = closure;
  }

  void declare() {
    closure.ifPresent(type -> {
      declare("", environment(type), false, type.definition().span());
      patterns.add(Optional.empty());
    });
    for (TypedBody.Parameter parameter : function.body.parameters()) {
      if (BindingLowering.isPlain(parameter.pattern())
          && parameter.pattern() instanceof TypedPattern.Binding binding) {
        Variable variable = function.variable(binding.variable());
        LocalId local =
            declare(variable.name(), parameter.type(), variable.mutable(), variable.span());
        function.setPlace(variable.id(), Place.of(local));
        patterns.add(Optional.empty());
      } else {
        declare("", parameter.type(), false, parameter.span());
        patterns.add(Optional.of(parameter.pattern()));
      }
    }
  }

  /// Schedules each argument's drop, then takes its pattern apart.
  void bind(ScopeStack.Scope scope) {
    for (int i = 0; i < patterns.size(); i++) {
      LocalId local = new LocalId(i + 1);
      if (function.needsDrop(function.graph.local(local).type())) {
        function.scopes.scheduleValue(scope, local);
      }
      patterns
          .get(i)
          .ifPresent(pattern -> {
            function.bindings.declare(pattern, pattern.span());
            function.matches.bindIrrefutable(Place.of(local), pattern, scope);
          });
    }
  }

  private LocalId declare(String name, Type type, boolean mutable, Span span) {
    return function.graph.newLocal(
        new LocalDecl(LocalDecl.Kind.ARGUMENT, name, type, mutable, span, ScopeId.OUTERMOST));
  }

  private static Type environment(Type.Closure type) {
    return switch (type.definition().kind()) {
      case FN -> new Type.Reference(Region.ERASED, false, type);
      case FN_MUT -> new Type.Reference(Region.ERASED, true, type);
      case FN_ONCE -> type;
    };
  }
}
