package freehold.scene;

import freehold.machine.memory.MemoryImage;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Layout;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Tells which variant an enum holds, by its tag or by its niche.
final class EnumReader {
  private final MemoryImage memory;

  EnumReader(MemoryImage memory) {
    this.memory = memory;
  }

  /// What the bytes say.
  ///
  /// @param tagSize 0 if nothing is stored for it
  /// @param how in words where there is no tag, else empty
  record Reading(
      Optional<AdtDefinition.Variant> variant,
      Layout layout,
      long tagOffset,
      int tagSize,
      boolean isNiched,
      String how) {
    String name() {
      return variant.map(AdtDefinition.Variant::name).orElse("invalid");
    }
  }

  Reading read(Type.Adt adt, Layout layout, long address) {
    List<AdtDefinition.Variant> variants = adt.definition().variants();
    return switch (layout.variants().orElse(null)) {
      case null -> new Reading(Optional.empty(), layout, 0, 0, false, "");
      case Layout.Variants.Single single ->
          new Reading(
              Optional.of(variants.get(single.variant())),
              single.layouts().get(single.variant()),
              0,
              0,
              false,
              "");
      case Layout.Variants.Tagged tagged -> tagged(variants, layout, tagged, address);
      case Layout.Variants.Niched niched -> niched(variants, niched, address);
    };
  }

  private Reading tagged(
      List<AdtDefinition.Variant> variants,
      Layout whole,
      Layout.Variants.Tagged tagged,
      long address) {
    BigInteger tag = number(address + tagged.tagOffset(), tagged.tagSize(), tagged.tagSigned());
    BigInteger mask = BigInteger.ONE.shiftLeft(tagged.tagSize() * 8).subtract(BigInteger.ONE);
    for (int i = 0; i < variants.size(); i++) {
      if (variants.get(i).discriminant().and(mask).equals(tag.and(mask))) {
        return new Reading(
            Optional.of(variants.get(i)),
            tagged.layouts().get(i),
            tagged.tagOffset(),
            tagged.tagSize(),
            false,
            "");
      }
    }
    return new Reading(Optional.empty(), whole, tagged.tagOffset(), tagged.tagSize(), false, "");
  }

  private Reading niched(
      List<AdtDefinition.Variant> variants, Layout.Variants.Niched niched, long address) {
    BigInteger tag = number(address + niched.tagOffset(), niched.tagSize(), false);
    BigInteger size = BigInteger.ONE.shiftLeft(niched.tagSize() * 8);
    BigInteger relative = tag.subtract(niched.firstTag()).mod(size);
    int count = niched.lastVariant() - niched.firstVariant();
    boolean isNiche = relative.compareTo(BigInteger.valueOf(count)) <= 0;
    int index = isNiche ? niched.firstVariant() + relative.intValue() : niched.dataVariant();
    AdtDefinition.Variant variant = variants.get(index);
    String value = niched.firstTag().signum() == 0 && count == 0 ? "null" : "a spare value";
    String other = variants.get(niched.firstVariant()).name();
    String how = "no tag: " + value + " means " + other;
    return new Reading(
        Optional.of(variant),
        niched.layouts().get(index),
        niched.tagOffset(),
        isNiche ? niched.tagSize() : 0,
        true,
        how);
  }

  private BigInteger number(long address, int size, boolean signed) {
    byte[] bytes = memory.bytes(address, size);
    byte[] reversed = new byte[size];
    for (int i = 0; i < size; i++) {
      reversed[i] = bytes[size - 1 - i];
    }
    return signed ? new BigInteger(reversed) : new BigInteger(1, reversed);
  }
}
