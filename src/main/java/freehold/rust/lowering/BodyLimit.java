package freehold.rust.lowering;

import freehold.mir.Body;
import java.util.Locale;

/// The longest body whose analyses fit into memory.
///
/// A dataflow analysis holds one bit for each local at each basic block, so its memory grows with
/// the square of a body's length.
final class BodyLimit {
  /// Blocks times locals: one analysis takes 256 MB at this size, a body of some 30,000 calls.
  private static final long MOST_FACTS = 1L << 31;

  private BodyLimit() {}

  /// The function, if its body is not beyond the limit.
  static LoweredFunction within(LoweredFunction function) {
    hold(function.body());
    return function;
  }

  /// Throws [UnsupportedConstruct] if the body is beyond the limit.
  static void hold(Body body) {
    long blocks = body.blocks().size();
    long locals = body.locals().size();
    if (blocks * locals > MOST_FACTS) {
      throw new UnsupportedConstruct(
          String.format(
              Locale.ROOT,
              "a function of %,d basic blocks and %,d variables and temporaries (blocks times"
                  + " variables may be %,d at most; split into shorter functions, it runs)",
              blocks,
              locals,
              MOST_FACTS),
          body.span());
    }
  }
}
