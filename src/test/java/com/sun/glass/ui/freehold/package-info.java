/// The factory that `-Dglass.platform=Freehold` finds, for tests of the window without a display.
package com.sun.glass.ui.freehold;
