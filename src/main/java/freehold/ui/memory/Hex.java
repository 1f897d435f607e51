package freehold.ui.memory;

/// Addresses as people read them: `0x7fff_ff80`.
final class Hex {
  private Hex() {}

  static String address(long address) {
    String digits = Long.toHexString(address);
    if (digits.length() <= 4) {
      return "0x" + digits;
    }
    int cut = digits.length() - 4;
    return "0x" + digits.substring(0, cut) + "_" + digits.substring(cut);
  }
}
