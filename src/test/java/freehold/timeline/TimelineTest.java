package freehold.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.machine.MachineLimits;
import freehold.machine.TestPrograms;
import freehold.machine.state.Mark;
import freehold.machine.state.Step;
import freehold.mir.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Forward then back is byte-identical, from any step to any step.
class TimelineTest {
  static Stream<Program> programs() {
    return Stream.of(
        TestPrograms.sumLoop(3000),
        TestPrograms.fibonacci(17),
        TestPrograms.heapLoop(2000),
        TestPrograms.threads(3000),
        TestPrograms.dynamic());
  }

  private static Timeline recorded(Program program) {
    Timeline timeline = Timeline.of(program, MachineLimits.DEFAULT, new byte[0]);
    timeline.recordAll();
    return timeline;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyMomentIsTheSameHoweverItIsReached(Program program) {
    Timeline timeline = recorded(program);
    Cursor straight = timeline.cursor();
    Map<Long, Long> digests = new HashMap<>();
    Random random = new Random(7);
    long end = timeline.steps();
    for (long step = 0; step <= end; step += 1 + random.nextInt((int) (end / 200 + 1))) {
      straight.seek(step);
      digests.put(step, straight.state().digest());
    }
    Cursor jumping = timeline.cursor();
    List<Long> steps = new java.util.ArrayList<>(digests.keySet());
    for (int i = 0; i < 300; i++) {
      long step = steps.get(random.nextInt(steps.size()));
      jumping.seek(step);
      assertEquals(digests.get(step), jumping.state().digest(), "step " + step);
      if (random.nextInt(4) == 0) {
        jumping.lastStep();
        assertEquals(digests.get(step), jumping.state().digest(), "after looking at " + step);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void backStopsWhereForwardStopped(Program program) {
    Cursor cursor = recorded(program).cursor();
    for (StepSize size : StepSize.values()) {
      cursor.seek(0);
      List<Long> stops = new java.util.ArrayList<>(List.of(0L));
      for (int i = 0; i < 60 && cursor.forward(size); i++) {
        stops.add(cursor.position());
      }
      if (cursor.isAtEnd() && stops.getLast() != cursor.position()) {
        stops.add(cursor.position());
      }
      for (int i = stops.size() - 2; i >= 0; i--) {
        cursor.back(size);
        assertEquals(stops.get(i), cursor.position(), size + " " + i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void eventsAreFoundBothWays(Program program) {
    Cursor cursor = recorded(program).cursor();
    for (EventKind kind : EventKind.values()) {
      cursor.seek(0);
      if (!cursor.forwardTo(kind)) {
        continue;
      }
      long first = cursor.position();
      Step step = cursor.lastStep().orElseThrow();
      assertTrue(step.marks().stream().anyMatch(kind::matches), kind + " " + step);
      if (cursor.forwardTo(kind)) {
        assertTrue(cursor.backTo(kind));
        assertEquals(first, cursor.position());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void effectsTellWhatTheBytesWere(Program program) {
    Timeline timeline = recorded(program);
    Cursor cursor = timeline.cursor();
    Cursor before = timeline.cursor();
    for (long index = 0; index < Math.min(400, timeline.steps()); index++) {
      Step step = cursor.stepAt(index);
      before.seek(index);
      for (var effect : step.effects()) {
        if (effect instanceof freehold.machine.state.Effect.Written written
            && step.marks().stream().noneMatch(m -> m instanceof Mark.Called)) {
          assertEquals(
              box(before.state().memory().bytes(written.address(), written.before().length)),
              box(written.before()));
        }
      }
    }
  }

  private static String box(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theLastWriteIsFound(Program program) {
    Timeline timeline = recorded(program);
    Cursor cursor = timeline.cursor();
    cursor.seek(timeline.steps() / 2);
    var frame = cursor.state().frames().getFirst();
    long address = frame.addressOf(new freehold.mir.LocalId(1));
    long size = frame.layout().sizeOf(1);
    var last = cursor.lastWrite(address, size);
    if (last.isPresent()) {
      Step step = cursor.stepAt(last.getAsLong());
      assertFalse(step.effects().isEmpty());
      assertTrue(last.getAsLong() < cursor.position());
    }
  }
}
