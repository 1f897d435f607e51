package freehold.driver;

import freehold.scene.Detail;
import freehold.scene.Scene;
import freehold.scene.Track;
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

  /// What the moment after `step` steps looks like. Changes are marked against the moment that was
  /// looked at before, if that one was earlier.
  Scene scene(long step, Detail detail);

  /// The step to which a way leads; the same step if there is none.
  long travel(long from, Travel way, Stride stride);

  /// The next step (or the one before) at which one of the lines begins.
  OptionalLong toLine(long from, Set<Integer> lines, boolean forward);

  /// Stops an endless program where it is; what has been run stays.
  void pause();

  void resume();

  @Override
  void close();
}
