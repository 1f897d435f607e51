package freehold.rust;

import freehold.mir.Body;
import freehold.mir.Program;
import freehold.mir.type.DefId;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Target;
import freehold.rust.borrowck.BorrowChecker;
import freehold.rust.lowering.LoweredBodies;
import freehold.rust.lowering.LoweredFunction;
import freehold.rust.lowering.Monomorphizer;
import freehold.rust.lowering.UnsupportedConstruct;
import freehold.rust.std.StandardLibrary;
import freehold.rust.syntax.Crate;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.MacroExpander;
import freehold.rust.syntax.RustParser;
import freehold.rust.syntax.StoppingPlaces;
import freehold.rust.types.CheckedProgram;
import freehold.rust.types.TypedExpr;
import freehold.source.Diagnostic;
import freehold.source.ErrorCode;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The door of the Rust front end.
public final class RustFrontEnd {
  private RustFrontEnd() {}

  /// What came of a source text: a program if nothing is wrong with it, else errors in the order of
  /// the source; both if it runs with the borrow check switched off.
  ///
  /// @param couldRunAnyway whether the borrow checker alone rejects it
  public record Compiled(
      Optional<Program> program, List<Diagnostic> diagnostics, boolean couldRunAnyway) {
    static Compiled rejected(List<Diagnostic> diagnostics) {
      return new Compiled(Optional.empty(), sorted(diagnostics), false);
    }

    static Compiled byBorrowChecker(Optional<Program> program, List<Diagnostic> diagnostics) {
      return new Compiled(program, sorted(diagnostics), true);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
      return diagnostics.stream().sorted(Comparator.comparingInt(d -> d.span().start())).toList();
    }

    /// The same, with the places of the text at which the run can stop.
    Compiled stoppingAt(List<Span> places) {
      return new Compiled(
          program.map(found -> found.withStatements(places)), diagnostics, couldRunAnyway);
    }

    /// Whether the text may not be run.
    public boolean isRejected() {
      return program.isEmpty();
    }
  }

  /// Compiles a program of one file. Deep programs need a deep stack: call this on a thread with
  /// some hundred megabytes of it.
  public static Compiled compile(SourceFile file, Edition edition) {
    return compile(file, edition, false);
  }

  /// The same with the borrow check switched off: what only it rejects becomes a program
  /// nevertheless, that does what is written, forbidden moves and all.
  public static Compiled compileAnyway(SourceFile file, Edition edition) {
    return compile(file, edition, true);
  }

  private static Compiled compile(SourceFile file, Edition edition, boolean anyway) {
    StandardLibrary.prefetch();
    RustParser.Parsed parsed = RustParser.parse(file, edition);
    if (!parsed.diagnostics().isEmpty()) {
      return Compiled.rejected(parsed.diagnostics());
    }
    StandardLibrary std = StandardLibrary.get();
    MacroExpander.Expanded expanded = MacroExpander.expand(parsed.crate(), std.macros());
    List<Diagnostic> diagnostics = new ArrayList<>(expanded.diagnostics());
    Crate crate = EntryPoint.withStart(expanded.crate());
    CheckedProgram program = CheckedProgram.check(std.crate(), crate, diagnostics);
    LoweredBodies bodies = new LoweredBodies(program);
    List<Diagnostic> borrows = borrowErrors(program, bodies, List.copyOf(diagnostics));
    boolean onlyBorrows =
        diagnostics.isEmpty() && borrows.stream().noneMatch(Diagnostic::isUnsupported);
    diagnostics.addAll(borrows);
    if (!onlyBorrows || program.main().isEmpty()) {
      return Compiled.rejected(diagnostics);
    }
    return built(program, bodies, borrows, anyway).stoppingAt(StoppingPlaces.of(parsed.crate()));
  }

  private static Compiled built(
      CheckedProgram program, LoweredBodies bodies, List<Diagnostic> borrows, boolean anyway) {
    DefId main = program.main().orElseThrow();
    if (borrows.isEmpty()) {
      return collect(program, bodies, main);
    }
    Optional<Program> forced = anyway ? collect(program, bodies, main).program() : Optional.empty();
    return Compiled.byBorrowChecker(forced, borrows);
  }

  private static Compiled collect(CheckedProgram program, LoweredBodies bodies, DefId main) {
    try {
      LayoutCalculator layouts = new LayoutCalculator(Target.X86_64, program::normalize);
      Program result = Monomorphizer.collect(program, bodies, main, layouts);
      // Whatever of our std failed is not part of the program, or it would have been refused.
      return new Compiled(Optional.of(withLoans(program, result)), List.of(), false);
    } catch (UnsupportedConstruct construct) {
      List<Diagnostic> why = new ArrayList<>(program.diagnostics());
      why.add(construct.diagnostic());
      return Compiled.rejected(why);
    }
  }

  /// Which loans live where in the bodies that the person wrote.
  private static Program withLoans(CheckedProgram checked, Program program) {
    return program.withBodies(
        body -> body.span().isLibrary() ? body : body.with(BorrowChecker.loans(checked, body)));
  }

  /// What the borrow checker finds, body by body; a body with type errors has none.
  private static List<Diagnostic> borrowErrors(
      CheckedProgram program, LoweredBodies bodies, List<Diagnostic> found) {
    List<Diagnostic> errors = new ArrayList<>();
    for (DefId definition : program.userBodies()) {
      Span whole = program.spanOf(definition);
      if (found.stream().noneMatch(d -> whole.contains(d.span()) && !isBesideBody(d))) {
        borrowCheck(definition, program, bodies, errors);
      }
    }
    return errors;
  }

  /// Whether an error leaves the body as it is: it says that a signature is not its trait's, or
  /// that an argument has no size, which rustc finds out beside the borrow check.
  private static boolean isBesideBody(Diagnostic diagnostic) {
    String code = diagnostic.code().map(ErrorCode::text).orElse("");
    return Set.of("E0053", "E0161", "E0186", "E0185", "E0407", "E0195").contains(code);
  }

  private static void borrowCheck(
      DefId definition, CheckedProgram program, LoweredBodies bodies, List<Diagnostic> errors) {
    try {
      Optional<LoweredFunction> function = bodies.built(definition);
      if (function.isEmpty()) {
        return;
      }
      BorrowChecker.Result result = BorrowChecker.check(program, function.get());
      errors.addAll(result.errors());
      bodies.force(definition, result.forced());
      for (TypedExpr.Closure closure : function.get().closures()) {
        borrowCheck(closure.definition().id(), program, bodies, errors);
      }
    } catch (UnsupportedConstruct construct) {
      errors.add(construct.diagnostic());
    }
  }

  /// The bodies that the person wrote, as the machine runs them.
  public static List<Body> ownBodies(Program program) {
    return program.functions().stream().filter(b -> !b.span().isLibrary()).toList();
  }
}
