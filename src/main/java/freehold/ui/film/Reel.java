package freehold.ui.film;

import java.io.IOException;

/// A moving picture that is being written, frame by frame; closed, it is whole.
///
/// Holds no more than the frame before, so that a film may be of any length.
interface Reel extends AutoCloseable {
  /// @param milliseconds how long the frame stays
  void add(Still still, int milliseconds) throws IOException;

  @Override
  void close() throws IOException;
}
