package freehold.rust;

import freehold.rust.syntax.Crate;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.RustParser;
import freehold.rust.types.CheckedProgram;
import freehold.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/// What runs before `main`, where `main` returns something: its result becomes the exit code.
final class EntryPoint {
  private static final String START =
      """
      fn %s() {
          let code = ::std::process::report(main());
          if code != 0 {
              ::std::process::exit(code)
          }
      }
      """
          .formatted(CheckedProgram.START);

  private EntryPoint() {}

  /// The crate with a function that calls `main`, if `main` declares a result.
  static Crate withStart(Crate crate) {
    boolean returns =
        crate.items().stream()
            .anyMatch(
                item ->
                    item instanceof Item.Function function
                        && function.name().name().equals("main")
                        && function.returns().isPresent());
    if (!returns) {
      return crate;
    }
    SourceFile file = SourceFile.library("std/start.rs", START);
    List<Item> items = new ArrayList<>(crate.items());
    items.addAll(RustParser.parse(file, Edition.E2024).crate().items());
    return new Crate(crate.file(), crate.edition(), crate.attributes(), List.copyOf(items));
  }
}
