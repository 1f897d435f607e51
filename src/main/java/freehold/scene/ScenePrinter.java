package freehold.scene;

/// A scene as text that a reviewer can read: what goldens and `freehold scene` print.
public final class ScenePrinter {
  private final StringBuilder text = new StringBuilder();

  private ScenePrinter() {}

  public static String print(Scene scene) {
    ScenePrinter printer = new ScenePrinter();
    printer.scene(scene);
    return printer.text.toString();
  }

  private void scene(Scene scene) {
    Moment moment = scene.moment();
    line(0, "step " + moment.stepIndex() + " in " + moment.function());
    moment.span().ifPresent(span -> line(0, "at " + span.line() + ":" + span.column()));
    if (moment.isOver()) {
      line(0, moment.ending() + ": " + moment.endingWords());
    }
    line(0, scene.narration().kind().word() + ": " + scene.narration().full());
    line(0, "stack");
    scene.frames().forEach(this::frame);
    line(0, "heap");
    scene.heap().forEach(this::block);
    line(0, "static data");
    scene.statics().forEach(this::block);
    if (scene.unshownStatics() > 0) {
      line(1, scene.unshownStatics() + " more of macros and the library");
    }
    line(0, "arrows");
    for (Arrow arrow : scene.arrows()) {
      line(1, arrow.from() + " " + arrow.words());
    }
    if (!scene.output().isEmpty()) {
      line(0, "output");
      scene.output().lines().forEach(output -> line(1, output));
    }
  }

  private void frame(FrameBox frame) {
    line(1, frame.function() + " at 0x" + Long.toHexString(frame.address()));
    for (Slot slot : frame.slots()) {
      String lent = slot.lent().map(by -> " lent " + by.tag()).orElse("");
      String ghost = slot.ghost().map(g -> " ghost: " + g.words()).orElse("");
      String drop = slot.drop() > 0 ? " drop #" + slot.drop() : "";
      line(2, slot.name() + ": " + slot.type() + lent + ghost + drop);
      if (!slot.isGhost()) {
        slot.cells().forEach(this::cell);
      }
    }
    frame.scopeEnd().ifPresent(end -> line(2, end.words()));
    if (!frame.note().isEmpty()) {
      line(2, frame.note());
    }
  }

  private void block(Block block) {
    String badge = block.badge().map(b -> " [" + b.words() + "]").orElse("");
    String where = " at 0x" + Long.toHexString(block.address()) + ", " + block.size() + " B";
    line(1, block.id() + " " + block.title() + where + badge);
    block.cells().forEach(this::cell);
    block.notes().forEach(note -> line(2, note));
  }

  private void cell(Cell cell) {
    String label = cell.label().isEmpty() ? "" : cell.label() + " = ";
    line(3, label + cell.text() + (cell.changed() ? " *" : ""));
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}
