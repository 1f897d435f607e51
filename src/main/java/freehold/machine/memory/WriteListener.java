package freehold.machine.memory;

/// Told before bytes change, so that it can keep what was there.
public interface WriteListener {
  void beforeWrite(long address, long length);
}
