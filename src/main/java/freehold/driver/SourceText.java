package freehold.driver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Reads and writes program text, with a clear word for every way in which that can fail.
public final class SourceText {
  private SourceText() {}

  /// Why a file cannot be read or written, in a sentence for people.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String words) {
      super(words);
    }
  }

  public static String read(Path file) throws Unreadable {
    if (!Files.exists(file)) {
      throw new Unreadable(file + ": there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new Unreadable(file + ": this is a folder; name a file of Rust or C source");
    }
    try {
      long size = Files.size(file);
      if (size > Limits.SOURCE_SIZE) {
        throw new Unreadable(
            file + ": " + size + " bytes are more than the limit of " + Limits.SOURCE_SIZE);
      }
      return decoded(file, Files.readAllBytes(file));
    } catch (IOException problem) {
      throw new Unreadable(file + ": cannot be read (" + problem.getMessage() + ")");
    }
  }

  private static String decoded(Path file, byte[] bytes) throws Unreadable {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new Unreadable(file + ": this is a binary file, not source text");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException problem) {
      throw new Unreadable(file + ": this is not UTF-8 text");
    }
  }

  /// Writes beside the file first, so that a full disk never costs the old text.
  public static void write(Path file, String text) throws Unreadable {
    Path absolute = file.toAbsolutePath();
    Path fresh = absolute.resolveSibling(absolute.getFileName() + ".new");
    try {
      Files.createDirectories(absolute.getParent());
      try {
        Files.writeString(fresh, text);
        Files.move(fresh, absolute, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (FileAlreadyExistsException notAFolder) {
      throw new Unreadable(file + ": cannot be saved (" + notAFolder.getFile() + " is a file)");
    } catch (IOException problem) {
      throw new Unreadable(file + ": cannot be saved (" + problem.getMessage() + ")");
    }
  }
}
