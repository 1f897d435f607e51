package freehold.timeline;

import freehold.machine.state.Mark;

/// What one can jump to.
public enum EventKind {
  ALLOCATION,
  FREE,
  MOVE,
  BORROW,
  DROP,
  CALL,
  RETURN,
  OUTPUT,
  SCOPE_END,
  PANIC,
  FAULT;

  public boolean matches(Mark mark) {
    return switch (mark) {
      case Mark.Allocated m -> this == ALLOCATION;
      case Mark.Reallocated m -> this == ALLOCATION;
      case Mark.Freed m -> this == FREE;
      case Mark.Moved m -> this == MOVE;
      case Mark.Borrowed m -> this == BORROW;
      case Mark.Dropped m -> this == DROP;
      case Mark.Called m -> this == CALL;
      case Mark.Returned m -> this == RETURN;
      case Mark.Printed m -> this == OUTPUT;
      case Mark.StorageEnded m -> this == SCOPE_END;
      case Mark.Panicked m -> this == PANIC;
      case Mark.Faulted m -> this == FAULT;
      case Mark.Overlooked m -> this == FAULT;
      case Mark.Diverted m -> this == CALL;
      case Mark.GivenAgain m -> this == ALLOCATION;
      case Mark.Copied m -> false;
      case Mark.Assigned m -> false;
      case Mark.Pointed m -> false;
      case Mark.Read m -> false;
      case Mark.StorageBegan m -> false;
      case Mark.Branched m -> false;
      case Mark.Unwound m -> false;
      case Mark.Caught m -> false;
      case Mark.Ended m -> false;
    };
  }
}
