package freehold.ui.memory;

/// Addresses as people read them: `0x7fff_ff80`.
final class Hex {
  private Hex() {}

  static String address(long address) {
    StringBuilder digits = new StringBuilder(Long.toHexString(address));
    for (int at = digits.length() - 4; at > 0; at -= 4) {
      digits.insert(at, '_');
    }
    return "0x" + digits;
  }

  /// The last eight digits, for narrow places.
  static String tail(long address) {
    String whole = address(address);
    return whole.length() <= 11 ? whole : "…" + whole.substring(whole.length() - 9);
  }
}
