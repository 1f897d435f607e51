package freehold.machine.memory;

import java.util.Optional;

/// A stretch of memory with a life of its own, as its life is known up to now.
///
/// @param address of the first byte
/// @param size in bytes
/// @param align in bytes, a power of two
/// @param label what it holds: the name of a global, vtable, function or local; empty on the heap
/// @param birth the step that made it; 0 for what is there before the first step
/// @param death the step that freed it (frames: that returned), or [#NEVER] if none so far
/// @param birthSite the innermost instruction of the person's own code under which it was made
/// @param deathSite likewise for its end
public record Allocation(
    AllocationId id,
    Kind kind,
    long address,
    long size,
    int align,
    String label,
    long birth,
    long death,
    Optional<Site> birthSite,
    Optional<Site> deathSite) {
  /// The death step of what has not ended.
  public static final long NEVER = Long.MAX_VALUE;

  /// What it was made for.
  public enum Kind {
    HEAP,
    /// The heap as a whole, for a library that divides it into blocks.
    ARENA,
    STACK,
    LITERAL,
    GLOBAL,
    /// A global that nothing may write.
    CONSTANT,
    VTABLE,
    FUNCTION
  }

  /// One past its last byte.
  public long end() {
    return address + size;
  }

  public boolean contains(long where) {
    return where >= address && where < end();
  }

  /// Whether it is there after `step` steps.
  public boolean isAliveAfter(long steps) {
    return birth <= steps && steps <= death;
  }
}
