package freehold.machine.state;

/// Bytes that a step wrote for people.
///
/// @param stream 1 is stdout, 2 is stderr
public record Output(long step, int stream, byte[] bytes) {}
