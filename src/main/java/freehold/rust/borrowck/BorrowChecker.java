package freehold.rust.borrowck;

import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LoanFacts;
import freehold.mir.Location;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.dataflow.Dataflow;
import freehold.mir.dataflow.Initialization;
import freehold.mir.dataflow.MoveData;
import freehold.rust.lowering.ForcedMove;
import freehold.rust.lowering.LoweredFunction;
import freehold.rust.types.TypedProgram;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Checks one body in `Phase.BUILT`.
public final class BorrowChecker {
  /// @param errors in the order of the source
  /// @param loans which loans live where, for the picture
  /// @param forced the moves among the errors, for a run with the check switched off
  public record Result(List<Diagnostic> errors, LoanFacts loans, List<ForcedMove> forced) {}

  private final TypedProgram program;
  private final LoweredFunction function;
  private final Body body;

  private BorrowChecker(TypedProgram program, LoweredFunction function) {
    this.program = program;
    this.function = function;
    this.body = function.body();
  }

  public static Result check(TypedProgram program, LoweredFunction function) {
    return new BorrowChecker(program, function).run();
  }

  /// Where the loans of a body are in force, in whatever phase it is, for the picture.
  public static LoanFacts loans(TypedProgram program, Body body) {
    if (!borrows(body)) {
      return LoanFacts.NONE;
    }
    MoveData moves = MoveData.of(body);
    Dataflow initialized = Initialization.maybeInitialized(body, moves);
    return LoanAnalysis.of(program, body, Optional.empty(), moves, initialized).facts();
  }

  private Result run() {
    List<Diagnostic> endless =
        DropOverflow.check(program, body).stream().map(DropOverflowReport::of).toList();
    if (!endless.isEmpty()) {
      return new Result(endless, LoanFacts.NONE, List.of());
    }
    MoveData moves = MoveData.of(body);
    Dataflow initialized = Initialization.maybeInitialized(body, moves);
    List<Location> points = points(initialized);
    Origins origins = new Origins(body);
    List<Diagnostic> errors = new ArrayList<>();
    MoveReport moveReport = new MoveReport(body);
    ForcedMoves forced = new ForcedMoves(body);
    for (MoveFault fault : MoveCheck.check(body, moves, initialized)) {
      errors.add(moveReport.of(fault));
      forced.add(fault);
    }
    MutabilityReport mutability = new MutabilityReport(body);
    errors.addAll(mutability.of(MutabilityCheck.check(function, origins, points)));
    IllegalMoveReport illegal = new IllegalMoveReport(body, origins);
    for (IllegalMoveCheck.Fault fault :
        IllegalMoveCheck.check(program, body, function.source().closure(), points)) {
      errors.add(illegal.of(fault));
      forced.add(fault);
    }
    GuardReport guards = new GuardReport(function.source());
    GuardCheck.check(function.source()).forEach(fault -> errors.add(guards.of(fault)));
    LoanAnalysis analysis =
        LoanAnalysis.of(program, body, Optional.of(function), moves, initialized);
    errors.addAll(analysis.errors());
    analysis.faults().forEach(forced::add);
    errors.sort(Comparator.comparingInt(error -> error.span().start()));
    return new Result(errors, analysis.facts(), forced.all());
  }

  private static boolean borrows(Body body) {
    return body.blocks().stream()
        .flatMap(block -> block.statements().stream())
        .anyMatch(
            s -> s instanceof Statement.Assign assign && assign.value() instanceof Rvalue.Ref);
  }

  private List<Location> points(Dataflow initialized) {
    List<Location> points = new ArrayList<>();
    for (int i = 0; i < body.blocks().size(); i++) {
      BlockId block = new BlockId(i);
      for (int j = 0;
          initialized.isReached(block) && j <= body.block(block).statements().size();
          j++) {
        points.add(new Location(block, j));
      }
    }
    return points;
  }
}
