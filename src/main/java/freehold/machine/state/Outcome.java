package freehold.machine.state;

/// How a run ended.
public sealed interface Outcome {
  /// What the shell would see.
  int exitCode();

  /// `main` returned.
  record Finished(int exitCode) implements Outcome {}

  /// The program called `exit`.
  record Exited(int exitCode) implements Outcome {}

  /// A panic left `main` (or a global's initializer).
  record Panicked(String message) implements Outcome {
    @Override
    public int exitCode() {
      return 101;
    }
  }

  /// The program aborted itself: `abort`, a panic while panicking, a failed allocation.
  record Aborted(String message) implements Outcome {
    @Override
    public int exitCode() {
      return 134;
    }
  }

  /// The machine stopped it.
  record Faulted(Fault fault) implements Outcome {
    @Override
    public int exitCode() {
      return switch (fault.kind()) {
        case STACK_OVERFLOW -> 134;
        case BUS_ERROR -> 135;
        case FLOATING_POINT_EXCEPTION -> 136;
        default -> 139;
      };
    }
  }
}
