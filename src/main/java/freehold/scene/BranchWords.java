package freehold.scene;

import freehold.machine.state.Step;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.PlaceTypes;
import freehold.mir.Program;
import freehold.mir.SourceStops;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// Tells conditions, patterns and the headers of loops from each other.
final class BranchWords {
  private final Program program;
  private final Step step;

  BranchWords(Program program, Step step) {
    this.program = program;
    this.step = step;
  }

  /// The template for a decision, given where the program goes on.
  String key(Optional<Span> next) {
    if (isCondition()) {
      return "branch";
    }
    Optional<Span> loop =
        new SourceStops(program.statements())
            .around(step.source().span(), List.of())
            .filter(statement -> statement.text().matches("(?s)('\\w+\\s*:\\s*)?for\\b.*"));
    if (loop.isEmpty()) {
      return "branch.pattern";
    }
    boolean goesOn =
        next.filter(span -> loop.get().contains(span) && span.end() < loop.get().end()).isPresent();
    return goesOn ? "branch.next" : "branch.over";
  }

  /// Whether the step decided by a `bool`.
  private boolean isCondition() {
    Body body = program.function(step.site().function());
    BasicBlock block = body.block(step.site().location().block());
    return block.terminator() instanceof Terminator.SwitchInt choice
        && PlaceTypes.of(body.locals(), choice.operand()) instanceof Type.Bool;
  }
}
