package freehold.scene;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Allocation;
import freehold.machine.state.Frame;
import freehold.machine.state.MachineState;
import freehold.machine.state.Mark;
import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import freehold.machine.state.Region;
import freehold.machine.state.Step;
import freehold.scene.AddressMap.Section;
import freehold.scene.AddressMap.Stretch;
import freehold.source.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Computes a scene from a moment of the machine: one builder for a whole run.
public final class SceneBuilder {
  private static final int MOST_OUTPUT = 200_000;

  private final BlockTypes types = new BlockTypes();
  private final Borrows borrows = new Borrows();
  private OwnStatics own;

  /// Steps at which freed blocks of which nothing is known were freed: just before, their owners
  /// still pointed to them.
  public List<Long> untypedDeaths(MachineState state) {
    List<Long> deaths = new ArrayList<>();
    for (Allocation block : state.heapBlocks()) {
      boolean isFreed = block.death() != Allocation.NEVER;
      if (isFreed && types.of(block.id().value()).isEmpty()) {
        deaths.add(block.death());
      }
    }
    return deaths;
  }

  /// Notes what the blocks of another moment hold.
  public void learn(MachineState state) {
    Sight sight = new Sight(state, Optional.empty(), List.of(), Detail.LAYOUT);
    ValueReader reader =
        new ValueReader(state.memory(), Optional.empty(), state.program(), Detail.LAYOUT);
    new StackBuilder(sight, reader, borrows).build();
    new BlockBuilder(sight, reader, types, own(state)).reach();
  }

  public Scene build(Sight sight) {
    MachineState state = sight.now();
    ValueReader reader =
        new ValueReader(
            state.memory(),
            sight.before().map(MachineState::memory),
            state.program(),
            sight.detail());
    StackBuilder stack = new StackBuilder(sight, reader, borrows);
    List<FrameBox> plain = stack.build();
    BlockBuilder blocks = new BlockBuilder(sight, reader, types, own(state));
    blocks.reach();
    Set<SceneId> ended = Borrows.ended(stack.unused(), reader.pointers());
    List<FrameBox> frames = StackBuilder.told(plain, ended, Borrows.lent(reader.pointers(), ended));
    Set<SceneId> retracted = retracted(reader.pointers(), ended);
    List<Block> heap = blocks.heap();
    List<Block> statics = blocks.statics(drawn(frames, heap, retracted));
    List<Listing> listings = new ListingBuilder(sight).build();
    List<Arrow> arrows =
        new ArrowBuilder(
                state,
                cells(frames, heap, statics),
                boxes(frames, heap, statics, listings),
                retracted)
            .build(reader.pointers());
    return new Scene(
        moment(state),
        sight.detail(),
        listings,
        statics,
        frames,
        heap,
        arrows,
        retracted,
        flights(sight, frames),
        map(state, heap),
        new Narrator(sight, changed(frames, statics)).narrate(),
        output(state),
        blocks.staticCount() - statics.size(),
        LegendMark.of(state.program().wording().isByHand()));
  }

  /// The same for the whole run.
  private synchronized OwnStatics own(MachineState state) {
    if (own == null) {
      own = new OwnStatics(state.program());
    }
    return own;
  }

  private static List<String> changed(List<FrameBox> frames, List<Block> statics) {
    Stream<String> globals =
        statics.stream()
            .filter(block -> block.title().startsWith("global "))
            .filter(block -> block.cells().stream().anyMatch(Cell::changed))
            .map(block -> block.title().substring("global ".length()));
    Stream<String> variables =
        frames.stream()
            .flatMap(frame -> frame.slots().stream())
            .filter(slot -> slot.role() == Slot.Role.VARIABLE || slot.role() == Slot.Role.ARGUMENT)
            .filter(slot -> !slot.isGhost() && slot.cells().stream().anyMatch(Cell::changed))
            .map(Slot::name);
    return Stream.concat(variables, globals).toList();
  }

  private static Set<SceneId> drawn(
      List<FrameBox> frames, List<Block> heap, Set<SceneId> retracted) {
    Set<SceneId> drawn = new HashSet<>();
    cells(frames, heap, List.of()).forEach(cell -> drawn.add(cell.id()));
    drawn.removeAll(retracted);
    return drawn;
  }

  private static Set<SceneId> retracted(List<FoundPointer> pointers, Set<SceneId> ended) {
    Set<SceneId> cells = new HashSet<>();
    pointers.stream()
        .map(FoundPointer::cell)
        .filter(cell -> Borrows.isIn(cell, ended))
        .forEach(cells::add);
    return cells;
  }

  private static List<Cell> cells(List<FrameBox> frames, List<Block> heap, List<Block> statics) {
    List<Cell> all = new ArrayList<>();
    frames.forEach(frame -> frame.slots().forEach(slot -> all.addAll(slot.cells())));
    heap.forEach(block -> all.addAll(block.cells()));
    statics.forEach(block -> all.addAll(block.cells()));
    return all;
  }

  private static Set<SceneId> boxes(
      List<FrameBox> frames, List<Block> heap, List<Block> statics, List<Listing> listings) {
    Set<SceneId> all = new HashSet<>();
    frames.forEach(frame -> frame.slots().forEach(slot -> all.add(slot.id())));
    heap.forEach(block -> all.add(block.id()));
    statics.forEach(block -> all.add(block.id()));
    listings.forEach(listing -> all.add(listing.id()));
    return all;
  }

  private static Moment moment(MachineState state) {
    String function = state.top().map(frame -> frame.body().name()).orElse("");
    Moment.Ending ending =
        switch (state.outcome().orElse(null)) {
          case null -> Moment.Ending.RUNNING;
          case Outcome.Finished _, Outcome.Exited _ -> Moment.Ending.EXITED;
          case Outcome.Panicked _, Outcome.Aborted _ -> Moment.Ending.PANICKED;
          case Outcome.Faulted _ -> Moment.Ending.FAULTED;
        };
    return new Moment(state.step(), function, span(state), ending, words(state));
  }

  private static String words(MachineState state) {
    return switch (state.outcome().orElse(null)) {
      case null -> "";
      case Outcome.Finished finished -> "exit status " + finished.exitCode();
      case Outcome.Exited exited -> "exit status " + exited.exitCode();
      case Outcome.Panicked panicked -> panicked.message();
      case Outcome.Aborted aborted -> aborted.message();
      case Outcome.Faulted faulted -> faulted.fault().message();
    };
  }

  /// The innermost place in the person's own text.
  private static Optional<Span> span(MachineState state) {
    for (Frame frame : state.frames().reversed()) {
      if (!frame.isLibrary()) {
        return Optional.of(frame.source().span());
      }
    }
    return Optional.empty();
  }

  private static List<Flight> flights(Sight sight, List<FrameBox> frames) {
    Set<SceneId> slots = new HashSet<>();
    frames.forEach(frame -> frame.slots().forEach(slot -> slots.add(slot.id())));
    List<Flight> flights = new ArrayList<>();
    for (Step step : sight.steps()) {
      for (Mark mark : step.marks()) {
        if (mark instanceof Mark.Moved(Region from, Region to)) {
          flight(from, to, Flight.Kind.MOVE, slots).ifPresent(flights::add);
        } else if (mark instanceof Mark.Copied(Region from, Region to)) {
          flight(from, to, Flight.Kind.COPY, slots).ifPresent(flights::add);
        }
      }
    }
    return flights.size() > 6 ? List.of() : flights;
  }

  private static Optional<Flight> flight(
      Region from, Region to, Flight.Kind kind, Set<SceneId> slots) {
    Optional<SceneId> start = slot(from);
    Optional<SceneId> end = slot(to);
    if (start.isEmpty() || end.isEmpty() || !slots.contains(start.get())) {
      return Optional.empty();
    }
    return slots.contains(end.get())
        ? Optional.of(new Flight(start.get(), end.get(), kind, to.type().text()))
        : Optional.empty();
  }

  private static Optional<SceneId> slot(Region region) {
    return region.place().map(place -> StackBuilder.slotId(region.frame(), place.local().index()));
  }

  private static AddressMap map(MachineState state, List<Block> heap) {
    long live =
        heap.stream().filter(b -> b.life() != Block.Life.FREED).mapToLong(Block::size).sum();
    long code = (long) state.code().instructionCount() * AddressSpace.INSTRUCTION_SIZE;
    long statics = state.memory().staticEnd() - AddressSpace.STATIC;
    long top = AddressSpace.stackTop(state.currentThread());
    long pointer = state.stackPointer();
    return new AddressMap(
        List.of(
            new Stretch(Section.INSTRUCTIONS, AddressSpace.TEXT, AddressSpace.TEXT + code, code),
            new Stretch(
                Section.STATIC, AddressSpace.STATIC, AddressSpace.STATIC + statics, statics),
            new Stretch(Section.HEAP, AddressSpace.HEAP, state.memory().heapEnd(), live),
            new Stretch(Section.STACK, pointer, top, top - pointer)),
        pointer);
  }

  private static String output(MachineState state) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Output output : state.output()) {
      bytes.writeBytes(output.bytes());
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.length() > MOST_OUTPUT ? "…\n" + text.substring(text.length() - MOST_OUTPUT) : text;
  }
}
