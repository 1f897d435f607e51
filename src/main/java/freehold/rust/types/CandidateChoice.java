package freehold.rust.types;

import freehold.mir.type.Type;
import java.util.List;
import java.util.Optional;

/// Which of several ways in which a trait holds is the one that is meant.
final class CandidateChoice {
  private CandidateChoice() {}

  /// `where` clauses win over bounds, these over objects and these over impls, as in rustc.
  static Optional<Candidate> best(List<Candidate> holding, TraitReference goal) {
    if (holding.size() == 1) {
      return Optional.of(holding.get(0));
    }
    List<Candidate> assumptions =
        holding.stream().filter(c -> c instanceof Candidate.Assumption).toList();
    if (!assumptions.isEmpty()) {
      return bestAssumption(assumptions, goal);
    }
    boolean open = goal.arguments().stream().anyMatch(InferenceTable::hasVariables);
    if (!open) {
      return Optional.of(mostSpecific(holding));
    }
    return Optional.empty();
  }

  private static Optional<Candidate> bestAssumption(
      List<Candidate> assumptions, TraitReference goal) {
    if (assumptions.size() == 1) {
      return Optional.of(assumptions.get(0));
    }
    for (Candidate candidate : assumptions) {
      if (((Candidate.Assumption) candidate).reference().equals(goal)) {
        return Optional.of(candidate);
      }
    }
    boolean open = goal.arguments().stream().anyMatch(InferenceTable::hasVariables);
    return open ? Optional.empty() : Optional.of(assumptions.get(0));
  }

  private static Candidate mostSpecific(List<Candidate> holding) {
    for (Candidate candidate : holding) {
      if (!(candidate instanceof Candidate.OfImpl(ImplIndex.Header header)
          && header.reference().self() instanceof Type.Parameter)) {
        return candidate;
      }
    }
    return holding.get(0);
  }
}
