package freehold.machine.code;

/// Turns the bits of a niche into a discriminant.
///
/// @param mask of the tag's bits
/// @param span last variant minus first
/// @param discriminants by variant
public record NicheDecoder(
    long firstTag, long mask, long span, int firstVariant, int dataVariant, long[] discriminants) {
  public long decode(long tag) {
    long relative = tag - firstTag & mask;
    boolean isNiche = Long.compareUnsigned(relative, span) <= 0;
    return discriminants[isNiche ? (int) relative + firstVariant : dataVariant];
  }
}
