package freehold.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One moment of a run as complete data: everything that is drawn, and no pixel.
///
/// @param frames outermost first
/// @param heap every block there ever was, by address, then by age
/// @param retracted cells of references whose last use has passed: they have no arrow any more
/// @param flights values that the last step carried from one place to another
/// @param output all that the program has printed so far
/// @param unshownStatics how many pieces of static data are there but not drawn
/// @param legend the marks that can occur in this program's pictures
public record Scene(
    Moment moment,
    Detail detail,
    List<Listing> listings,
    List<Block> statics,
    List<FrameBox> frames,
    List<Block> heap,
    List<Arrow> arrows,
    Set<SceneId> retracted,
    List<Flight> flights,
    AddressMap map,
    Narration narration,
    String output,
    int unshownStatics,
    List<LegendMark> legend) {

  public Scene {
    listings = List.copyOf(listings);
    statics = List.copyOf(statics);
    frames = List.copyOf(frames);
    heap = List.copyOf(heap);
    arrows = List.copyOf(arrows);
    retracted = Set.copyOf(retracted);
    flights = List.copyOf(flights);
    legend = List.copyOf(legend);
  }

  /// The lines of the innermost scope that is closing, from its first variable to its brace.
  public List<Integer> closingLines() {
    for (FrameBox frame : frames.reversed()) {
      if (frame.scopeEnd().isPresent()) {
        ScopeEnd end = frame.scopeEnd().get();
        return List.of(end.firstLine(), end.line());
      }
    }
    return List.of();
  }

  /// All cells of the picture.
  public List<Cell> cells() {
    List<Cell> all = new ArrayList<>();
    statics.forEach(block -> all.addAll(block.cells()));
    frames.forEach(frame -> frame.slots().forEach(slot -> all.addAll(slot.cells())));
    heap.forEach(block -> all.addAll(block.cells()));
    return all;
  }
}
