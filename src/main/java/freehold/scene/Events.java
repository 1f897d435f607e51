package freehold.scene;

import freehold.machine.state.Mark;
import java.util.Optional;

/// Which kind of event a mark is, and which of several says most.
final class Events {
  private Events() {}

  /// Empty for marks that are no event of their own.
  static Optional<EventKind> kind(Mark mark) {
    return Optional.ofNullable(
        switch (mark) {
          case Mark.Moved _ -> EventKind.MOVE;
          case Mark.Copied _ -> EventKind.COPY;
          case Mark.Assigned _ -> EventKind.ASSIGN;
          case Mark.Borrowed _ -> EventKind.BORROW;
          case Mark.Pointed _ -> EventKind.ASSIGN;
          case Mark.Dropped _ -> EventKind.DROP;
          case Mark.Called _ -> EventKind.CALL;
          case Mark.Returned _ -> EventKind.RETURN;
          case Mark.Allocated _ -> EventKind.ALLOCATE;
          case Mark.Freed _ -> EventKind.FREE;
          case Mark.Reallocated _ -> EventKind.REALLOCATE;
          case Mark.Printed _ -> EventKind.OUTPUT;
          case Mark.StorageEnded _ -> EventKind.SCOPE_END;
          case Mark.Branched _ -> EventKind.BRANCH;
          case Mark.Panicked _ -> EventKind.PANIC;
          case Mark.Faulted _ -> EventKind.FAULT;
          case Mark.Ended _ -> EventKind.END;
          case Mark.StorageBegan _ -> EventKind.DECLARE;
          case Mark.Read _, Mark.Unwound _, Mark.Caught _ -> null;
        });
  }

  /// The greater, the more it matters to a person.
  static int weight(EventKind kind) {
    return switch (kind) {
      case FAULT -> 100;
      case PANIC -> 95;
      case REALLOCATE -> 90;
      case OUTPUT -> 85;
      case ALLOCATE -> 80;
      case FREE -> 78;
      case DROP -> 76;
      case MOVE -> 70;
      case BORROW -> 66;
      case CALL -> 64;
      case RETURN -> 62;
      case SCOPE_END -> 56;
      case COPY -> 50;
      case ASSIGN -> 46;
      case DECLARE -> 40;
      case BRANCH -> 30;
      case END -> 20;
      case START, BORROW_END -> 0;
    };
  }
}
