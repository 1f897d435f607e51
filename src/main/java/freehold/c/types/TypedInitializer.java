package freehold.c.types;

import freehold.source.Span;
import java.util.List;

/// What an object is given to begin with, part by part.
///
/// @param zeroFirst whether what no part names is zero
public record TypedInitializer(boolean zeroFirst, List<Part> parts, Span span) {
  public TypedInitializer {
    parts = List.copyOf(parts);
  }

  /// The value of one part.
  ///
  /// @param path indices of fields and elements, from the whole to the part
  public record Part(List<Long> path, CType type, TypedExpression value) {
    public Part {
      path = List.copyOf(path);
    }
  }
}
