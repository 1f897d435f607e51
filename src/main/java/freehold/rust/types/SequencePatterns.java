package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.syntax.Pattern;
import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/// Checks patterns of one element after the other: tuples, arrays, slices, with `..` in them.
final class SequencePatterns {
  private final BodyChecker body;
  private final PatternChecker patterns;

  SequencePatterns(BodyChecker body, PatternChecker patterns) {
    this.body = body;
    this.patterns = patterns;
  }

  void tuple(Pattern.Tuple tuple, Type expected, PatternChecker.Mode mode) {
    PatternChecker.Peeled peeled = patterns.peel(expected, mode);
    int rest = restIndex(tuple.elements());
    Type type = peeled.type();
    if (type instanceof Type.Inference && rest < 0) {
      type = new Type.Tuple(tuple.elements().stream().map(p -> body.table.fresh()).toList());
      body.table.unify(type, peeled.type());
    }
    int given = rest < 0 ? tuple.elements().size() : tuple.elements().size() - 1;
    if (type instanceof Type.Tuple t
        && (rest < 0 ? given == t.elements().size() : given <= t.elements().size())) {
      patterns.facts(tuple, peeled.dereferenced(), t, Optional.empty(), null, Optional.empty());
      positional(tuple.elements(), t.elements(), rest, peeled.mode());
      return;
    }
    if (!(type instanceof Type.Error)) {
      Type wanted =
          new Type.Tuple(tuple.elements().stream().map(p -> (Type) body.table.fresh()).toList());
      body.mismatch(tuple.span(), type, wanted);
    }
    patterns.facts(tuple, List.of(), Type.ERROR, Optional.empty(), null, Optional.empty());
    tuple.elements().forEach(p -> patterns.pattern(p, Type.ERROR, PatternChecker.Mode.MOVE));
  }

  void slice(Pattern.Slice slice, Type expected, PatternChecker.Mode mode) {
    PatternChecker.Peeled peeled = patterns.peel(expected, mode);
    Type type = peeled.type();
    Type element =
        switch (type) {
          case Type.Array array -> array.element();
          case Type.Slice s -> s.element();
          case Type.Error error -> Type.ERROR;
          default -> {
            body.report(
                Diagnostic.error(
                        "E0529",
                        "expected an array or slice, found `" + body.words(type) + "`",
                        slice.span())
                    .label(slice.span(), "pattern cannot match with input type"));
            yield Type.ERROR;
          }
        };
    patterns.facts(slice, peeled.dereferenced(), type, Optional.empty(), null, Optional.empty());
    int rest = sliceRest(slice.elements());
    if (type instanceof Type.Array(Type e, Type length)) {
      switch (body.resolve(length)) {
        case Type.Length(long count) -> arrayLength(slice, rest, count);
        case Type.Parameter parameter -> unknownLength(slice);
        default -> {}
      }
    }
    for (int i = 0; i < slice.elements().size(); i++) {
      Pattern one = slice.elements().get(i);
      if (i == rest) {
        restOf(one, restType(type, element, slice.elements().size() - 1), peeled.mode());
      } else {
        patterns.pattern(one, element, peeled.mode());
      }
    }
  }

  private void unknownLength(Pattern.Slice slice) {
    body.report(
        Diagnostic.error(
            "E0730", "cannot pattern-match on an array without a fixed length", slice.span()));
  }

  private void arrayLength(Pattern.Slice slice, int rest, long count) {
    int given = slice.elements().size() - (rest >= 0 ? 1 : 0);
    if (rest < 0 && given != count) {
      body.report(
          Diagnostic.error(
              "E0527",
              "pattern requires " + given + " elements but array has " + count,
              slice.span()));
    } else if (rest >= 0 && given > count) {
      body.report(
          Diagnostic.error(
              "E0528",
              "pattern requires at least " + given + " elements but array has " + count,
              slice.span()));
    }
  }

  private Type restType(Type whole, Type element, int fixed) {
    if (whole instanceof Type.Array(Type e, Type length)) {
      return body.resolve(length) instanceof Type.Length(long count)
          ? new Type.Array(element, new Type.Length(Math.max(0, count - fixed)))
          : new Type.Array(element, body.table.fresh());
    }
    return new Type.Slice(element);
  }

  private void restOf(Pattern one, Type type, PatternChecker.Mode mode) {
    if (one instanceof Pattern.Rest) {
      patterns.plain(one, type);
    } else {
      patterns.pattern(one, type, mode);
    }
  }

  void positional(List<Pattern> elements, List<Type> types, int rest, PatternChecker.Mode mode) {
    for (int i = 0; i < elements.size(); i++) {
      if (i == rest) {
        patterns.plain(elements.get(i), Type.UNIT);
      } else {
        int index = rest >= 0 && i > rest ? types.size() - (elements.size() - i) : i;
        patterns.pattern(elements.get(i), types.get(index), mode);
      }
    }
  }

  static int restIndex(List<Pattern> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Pattern.Rest) {
        return i;
      }
    }
    return -1;
  }

  /// The index of `..` or `name @ ..`.
  static int sliceRest(List<Pattern> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Pattern one = elements.get(i);
      if (one instanceof Pattern.Rest
          || (one instanceof Pattern.Binding binding
              && binding.subpattern().isPresent()
              && binding.subpattern().get() instanceof Pattern.Rest)) {
        return i;
      }
    }
    return -1;
  }
}
