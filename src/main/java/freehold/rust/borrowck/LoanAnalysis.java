package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.LoanFacts;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.mir.dataflow.Dataflow;
import freehold.mir.dataflow.MoveData;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.lowering.LoweredFunction;
import freehold.rust.types.TypedProgram;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The loans of one body: regions, scopes, conflicts, and the facts for the picture (RFC 2094).
final class LoanAnalysis {
  private final Body body;
  private final Points points;
  private final RegionGraph graph;
  private final RegionTypes types;
  private final List<Loan> loans;
  private final LoanScopes scopes;
  private final List<LoanFault> faults;

  private final UniversalRegions universal;

  private LoanAnalysis(
      TypedProgram program,
      Body body,
      Optional<LoweredFunction> function,
      MoveData moves,
      Dataflow initialized) {
    this.body = body;
    this.points = new Points(body);
    this.graph = new RegionGraph(points.count());
    this.universal =
        function
            .map(f -> UniversalRegions.of(program, f.source(), graph))
            .orElseGet(() -> UniversalRegions.unknown());
    this.types = new RegionTypes(body, graph, universal);
    TypeRelation relation = new TypeRelation(graph, new Variance.Table());
    function.ifPresent(f ->
        new AnnotationConstraints(body, types, relation).of(f.source().variables(), universal));
    CallConstraints calls = new CallConstraints(program, graph, types, relation);
    BorrowConstraints constraints = new BorrowConstraints(body, graph, types, relation, calls);
    for (Location at : points.all()) {
      if (initialized.isReached(at.block())) {
        constraints.at(at);
      }
    }
    this.loans = constraints.loans();
    new LiveRegions(program, body, types, graph, points).compute(moves, initialized);
    graph.solve();
    this.scopes = new LoanScopes(body, points, graph, loans);
    PlaceConflict conflict = new PlaceConflict(body, adt -> hasDestructor(program, adt));
    this.faults = new LoanCheck(body, points, loans, scopes, conflict).check();
  }

  /// @param function what the body was lowered from; without it nothing is known of lifetimes
  static LoanAnalysis of(
      TypedProgram program,
      Body body,
      Optional<LoweredFunction> function,
      MoveData moves,
      Dataflow initialized) {
    return new LoanAnalysis(program, body, function, moves, initialized);
  }

  /// Our std's own destructors do not look at what its types hold.
  private static boolean hasDestructor(TypedProgram program, Type.Adt type) {
    return !type.definition().span().isLibrary()
        && program.dropImplementation((Type.Adt) Substitution.erase(type)).isPresent();
  }

  List<LoanFault> faults() {
    return faults;
  }

  List<Diagnostic> errors() {
    LoanReport report = new LoanReport(body, new LoanExplanation(body, points, graph, types));
    List<Diagnostic> errors = new ArrayList<>();
    for (LoanFault fault : faults) {
      errors.add(report.of(fault));
    }
    RegionReport regions = new RegionReport(body, universal);
    new RegionCheck(graph, universal).check().forEach(fault -> errors.add(regions.of(fault)));
    return errors;
  }

  LoanFacts facts() {
    List<LoanFacts.Loan> facts = new ArrayList<>();
    for (Loan loan : loans) {
      Set<Location> live = new HashSet<>();
      scopes.scope(loan.index()).stream().forEach(point -> live.add(points.at(point)));
      facts.add(
          new LoanFacts.Loan(
              loan.kind(), loan.place(), Place.of(loan.holder()), loan.at(), live, lastUse(loan)));
    }
    return new LoanFacts(facts);
  }

  /// The last point in order of the text at which the loan is in force.
  private Optional<Span> lastUse(Loan loan) {
    Span last = null;
    for (int point : scopes.scope(loan.index()).stream().toArray()) {
      Span span = body.sourceAt(points.at(point)).span();
      if (last == null || span.file() == last.file() && span.end() > last.end()) {
        last = span;
      }
    }
    return Optional.ofNullable(last);
  }
}
