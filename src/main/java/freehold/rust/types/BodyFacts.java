package freehold.rust.types;

import freehold.mir.CastKind;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.rust.names.Module;
import freehold.rust.syntax.Block;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Pattern;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What the checker found out about a body, by the nodes of its tree. Types may hold unknowns until
/// the body is finished.
final class BodyFacts {
  final Map<Expr, Type> types = new IdentityHashMap<>();
  final Map<Expr, List<Adjustment>> adjustments = new IdentityHashMap<>();
  final Map<Expr, ValueResolution> paths = new IdentityHashMap<>();
  final Map<Expr, MethodFacts> methods = new IdentityHashMap<>();
  final Map<Expr, Integer> fields = new IdentityHashMap<>();
  final Map<Expr, Integer> variants = new IdentityHashMap<>();
  final Map<Expr, CastKind> casts = new IdentityHashMap<>();
  final Map<Expr, Type> lengths = new IdentityHashMap<>();
  final Map<Expr, ClosureFacts> closures = new IdentityHashMap<>();
  final Map<Expr, LabelId> labels = new IdentityHashMap<>();
  final Map<Pattern, PatternFacts> patterns = new IdentityHashMap<>();
  final Map<Block, Module> blockModules = new IdentityHashMap<>();
  final List<Pattern> irrefutable = new ArrayList<>();
  final List<LocalVariable> variables = new ArrayList<>();
  final Map<VariableId, Annotation> annotations = new HashMap<>();

  /// What an expression is checked and built as in its place (loops, `?`, ranges).
  final Map<Expr, Expr> replacements = new IdentityHashMap<>();

  /// Loops that came from `while` and `for`: their breaks carry no value.
  final Map<Expr.Loop, Boolean> conditionalLoops = new IdentityHashMap<>();

  /// A method or operator that an expression calls.
  record MethodFacts(DefId method, List<Type> arguments) {}

  /// A variable whose type may not be known yet.
  record LocalVariable(VariableId id, String name, Type type, boolean mutable, Span span) {}

  void adjust(Expr expr, List<Adjustment> steps) {
    if (!steps.isEmpty()) {
      adjustments.merge(
          expr,
          List.copyOf(steps),
          (a, b) -> {
            List<Adjustment> all = new ArrayList<>(a);
            all.addAll(b);
            return all;
          });
    }
  }
}
