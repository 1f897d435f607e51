package freehold.scene;

import freehold.machine.state.Mark;
import java.util.Optional;

/// Which kind of event a mark is, and which of several says most.
final class Events {
  /// Weight of a value that a library function takes.
  static final int GIVEN = 40;

  /// Weight of what a function will return.
  static final int RESULT = 58;

  /// Weight of a block that came and went in one step.
  static final int TRANSIENT = 36;

  /// Weight of a value that has no name and is told by its text.
  static final int INTERMEDIATE = 32;

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
          case Mark.Overlooked _ -> EventKind.BROKEN_RULE;
          case Mark.Diverted _ -> EventKind.STRAY_RETURN;
          case Mark.GivenAgain _ -> EventKind.SECOND_NAME;
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
      case STRAY_RETURN -> 98;
      case SECOND_NAME -> 97;
      case BROKEN_RULE -> 96;
      case PANIC -> 95;
      case REALLOCATE -> 90;
      case OUTPUT -> 85;
      case ALLOCATE -> 80;
      case FREE -> 78;
      case DROP -> 84;
      case MOVE -> 70;
      case BORROW -> 66;
      case CALL -> 82;
      case RETURN -> 81;
      case SCOPE_END -> 54;
      case COPY -> 57;
      case ASSIGN -> 56;
      case DECLARE -> 10;
      case BRANCH -> 34;
      case END -> 88;
      case START, BORROW_END -> 0;
    };
  }
}
