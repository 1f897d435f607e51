package freehold.rust.borrowck;

import freehold.mir.Location;
import freehold.mir.Place;
import java.util.List;
import java.util.Optional;

/// What is wrong with a use or assignment, as far as initialisation goes.
sealed interface MoveFault {
  Access access();

  /// E0381. `place` was never given a value; `maybe`: on some way it was.
  record Uninitialized(Access access, Place place, boolean maybe) implements MoveFault {}

  /// E0382. `place` was moved at `sites`; `partly`: it is only a part of what is used.
  record Moved(Access access, Place place, boolean partly, List<MoveSites.Site> sites)
      implements MoveFault {}

  /// E0384.
  record AssignedTwice(Access access, Place place, Optional<Location> first) implements MoveFault {}
}
