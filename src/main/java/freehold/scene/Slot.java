package freehold.scene;

import java.util.List;
import java.util.Optional;

/// A variable, argument or temporary of a frame, with the cells of its value.
///
/// @param lent how it is lent out at this moment, `&` or `&mut`
public record Slot(
    SceneId id,
    Role role,
    String name,
    String type,
    long address,
    long size,
    List<Cell> cells,
    Optional<Ghost> ghost,
    Optional<Ownership> lent) {

  public Slot {
    cells = List.copyOf(cells);
  }

  /// What a slot is for.
  public enum Role {
    ARGUMENT,
    VARIABLE,
    TEMPORARY,
    RETURN,
    DROP_FLAG
  }

  public boolean isGhost() {
    return ghost.isPresent();
  }
}
