package freehold.scene;

import freehold.machine.state.Effect;
import freehold.machine.state.Mark;
import freehold.machine.state.Region;
import freehold.machine.state.Step;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.Location;
import freehold.mir.Program;
import java.util.ArrayList;
import java.util.List;

/// Steps as text that a reviewer can read: a line for each, an indented line for each mark.
public final class TracePrinter {
  private final Program program;
  private final boolean withLibrary;

  /// @param withLibrary steps inside our std, too
  public TracePrinter(Program program, boolean withLibrary) {
    this.program = program;
    this.withLibrary = withLibrary;
  }

  /// Empty for steps that are left out; what library code allocates, frees or prints is told.
  public List<String> lines(Step step) {
    Body body = program.function(step.site().function());
    boolean isQuiet = body.span().isLibrary() && !withLibrary;
    List<String> lines = new ArrayList<>();
    if (!isQuiet) {
      lines.add(head(step, body));
    }
    InstructionWords words = new InstructionWords(program, body);
    for (Mark mark : step.marks()) {
      String text = mark(mark, words);
      if (!text.isEmpty() && (!isQuiet || isOfHeap(mark))) {
        lines.add("    " + text);
      }
    }
    if (withLibrary) {
      step.effects().forEach(effect -> lines.add("      " + effect(effect)));
    }
    return lines;
  }

  private String head(Step step, Body body) {
    Location location = step.site().location();
    InstructionWords words = new InstructionWords(program, body);
    var block = body.block(location.block());
    String text =
        location.statementIndex() < block.statements().size()
            ? words.statement(block.statements().get(location.statementIndex()))
            : words.terminator(block.terminator());
    int line = step.source().span().line();
    String where = step.isLibrary() ? body.name() : body.name() + ":" + line;
    return "#" + step.index() + " " + where + "  " + (text.isEmpty() ? "nop" : text);
  }

  private static boolean isOfHeap(Mark mark) {
    return switch (mark) {
      case Mark.Allocated _,
          Mark.Freed _,
          Mark.Reallocated _,
          Mark.Printed _,
          Mark.Panicked _,
          Mark.Overlooked _,
          Mark.Diverted _,
          Mark.GivenAgain _,
          Mark.Faulted _ ->
          true;
      case Mark.Moved _,
          Mark.Copied _,
          Mark.Assigned _,
          Mark.Borrowed _,
          Mark.Pointed _,
          Mark.Dropped _,
          Mark.Called _,
          Mark.Returned _,
          Mark.Read _,
          Mark.StorageBegan _,
          Mark.StorageEnded _,
          Mark.Branched _,
          Mark.Unwound _,
          Mark.Caught _,
          Mark.Ended _ ->
          false;
    };
  }

  private String mark(Mark mark, InstructionWords words) {
    return switch (mark) {
      case Mark.Moved m -> "moved " + region(m.from(), words) + " to " + region(m.to(), words);
      case Mark.Copied m -> "copied " + region(m.from(), words) + " to " + region(m.to(), words);
      case Mark.Assigned m -> "assigned " + region(m.to(), words);
      case Mark.Borrowed m ->
          "borrowed " + m.kind() + " " + region(m.from(), words) + " by " + region(m.to(), words);
      case Mark.Pointed m -> "pointed to " + region(m.from(), words);
      case Mark.Dropped m -> "dropped " + region(m.place(), words);
      case Mark.Called m -> "called " + name(m.function());
      case Mark.Returned m -> "returned from " + name(m.function());
      case Mark.Allocated m -> "allocated " + m.id() + ", " + m.size() + " B";
      case Mark.Freed m -> "freed " + m.id() + ", " + m.size() + " B";
      case Mark.Reallocated m -> "reallocated " + m.from() + " as " + m.to();
      case Mark.Printed m -> "printed " + m.bytes().length + " B to stream " + m.stream();
      case Mark.Read m -> "read " + m.count() + " B";
      case Mark.Panicked m -> "panicked: " + m.message();
      case Mark.Unwound _ -> "unwound";
      case Mark.Caught _ -> "caught a panic";
      case Mark.Overlooked m -> "overlooked " + m.fault().kind() + ": " + m.fault().message();
      case Mark.Diverted m -> "diverted to " + name(m.function());
      case Mark.GivenAgain m -> "gave out " + m.id() + " again";
      case Mark.Faulted m -> "fault " + m.fault().kind() + ": " + m.fault().message();
      case Mark.Ended m -> "ended, exit status " + m.outcome().exitCode();
      case Mark.StorageBegan _, Mark.StorageEnded _, Mark.Branched _ -> "";
    };
  }

  private String name(FunctionId function) {
    return program.function(function).name();
  }

  private static String region(Region region, InstructionWords words) {
    return region.place().map(words::place).orElse("a value") + " (" + region.size() + " B)";
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case Effect.Written w ->
          "wrote " + w.after().length + " B at 0x" + Long.toHexString(w.address());
      case Effect.Allocated a -> "block " + a.id();
      case Effect.Freed f -> "no block " + f.id();
      case Effect.FramePushed f -> "frame " + f.serial() + ", " + f.size() + " B";
      case Effect.FramePopped f -> "no frame " + f.serial();
      case Effect.Printed p -> "output, " + p.bytes().length + " B";
    };
  }
}
