package freehold.cli;

import freehold.ui.App;

/// The program's door: a command where one is named, the window otherwise.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    App.open(new freehold.driver.RustEngine(), java.util.Optional.empty());
  }
}
