package freehold.rust.types;

import freehold.mir.BorrowKind;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.ClosureDefinition.Mode;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Edition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds what a closure captures, how, and so which `Fn` traits it has (the Reference's "Capture
/// modes" and "Capture precision").
final class CaptureAnalysis {
  private final List<Variable> variables;
  private final Predicate<Type> isCopy;
  private final boolean isMove;
  private final boolean precise;
  private final Set<VariableId> inner = new HashSet<>();
  private final List<TypedExpr.Capture> captures = new ArrayList<>();
  private ClosureDefinition.Kind kind = ClosureDefinition.Kind.FN;

  /// How a place is used.
  private enum Use {
    READ,
    SHARE,
    MUTATE,
    CONSUME
  }

  CaptureAnalysis(
      List<Variable> variables, Predicate<Type> isCopy, boolean isMove, Edition edition) {
    this.variables = variables;
    this.isCopy = isCopy;
    this.isMove = isMove;
    this.precise = edition.atLeast(Edition.E2021);
  }

  void run(TypedBody closure) {
    closure.parameters().forEach(p -> declare(p.pattern()));
    new LocalDeclarations(inner).expr(closure.value());
    value(closure.value());
  }

  ClosureDefinition.Kind kind() {
    return kind;
  }

  List<TypedExpr.Capture> captures() {
    return List.copyOf(captures);
  }

  /// The fields of the closure's value.
  List<ClosureDefinition.Capture> fields() {
    List<ClosureDefinition.Capture> result = new ArrayList<>();
    for (TypedExpr.Capture capture : captures) {
      Type place = placeType(capture.variable(), capture.path());
      Type type =
          switch (capture.mode()) {
            case MOVE -> place;
            case SHARED -> new Type.Reference(Region.ERASED, false, place);
            case MUTABLE -> new Type.Reference(Region.ERASED, true, place);
          };
      String name = variables.get(capture.variable().index()).name();
      result.add(new ClosureDefinition.Capture(name, capture.mode(), type, capture.span()));
    }
    return result;
  }

  private Type placeType(VariableId variable, List<TypedExpr.Step> path) {
    if (path.isEmpty()) {
      return variables.get(variable.index()).type();
    }
    return switch (path.get(path.size() - 1)) {
      case TypedExpr.Step.Field field -> field.type();
      case TypedExpr.Step.Deref deref -> deref.type();
    };
  }

  private void declare(TypedPattern pattern) {
    new LocalDeclarations(inner).pattern(pattern);
  }

  /// An expression whose value is used: places are copied or moved.
  private void value(TypedExpr expr) {
    if (isPlace(expr)) {
      use(expr, isCopy.test(expr.type()) ? Use.READ : Use.CONSUME);
    } else {
      children(expr);
    }
  }

  private static boolean isPlace(TypedExpr expr) {
    return expr instanceof TypedExpr.Local
        || expr instanceof TypedExpr.Field
        || expr instanceof TypedExpr.Deref
        || expr instanceof TypedExpr.Index
        || expr instanceof TypedExpr.Static;
  }

  private void use(TypedExpr place, Use how) {
    List<TypedExpr.Step> path = new ArrayList<>();
    TypedExpr current = place;
    Use use = how;
    while (true) {
      switch (current) {
        case TypedExpr.Field field -> {
          path.add(0, new TypedExpr.Step.Field(field.index(), field.type()));
          current = field.operand();
        }
        case TypedExpr.Deref deref -> {
          path.add(0, new TypedExpr.Step.Deref(deref.type()));
          current = deref.operand();
        }
        case TypedExpr.Index index -> {
          value(index.index());
          path.clear();
          use = use == Use.CONSUME ? Use.READ : use;
          current = index.operand();
        }
        case TypedExpr.Local local -> {
          if (!inner.contains(local.variable())) {
            capture(local, path, use, place.span());
          }
          return;
        }
        default -> {
          value(current);
          return;
        }
      }
    }
  }

  private void capture(TypedExpr.Local local, List<TypedExpr.Step> path, Use use, Span span) {
    Type root = variables.get(local.variable().index()).type();
    note(root, path, use);
    Mode mode =
        switch (use) {
          case READ, SHARE -> Mode.SHARED;
          case MUTATE -> Mode.MUTABLE;
          case CONSUME -> Mode.MOVE;
        };
    List<TypedExpr.Step> kept = CapturePaths.truncate(root, path);
    if (CapturePaths.throughShared(root, kept) && mode == Mode.MUTABLE) {
      mode = Mode.SHARED;
    }
    if (isMove || mode == Mode.MOVE) {
      mode = Mode.MOVE;
      kept = CapturePaths.beforeDeref(kept);
    }
    if (!precise) {
      kept = CapturePaths.keepLeadingDeref(root, kept, mode);
    }
    boolean unique = mode != Mode.MUTABLE || CapturePaths.isBehindMutable(root, path, kept.size());
    merge(new TypedExpr.Capture(local.variable(), kept, mode, unique, span));
  }

  /// What the use demands of the closure itself.
  private void note(Type root, List<TypedExpr.Step> path, Use use) {
    if (use == Use.CONSUME) {
      kind = ClosureDefinition.Kind.FN_ONCE;
    } else if (use == Use.MUTATE
        && kind == ClosureDefinition.Kind.FN
        && !CapturePaths.throughShared(root, path)) {
      kind = ClosureDefinition.Kind.FN_MUT;
    }
  }

  private void merge(TypedExpr.Capture added) {
    TypedExpr.Capture result = added;
    int at = -1;
    for (int i = captures.size() - 1; i >= 0; i--) {
      TypedExpr.Capture old = captures.get(i);
      if (old.variable().equals(result.variable())
          && CapturePaths.related(old.path(), result.path())) {
        boolean shorter = old.path().size() <= result.path().size();
        List<TypedExpr.Step> path = shorter ? old.path() : result.path();
        Mode mode = stronger(old.mode(), result.mode());
        if (mode == Mode.MOVE) {
          path = CapturePaths.beforeDeref(path);
        }
        Type root = variables.get(old.variable().index()).type();
        boolean unique =
            CapturePaths.isUnique(root, old, path) && CapturePaths.isUnique(root, result, path);
        result = new TypedExpr.Capture(old.variable(), path, mode, unique, old.span());
        captures.remove(i);
        at = i;
      }
    }
    if (at < 0) {
      captures.add(result);
    } else {
      captures.add(at, result);
    }
  }

  private static Mode stronger(Mode a, Mode b) {
    if (a == Mode.MOVE || b == Mode.MOVE) {
      return Mode.MOVE;
    }
    return a == Mode.MUTABLE || b == Mode.MUTABLE ? Mode.MUTABLE : Mode.SHARED;
  }

  private void scrutinee(TypedExpr place, List<TypedPattern> patterns) {
    if (!isPlace(place)) {
      value(place);
      return;
    }
    for (TypedPattern pattern : patterns) {
      matched(pattern, place);
    }
  }

  /// What a pattern does with the place it matches.
  private void matched(TypedPattern pattern, TypedExpr place) {
    switch (pattern) {
      case TypedPattern.Wildcard wildcard -> {}
      case TypedPattern.Binding binding -> {
        use(place, ofBinding(binding));
        binding.subpattern().ifPresent(p -> matched(p, place));
      }
      case TypedPattern.Variant variant -> {
        if (variant.type().definition().variants().size() > 1) {
          use(place, Use.READ);
        }
        if (!variant.fields().isEmpty()) {
          wholeVariant(variant, place);
        }
      }
      case TypedPattern.Leaf leaf -> {
        for (TypedPattern.FieldPattern field : leaf.fields()) {
          TypedPattern sub = field.pattern();
          matched(sub, new TypedExpr.Field(place, field.index(), sub.type(), place.span()));
        }
      }
      case TypedPattern.Deref(TypedPattern sub, Type type, Span span) ->
          matched(sub, new TypedExpr.Deref(place, sub.type(), place.span()));
      case TypedPattern.Value value -> use(place, Use.READ);
      case TypedPattern.Range range -> use(place, Use.READ);
      case TypedPattern.Sequence sequence -> elements(sequence, place);
      case TypedPattern.Or or -> or.alternatives().forEach(p -> matched(p, place));
    }
  }

  /// Fields of an enum's variant are captured with the enum.
  private void wholeVariant(TypedPattern.Variant variant, TypedExpr place) {
    for (TypedPattern.FieldPattern field : variant.fields()) {
      strongest(field.pattern()).ifPresent(use -> use(place, use));
    }
  }

  private void elements(TypedPattern.Sequence sequence, TypedExpr place) {
    use(place, Use.READ);
    List<TypedPattern> all = new ArrayList<>(sequence.prefix());
    sequence.rest().ifPresent(all::add);
    all.addAll(sequence.suffix());
    for (TypedPattern one : all) {
      strongest(one).ifPresent(use -> use(place, use));
    }
  }

  private Use ofBinding(TypedPattern.Binding binding) {
    return switch (binding.mode()) {
      case BY_VALUE -> isCopy.test(binding.type()) ? Use.READ : Use.CONSUME;
      case BY_REFERENCE -> Use.SHARE;
      case BY_MUTABLE_REFERENCE -> Use.MUTATE;
    };
  }

  /// The most that a pattern inside does; nothing if it only looks or skips.
  private Optional<Use> strongest(TypedPattern pattern) {
    List<Use> uses = new ArrayList<>();
    collect(pattern, uses);
    return uses.stream().max(Enum::compareTo);
  }

  private void collect(TypedPattern pattern, List<Use> uses) {
    switch (pattern) {
      case TypedPattern.Wildcard wildcard -> {}
      case TypedPattern.Binding binding -> {
        uses.add(ofBinding(binding));
        binding.subpattern().ifPresent(p -> collect(p, uses));
      }
      case TypedPattern.Variant variant ->
          variant.fields().forEach(f -> collect(f.pattern(), uses));
      case TypedPattern.Leaf leaf -> leaf.fields().forEach(f -> collect(f.pattern(), uses));
      case TypedPattern.Deref deref -> collect(deref.inner(), uses);
      case TypedPattern.Value value -> uses.add(Use.READ);
      case TypedPattern.Range range -> uses.add(Use.READ);
      case TypedPattern.Sequence sequence -> {
        sequence.prefix().forEach(p -> collect(p, uses));
        sequence.rest().ifPresent(p -> collect(p, uses));
        sequence.suffix().forEach(p -> collect(p, uses));
      }
      case TypedPattern.Or or -> or.alternatives().forEach(p -> collect(p, uses));
    }
  }

  private void children(TypedExpr expr) {
    switch (expr) {
      case TypedExpr.Borrow borrow -> borrow(borrow.operand(), borrow.kind());
      case TypedExpr.RawBorrow borrow ->
          borrow(borrow.operand(), borrow.mutable() ? BorrowKind.MUTABLE : BorrowKind.SHARED);
      case TypedExpr.Assign assign -> {
        value(assign.value());
        target(assign.target());
      }
      case TypedExpr.CompoundAssign assign -> {
        value(assign.value());
        target(assign.target());
      }
      case TypedExpr.Let let -> scrutinee(let.value(), List.of(let.pattern()));
      case TypedExpr.Match match -> {
        scrutinee(match.scrutinee(), match.arms().stream().map(TypedExpr.Arm::pattern).toList());
        for (TypedExpr.Arm arm : match.arms()) {
          arm.guard().ifPresent(this::value);
          value(arm.body());
        }
      }
      case TypedExpr.Closure closure -> closure.captures().forEach(this::nested);
      case TypedExpr.OfBlock block -> block(block.block());
      default -> TypedChildren.of(expr).forEach(this::value);
    }
  }

  private void target(TypedExpr target) {
    if (isPlace(target)) {
      use(target, Use.MUTATE);
    } else {
      value(target);
    }
  }

  private void borrow(TypedExpr operand, BorrowKind kind) {
    if (!isPlace(operand)) {
      value(operand);
    } else {
      use(operand, kind == BorrowKind.SHARED ? Use.SHARE : Use.MUTATE);
    }
  }

  /// What a closure inside captures from outside this one is captured here too.
  private void nested(TypedExpr.Capture capture) {
    if (inner.contains(capture.variable())) {
      return;
    }
    Type type = placeType(capture.variable(), capture.path());
    Use use =
        switch (capture.mode()) {
          case MOVE -> isCopy.test(type) ? Use.READ : Use.CONSUME;
          case SHARED -> Use.SHARE;
          case MUTABLE -> Use.MUTATE;
        };
    TypedExpr.Local local =
        new TypedExpr.Local(
            capture.variable(), variables.get(capture.variable().index()).type(), capture.span());
    capture(local, capture.path(), use, capture.span());
  }

  private void block(TypedBlock block) {
    for (TypedStatement statement : block.statements()) {
      switch (statement) {
        case TypedStatement.Let let -> {
          let.value().ifPresent(v -> scrutinee(v, List.of(let.pattern())));
          let.otherwise().ifPresent(this::block);
        }
        case TypedStatement.OfExpr one -> value(one.expr());
      }
    }
    block.tail().ifPresent(this::value);
  }
}
