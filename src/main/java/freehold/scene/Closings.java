package freehold.scene;

import freehold.machine.state.Frame;
import freehold.machine.state.Mark;
import freehold.machine.state.Step;
import freehold.mir.LocalId;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What closing braces have done so far, frame by frame: which values they dropped, in which order,
/// and which variables they ended.
final class Closings {
  private final Map<Long, Closing> frames = new HashMap<>();

  /// The last brace of one frame.
  private static final class Closing {
    private Span brace;
    private final List<Integer> dropped = new ArrayList<>();
    private final TreeSet<Integer> touched = new TreeSet<>();
    private final Map<Integer, Long> left = new HashMap<>();
  }

  /// @param steps all since the first of the braces began to close
  Closings(List<Step> steps) {
    for (Step step : steps) {
      Span span = step.source().span();
      if (span.isLibrary() || !span.text().equals("}")) {
        continue;
      }
      for (Mark mark : step.marks()) {
        if (mark instanceof Mark.Dropped m
            && m.glue().isPresent()
            && m.place().place().isPresent()) {
          dropped(of(m.place().frame(), span), m.place().place().get().local());
        } else if (mark instanceof Mark.StorageEnded m) {
          Closing closing = of(m.frame(), span);
          closing.left.put(m.local().index(), step.index() + 1);
          closing.touched.add(m.local().index());
        }
      }
    }
  }

  private Closing of(long frame, Span brace) {
    Closing closing = frames.computeIfAbsent(frame, _ -> new Closing());
    if (!brace.equals(closing.brace)) {
      closing.brace = brace;
      closing.dropped.clear();
      closing.left.clear();
      closing.touched.clear();
    }
    return closing;
  }

  private static void dropped(Closing closing, LocalId local) {
    closing.touched.add(local.index());
    if (!closing.dropped.contains(local.index())) {
      closing.dropped.add(local.index());
    }
  }

  /// Counts the drops of a scope from 1; 0 for what was not dropped.
  int drop(Frame frame, int local) {
    Closing closing = frames.get(frame.serial());
    return closing == null ? 0 : closing.dropped.indexOf(local) + 1;
  }

  /// Whether the drop of the value is over; the last one may still be going on in a call.
  boolean isDropped(Frame frame, int local, boolean isTop) {
    Closing closing = frames.get(frame.serial());
    return closing != null
        && closing.dropped.contains(local)
        && (isTop || closing.dropped.getLast() != local);
  }

  /// The step at which a brace ended the variable.
  Optional<Long> left(Frame frame, int local) {
    return Optional.ofNullable(frames.get(frame.serial())).map(closing -> closing.left.get(local));
  }

  /// The scope of a frame that is closing, among the slots that are drawn.
  Optional<ScopeEnd> of(Frame frame, List<Slot> slots) {
    Closing closing = frames.get(frame.serial());
    if (closing == null) {
      return Optional.empty();
    }
    List<SceneId> drawn = new ArrayList<>();
    int first = closing.brace.line();
    for (int local : closing.touched) {
      SceneId id = StackBuilder.slotId(frame.serial(), local);
      if (slots.stream().anyMatch(slot -> slot.id().equals(id))) {
        drawn.add(id);
        first = Math.min(first, frame.body().local(new LocalId(local)).span().line());
      }
    }
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScopeEnd(first, closing.brace.line(), drawn));
  }
}
