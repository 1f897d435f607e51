package freehold.scene;

import java.util.List;
import java.util.Optional;

/// A variable, argument or temporary of a frame, with the cells of its value.
///
/// @param lent how it is lent out at this moment, `&` or `&mut`
/// @param drop counts the drops of a closing scope from 1; 0 if the value is not one of them
public record Slot(
    SceneId id,
    Role role,
    String name,
    String type,
    long address,
    long size,
    List<Cell> cells,
    Optional<Ghost> ghost,
    Optional<Ownership> lent,
    int drop) {

  /// A slot that no scope's end drops at this moment.
  public Slot(
      SceneId id,
      Role role,
      String name,
      String type,
      long address,
      long size,
      List<Cell> cells,
      Optional<Ghost> ghost,
      Optional<Ownership> lent) {
    this(id, role, name, type, address, size, cells, ghost, lent, 0);
  }

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

  /// The same slot with other cells.
  Slot of(List<Cell> others) {
    return new Slot(id, role, name, type, address, size, others, ghost, lent, drop);
  }

  public boolean isGhost() {
    return ghost.isPresent();
  }
}
