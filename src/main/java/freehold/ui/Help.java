package freehold.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// All keys on one card.
final class Help extends GridPane {
  private static final String[][] KEYS = {
    {"→  ←", "one step forward, back"},
    {"Shift →  Shift ←", "next event, previous event"},
    {"F10", "step over a call"},
    {"F11   Shift F11", "step in, step out"},
    {"F8", "to the next breakpoint"},
    {"Ctrl F10", "to the line of the cursor"},
    {"F5", "play, pause"},
    {"Home   End", "start, end of the run"},
    {"1 2 3 4", "step size: instruction, statement, line, call"},
    {"Ctrl O   Ctrl S", "open, save"},
    {"Ctrl R", "run again"},
    {"Ctrl D", "light or dark"},
    {"P", "projector; PgDn and PgUp step, Esc leaves"},
    {"?", "this card"},
  };

  Help() {
    setId("help-card");
    getStyleClass().add("help");
    setHgap(24);
    setVgap(7);
    for (int i = 0; i < KEYS.length; i++) {
      Label key = new Label(KEYS[i][0]);
      key.getStyleClass().add("key");
      addRow(i, key, new Label(KEYS[i][1]));
    }
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
  }
}
