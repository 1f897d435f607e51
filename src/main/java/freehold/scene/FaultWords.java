package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.Site;
import freehold.machine.state.Fault;
import freehold.mir.Program;
import freehold.source.Span;
import java.util.Optional;

/// The life of the block that a fault is about, in a sentence with a space before it.
final class FaultWords {
  private final Program program;

  FaultWords(Program program) {
    this.program = program;
  }

  /// Empty where the fault is about no block, or about one whose making has no line of the person.
  String block(Fault fault) {
    return fault.allocation().map(this::life).orElse("");
  }

  private String life(Allocation block) {
    Optional<String> made = block.birthSite().flatMap(this::line);
    Optional<String> freed = block.deathSite().flatMap(this::line);
    if (made.isEmpty() && freed.isEmpty()) {
      return "";
    }
    return " The block at `"
        + AddressWords.hex(block.address())
        + "` ("
        + AddressWords.bytes(block.size())
        + ") was "
        + made.map(line -> "allocated in " + line).orElse("")
        + (made.isPresent() && freed.isPresent() ? " and " : "")
        + freed.map(line -> "freed in " + line).orElse("")
        + ".";
  }

  private Optional<String> line(Site site) {
    Span span = program.function(site.function()).sourceAt(site.location()).span();
    return span.isLibrary() ? Optional.empty() : Optional.of("line " + span.line());
  }
}
