package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.state.Frame;
import freehold.machine.state.Mark;
import freehold.machine.state.Region;
import freehold.machine.state.Step;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.FunctionId;
import freehold.mir.Program;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What happened between two moments, each mark with the person's code that led to it.
final class Happenings {
  private static final int LONGEST = 48;

  private final Sight sight;
  private final Program program;
  private final List<Event> events = new ArrayList<>();
  private final Map<Long, Frame> frames = new LinkedHashMap<>();
  private Optional<Span> code;

  /// @param isOwn whether the step ran in a function that a person wrote
  record Event(Step step, Mark mark, Optional<Span> code, boolean isOwn) {}

  Happenings(Sight sight) {
    this.sight = sight;
    this.program = sight.now().program();
    sight.before().ifPresent(old -> old.frames().forEach(f -> frames.put(f.serial(), f)));
    sight.now().frames().forEach(frame -> frames.put(frame.serial(), frame));
    this.code = sight.before().flatMap(Happenings::ownSpan);
    for (Step step : sight.steps()) {
      boolean isOwn = isOwn(step.site().function());
      if (isOwn) {
        code = Optional.of(step.source().span());
      }
      step.marks().forEach(mark -> events.add(new Event(step, mark, code, isOwn)));
    }
  }

  private static Optional<Span> ownSpan(freehold.machine.state.MachineState state) {
    return state.frames().reversed().stream()
        .filter(frame -> !frame.isLibrary())
        .map(frame -> frame.source().span())
        .findFirst();
  }

  List<Event> events() {
    return events;
  }

  boolean isOwn(FunctionId function) {
    return program.function(function).isOwn();
  }

  /// A frame that was or is on the stack at one of the two moments.
  Optional<Frame> frame(long serial) {
    return Optional.ofNullable(frames.get(serial));
  }

  /// Whether a frame is still there.
  boolean isOnStack(long serial) {
    return sight.now().frames().stream().anyMatch(frame -> frame.serial() == serial);
  }

  /// What a person wrote, on one line.
  static String text(Optional<Span> span) {
    String line = span.map(Span::text).flatMap(text -> text.lines().findFirst()).orElse("").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /// The code of the last own step.
  String lastCode() {
    return text(code);
  }

  /// The code of the first own step.
  String firstCode() {
    return events.stream()
        .filter(Event::isOwn)
        .findFirst()
        .map(event -> text(event.code()))
        .orElse(lastCode());
  }

  /// Whether a value with a name went into a library function's argument.
  boolean isGiven(Event event, Region to) {
    return events.stream()
        .anyMatch(e ->
            e.isOwn()
                && e.step() == event.step()
                && e.mark() instanceof Mark.Called m
                && m.frame() == to.frame()
                && !isOwn(m.function()));
  }

  /// The code of the last call of a library function that a person wrote.
  Optional<String> lastLibraryCall() {
    for (Event event : events.reversed()) {
      if (event.isOwn() && event.mark() instanceof Mark.Called m && !isOwn(m.function())) {
        return Optional.of(text(event.code()));
      }
    }
    return Optional.empty();
  }

  boolean isSwitch(Step step) {
    Body body = program.function(step.site().function());
    BasicBlock block = body.block(step.site().location().block());
    return step.site().location().statementIndex() == block.statements().size()
        && block.terminator() instanceof Terminator.SwitchInt;
  }

  /// Where an own step stored a value; the region of what it stored into.
  static Optional<Region> target(Mark mark) {
    return switch (mark) {
      case Mark.Moved m -> Optional.of(m.to());
      case Mark.Copied m -> Optional.of(m.to());
      case Mark.Assigned m -> Optional.of(m.to());
      case Mark.Borrowed m -> Optional.of(m.to());
      case Mark.Pointed m -> Optional.of(m.to());
      case Mark.Returned m -> m.to();
      case Mark.Dropped _,
          Mark.Called _,
          Mark.Allocated _,
          Mark.Freed _,
          Mark.Reallocated _,
          Mark.Printed _,
          Mark.Read _,
          Mark.StorageBegan _,
          Mark.StorageEnded _,
          Mark.Branched _,
          Mark.Panicked _,
          Mark.Unwound _,
          Mark.Caught _,
          Mark.Overlooked _,
          Mark.Diverted _,
          Mark.GivenAgain _,
          Mark.Faulted _,
          Mark.Ended _ ->
          Optional.empty();
    };
  }

  /// New blocks that are still there, oldest first.
  List<Allocation> allocated() {
    List<Allocation> blocks = new ArrayList<>();
    for (Event event : events) {
      if (event.mark() instanceof Mark.Allocated m) {
        sight
            .now()
            .allocation(m.id())
            .filter(a -> a.death() == Allocation.NEVER)
            .ifPresent(blocks::add);
      }
    }
    return blocks;
  }

  /// Blocks that were there before and are freed now, with their sizes.
  Map<AllocationId, Long> freed() {
    Map<AllocationId, Long> blocks = new LinkedHashMap<>();
    for (Event event : events) {
      if (event.mark() instanceof Mark.Freed m) {
        blocks.put(m.id(), m.size());
      } else if (event.mark() instanceof Mark.Allocated m) {
        blocks.remove(m.id());
      }
    }
    for (Event event : events) {
      if (event.mark() instanceof Mark.Allocated m) {
        blocks.remove(m.id());
      }
    }
    return blocks;
  }

  /// The names whose values own steps dropped, in the order of the drops.
  Set<String> dropped(Names names) {
    Set<String> dropped = new LinkedHashSet<>();
    for (Event event : events) {
      if (event.isOwn() && event.mark() instanceof Mark.Dropped m && m.glue().isPresent()) {
        names.of(m.place()).ifPresent(dropped::add);
      }
    }
    return dropped;
  }

  /// The names whose storage ended, and how many bytes they had.
  Map<String, Long> left() {
    Map<String, Long> left = new LinkedHashMap<>();
    for (Event event : events) {
      if (event.isOwn() && event.mark() instanceof Mark.StorageEnded m) {
        frame(m.frame())
            .map(frame -> frame.body().local(m.local()).name())
            .filter(name -> !name.isEmpty())
            .ifPresent(name -> left.put(name, program.layouts().layoutOf(m.type()).size()));
      }
    }
    return left;
  }

  /// A temporary that holds a reference: what it borrows.
  Optional<Mark.Borrowed> borrowBehind(Region temporary) {
    for (Event event : events.reversed()) {
      if (event.mark() instanceof Mark.Borrowed m
          && m.to().address() == temporary.address()
          && m.to().frame() == temporary.frame()) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  static boolean isShared(Mark.Borrowed mark) {
    return mark.kind() == BorrowKind.SHARED;
  }

  String printed() {
    StringBuilder text = new StringBuilder();
    for (Event event : events) {
      if (event.mark() instanceof Mark.Printed printed) {
        text.append(new String(printed.bytes(), StandardCharsets.UTF_8));
      }
    }
    String line = text.toString().stripTrailing().replace("\n", " ⏎ ");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  /// The instruction of the last step, in words.
  Optional<String> lastInstruction() {
    if (sight.steps().isEmpty()) {
      return Optional.empty();
    }
    Step step = sight.steps().getLast();
    Body body = program.function(step.site().function());
    BasicBlock block = body.block(step.site().location().block());
    int index = step.site().location().statementIndex();
    InstructionWords words = new InstructionWords(program, body);
    if (index == block.statements().size()) {
      return Optional.of(words.terminator(block.terminator()));
    }
    Statement statement = block.statements().get(index);
    return Optional.of(words.everything(statement));
  }

  /// The function of the last step, if it is none of the person's.
  Optional<String> lastLibraryFunction() {
    return sight.steps().isEmpty() || isOwn(sight.steps().getLast().site().function())
        ? Optional.empty()
        : Optional.of(program.function(sight.steps().getLast().site().function()).name());
  }
}
