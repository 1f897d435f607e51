package freehold.mir;

/// One step that cannot leave its block.
public sealed interface Statement {
  SourceInfo source();

  record Assign(SourceInfo source, Place place, Rvalue value) implements Statement {}

  record StorageLive(SourceInfo source, LocalId local) implements Statement {}

  record StorageDead(SourceInfo source, LocalId local) implements Statement {}

  record SetDiscriminant(SourceInfo source, Place place, int variant) implements Statement {}

  /// Marks that a place is inspected by a match or `let _`; the borrow checker reads it.
  record FakeRead(SourceInfo source, Place place) implements Statement {}

  record Nop(SourceInfo source) implements Statement {}
}
