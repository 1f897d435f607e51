package freehold.c;

import freehold.c.libc.LibrarySources;
import freehold.c.lowering.ProgramLowering;
import freehold.c.preprocess.Includes;
import freehold.c.syntax.CParser;
import freehold.c.types.TypedUnit;
import freehold.c.types.UnitChecker;
import freehold.mir.Program;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The door of this room: C in, a program in MIR out.
public final class CFrontEnd {
  private CFrontEnd() {}

  /// A program, if nothing is wrong with the text, and what is wrong with it.
  public record Compiled(Optional<Program> program, List<Diagnostic> diagnostics) {}

  /// @param beside finds the files that the text includes by name
  public static Compiled compile(SourceFile file, Includes beside) {
    LibrarySources library = new LibrarySources();
    Includes includes =
        (name, quoted, from) -> {
          Optional<SourceFile> own =
              quoted && !from.isLibrary() ? beside.find(name, true, from) : Optional.empty();
          return own.or(() -> library.find(name, quoted, from));
        };
    CParser.Parsed parsed = CParser.parse(file, includes);
    List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
    if (hasErrors(diagnostics)) {
      return new Compiled(Optional.empty(), diagnostics);
    }
    TypedUnit unit = UnitChecker.check(parsed.unit());
    diagnostics.addAll(unit.diagnostics());
    if (hasErrors(diagnostics)) {
      return new Compiled(Optional.empty(), diagnostics);
    }
    ProgramLowering.Lowered lowered = ProgramLowering.lower(unit, new Definers(library));
    diagnostics.addAll(lowered.problems());
    return new Compiled(lowered.program(), diagnostics);
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /// Finds what the library defines by the header that declares it.
  private record Definers(LibrarySources library) implements ProgramLowering.Library {
    @Override
    public Optional<TypedUnit> unitOf(String function, Span declared) {
      return library.definedIn(declared.file()).stream()
          .filter(unit ->
              unit.functions().keySet().stream()
                  .anyMatch(one -> one.name().equals(function) && !one.isStatic()))
          .findFirst();
    }

    @Override
    public Optional<TypedUnit> unitOfVariable(String variable, Span declared) {
      return library.definedIn(declared.file()).stream()
          .filter(unit ->
              unit.globals().stream().anyMatch(one -> one.variable().name().equals(variable)))
          .findFirst();
    }
  }
}
