package freehold.driver;

import freehold.c.CFrontEnd;
import freehold.machine.state.Oversight;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.MirPrinter;
import freehold.mir.Program;
import freehold.rust.RustFrontEnd;
import freehold.rust.syntax.Edition;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// A text after the front end: a program that can run, or what is wrong with it.
public final class Compilation {
  private final SourceFile file;
  private final List<Diagnostic> diagnostics;
  private final Optional<Program> program;
  private final boolean couldRunAnyway;
  private final Oversight oversight;

  private Compilation(
      SourceFile file,
      List<Diagnostic> diagnostics,
      Optional<Program> program,
      boolean couldRunAnyway,
      Oversight oversight) {
    this.file = file;
    this.diagnostics = List.copyOf(diagnostics);
    this.program = program;
    this.couldRunAnyway = couldRunAnyway;
    this.oversight = oversight;
  }

  /// The whole pipeline up to the machine, on a thread with room for deep nesting.
  public static Compilation of(String name, String text, String edition) {
    return of(name, text, edition, false);
  }

  /// The same with the check of memory switched off. In Rust that is the borrow check: a program
  /// that only it rejects can be run, and its errors are kept. C is checked while it runs: its run
  /// goes on as the hardware would.
  public static Compilation anyway(String name, String text, String edition) {
    return of(name, text, edition, true);
  }

  private static Compilation of(String name, String text, String edition, boolean anyway) {
    SourceFile file = SourceFile.user(name, text);
    try {
      return DeepStack.call(() -> compile(file, edition, anyway));
    } catch (StackOverflowError tooDeep) {
      Diagnostic error =
          Diagnostic.unsupported("source that is nested this deeply", file.span(0, 0));
      return new Compilation(file, List.of(error), Optional.empty(), false, Oversight.CHECKED);
    }
  }

  private static Compilation compile(SourceFile file, String edition, boolean anyway) {
    return switch (Language.of(file.name())) {
      case RUST -> rust(file, edition, anyway);
      case C -> c(file, anyway);
    };
  }

  private static Compilation c(SourceFile file, boolean anyway) {
    CFrontEnd.Compiled compiled = CFrontEnd.compile(file, new FilesBeside(file));
    return new Compilation(
        file,
        compiled.diagnostics(),
        compiled.program(),
        false,
        anyway ? Oversight.UNCHECKED : Oversight.CHECKED);
  }

  private static Compilation rust(SourceFile file, String edition, boolean anyway) {
    Edition year = Edition.valueOf("E" + edition);
    RustFrontEnd.Compiled compiled =
        anyway ? RustFrontEnd.compileAnyway(file, year) : RustFrontEnd.compile(file, year);
    return new Compilation(
        file,
        compiled.diagnostics(),
        compiled.program(),
        compiled.couldRunAnyway(),
        Oversight.CHECKED);
  }

  /// Whether its run is checked and could go on without.
  public boolean canBeUnchecked() {
    return oversight == Oversight.CHECKED && language() == Language.C;
  }

  /// Whether its run stops where a rule is broken.
  Oversight oversight() {
    return oversight;
  }

  Language language() {
    return Language.of(file.name());
  }

  public SourceFile file() {
    return file;
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  public boolean isRunnable() {
    return program.isPresent();
  }

  /// Whether the borrow checker alone rejects it, so that [#anyway] makes it run.
  public boolean couldRunAnyway() {
    return couldRunAnyway;
  }

  Program program() {
    return program.orElseThrow();
  }

  /// The MIR as text.
  ///
  /// @param withLibrary the functions of our std that are used, too
  public String mir(boolean withLibrary) {
    StringBuilder text = new StringBuilder();
    List<Body> functions = program().functions();
    for (int i = 0; i < functions.size(); i++) {
      if (withLibrary || !functions.get(i).span().isLibrary()) {
        text.append("// ").append(new FunctionId(i)).append('\n');
        text.append(MirPrinter.print(functions.get(i))).append('\n');
      }
    }
    return text.toString();
  }
}
