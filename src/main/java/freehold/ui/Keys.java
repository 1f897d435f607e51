package freehold.ui;

import freehold.driver.Stride;
import freehold.driver.Travel;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// What each key does. Plain keys belong to the editor while someone types there.
final class Keys {
  private final Commands commands;

  Keys(Commands commands) {
    this.commands = commands;
  }

  void handle(KeyEvent event) {
    boolean isTyping = isText(event.getTarget());
    boolean done =
        event.isShortcutDown()
            ? shortcut(event, isTyping)
            : function(event) || !isTyping && plain(event);
    if (done) {
      event.consume();
    }
  }

  private static boolean isText(Object target) {
    for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
      if (node instanceof RichTextArea || node instanceof TextInputControl t && t.isEditable()) {
        return true;
      }
    }
    return false;
  }

  private boolean shortcut(KeyEvent event, boolean isTyping) {
    boolean isArrow = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT;
    if (isTyping && isArrow) {
      return false;
    }
    switch (event.getCode()) {
      case O -> commands.chooseFile();
      case R -> commands.runAgain();
      case S -> commands.save();
      case D -> commands.toggleTheme();
      case F10 -> commands.toCursor();
      case RIGHT -> commands.go(Travel.FORWARD);
      case LEFT -> commands.go(Travel.BACK);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean function(KeyEvent event) {
    switch (event.getCode()) {
      case F5 -> commands.togglePlay();
      case F8 -> commands.toBreakpoint();
      case F10 -> commands.go(event.isShiftDown() ? Travel.BACK : Travel.OVER);
      case F11 -> commands.go(event.isShiftDown() ? Travel.OUT : Travel.FORWARD);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case RIGHT -> commands.go(shift ? Travel.NEXT_EVENT : Travel.FORWARD);
      case LEFT -> commands.go(shift ? Travel.PREVIOUS_EVENT : Travel.BACK);
      case SPACE, PAGE_DOWN -> commands.go(Travel.FORWARD);
      case PAGE_UP -> commands.go(Travel.BACK);
      case HOME -> commands.go(Travel.START);
      case END -> commands.go(Travel.END);
      case P -> commands.toggleProjector();
      case SLASH, F1, HELP -> commands.toggleHelp();
      case ESCAPE -> commands.escape();
      case DIGIT1 -> commands.setStride(Stride.INSTRUCTION);
      case DIGIT2 -> commands.setStride(Stride.STATEMENT);
      case DIGIT3 -> commands.setStride(Stride.LINE);
      case DIGIT4 -> commands.setStride(Stride.CALL);
      default -> {
        return event.getCode() == KeyCode.UNDEFINED && "?".equals(event.getText());
      }
    }
    return true;
  }
}
