package freehold.machine.eval;

/// Finds the innermost instruction of the person's own code that led to the current step.
final class UserSite {
  private final Processor processor;

  UserSite(Processor processor) {
    this.processor = processor;
  }

  /// Its index over the whole program; -1 if only library code is running.
  int instruction() {
    Processor p = processor;
    int row = p.frames.depth - 1;
    int step = p.function.stepOfPc()[p.pc];
    while (row >= 0) {
      int function = p.frames.function[row];
      if (p.loaded.isOwn(function)) {
        return p.loaded.codeMap().firstInstruction(function) + step;
      }
      step = p.frames.callStep[row];
      row--;
    }
    return -1;
  }
}
