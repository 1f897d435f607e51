package freehold.scene;

import freehold.machine.state.Mark;
import freehold.machine.state.Outcome;
import freehold.machine.state.Region;
import freehold.machine.state.Step;
import freehold.mir.BorrowKind;
import freehold.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Says in one sentence what happened between the last moment and this one.
final class Narrator {
  private final Sight sight;
  private final Names names;
  private Step bestStep;
  private Mark bestMark;

  Narrator(Sight sight) {
    this.sight = sight;
    this.names = new Names(sight);
  }

  Narration narrate() {
    choose();
    if (bestMark == null) {
      return sight.now().step() == 0
          ? Templates.narration(EventKind.START, "start", Map.of())
          : plain();
    }
    return narration(bestMark);
  }

  private Narration plain() {
    Optional<Outcome> outcome = sight.now().outcome();
    if (outcome.isPresent()) {
      return Templates.narration(EventKind.END, "end", Map.of("text", ending(outcome.get())));
    }
    String code = sight.steps().isEmpty() ? "" : code(sight.steps().getLast());
    String key = code.isEmpty() ? "step.brief" : "step.full";
    String text = Templates.filled(key, Map.of("code", code));
    return new Narration(EventKind.ASSIGN, text, text, text);
  }

  private void choose() {
    int best = -1;
    for (Step step : sight.steps()) {
      for (Mark mark : step.marks()) {
        int weight = Events.kind(mark).map(kind -> weight(kind, mark)).orElse(-1);
        if (weight > best) {
          best = weight;
          bestStep = step;
          bestMark = mark;
        }
      }
    }
  }

  /// What has no name and what happens inside the library matters less.
  private int weight(EventKind kind, Mark mark) {
    int weight = Events.weight(kind);
    boolean isQuiet =
        switch (mark) {
          case Mark.Moved m -> names.of(m.from()).isEmpty() || names.of(m.to()).isEmpty();
          case Mark.Copied m -> names.of(m.to()).isEmpty() || names.of(m.from()).isEmpty();
          case Mark.Assigned m -> names.of(m.to()).isEmpty();
          case Mark.Borrowed m -> names.of(m.from()).isEmpty() || names.of(m.to()).isEmpty();
          case Mark.Pointed m -> names.of(m.to()).isEmpty();
          case Mark.Dropped m -> names.of(m.place()).isEmpty();
          case Mark.StorageEnded m -> localName(m).isEmpty();
          case Mark.StorageBegan m -> declared(m).isEmpty();
          case Mark.Called m -> isLibrary(m.function());
          case Mark.Returned m -> isLibrary(m.function());
          case Mark.Freed _,
              Mark.Allocated _,
              Mark.Reallocated _,
              Mark.Printed _,
              Mark.Panicked _,
              Mark.Faulted _,
              Mark.Ended _,
              Mark.Branched _,
              Mark.Read _,
              Mark.Unwound _,
              Mark.Caught _ ->
              false;
        };
    return isQuiet ? -1 : weight;
  }

  private boolean isLibrary(freehold.mir.FunctionId function) {
    return sight.now().program().function(function).span().isLibrary();
  }

  private Narration narration(Mark mark) {
    EventKind kind = Events.kind(mark).orElseThrow();
    String key = kind.name().toLowerCase(java.util.Locale.ROOT);
    Map<String, String> values = new HashMap<>(Map.of("code", code(bestStep)));
    switch (mark) {
      case Mark.Moved m -> pair(values, m.from(), m.to());
      case Mark.Copied m -> pair(values, m.from(), m.to());
      case Mark.Borrowed m -> borrow(values, m);
      case Mark.Pointed m -> pair(values, m.from(), m.to());
      case Mark.Assigned m -> region(values, "to", m.to());
      case Mark.Dropped m -> region(values, "from", m.place());
      case Mark.Called m -> values.put("name", name(m.function()));
      case Mark.Returned m -> values.put("name", name(m.function()));
      case Mark.Allocated m -> block(values, m.address(), m.size());
      case Mark.Freed m -> block(values, m.address(), m.size());
      case Mark.Reallocated m -> reallocated(values, m);
      case Mark.Printed m -> values.put("text", printed());
      case Mark.StorageEnded m -> {
        values.put("to", localName(m).orElse("a temporary"));
        values.put("size", bytes(sight.now().program().layouts().layoutOf(m.type()).size()));
      }
      case Mark.StorageBegan m -> declaration(values, m);
      case Mark.Panicked m -> values.put("text", m.message());
      case Mark.Faulted m -> values.put("text", m.fault().message());
      case Mark.Ended m -> values.put("text", ending(m.outcome()));
      case Mark.Branched _, Mark.Read _, Mark.Unwound _, Mark.Caught _ -> {}
    }
    return Templates.narration(kind, key, values);
  }

  private String printed() {
    StringBuilder text = new StringBuilder();
    for (Step step : sight.steps()) {
      for (Mark mark : step.marks()) {
        if (mark instanceof Mark.Printed printed) {
          text.append(new String(printed.bytes(), StandardCharsets.UTF_8));
        }
      }
    }
    String line = text.toString().strip().replace("\n", " ⏎ ");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  private void reallocated(Map<String, String> values, Mark.Reallocated mark) {
    sight.now().allocation(mark.to()).ifPresent(to -> block(values, to.address(), to.size()));
    values.putIfAbsent("address", "?");
    values.put("copied", bytes(mark.copied()));
  }

  private void borrow(Map<String, String> values, Mark.Borrowed mark) {
    pair(values, mark.from(), mark.to());
    boolean isShared = mark.kind() == BorrowKind.SHARED;
    values.put("tag", isShared ? "`&`, shared" : "`&mut`, exclusive");
    values.put("address", hex(mark.from().address()));
    String rule = isShared ? "borrow.rule.shared" : "borrow.rule.mutable";
    values.put("rule", Templates.filled(rule, values));
  }

  private void pair(Map<String, String> values, Region from, Region to) {
    values.put("from", names.of(from).orElse("a temporary value"));
    region(values, "to", to);
  }

  private void region(Map<String, String> values, String key, Region region) {
    values.put(key, names.of(region).orElse("a temporary value"));
    values.put("type", region.type().text());
    values.put("size", bytes(region.size()));
    values.put("address", hex(region.address()));
  }

  private static void block(Map<String, String> values, long address, long size) {
    values.put("address", hex(address));
    values.put("size", bytes(size));
  }

  private String name(freehold.mir.FunctionId function) {
    return sight.now().program().function(function).name();
  }

  private Optional<String> localName(Mark.StorageEnded mark) {
    return sight.before().stream()
        .flatMap(state -> state.frames().stream())
        .filter(frame -> frame.serial() == mark.frame() && !frame.isLibrary())
        .map(frame -> frame.body().local(mark.local()).name())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private Optional<freehold.machine.state.Frame> declared(Mark.StorageBegan mark) {
    return sight.now().frames().stream()
        .filter(frame -> frame.serial() == mark.frame() && !frame.isLibrary())
        .filter(frame -> frame.body().local(mark.local()).isUserVariable())
        .findFirst();
  }

  private void declaration(Map<String, String> values, Mark.StorageBegan mark) {
    var frame = declared(mark);
    String name = frame.map(f -> f.body().local(mark.local()).name()).orElse("a temporary");
    values.put("to", name);
    values.put("type", mark.type().text());
    values.put("size", bytes(sight.now().program().layouts().layoutOf(mark.type()).size()));
    values.put("address", hex(frame.map(f -> f.addressOf(mark.local())).orElse(0L)));
  }

  /// What the person wrote: for a step inside the library, the call that led there.
  private String code(Step step) {
    Span span = step.source().span();
    if (span.isLibrary()) {
      span =
          sight.before().stream()
              .flatMap(state -> state.frames().reversed().stream())
              .filter(frame -> !frame.isLibrary())
              .map(frame -> frame.source().span())
              .filter(found -> !found.isLibrary())
              .findFirst()
              .orElse(span);
    }
    String text = span.isLibrary() ? step.source().span().text() : span.text();
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > 48 ? line.substring(0, 48) + "…" : line;
  }

  private static String ending(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Finished finished -> "`main` returned, exit status " + finished.exitCode() + ".";
      case Outcome.Exited exited -> "it called `exit`, exit status " + exited.exitCode() + ".";
      case Outcome.Panicked panicked -> "it panicked: `" + panicked.message() + "`.";
      case Outcome.Aborted aborted -> "it aborted: " + aborted.message() + ".";
      case Outcome.Faulted faulted -> faulted.fault().message();
    };
  }

  private static String bytes(long count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  private static String hex(long address) {
    StringBuilder digits = new StringBuilder(Long.toHexString(address));
    for (int at = digits.length() - 4; at > 0; at -= 4) {
      digits.insert(at, '_');
    }
    return "0x" + digits;
  }
}
