package freehold.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/// Asks whether a window can be opened here, before JavaFX fails in words that nobody understands.
public final class Display {
  private Display() {}

  /// Why no window can be opened, and what to do; empty if one can.
  public static Optional<String> problem() {
    boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    String platform = System.getProperty("glass.platform", "");
    if (!isLinux || !platform.isEmpty() && !platform.equalsIgnoreCase("gtk")) {
      return Optional.empty();
    }
    String display = System.getenv("DISPLAY");
    if (display == null || display.isEmpty()) {
      return Optional.of("no display: DISPLAY is not set");
    }
    if (!loads("libgtk-3.so.0")) {
      return Optional.of("GTK 3 is missing: apt-get install libgtk-3-0");
    }
    return answers()
        ? Optional.empty()
        : Optional.of("no display: " + display + " does not answer");
  }

  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException missing) {
      return false;
    }
  }

  private static boolean answers() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
      MemorySegment open = x11.find("XOpenDisplay").orElseThrow();
      Object display =
          Linker.nativeLinker()
              .downcallHandle(open, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
              .invokeWithArguments(MemorySegment.NULL);
      return ((MemorySegment) display).address() != 0;
    } catch (Throwable noLibrary) {
      return false;
    }
  }
}
