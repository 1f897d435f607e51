package freehold.machine.eval;

import freehold.machine.memory.WriteListener;
import freehold.machine.state.Fault;

/// Told what happens while it happens, besides writes.
interface Recorder extends WriteListener {
  void allocated(long id, long address, long size);

  void freed(long id, long address, long size);

  void reallocated(long from, long to, long copied);

  void pushed(int function, long serial, long address, long size);

  void popped(int function, long serial, long address, long size);

  void printed(int stream, byte[] bytes);

  void read(int count);

  void panicked(String message);

  void unwound(long serial);

  void caught(long serial);

  /// A rule was broken, and the run goes on.
  void overlooked(Fault fault);

  /// A wrong return address has led to an instruction of a function.
  void diverted(int function, long address);

  /// The allocator gave out a block that is in use.
  void givenAgain(long id, long address);
}
