package com.sun.glass.ui.freehold;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HonestHeadlessApplication;

/// The headless platform, with a screen of our size and a mouse that can drag.
public final class FreeholdPlatformFactory extends HeadlessPlatformFactory {
  @Override
  public Application createApplication() {
    return new HonestHeadlessApplication();
  }
}
