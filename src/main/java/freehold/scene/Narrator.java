package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.state.Fault;
import freehold.machine.state.Frame;
import freehold.machine.state.Mark;
import freehold.machine.state.Outcome;
import freehold.machine.state.Region;
import freehold.scene.Happenings.Event;
import freehold.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says in one sentence what happened between the last moment and this one.
final class Narrator {
  private static final int ASSIGNED = Events.weight(EventKind.ASSIGN);

  private final Sight sight;
  private final Names names;
  private final Happenings happenings;
  private final ValueWords values;
  private final List<String> changed;
  private Event best;

  /// @param changed names of variables whose own bytes the last step wrote
  Narrator(Sight sight, List<String> changed) {
    this.changed = changed;
    this.sight = sight;
    this.names = new Names(sight);
    this.happenings = new Happenings(sight);
    this.values = new ValueWords(sight.now());
  }

  Narration narrate() {
    int most = -1;
    for (Event event : happenings.events()) {
      int weight = weight(event);
      // Of several values the last whole one is what the statement is about.
      boolean isLater = weight == most && weight == ASSIGNED && isWhole(event);
      if (weight > most || isLater) {
        most = weight;
        best = event;
      }
    }
    if (best != null) {
      return narration();
    }
    return sight.now().step() == 0
        ? Templates.narration(EventKind.START, "start", spoken(new HashMap<>()))
        : plain();
  }

  private static boolean isWhole(Event event) {
    return Happenings.target(event.mark())
        .flatMap(Region::place)
        .filter(place -> place.isLocal())
        .isPresent();
  }

  /// Nothing that leaves a mark: a call that came back, or a single instruction.
  private Narration plain() {
    Optional<String> library = happenings.lastLibraryFunction();
    Optional<String> called = happenings.lastLibraryCall();
    String code = called.orElse(happenings.firstCode());
    String instruction = happenings.lastInstruction().orElse("");
    Map<String, String> words =
        Map.of("code", code, "name", library.orElse(""), "text", instruction);
    if (sight.steps().size() == 1) {
      String key = library.isPresent() ? "instruction.library" : "instruction";
      return Templates.narration(EventKind.ASSIGN, key, words);
    }
    if (code.isEmpty() || code.equals("}")) {
      return Templates.narration(EventKind.ASSIGN, "on", words);
    }
    if (sight.now().frames().getLast().isLibrary()) {
      return Templates.narration(EventKind.ASSIGN, "within", within(code));
    }
    if (called.isPresent() && !changed.isEmpty()) {
      Map<String, String> more = new HashMap<>(words);
      more.put("names", "`" + String.join("`, `", changed) + "`");
      more.put("have", changed.size() == 1 ? "has" : "have");
      return Templates.narration(EventKind.ASSIGN, "called.change", more);
    }
    return Templates.narration(EventKind.ASSIGN, called.isPresent() ? "called" : "done", words);
  }

  /// A moment in the midst of what the library does for a statement.
  private Map<String, String> within(String code) {
    return Map.of("code", code, "name", name(sight.now().frames().getLast().function()));
  }

  /// What has no name and what happens inside the library matters less: -1 is not told at all.
  private int weight(Event event) {
    Mark mark = event.mark();
    int weight = Events.kind(mark).map(Events::weight).orElse(-1);
    return switch (mark) {
      case Mark.Moved m -> stored(event, m.from(), m.to(), weight);
      case Mark.Copied m -> stored(event, m.from(), m.to(), weight);
      case Mark.Borrowed m -> stored(event, m.from(), m.to(), weight);
      case Mark.Pointed m -> stored(event, m.from(), m.to(), weight);
      case Mark.Assigned m -> event.isOwn() || isNamed(m.to()) ? received(m.to()) : -1;
      case Mark.Dropped m -> isDrop(event, m) ? weight : -1;
      case Mark.StorageEnded m -> event.isOwn() && isNamed(m.frame(), m.local()) ? weight : -1;
      case Mark.StorageBegan m ->
          event.isOwn() && happenings.isOnStack(m.frame()) && isNamed(m.frame(), m.local())
              ? weight
              : -1;
      case Mark.Called m -> happenings.isOwn(m.function()) ? weight : -1;
      case Mark.Returned m ->
          happenings.isOwn(m.function())
              ? weight
              : m.to().filter(to -> isOwnFrame(to.frame())).map(this::received).orElse(-1);
      case Mark.Branched _ -> event.isOwn() && happenings.isSwitch(event.step()) ? weight : -1;
      case Mark.Allocated m -> isAlive(m) ? weight : Events.TRANSIENT;
      case Mark.Freed m -> happenings.freed().containsKey(m.id()) ? weight : -1;
      case Mark.Reallocated _, Mark.Printed _, Mark.Panicked _, Mark.Faulted _, Mark.Ended _ ->
          weight;
      case Mark.Overlooked _, Mark.Diverted _, Mark.GivenAgain _ -> weight;
      case Mark.Read _, Mark.Unwound _, Mark.Caught _ -> -1;
    };
  }

  private boolean isAlive(Mark.Allocated mark) {
    return sight.now().allocation(mark.id()).filter(a -> a.death() == Allocation.NEVER).isPresent();
  }

  private boolean isDrop(Event event, Mark.Dropped mark) {
    return event.isOwn() && mark.glue().isPresent() && names.of(mark.place()).isPresent();
  }

  private boolean isNamed(long frame, freehold.mir.LocalId local) {
    return happenings
        .frame(frame)
        .filter(found -> found.body().local(local).isUserVariable())
        .isPresent();
  }

  private int stored(Event event, Region from, Region to, int weight) {
    boolean isGiven =
        event.mark() instanceof Mark.Moved
            && names.of(from).isPresent()
            && happenings.isGiven(event, to);
    if (isGiven) {
      return Events.GIVEN;
    }
    boolean bothNamed = source(from).isPresent() && names.of(to).isPresent();
    return bothNamed && happenings.isOnStack(to.frame())
        ? weight
        : event.isOwn() || isNamed(to) ? received(to) : -1;
  }

  private boolean isNamed(Region region) {
    return names.of(region).isPresent();
  }

  private boolean isOwnFrame(long serial) {
    return happenings.frame(serial).filter(frame -> !frame.isLibrary()).isPresent();
  }

  private Optional<String> source(Region from) {
    return names.of(from).or(() -> happenings.borrowBehind(from).flatMap(m -> names.of(m.from())));
  }

  /// How much it matters that a place got a value from something without a name.
  private int received(Region to) {
    if (!happenings.isOnStack(to.frame()) || to.size() == 0) {
      return -1;
    }
    if (names.of(to).isPresent()) {
      return Events.weight(EventKind.ASSIGN);
    }
    if (names.resultOf(to).isPresent()) {
      return Events.RESULT;
    }
    return values.of(to).isPresent() ? Events.INTERMEDIATE : -1;
  }

  private Narration narration() {
    Map<String, String> words = spoken(new HashMap<>(Map.of("code", Happenings.text(best.code()))));
    StoreWords stores = new StoreWords(sight, names, happenings, values);
    return switch (best.mark()) {
      case Mark.Moved m when happenings.isGiven(best, m.to()) ->
          told(EventKind.MOVE, "given", "from", names.of(m.from()).orElse(""), words);
      case Mark.Moved m -> stores.stored(best, m.from(), m.to(), words);
      case Mark.Copied m -> stores.stored(best, m.from(), m.to(), words);
      case Mark.Borrowed m -> stores.stored(best, m.from(), m.to(), words);
      case Mark.Pointed m -> stores.stored(best, m.from(), m.to(), words);
      case Mark.Assigned m -> stores.assigned(m.to(), words);
      case Mark.Returned m when happenings.isOwn(m.function()) -> returned(m, words);
      case Mark.Returned m -> stores.assigned(m.to().orElseThrow(), words);
      case Mark.Allocated m -> stores.allocated(m, words);
      case Mark.Reallocated m -> reallocated(m, words);
      case Mark.Freed _ -> freed(words);
      case Mark.Dropped m -> dropped(m, words);
      case Mark.Called m -> called(m, words);
      case Mark.Printed _ -> told(EventKind.OUTPUT, "text", happenings.printed(), words);
      case Mark.StorageEnded _ -> scopeEnd(words);
      case Mark.StorageBegan m -> declared(m, words);
      case Mark.Panicked m -> told(EventKind.PANIC, "text", m.message(), words);
      case Mark.Faulted m -> faulted(m.fault(), words);
      case Mark.Overlooked m -> overlooked(m.fault(), words);
      case Mark.Diverted m -> told(EventKind.STRAY_RETURN, "name", name(m.function()), words);
      case Mark.GivenAgain m ->
          told(EventKind.SECOND_NAME, "address", AddressWords.hex(m.address()), words);
      case Mark.Ended m -> ended(m.outcome(), words);
      case Mark.Branched m -> branched(m, words);
      case Mark.Read _, Mark.Unwound _, Mark.Caught _ -> plain();
    };
  }

  /// Values for a sentence in the words of the program's language.
  private Map<String, String> spoken(Map<String, String> words) {
    if (sight.now().program().wording().isByHand()) {
      words.put(Templates.BY_HAND, "");
    }
    return words;
  }

  private Narration faulted(Fault fault, Map<String, String> words) {
    words.put("block", new FaultWords(sight.now().program()).block(fault));
    return told(EventKind.FAULT, "text", fault.message(), words);
  }

  private Narration overlooked(Fault fault, Map<String, String> words) {
    words.put("block", new FaultWords(sight.now().program()).block(fault));
    return told(EventKind.BROKEN_RULE, "text", fault.message(), words);
  }

  private static Narration told(
      EventKind kind, String key, String value, Map<String, String> words) {
    return told(kind, kind.name().toLowerCase(java.util.Locale.ROOT), key, value, words);
  }

  private static Narration told(
      EventKind kind, String template, String key, String value, Map<String, String> words) {
    words.put(key, value);
    return Templates.narration(kind, template, words);
  }

  private Narration reallocated(Mark.Reallocated mark, Map<String, String> words) {
    Optional<Allocation> to = sight.now().allocation(mark.to());
    words.put("address", to.map(a -> AddressWords.hex(a.address())).orElse("?"));
    return told(EventKind.REALLOCATE, "copied", AddressWords.bytes(mark.copied()), words);
  }

  /// `1 block (5 bytes) is freed`.
  private String freedWords() {
    Map<?, Long> freed = happenings.freed();
    long size = freed.values().stream().mapToLong(Long::longValue).sum();
    String is = freed.size() == 1 ? " is freed" : " are freed";
    return AddressWords.counted(freed.size(), "block") + " (" + AddressWords.bytes(size) + ")" + is;
  }

  private Narration freed(Map<String, String> words) {
    return told(EventKind.FREE, "blocks", freedWords(), words);
  }

  private Narration dropped(Mark.Dropped mark, Map<String, String> words) {
    List<String> dropped = List.copyOf(happenings.dropped(names));
    words.put("from", dropped.getFirst());
    words.put("names", "`" + String.join("`, then `", dropped) + "`");
    words.put("are", dropped.size() == 1 ? "is" : "are");
    String calls =
        happenings.events().stream()
            .filter(e -> e.mark() instanceof Mark.Called m && happenings.isOwn(m.function()))
            .map(e -> ", so `" + name(((Mark.Called) e.mark()).function()) + "` is called")
            .findFirst()
            .orElse("");
    words.put("freed", calls + (happenings.freed().isEmpty() ? "" : "; " + freedWords()));
    boolean isReplaced =
        happenings.events().stream()
            .anyMatch(e ->
                Happenings.target(e.mark())
                    .filter(to -> to.place().equals(mark.place().place()))
                    .isPresent());
    String key =
        words.get("code").equals("}") ? "drop" : isReplaced ? "drop.replaced" : "drop.early";
    return Templates.narration(EventKind.DROP, key, words);
  }

  private Narration scopeEnd(Map<String, String> words) {
    Map<String, Long> left = happenings.left();
    words.put("names", "`" + String.join("`, `", left.keySet()) + "`");
    words.put("are", left.size() == 1 ? "is" : "are");
    long size = left.values().stream().mapToLong(Long::longValue).sum();
    words.put("their", left.size() == 1 ? "its " : "their ");
    return told(EventKind.SCOPE_END, "size", AddressWords.bytes(size), words);
  }

  private Narration called(Mark.Called mark, Map<String, String> words) {
    words.put("name", name(mark.function()));
    List<String> arguments = new ArgumentWords(happenings, names, values).of(mark);
    words.put("arguments", arguments.isEmpty() ? "" : ": " + String.join("; ", arguments));
    return Templates.narration(EventKind.CALL, "call", words);
  }

  private Narration returned(Mark.Returned mark, Map<String, String> words) {
    words.put("name", name(mark.function()));
    words.put("to", sight.now().top().map(Frame::body).map(b -> Names.shown(b.name())).orElse(""));
    Optional<String> value = mark.to().flatMap(values::of);
    words.put("value", value.map(text -> " `" + text + "`").orElse(""));
    Optional<String> receiver = mark.to().flatMap(names::of);
    words.put(
        "receiver", receiver.map(to -> ", where `" + to + "` gets what came back").orElse(""));
    return Templates.narration(EventKind.RETURN, "return", words);
  }

  private Narration declared(Mark.StorageBegan mark, Map<String, String> words) {
    Frame frame = happenings.frame(mark.frame()).orElseThrow();
    words.put("to", frame.body().local(mark.local()).name());
    words.put("type", Names.typeOf(sight.now().program(), mark.type()));
    long size = sight.now().program().layouts().layoutOf(mark.type()).size();
    words.put("address", AddressWords.hex(frame.addressOf(mark.local())));
    return told(EventKind.DECLARE, "size", AddressWords.bytes(size), words);
  }

  private Narration branched(Mark.Branched mark, Map<String, String> words) {
    Optional<Span> next =
        sight.now().frames().reversed().stream()
            .filter(frame -> !frame.isLibrary())
            .map(frame -> frame.source().span())
            .findFirst();
    words.put("line", "" + next.map(Span::line).orElse(0));
    words.put("value", mark.taken() ? "true" : "false");
    BranchWords branch = new BranchWords(sight.now().program(), best.step());
    return Templates.narration(EventKind.BRANCH, branch.key(next), words);
  }

  private Narration ended(Outcome outcome, Map<String, String> words) {
    Set<Long> leaked = new java.util.HashSet<>();
    long bytes = 0;
    for (Allocation block : sight.now().heapBlocks()) {
      if (block.death() == Allocation.NEVER && leaked.add(block.id().value())) {
        bytes += block.size();
      }
    }
    words.put("status", "" + outcome.exitCode());
    words.put(
        "heap",
        sight.now().heapBlocks().isEmpty()
            ? ""
            : leaked.isEmpty()
                ? " Every block of the heap has been freed."
                : " " + AddressWords.bytes(bytes) + " of heap were never freed.");
    words.put("text", EndWords.of(outcome, sight.now().output()));
    return Templates.narration(EventKind.END, "end", words);
  }

  private String name(freehold.mir.FunctionId function) {
    return Names.shown(sight.now().program().function(function).name());
  }
}
