package freehold.driver;

/// How far one step goes.
public enum Stride {
  INSTRUCTION("Instruction"),
  STATEMENT("Statement"),
  LINE("Line"),
  CALL("Call");

  private final String word;

  Stride(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
