package freehold.rust.lowering;

import freehold.mir.BinaryOp;
import freehold.mir.BlockId;
import freehold.mir.BorrowKind;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.types.TypedPattern;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The decision tree of a match: tests of places, until a candidate has none left.
///
/// As in rustc, a switch sorts the candidates into its branches in order, up to the first that
/// could be in more than one; the rest are tried when the branches fail.
final class PatternTests {
  private final FunctionLowering function;
  private final Span span;
  private final List<MatchCandidate> leaves = new ArrayList<>();

  /// `span` is that of the scrutinee.
  PatternTests(FunctionLowering function, Span span) {
    this.function = function;
    this.span = span;
  }

  /// The candidates that have matched somewhere, in order.
  List<MatchCandidate> leaves() {
    return leaves;
  }

  /// Emits the tests from the current block on; `fail` is where nothing has matched.
  void test(List<MatchCandidate> candidates, BlockId fail) {
    if (candidates.isEmpty()) {
      function.graph.goTo(span, fail);
      return;
    }
    MatchCandidate first = candidates.getFirst();
    if (first.pairs.isEmpty()) {
      matched(first, candidates.subList(1, candidates.size()), fail);
      return;
    }
    MatchCandidate.Pair pair = first.pairs.getFirst();
    switch (pair.pattern()) {
      case TypedPattern.Variant p -> variants(pair.place(), p.type(), candidates, fail);
      case TypedPattern.Value p when isSwitchable(p) -> values(pair, candidates, fail);
      case TypedPattern.Value p -> split(candidates, fail, no -> equal(pair.place(), p, no));
      case TypedPattern.Range p -> split(candidates, fail, no -> range(pair.place(), p, no));
      case TypedPattern.Sequence p -> sequence(pair.place(), p, candidates, fail);
      case TypedPattern.Wildcard p -> throw new AssertionError(p);
      case TypedPattern.Binding p -> throw new AssertionError(p);
      case TypedPattern.Leaf p -> throw new AssertionError(p);
      case TypedPattern.Deref p -> throw new AssertionError(p);
      case TypedPattern.Or p -> throw new AssertionError(p);
    }
  }

  /// Later candidates are tested too: after a guard said no, or where only the borrow checker
  /// believes that control gets.
  private void matched(MatchCandidate first, List<MatchCandidate> rest, BlockId fail) {
    first.matched = function.graph.newBlock();
    leaves.add(first);
    function.graph.goTo(span, first.matched);
    first.rejected = function.graph.newBlock();
    function.graph.continueIn(first.rejected);
    test(rest, fail);
  }

  // ---- switches

  private void variants(Place place, Type.Adt type, List<MatchCandidate> candidates, BlockId fail) {
    List<AdtDefinition.Variant> all = type.definition().variants();
    Type tagType =
        type.definition()
            .representation()
            .integer()
            .<Type>map(Type.Whole::new)
            .orElse(new Type.Whole(IntegerKind.ISIZE));
    LocalId tag = function.graph.newTemporary(tagType, span);
    function.graph.assign(span, tag, new Rvalue.Discriminant(place));
    Sorted sorted = new Sorted();
    sorted.sort(candidates, place);
    switchOn(new Operand.Move(Place.of(tag)), sorted, candidates, fail, all.size());
  }

  private void values(MatchCandidate.Pair pair, List<MatchCandidate> candidates, BlockId fail) {
    Sorted sorted = new Sorted();
    sorted.sort(candidates, pair.place());
    int possible = pair.pattern().type() instanceof Type.Bool ? 2 : Integer.MAX_VALUE;
    switchOn(new Operand.Copy(pair.place()), sorted, candidates, fail, possible);
  }

  /// Candidates by the value that the switch sees.
  private static final class Sorted {
    final Map<BigInteger, List<MatchCandidate>> branches = new LinkedHashMap<>();
    int count;

    void sort(List<MatchCandidate> candidates, Place place) {
      for (MatchCandidate candidate : candidates) {
        int at = pairAt(candidate, place);
        if (at < 0 || !put(candidate, at)) {
          return;
        }
        count++;
      }
    }

    private boolean put(MatchCandidate candidate, int at) {
      MatchCandidate.Pair pair = candidate.pairs.get(at);
      return switch (pair.pattern()) {
        case TypedPattern.Variant p -> {
          MatchCandidate rest = without(candidate, at);
          branch(p.type().definition().variants().get(p.variant()).discriminant())
              .addAll(
                  PatternExpansion.addFields(
                      rest, PatternExpansion.downcast(pair.place(), p.variant()), p.fields()));
          yield true;
        }
        case TypedPattern.Value p when isSwitchable(p) -> {
          branch(((Constant.Scalar) p.constant()).value()).add(without(candidate, at));
          yield true;
        }
        case TypedPattern p -> false;
      };
    }

    private List<MatchCandidate> branch(BigInteger value) {
      return branches.computeIfAbsent(value, v -> new ArrayList<>());
    }
  }

  private static int pairAt(MatchCandidate candidate, Place place) {
    for (int i = 0; i < candidate.pairs.size(); i++) {
      if (candidate.pairs.get(i).place().equals(place)) {
        return i;
      }
    }
    return -1;
  }

  private static MatchCandidate without(MatchCandidate candidate, int at) {
    MatchCandidate copy = candidate.copy();
    copy.pairs.remove(at);
    return copy;
  }

  private void switchOn(
      Operand operand, Sorted sorted, List<MatchCandidate> candidates, BlockId fail, int possible) {
    List<MatchCandidate> rest = candidates.subList(sorted.count, candidates.size());
    BlockId otherwise = rest.isEmpty() ? fail : function.graph.newBlock();
    List<Terminator.Case> cases = new ArrayList<>();
    Map<BlockId, List<MatchCandidate>> targets = new LinkedHashMap<>();
    sorted.branches.forEach((value, branch) -> {
      BlockId target = function.graph.newBlock();
      cases.add(new Terminator.Case(value, target));
      targets.put(target, branch);
    });
    Optional<BlockId> other = cases.size() == possible ? Optional.empty() : Optional.of(otherwise);
    function.graph.terminate(
        new Terminator.SwitchInt(function.graph.source(span), operand, cases, other));
    targets.forEach((target, branch) -> {
      function.graph.continueIn(target);
      test(branch, otherwise);
    });
    if (!rest.isEmpty()) {
      function.graph.continueIn(otherwise);
      test(rest, fail);
    }
  }

  private static boolean isSwitchable(TypedPattern.Value pattern) {
    return pattern.constant() instanceof Constant.Scalar
        && (pattern.type() instanceof Type.Whole
            || pattern.type() instanceof Type.Bool
            || pattern.type() instanceof Type.Char);
  }

  // ---- tests of the first candidate alone

  private interface Test {
    /// Goes on in the current block if it holds, else to `no`.
    void emit(BlockId no);
  }

  private void split(List<MatchCandidate> candidates, BlockId fail, Test test) {
    split(List.of(without(candidates.getFirst(), 0)), candidates, fail, test);
  }

  private void split(
      List<MatchCandidate> first, List<MatchCandidate> candidates, BlockId fail, Test test) {
    List<MatchCandidate> rest = candidates.subList(1, candidates.size());
    BlockId no = rest.isEmpty() ? fail : function.graph.newBlock();
    test.emit(no);
    test(first, no);
    if (!rest.isEmpty()) {
      function.graph.continueIn(no);
      test(rest, fail);
    }
  }

  private void sequence(
      Place place, TypedPattern.Sequence pattern, List<MatchCandidate> candidates, BlockId fail) {
    List<MatchCandidate> first =
        PatternExpansion.addElements(without(candidates.getFirst(), 0), place, pattern);
    long least = pattern.prefix().size() + pattern.suffix().size();
    BinaryOp comparison = pattern.rest().isPresent() ? BinaryOp.GREATER_OR_EQUAL : BinaryOp.EQUAL;
    split(
        first,
        candidates,
        fail,
        no -> {
          Operand length = function.places.length(span, place, pattern.type());
          Operand wanted = OperandLowering.scalar(Type.USIZE, least);
          branch(function.operands.compare(span, comparison, length, wanted), no);
        });
  }

  private void range(Place place, TypedPattern.Range pattern, BlockId no) {
    Operand value = new Operand.Copy(place);
    pattern
        .from()
        .ifPresent(from -> compare(BinaryOp.GREATER_OR_EQUAL, value, pattern.type(), from, no));
    BinaryOp upper = pattern.inclusive() ? BinaryOp.LESS_OR_EQUAL : BinaryOp.LESS;
    pattern.to().ifPresent(to -> compare(upper, value, pattern.type(), to, no));
  }

  private void compare(BinaryOp operator, Operand value, Type type, BigInteger bound, BlockId no) {
    Operand constant = new Operand.Literal(new Constant.Scalar(type, bound));
    branch(function.operands.compare(span, operator, value, constant), no);
  }

  private void branch(Operand condition, BlockId no) {
    BlockId yes = function.graph.newBlock();
    function.graph.terminate(
        new Terminator.SwitchInt(
            function.graph.source(span),
            condition,
            List.of(new Terminator.Case(BigInteger.ZERO, no)),
            Optional.of(yes)));
    function.graph.continueIn(yes);
  }

  private void equal(Place place, TypedPattern.Value pattern, BlockId no) {
    Operand constant = new Operand.Literal(pattern.constant());
    Type type = pattern.type();
    if (isText(type)) {
      Operand text = type instanceof Type.Str ? borrow(place, type) : new Operand.Copy(place);
      callEqual("str_eq", text, constant, no);
    } else if (type instanceof Type.Reference || type instanceof Type.Slice) {
      Operand bytes = type instanceof Type.Slice ? borrow(place, type) : new Operand.Copy(place);
      callEqual("slice_eq_bytes", asBytes(bytes, type), asBytes(constant, type), no);
    } else {
      branch(
          function.operands.compare(span, BinaryOp.EQUAL, new Operand.Copy(place), constant), no);
    }
  }

  private static boolean isText(Type type) {
    return type instanceof Type.Str
        || (type instanceof Type.Reference reference && reference.target() instanceof Type.Str);
  }

  private Operand borrow(Place place, Type type) {
    LocalId local =
        function.graph.newTemporary(new Type.Reference(Region.ERASED, false, type), span);
    function.graph.assign(span, local, new Rvalue.Ref(Region.ERASED, BorrowKind.SHARED, place));
    return new Operand.Move(Place.of(local));
  }

  private Operand asBytes(Operand operand, Type type) {
    boolean isArray =
        operand instanceof Operand.Literal(Constant.Bytes bytes)
            ? ((Type.Reference) bytes.type()).target() instanceof Type.Array
            : type instanceof Type.Reference r && r.target() instanceof Type.Array;
    if (!isArray) {
      return operand;
    }
    Type slice = new Type.Reference(Region.ERASED, false, new Type.Slice(Type.U8));
    LocalId local = function.graph.newTemporary(slice, span);
    function.graph.assign(span, local, new Rvalue.Cast(CastKind.UNSIZE, operand, slice));
    return new Operand.Move(Place.of(local));
  }

  private void callEqual(String name, Operand left, Operand right, BlockId no) {
    var definition = function.program.languageFunction(name);
    Type callee = new Type.FunctionDefinition(definition, List.of());
    LocalId result = function.graph.newTemporary(Type.BOOL, span);
    BlockId next = function.graph.newBlock();
    function.graph.terminate(
        new Terminator.Call(
            function.graph.source(span),
            span,
            new Operand.Literal(new Constant.ZeroSized(callee)),
            List.of(left, right),
            Place.of(result),
            Optional.of(next),
            function.scopes.unwindTarget()));
    function.graph.continueIn(next);
    branch(new Operand.Move(Place.of(result)), no);
  }
}
