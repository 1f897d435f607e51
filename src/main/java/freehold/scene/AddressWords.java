package freehold.scene;

/// Addresses and sizes as people read them.
final class AddressWords {
  private AddressWords() {}

  /// `0x7fff_ffff_efe0`.
  static String hex(long address) {
    StringBuilder digits = new StringBuilder(Long.toHexString(address));
    for (int at = digits.length() - 4; at > 0; at -= 4) {
      digits.insert(at, '_');
    }
    return "0x" + digits;
  }

  static String bytes(long count) {
    return counted(count, "byte");
  }

  /// `1 block`, `2 blocks`.
  static String counted(long count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }
}
