package freehold.scene;

import java.util.List;

/// One value of a scalar type at one address, the smallest thing that is drawn.
///
/// @param label the field's name or the index, empty for a value that is alone
/// @param size in bytes
/// @param bytes in address order, each with whether it is initialised
/// @param changed whether the last step wrote it
public record Cell(
    SceneId id,
    String label,
    String type,
    long address,
    long size,
    Shown shown,
    State state,
    boolean changed,
    List<Octet> bytes) {

  public Cell {
    bytes = List.copyOf(bytes);
  }

  /// What a cell says.
  public sealed interface Shown {
    /// A number, `true`, a quoted character.
    record Plain(String text) implements Shown {}

    /// One character of a text; several bytes may make one character.
    record Character(String text) implements Shown {}

    /// The start of an arrow; `summary` stands for folded parts, such as `len 3`.
    record Pointer(Ownership ownership, String summary) implements Shown {}

    /// Which variant an enum holds; `niche` says how it is told without a tag, else empty.
    record Variant(String name, String niche) implements Shown {}

    /// Bytes that no field uses.
    record Padding() implements Shown {}

    /// Elements that are left out here.
    record Cut(long count) implements Shown {}
  }

  /// How far the value may be trusted.
  public enum State {
    LIVE,
    UNINITIALISED,
    /// The value has been moved away; the bytes are what it left.
    MOVED,
    /// Outside its life: freed, dropped, or past the end of a scope.
    DEAD
  }

  /// A byte and whether it was ever written.
  public record Octet(int value, boolean initialised) {
    public String hex() {
      return initialised ? String.format("%02x", value & 0xff) : "??";
    }
  }

  /// What the cell says in words: for a screen reader and for goldens.
  public String text() {
    String value =
        switch (shown) {
          case Shown.Plain plain -> plain.text();
          case Shown.Character character -> character.text();
          case Shown.Pointer pointer -> pointer.ownership().tag() + folded(pointer.summary());
          case Shown.Variant variant -> variant.name() + folded(variant.niche());
          case Shown.Padding _ -> "padding";
          case Shown.Cut cut -> "… " + cut.count() + " more";
        };
    return switch (state) {
      case LIVE -> value;
      case UNINITIALISED -> "uninit";
      case MOVED -> "moved (" + value + ")";
      case DEAD -> "dead (" + value + ")";
    };
  }

  private static String folded(String summary) {
    return summary.isEmpty() ? "" : " " + summary;
  }
}
