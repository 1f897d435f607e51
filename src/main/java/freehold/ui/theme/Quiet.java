package freehold.ui.theme;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps JavaFX from telling people that it stands on the class path.
public final class Quiet {
  // Kept here: a logger that nobody holds forgets its level.
  private static final Logger TOOLKIT = Logger.getLogger("javafx");
  private static final Logger INCUBATOR = Logger.getLogger("com.sun.javafx");

  private Quiet() {}

  public static void silence() {
    TOOLKIT.setLevel(Level.SEVERE);
    INCUBATOR.setLevel(Level.SEVERE);
    System.setProperty("javafx.suppressIncubatorWarning", "true");
  }
}
