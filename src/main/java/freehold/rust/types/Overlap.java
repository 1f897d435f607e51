package freehold.rust.types;

import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import java.util.List;

/// Whether two `impl`s hold for one and the same type; no, if something that either demands is
/// known not to hold then.
final class Overlap {
  private final CrateChecker checker;
  private final Solver solver;

  Overlap(CrateChecker checker) {
    this.checker = checker;
    this.solver =
        new Solver(
            checker.declarations,
            checker.impls,
            new InferenceTable(),
            new ClosureTypes(),
            checker.globalAnswers);
  }

  boolean ofTypes(
      Definition first, List<Type> firstTypes, Definition second, List<Type> secondTypes) {
    if (first == second || isNegative(first) || isNegative(second)) {
      return false;
    }
    List<Type> firstArguments = fresh(first);
    List<Type> secondArguments = fresh(second);
    for (int i = 0; i < firstTypes.size(); i++) {
      Type one = open(firstTypes.get(i), firstArguments);
      Type other = open(secondTypes.get(i), secondArguments);
      if (isUnclear(one) || isUnclear(other) || !solver.table.unify(one, other)) {
        return false;
      }
    }
    return mayHold(first, firstArguments) && mayHold(second, secondArguments);
  }

  private static boolean isNegative(Definition implementation) {
    return ((freehold.rust.syntax.Item.Impl) implementation.syntax()).negative();
  }

  private List<Type> fresh(Definition implementation) {
    return solver.table.freshArguments(checker.declarations.generics(implementation));
  }

  private static Type open(Type type, List<Type> arguments) {
    return Substitution.apply(Substitution.erase(type), arguments);
  }

  private static boolean isUnclear(Type type) {
    return TypeWalk.mentions(
        type,
        part ->
            part instanceof Type.Projection
                || part instanceof Type.Opaque
                || part instanceof Type.Error);
  }

  private boolean mayHold(Definition implementation, List<Type> arguments) {
    for (Predicate predicate : checker.declarations.predicates(implementation)) {
      if (predicate instanceof Predicate.Equality) {
        // Of projections too little is known here to call it a conflict.
        return false;
      }
      Predicate here = predicate.erase().substitute(arguments);
      if (here instanceof Predicate.Trait(TraitReference reference, var span)
          && solver.holds(reference) == Solver.Outcome.NO) {
        return false;
      }
    }
    return true;
  }
}
