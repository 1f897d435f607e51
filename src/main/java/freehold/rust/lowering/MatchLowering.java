package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.Place;
import freehold.mir.ScopeId;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.TypedPattern;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// `match`, and patterns of `let`, conditions and arguments.
final class MatchLowering {
  private final FunctionLowering function;

  MatchLowering(FunctionLowering function) {
    this.function = function;
  }

  /// Says that a place is looked at, so that it must be initialised.
  void inspect(Span span, Place place) {
    function.graph.push(new Statement.FakeRead(function.graph.source(span), place));
  }

  /// Tests one pattern that may fail; what is left is to bind its leaves.
  List<MatchCandidate> test(Place place, TypedPattern pattern, ElseTarget target) {
    BlockId failed = function.graph.newBlock();
    PatternTests tests = new PatternTests(function, pattern.span());
    tests.test(candidates(place, pattern, 0, false), failed);
    joinFalsely(pattern.span(), tests.leaves(), failed);
    function.graph.continueIn(failed);
    function.conditions.fail(pattern.span(), target);
    return tests.leaves();
  }

  private static List<MatchCandidate> candidates(
      Place place, TypedPattern pattern, int arm, boolean guarded) {
    MatchCandidate empty = new MatchCandidate(arm, guarded, new ArrayList<>(), new ArrayList<>());
    return PatternExpansion.add(empty, place, pattern);
  }

  /// Binds the variables of every leaf in turn and goes to `target` from each.
  void bindLeaves(List<MatchCandidate> leaves, BlockId target, ScopeStack.Scope variables) {
    for (int i = 0; i < leaves.size(); i++) {
      MatchCandidate leaf = leaves.get(i);
      function.graph.continueIn(leaf.real == null ? leaf.matched : leaf.real);
      List<MatchCandidate.Bound> bindings =
          leaves.size() == 1 ? leaf.bindings : function.bindings.inDeclaredOrder(leaf.bindings);
      function.bindings.bind(bindings, variables, i == leaves.size() - 1);
      function.graph.goTo(leafSpan(leaf, function.body.span()), target);
    }
  }

  private static Span leafSpan(MatchCandidate leaf, Span otherwise) {
    return leaf.bindings.isEmpty() ? otherwise : leaf.bindings.getFirst().binding().span();
  }

  /// Binds a pattern that always matches.
  void bindIrrefutable(Place place, TypedPattern pattern, ScopeStack.Scope variables) {
    List<MatchCandidate> candidates = candidates(place, pattern, 0, false);
    if (candidates.size() == 1 && candidates.getFirst().pairs.isEmpty()) {
      function.bindings.bind(candidates.getFirst().bindings, variables, true);
      return;
    }
    BlockId failed = function.graph.newBlock();
    BlockId matched = function.graph.newBlock();
    PatternTests tests = new PatternTests(function, pattern.span());
    tests.test(candidates, failed);
    unreachable(pattern.span(), failed);
    bindLeaves(tests.leaves(), matched, variables);
    function.graph.continueIn(matched);
  }

  private void unreachable(Span span, BlockId block) {
    function.graph.continueIn(block);
    function.graph.terminate(new Terminator.Unreachable(function.graph.source(span)));
  }

  void matchInto(Place destination, TypedExpr.Match expr) {
    Span span = expr.scrutinee().span();
    Place place = function.places.place(expr.scrutinee());
    inspect(span, place);
    List<MatchCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < expr.arms().size(); i++) {
      TypedExpr.Arm arm = expr.arms().get(i);
      candidates.addAll(candidates(place, arm.pattern(), i, arm.guard().isPresent()));
    }
    BlockId failed = function.graph.newBlock();
    PatternTests tests = new PatternTests(function, span);
    tests.test(candidates, failed);
    joinFalsely(span, tests.leaves(), null);
    unreachable(span, failed);
    BlockId join = function.graph.newBlock();
    for (int i = 0; i < expr.arms().size(); i++) {
      arm(destination, expr.arms().get(i), i, tests.leaves());
      function.graph.goTo(expr.arms().get(i).span(), join);
    }
    function.graph.continueIn(join);
  }

  /// Puts a false edge before each leaf: the borrow checker believes that the next may be reached
  /// from wherever this one is.
  private void joinFalsely(Span span, List<MatchCandidate> leaves, BlockId last) {
    for (int i = 0; i < leaves.size(); i++) {
      BlockId next = i + 1 < leaves.size() ? leaves.get(i + 1).matched : last;
      if (next != null) {
        BlockId real = function.graph.newBlock();
        function.graph.continueIn(leaves.get(i).matched);
        function.graph.terminate(new Terminator.FalseEdge(function.graph.source(span), real, next));
        leaves.get(i).real = real;
      } else {
        leaves.get(i).real = leaves.get(i).matched;
      }
    }
  }

  private void arm(Place destination, TypedExpr.Arm arm, int index, List<MatchCandidate> all) {
    List<MatchCandidate> leaves = all.stream().filter(leaf -> leaf.arm == index).toList();
    ScopeId outer = function.graph.scope();
    function.graph.enterScope(arm.span());
    function.bindings.declare(arm.pattern(), arm.span());
    BlockId body = function.graph.newBlock();
    int depth = function.scopes.depth();
    for (int i = 0; i < leaves.size(); i++) {
      MatchCandidate leaf = leaves.get(i);
      ScopeStack.Scope scope = function.scopes.push(arm.span());
      // What a guard binds and makes is dropped before what the pattern binds.
      ScopeStack.Scope guard = function.scopes.push(arm.span());
      function.graph.continueIn(leaf.real);
      List<MatchCandidate.Bound> bindings =
          leaves.size() == 1 ? leaf.bindings : function.bindings.inDeclaredOrder(leaf.bindings);
      if (arm.guard().isEmpty()) {
        function.bindings.bind(bindings, scope, true);
      } else {
        guarded(leaf, bindings, arm.guard().get(), new Arm(scope, guard, depth));
      }
      function.graph.goTo(arm.span(), body);
      if (i < leaves.size() - 1) {
        function.scopes.detach(depth);
      } else {
        function.graph.continueIn(body);
        function.expressions.terminating(destination, arm.body());
        function.scopes.pop(guard);
        function.scopes.pop(scope);
      }
    }
    function.graph.restoreScope(outer);
  }

  /// The scopes of an arm, and how deep the stack is without them.
  private record Arm(ScopeStack.Scope bindings, ScopeStack.Scope guard, int depth) {}

  private void guarded(
      MatchCandidate leaf, List<MatchCandidate.Bound> bindings, TypedExpr condition, Arm arm) {
    List<MatchCandidate.Bound> moved = function.bindings.bindForGuard(bindings, arm.bindings());
    ElseTarget rejected = new ElseTarget(arm.depth(), leaf.rejected);
    function.withTemporaries(
        arm.guard(), () -> function.conditions.condition(condition, rejected, arm.guard()));
    function.bindings.bindAfterGuard(moved, arm.bindings());
  }
}
