package freehold.machine.eval;

import freehold.machine.state.Fault;

/// Leaves the loop when a step cannot be done; the machine turns it into a [Fault].
final class MachineFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final transient Fault.Kind kind;
  final transient long address;
  final transient long size;

  /// The allocation that was meant or hit, 0 if none.
  final transient long allocation;

  MachineFault(Fault.Kind kind, String message, long address, long size, long allocation) {
    super(message, null, false, false);
    this.kind = kind;
    this.address = address;
    this.size = size;
    this.allocation = allocation;
  }

  static MachineFault of(Fault.Kind kind, String message) {
    return new MachineFault(kind, message, 0, 0, 0);
  }
}
