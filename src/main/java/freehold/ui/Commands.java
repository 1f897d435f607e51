package freehold.ui;

import freehold.driver.Samples;
import freehold.driver.Stride;
import freehold.driver.Travel;
import freehold.scene.Detail;

/// Everything that a person can ask the window to do, by button or by key.
interface Commands {
  void go(Travel way);

  void toCursor();

  void toBreakpoint();

  void togglePlay();

  void setSpeed(double speed);

  void setStride(Stride stride);

  void setDetail(Detail detail);

  void chooseFile();

  void openSample(Samples.Sample sample);

  void runAgain();

  /// Runs what the borrow checker rejects.
  void runAnyway();

  void save();

  void toggleTheme();

  void toggleProjector();

  void toggleHelp();

  /// Leaves the projector, or closes the card of keys.
  void escape();
}
