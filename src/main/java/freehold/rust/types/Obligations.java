package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// What a body still has to prove; proven as types become known.
final class Obligations {
  private static final int DEPTH_LIMIT = 64;

  private final Solver solver;
  private final Reports reports;
  private final TraitWords words;
  private List<Obligation> pending = new ArrayList<>();
  private final List<TraitReference> closureGoals = new ArrayList<>();

  Obligations(Solver solver, Reports reports) {
    this.solver = solver;
    this.reports = reports;
    this.words = new TraitWords(solver.declarations, solver);
  }

  void add(Obligation obligation) {
    pending.add(obligation);
  }

  void addAll(List<Predicate> predicates, Span cause) {
    for (Predicate predicate : predicates) {
      add(new Obligation(predicate, cause));
    }
  }

  List<Obligation> pending() {
    return pending;
  }

  /// Normalizes a type, keeping what that still has to prove.
  Type normalize(Type type, Span cause) {
    List<Obligation> nested = new ArrayList<>();
    Type result = solver.normalize(type, nested, 0);
    for (Obligation obligation : nested) {
      add(new Obligation(obligation.predicate(), cause, obligation.depth()));
    }
    return result;
  }

  /// Proves what can be proven now.
  void selectWherePossible() {
    boolean progress = true;
    while (progress) {
      progress = false;
      List<Obligation> work = pending;
      pending = new ArrayList<>();
      for (Obligation obligation : work) {
        progress |= process(obligation);
      }
    }
  }

  /// Holds what was asked of closures against what their bodies turned out to do.
  void checkClosureKinds() {
    for (TraitReference goal : closureGoals) {
      Type.Closure closure = (Type.Closure) goal.self();
      if (closure.definition().isDefined() && solver.select(goal) instanceof Selection.None) {
        reports.add(
            CallableWords.kind(closure.definition(), solver.definition(goal.trait()).name()));
      }
    }
  }

  /// What is left cannot be known: type annotations are needed. Said once.
  void reportAmbiguous() {
    for (Obligation obligation : pending) {
      if (obligation.predicate() instanceof Predicate.Trait(TraitReference reference, Span s)) {
        TraitReference resolved = reference.map(solver.table::resolve);
        if (resolved.arguments().stream().noneMatch(TraitWords::mentionsError)) {
          reports.add(words.ambiguous(resolved, obligation.cause()));
          return;
        }
      }
    }
  }

  private boolean process(Obligation obligation) {
    if (obligation.depth() > DEPTH_LIMIT) {
      reports.add(words.overflow(obligation));
      return true;
    }
    return switch (obligation.predicate()) {
      case Predicate.Trait(TraitReference reference, Span span) -> trait(reference, obligation);
      case Predicate.Equality(Type.Projection projection, Type type, Span span) ->
          equality(projection, type, obligation);
      case Predicate.TypeOutlives outlives -> true;
      case Predicate.RegionOutlives outlives -> true;
    };
  }

  private boolean trait(TraitReference reference, Obligation obligation) {
    int before = pending.size();
    TraitReference goal = reference.map(t -> normalize(t, obligation.cause()));
    if (goal.arguments().stream().anyMatch(TraitWords::mentionsError)) {
      return true;
    }
    Selection selection = solver.select(goal);
    return switch (selection) {
      case Selection.OfImpl(var implementation, var arguments, var nested) ->
          proven(nested, obligation);
      case Selection.BuiltIn(var nested) -> proven(nested, obligation);
      case Selection.Assumed assumed -> true;
      case Selection.Callable callable -> {
        if (goal.self() instanceof Type.Closure closure && !closure.definition().isDefined()) {
          closureGoals.add(goal);
        }
        yield true;
      }
      case Selection.Ambiguous ambiguous -> {
        pending.add(
            new Obligation(
                new Predicate.Trait(goal, null), obligation.cause(), obligation.depth()));
        yield pending.size() - before > 1 && !goal.equals(reference);
      }
      case Selection.None none -> {
        reports.add(words.unsatisfied(goal.map(solver.table::resolve), obligation.cause()));
        yield true;
      }
    };
  }

  private boolean proven(List<Predicate> nested, Obligation obligation) {
    for (Predicate predicate : nested) {
      pending.add(new Obligation(predicate, obligation.cause(), obligation.depth() + 1));
    }
    return true;
  }

  private boolean equality(Type.Projection projection, Type type, Obligation obligation) {
    Type wanted = normalize(type, obligation.cause());
    List<Type> arguments = new ArrayList<>();
    for (Type argument : projection.arguments()) {
      arguments.add(normalize(argument, obligation.cause()));
    }
    Type.Projection here = new Type.Projection(projection.item(), List.copyOf(arguments));
    return switch (solver.project(here)) {
      case Projector.Result.Value(Type value, List<Predicate> nested) -> {
        proven(nested, obligation);
        Type actual = normalize(value, obligation.cause());
        if (!solver.table.unify(actual, wanted)) {
          reports.add(mismatch(here, actual, wanted, obligation));
        }
        yield true;
      }
      case Projector.Result.Rigid rigid -> {
        if (!solver.table.unify(here, wanted)) {
          reports.add(mismatch(here, here, wanted, obligation));
        }
        yield true;
      }
      case Projector.Result.Failed failed -> {
        if (!solver.table.unify(here, wanted)) {
          unimplemented(here, obligation);
        }
        yield true;
      }
      case Projector.Result.Ambiguous ambiguous -> {
        pending.add(
            new Obligation(
                new Predicate.Equality(here, wanted, obligation.cause()),
                obligation.cause(),
                obligation.depth()));
        yield false;
      }
    };
  }

  private void unimplemented(Type.Projection projection, Obligation obligation) {
    var item = solver.definition(projection.item());
    int count = solver.declarations.generics(item.parent()).all().size();
    TraitReference reference =
        new TraitReference(
            item.parent().id(), List.copyOf(projection.arguments().subList(0, count)));
    reports.add(words.unsatisfied(reference.map(solver.table::resolve), obligation.cause()));
  }

  private Diagnostic mismatch(
      Type.Projection projection, Type actual, Type wanted, Obligation obligation) {
    String found = solver.table.resolve(actual).text();
    String expected = solver.table.resolve(wanted).text();
    return Diagnostic.error(
            "E0271",
            "type mismatch resolving `"
                + solver.table.resolve(projection).text()
                + " == "
                + expected
                + "`",
            obligation.cause())
        .label(obligation.cause(), "expected `" + expected + "`, found `" + found + "`");
  }
}
