package freehold.scene;

import java.util.List;

/// The instructions of one function, in address order.
public record Listing(SceneId id, String function, long address, List<Instruction> instructions) {
  public Listing {
    instructions = List.copyOf(instructions);
  }

  /// One instruction of the IR.
  ///
  /// @param line of the source, 0 for library code
  /// @param isCurrent the program counter stands here
  /// @param isReturn a callee will come back here
  public record Instruction(
      long address, String text, int line, boolean isCurrent, boolean isReturn) {}
}
