package freehold.rust.syntax;

import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// `::a::b::<T>::c`; its first segment may be `self`, `Self`, `super`, `crate` or `$std`.
///
/// @param global whether it begins with `::`
public record Path(boolean global, List<Segment> segments, Span span) {

  /// One name of a path with its generic arguments.
  public record Segment(Identifier name, Optional<GenericArguments> arguments) {
    public Span span() {
      return name.span();
    }
  }

  /// `<T as Trait>` before a path; `trait` holds the segments of the trait's path.
  ///
  /// In `<T as a::Trait>::Item` the path that follows has only the segments after `>`.
  public record QualifiedSelf(TypeSyntax self, Optional<Path> trait, Span span) {}

  public Segment last() {
    return segments.get(segments.size() - 1);
  }

  public boolean isSingleName() {
    return !global && segments.size() == 1 && segments.get(0).arguments().isEmpty();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(global ? "::" : "");
    for (int i = 0; i < segments.size(); i++) {
      text.append(i > 0 ? "::" : "").append(segments.get(i).name().name());
    }
    return text.toString();
  }
}
