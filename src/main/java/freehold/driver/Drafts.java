package freehold.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps what a person typed and has not saved, so that nothing typed is ever lost.
public final class Drafts {
  private final Path folder;

  public Drafts(Path folder) {
    this.folder = folder;
  }

  /// In the person's home, or where `freehold.drafts` says.
  public static Drafts atHome() {
    String named = System.getProperty("freehold.drafts");
    Path folder =
        named != null
            ? Path.of(named)
            : Path.of(System.getProperty("user.home"), ".freehold", "drafts");
    return new Drafts(folder);
  }

  public void keep(String name, String text) throws SourceText.Unreadable {
    SourceText.write(file(name), text);
  }

  /// A draft that differs from the saved text.
  public Optional<String> find(String name, String saved) {
    Path file = file(name);
    try {
      if (Files.isRegularFile(file)) {
        String text = Files.readString(file);
        return text.equals(saved) ? Optional.empty() : Optional.of(text);
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  public void forget(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException stays) {
      // A draft that stays is found again and compared: it does no harm.
      return;
    }
  }

  private Path file(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return folder.resolve(plain + "." + Integer.toHexString(name.hashCode()) + ".draft");
  }
}
