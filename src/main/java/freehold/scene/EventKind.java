package freehold.scene;

/// What a step did, as the timeline's ticks and the narration's badge tell it.
public enum EventKind {
  START("start", ""),
  DECLARE("variable", ""),
  ASSIGN("value", ""),
  COPY("copy", ""),
  MOVE("move", "→"),
  BORROW("borrow", "&"),
  BORROW_END("borrow ends", "&"),
  ALLOCATE("allocation", "+"),
  REALLOCATE("reallocation", "+"),
  FREE("free", "×"),
  DROP("drop", "▼"),
  SCOPE_END("scope closes", "}"),
  CALL("call", "("),
  RETURN("return", ")"),
  BRANCH("branch", ""),
  OUTPUT("output", "▸"),
  PANIC("panic", "!"),
  FAULT("fault", "!"),
  BROKEN_RULE("broken rule", "!"),
  STRAY_RETURN("stray return", "!"),
  SECOND_NAME("second name", "!"),
  END("end", "■");

  private final String word;
  private final String glyph;

  EventKind(String word, String glyph) {
    this.word = word;
    this.glyph = glyph;
  }

  public String word() {
    return word;
  }

  /// The mark on the timeline; empty for kinds that leave none.
  public String glyph() {
    return glyph;
  }
}
