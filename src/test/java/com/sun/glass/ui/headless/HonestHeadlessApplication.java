package com.sun.glass.ui.headless;

import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import java.nio.ByteBuffer;

/// A headless application whose screen is 1600 × 1000 and whose views know pressed buttons.
public final class HonestHeadlessApplication extends HeadlessApplication {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;

  private Screen[] ownScreens;

  @Override
  protected Screen[] staticScreen_getScreens() {
    if (ownScreens == null) {
      ownScreens =
          new Screen[] {
            new Screen(
                0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 100, 100, 1,
                1, 1, 1)
          };
      frameBuffer = ByteBuffer.allocate(WIDTH * HEIGHT * 8);
    }
    return ownScreens;
  }

  @Override
  public View createView() {
    return new HonestHeadlessView();
  }
}
