package freehold.driver;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.Site;
import freehold.machine.state.Fault;
import freehold.machine.state.Leaks;
import freehold.mir.Program;
import freehold.timeline.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says how a run ended: where a fault happened, what became of its block, what was never freed.
final class EndWords {
  private final Program program;

  EndWords(Program program) {
    this.program = program;
  }

  /// `file.c:12:5`.
  private String place(Site site) {
    return program.function(site.function()).sourceAt(site.location()).span().toString();
  }

  String fault(Fault fault) {
    StringBuilder words = new StringBuilder(fault.message());
    fault
        .userSite()
        .or(() -> Optional.of(fault.site()))
        .ifPresent(site -> words.append("\n --> ").append(place(site)));
    if (fault.allocation().isPresent()) {
      Allocation block = fault.allocation().get();
      block
          .birthSite()
          .ifPresent(site ->
              words
                  .append("\n  = note: the block of ")
                  .append(bytes(block.size()))
                  .append(" was allocated at ")
                  .append(place(site)));
      block
          .deathSite()
          .ifPresent(site -> words.append("\n  = note: it was freed at ").append(place(site)));
      if (block.birthSite().isEmpty() && !block.label().isEmpty()) {
        words.append("\n  = note: the memory is that of `").append(block.label()).append('`');
      }
    }
    return words.toString();
  }

  private static String bytes(long count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  /// A sentence for each block that was never freed.
  List<String> leaks(List<Leaks.Leak> leaks, Map<Allocation, Losses.Loss> losses) {
    List<String> words = new ArrayList<>();
    for (Leaks.Leak leak : leaks) {
      Allocation block = leak.block();
      String where = block.birthSite().map(site -> "\n --> " + place(site)).orElse("");
      String lost =
          Optional.ofNullable(losses.get(block))
              .flatMap(Losses.Loss::site)
              .map(site -> "\n  = note: its last pointer was lost at " + place(site))
              .orElse("");
      words.add(
          "leak: a block of " + bytes(block.size()) + " " + reach(leak.reach()) + where + lost);
    }
    return words;
  }

  private static String reach(Leaks.Reach reach) {
    return switch (reach) {
      case DEFINITE -> "was never freed, and no pointer leads to it any more";
      case INDIRECT -> "was never freed, and only lost blocks lead to it";
      case REACHABLE -> "was never freed; a variable still leads to it";
    };
  }
}
