package freehold.driver;

import freehold.scene.Detail;
import freehold.scene.Scene;
import freehold.scene.Track;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// A recorded run, or one that is being recorded: every moment so far can be visited.
///
/// Calls may take some milliseconds; one thread at a time may look.
public interface Playback extends AutoCloseable {
  /// How long the run is so far and what happened when.
  Track track();

  /// How the recording goes, in a few words: `running, 4,200,000 steps, spins in lines 3 to 5`.
  String status();

  /// Waits until so many steps are recorded or the run has ended; returns how many there are.
  long awaitSteps(long steps);

  /// What the moment after `step` steps looks like. Its changes and its sentence are those since
  /// one stride before, however a person came here.
  Scene scene(long step, Detail detail, Stride stride);

  /// The step to which a way leads; the same step if there is none.
  long travel(long from, Travel way, Stride stride);

  /// The next step (or the one before) at which one of the lines begins.
  OptionalLong toLine(long from, Set<Integer> lines, boolean forward);

  /// Whether the run has stopped at a broken rule and could go on as the hardware would.
  default boolean offersToGoOn() {
    return false;
  }

  /// Of an unchecked run, the moment just after a rule was broken first.
  default OptionalLong firstBrokenRule() {
    return OptionalLong.empty();
  }

  /// Of an unchecked run that has ended, where a rule was broken first and where one could see it.
  default List<String> aftermath() {
    return List.of();
  }

  /// Stops an endless program where it is; what has been run stays.
  void pause();

  void resume();

  @Override
  void close();
}
