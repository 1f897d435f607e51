package freehold.mir;

import java.util.List;

/// Statements that run in order, and where to go then.
///
/// @param cleanup whether it runs only while unwinding
public record BasicBlock(List<Statement> statements, Terminator terminator, boolean cleanup) {
  public BasicBlock {
    statements = List.copyOf(statements);
  }
}
