package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;

/// A view that adds the pressed buttons and keys to what its robot reports.
final class HonestHeadlessView extends HeadlessView {
  private static int pressedButtons;
  private static int pressedKeys;

  @Override
  protected void notifyMouse(
      int type,
      int button,
      int x,
      int y,
      int xAbsolute,
      int yAbsolute,
      int modifiers,
      boolean isPopupTrigger,
      boolean isSynthesized) {
    if (type == MouseEvent.DOWN) {
      pressedButtons |= modifierOf(button);
    } else if (type == MouseEvent.UP) {
      pressedButtons &= ~modifierOf(button);
    }
    super.notifyMouse(
        type,
        button,
        x,
        y,
        xAbsolute,
        yAbsolute,
        modifiers | pressedButtons | pressedKeys,
        isPopupTrigger,
        isSynthesized);
  }

  @Override
  protected void notifyScroll(
      int x,
      int y,
      int xAbsolute,
      int yAbsolute,
      double deltaX,
      double deltaY,
      int modifiers,
      int lines,
      int chars,
      int defaultLines,
      int defaultChars,
      double xMultiplier,
      double yMultiplier) {
    super.notifyScroll(
        x,
        y,
        xAbsolute,
        yAbsolute,
        deltaX,
        deltaY,
        modifiers | pressedButtons | pressedKeys,
        lines,
        chars,
        defaultLines,
        defaultChars,
        xMultiplier,
        yMultiplier);
  }

  @Override
  protected void notifyKey(int type, int keyCode, char[] chars, int modifiers) {
    int modifier =
        switch (keyCode) {
          case KeyEvent.VK_CONTROL -> KeyEvent.MODIFIER_CONTROL;
          case KeyEvent.VK_SHIFT -> KeyEvent.MODIFIER_SHIFT;
          case KeyEvent.VK_ALT -> KeyEvent.MODIFIER_ALT;
          default -> 0;
        };
    if (type == KeyEvent.PRESS) {
      pressedKeys |= modifier;
    } else if (type == KeyEvent.RELEASE) {
      pressedKeys &= ~modifier;
    }
    super.notifyKey(type, keyCode, chars, modifiers);
  }

  private static int modifierOf(int button) {
    return switch (button) {
      case MouseEvent.BUTTON_LEFT -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
      case MouseEvent.BUTTON_RIGHT -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
      case MouseEvent.BUTTON_OTHER -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
      default -> 0;
    };
  }
}
