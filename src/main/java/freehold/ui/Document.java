package freehold.ui;

import freehold.driver.Drafts;
import freehold.driver.Samples;
import freehold.driver.SourceText;
import java.nio.file.Path;
import java.util.Optional;

/// The text that is open: its name, its file if it has one, and whether it is saved.
final class Document {
  private final Drafts drafts;
  private String name = "untitled.rs";
  private Optional<Path> file = Optional.empty();
  private String saved = "";

  Document(Drafts drafts) {
    this.drafts = drafts;
  }

  String name() {
    return name;
  }

  Optional<Path> file() {
    return file;
  }

  /// Opens a file; a draft that was never saved comes back instead of the file's text.
  String open(Path path) throws SourceText.Unreadable {
    String text = SourceText.read(path);
    file = Optional.of(path);
    name = path.getFileName().toString();
    saved = text;
    return drafts.find(key(), text).orElse(text);
  }

  String open(Samples.Sample sample) {
    file = Optional.empty();
    name = sample.name();
    saved = sample.text();
    return drafts.find(key(), saved).orElse(saved);
  }

  boolean isChanged(String text) {
    return !text.equals(saved);
  }

  /// Keeps an edit as a draft; returns why that failed, if it did.
  Optional<String> keepDraft(String text) {
    try {
      if (isChanged(text)) {
        drafts.keep(key(), text);
      } else {
        drafts.forget(key());
      }
      return Optional.empty();
    } catch (SourceText.Unreadable problem) {
      return Optional.of(problem.getMessage());
    }
  }

  void save(Path path, String text) throws SourceText.Unreadable {
    SourceText.write(path, text);
    drafts.forget(key());
    file = Optional.of(path);
    name = path.getFileName().toString();
    saved = text;
  }

  private String key() {
    return file.map(path -> path.toAbsolutePath().toString()).orElse("sample/" + name);
  }
}
