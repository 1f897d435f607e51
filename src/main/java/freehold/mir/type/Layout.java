package freehold.mir.type;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Where the parts of a type lie. Sizes, alignments and offsets are in bytes.
///
/// @param size of the sized part; a slice, `str` or `dyn` counts 0
/// @param offsets of the fields in declaration order; elements of an array by stride instead
/// @param variants for enums; absent for all else
/// @param niche the greatest run of bit patterns that no value uses
/// @param sized whether all values have this size
public record Layout(
    long size,
    long align,
    List<Long> offsets,
    Optional<Variants> variants,
    Optional<Niche> niche,
    boolean sized,
    boolean uninhabited) {

  public Layout {
    offsets = List.copyOf(offsets);
  }

  /// How an enum tells its variants apart.
  public sealed interface Variants {
    /// One inhabited variant: nothing is stored.
    record Single(int variant, List<Layout> layouts) implements Variants {}

    /// The discriminant itself is stored.
    record Tagged(long tagOffset, int tagSize, boolean tagSigned, List<Layout> layouts)
        implements Variants {}

    /// Stored in invalid values of a field: reading `tag - firstTag` gives `variant - firstVariant`
    /// for the variants `firstVariant` to `lastVariant`; any other tag means `dataVariant`.
    record Niched(
        long tagOffset,
        int tagSize,
        int dataVariant,
        int firstVariant,
        int lastVariant,
        BigInteger firstTag,
        List<Layout> layouts)
        implements Variants {}
  }

  /// `count` unused bit patterns from `start` on (unsigned, wrapping) of the scalar at `offset`.
  public record Niche(long offset, int size, BigInteger start, BigInteger count) {}
}
