package freehold.rust.lowering;

import freehold.mir.BorrowKind;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.type.Region;
import freehold.rust.types.TypedPattern;
import freehold.rust.types.Variable;
import freehold.rust.types.VariableId;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The variables of patterns: their locals, their storage, and how they take what they match.
final class BindingLowering {
  private final FunctionLowering function;
  private final Map<VariableId, LocalId> locals = new LinkedHashMap<>();

  BindingLowering(FunctionLowering function) {
    this.function = function;
  }

  /// Whether the pattern is a name and no more.
  static boolean isPlain(TypedPattern pattern) {
    return pattern instanceof TypedPattern.Binding binding
        && binding.mode() == TypedPattern.BindingMode.BY_VALUE
        && binding.subpattern().isEmpty();
  }

  /// Whether `ref` stands in the pattern outside of any reference, so that the matched value lives
  /// as long as the variables.
  static boolean bindsReference(TypedPattern pattern) {
    return switch (pattern) {
      case TypedPattern.Binding p ->
          p.mode() != TypedPattern.BindingMode.BY_VALUE
              || p.subpattern().filter(BindingLowering::bindsReference).isPresent();
      case TypedPattern.Deref p -> false;
      case TypedPattern p -> children(p).stream().anyMatch(BindingLowering::bindsReference);
    };
  }

  private static List<TypedPattern> children(TypedPattern pattern) {
    return switch (pattern) {
      case TypedPattern.Wildcard p -> List.of();
      case TypedPattern.Value p -> List.of();
      case TypedPattern.Range p -> List.of();
      case TypedPattern.Binding p -> p.subpattern().stream().toList();
      case TypedPattern.Variant p ->
          p.fields().stream().map(TypedPattern.FieldPattern::pattern).toList();
      case TypedPattern.Leaf p ->
          p.fields().stream().map(TypedPattern.FieldPattern::pattern).toList();
      case TypedPattern.Deref p -> List.of(p.inner());
      case TypedPattern.Or p -> p.alternatives().subList(0, 1);
      case TypedPattern.Sequence p -> {
        List<TypedPattern> all = new ArrayList<>(p.prefix());
        p.rest().ifPresent(all::add);
        all.addAll(p.suffix());
        yield all;
      }
    };
  }

  /// Gives each variable of the pattern a local in the present source scope.
  List<LocalId> declare(TypedPattern pattern, Span visible) {
    List<LocalId> declared = new ArrayList<>();
    declare(pattern, declared);
    return declared;
  }

  private void declare(TypedPattern pattern, List<LocalId> declared) {
    if (pattern instanceof TypedPattern.Binding binding) {
      Variable variable = function.variable(binding.variable());
      LocalId local =
          function.graph.newLocal(
              new LocalDecl(
                  LocalDecl.Kind.VARIABLE,
                  variable.name(),
                  variable.type(),
                  variable.mutable(),
                  variable.span(),
                  function.graph.scope()));
      locals.put(variable.id(), local);
      function.setPlace(variable.id(), Place.of(local));
      declared.add(local);
    }
    children(pattern).forEach(child -> declare(child, declared));
  }

  /// Begins the storage of a variable.
  void live(LocalId local, Span span, ScopeStack.Scope scope) {
    function.operands.storageLive(span, local);
    function.scopes.scheduleStorage(scope, local);
  }

  void scheduleDrop(LocalId local, ScopeStack.Scope scope) {
    if (function.needsDrop(function.graph.local(local).type())) {
      function.scopes.scheduleValue(scope, local);
    }
  }

  /// The bindings in the order in which their variables are declared, which is that of the first
  /// alternative of an or-pattern.
  List<MatchCandidate.Bound> inDeclaredOrder(List<MatchCandidate.Bound> bindings) {
    return bindings.stream()
        .sorted(Comparator.comparingInt(b -> locals.get(b.binding().variable()).index()))
        .toList();
  }

  /// `schedule` is false for all but one of several leaves that end in the same place.
  void bind(List<MatchCandidate.Bound> bindings, ScopeStack.Scope scope, boolean schedule) {
    for (MatchCandidate.Bound bound : bindings) {
      LocalId local = locals.get(bound.binding().variable());
      function.operands.storageLive(bound.binding().span(), local);
      if (schedule) {
        function.scopes.scheduleStorage(scope, local);
      }
      take(bound, local);
      if (schedule) {
        scheduleDrop(local, scope);
      }
    }
  }

  private void take(MatchCandidate.Bound bound, LocalId local) {
    Span span = bound.binding().span();
    Rvalue value =
        switch (bound.binding().mode()) {
          case BY_VALUE ->
              new Rvalue.Use(function.operands.consume(bound.place(), bound.binding().type()));
          case BY_REFERENCE -> new Rvalue.Ref(Region.ERASED, BorrowKind.SHARED, bound.place());
          case BY_MUTABLE_REFERENCE ->
              new Rvalue.Ref(Region.ERASED, BorrowKind.MUTABLE, bound.place());
        };
    function.graph.assign(span, local, value);
  }

  /// Binds what a guard may see. What would be moved stays where it is until the guard said yes:
  /// the variable means the matched place so long. Returns what is still to be moved.
  List<MatchCandidate.Bound> bindForGuard(
      List<MatchCandidate.Bound> bindings, ScopeStack.Scope scope) {
    List<MatchCandidate.Bound> moved = new ArrayList<>();
    for (MatchCandidate.Bound bound : bindings) {
      boolean byValue = bound.binding().mode() == TypedPattern.BindingMode.BY_VALUE;
      if (byValue && !function.isCopy(bound.binding().type())) {
        function.setPlace(bound.binding().variable(), bound.place());
        moved.add(bound);
      } else {
        bind(List.of(bound), scope, true);
      }
    }
    return moved;
  }

  void bindAfterGuard(List<MatchCandidate.Bound> moved, ScopeStack.Scope scope) {
    for (MatchCandidate.Bound bound : moved) {
      VariableId variable = bound.binding().variable();
      function.setPlace(variable, Place.of(locals.get(variable)));
      bind(List.of(bound), scope, true);
    }
  }
}
