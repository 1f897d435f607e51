package freehold.scene;

import java.util.List;
import java.util.Optional;

/// An allocation in the heap or in static data; a freed one stays at its address.
///
/// @param number counts the allocations of the run, never used twice
/// @param title what it is, such as `Vec<i32> buffer`
/// @param brackets ranges of cells with a word below them
public record Block(
    SceneId id,
    long number,
    Place place,
    String title,
    long address,
    long size,
    Life life,
    Optional<Badge> badge,
    List<Cell> cells,
    List<Bracket> brackets,
    List<String> notes) {

  public Block {
    cells = List.copyOf(cells);
    brackets = List.copyOf(brackets);
    notes = List.copyOf(notes);
  }

  /// In which section a block stands.
  public enum Place {
    HEAP,
    STATIC
  }

  /// Where a block is in its life.
  public enum Life {
    LIVE,
    /// Live, but no owning pointer leads to it.
    UNOWNED,
    FREED,
    /// Still there when the program had ended.
    LEAKED
  }

  /// `words` under the cells from index `first` to `last`, both included.
  public record Bracket(int first, int last, String words) {}
}
