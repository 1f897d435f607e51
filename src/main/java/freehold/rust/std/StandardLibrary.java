package freehold.rust.std;

import freehold.rust.syntax.Crate;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.MacroExpander;
import freehold.rust.syntax.MacroScope;
import freehold.rust.syntax.RustParser;
import freehold.rust.syntax.stored.StoredCrate;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Our std as an expanded crate, with the macros that it gives to programs.
///
/// @param crate all modules in one tree
/// @param macros what `macro_rules!` of std exports
public record StandardLibrary(Crate crate, MacroScope macros) {
  private static final String ROOT = "/freehold/rust/std/";

  /// Where the build puts the prepared library among the resources.
  public static final String PREPARED = "/freehold/rust/std.tree";

  private static final AtomicBoolean PREFETCHED = new AtomicBoolean();

  private static final class Holder {
    static final StandardLibrary INSTANCE = load();
  }

  /// Reads the library at the first call; later ones share it. Function bodies are read on demand.
  public static StandardLibrary get() {
    return Holder.INSTANCE;
  }

  /// Begins to read the library beside other work, unless that was done before.
  public static void prefetch() {
    if (PREFETCHED.compareAndSet(false, true)) {
      Thread.ofPlatform().name("std").daemon().start(StandardLibrary::get);
    }
  }

  /// What the build has prepared, or else (run from the sources) the text itself.
  private static StandardLibrary load() {
    try (InputStream prepared = StandardLibrary.class.getResourceAsStream(PREPARED)) {
      return prepared == null ? fromText() : of(StoredCrate.of(prepared.readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static StandardLibrary of(StoredCrate stored) {
    Crate crate = new Crate(stored.file(), stored.edition(), stored.attributes(), stored.items());
    List<Item.MacroRules> macros =
        stored.macros().stream().map(Item.MacroRules.class::cast).toList();
    return new StandardLibrary(crate, new MacroScope(macros, stored.edition()));
  }

  /// The library as the build stores it, parsed and expanded.
  public StoredCrate toStored() {
    return new StoredCrate(
        crate.file(),
        crate.edition(),
        crate.attributes(),
        crate.items(),
        List.copyOf(macros.definitions()));
  }

  /// Parses and expands the library's text.
  public static StandardLibrary fromText() {
    Crate root = parse("lib.rs");
    Crate whole =
        new Crate(root.file(), root.edition(), root.attributes(), modules(root.items(), ""));
    MacroExpander.Expanded expanded = MacroExpander.expand(whole, MacroScope.EMPTY);
    refuse(expanded.diagnostics());
    return new StandardLibrary(expanded.crate(), expanded.exports());
  }

  /// Puts the files of `mod name;` items in their places. Files do not depend on each other before
  /// macros are expanded, so they are parsed side by side.
  private static List<Item> modules(List<Item> items, String folder) {
    return items.parallelStream()
        .map(item -> item instanceof Item.Module module ? filled(module, folder) : item)
        .toList();
  }

  private static Item filled(Item.Module module, String folder) {
    return new Item.Module(
        module.attributes(),
        module.visibility(),
        module.name(),
        Optional.of(content(module, folder)),
        module.span());
  }

  private static List<Item> content(Item.Module module, String folder) {
    String inner = folder + module.name().name() + "/";
    if (module.items().isPresent()) {
      return modules(module.items().get(), inner);
    }
    String file = folder + module.name().name() + ".rs";
    boolean beside = StandardLibrary.class.getResource(ROOT + file) != null;
    return modules(parse(beside ? file : inner + "mod.rs").items(), inner);
  }

  private static Crate parse(String path) {
    SourceFile file = SourceFile.library("std/" + path, read(path));
    RustParser.Parsed parsed = RustParser.parse(file, Edition.E2024);
    refuse(parsed.diagnostics());
    return parsed.crate();
  }

  private static void refuse(List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty()) {
      throw new AssertionError("our std: " + diagnostics.get(0).headline());
    }
  }

  private static String read(String path) {
    try (InputStream stream = StandardLibrary.class.getResourceAsStream(ROOT + path)) {
      if (stream == null) {
        throw new AssertionError("our std has no file " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
