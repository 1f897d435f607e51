package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.TypedExpression;
import freehold.c.types.TypedInitializer;
import freehold.c.types.TypedStatement;
import freehold.c.types.Variable;
import freehold.mir.BlockId;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Statements as control flow; storage of variables begins and ends with their blocks.
final class StatementLowering {
  private final FunctionLowering function;
  private final BodyBuilder body;
  private final CType result;
  private final boolean isMain;
  private final List<Variable> live = new ArrayList<>();
  private final Deque<Target> breaks = new ArrayDeque<>();
  private final Deque<Target> continues = new ArrayDeque<>();
  private final Map<String, BlockId> labels = new HashMap<>();
  private final Map<TypedStatement.Case, BlockId> cases = new IdentityHashMap<>();
  private LiveVariables storage;

  /// Where a jump goes, and how many variables have storage there.
  private record Target(BlockId block, int depth) {}

  StatementLowering(FunctionLowering function, CType result, boolean isMain) {
    this.function = function;
    this.body = function.body;
    this.result = result;
    this.isMain = isMain;
  }

  void body(TypedStatement.Block block) {
    storage = LiveVariables.of(block);
    block(block);
    body.at(block.end());
    if (isMain && result.isInteger()) {
      body.assign(
          Place.of(LocalId.RETURN), new Rvalue.Use(function.number(function.types.of(result), 0)));
    }
    body.end(new Terminator.Return(body.source()));
  }

  private void block(TypedStatement.Block block) {
    int before = live.size();
    body.enterScope(block.span());
    block.items().forEach(this::lower);
    body.at(block.end());
    leave(before);
    body.leaveScope();
  }

  /// Ends the storage of the variables declared since.
  private void leave(int depth) {
    endStorage(depth);
    live.subList(depth, live.size()).clear();
  }

  private void endStorage(int depth) {
    for (int i = live.size() - 1; i >= depth; i--) {
      body.emit(new Statement.StorageDead(body.source(), function.local(live.get(i))));
    }
  }

  private void lower(TypedStatement statement) {
    body.at(statement.span());
    switch (statement) {
      case TypedStatement.Block block -> block(block);
      case TypedStatement.Declare(Variable variable, var initializer, Span span) ->
          declare(variable, initializer);
      case TypedStatement.Evaluate(TypedExpression expression, Span span) -> {
        function.expressions.discard(expression);
        body.releaseTemporaries();
      }
      case TypedStatement.Empty empty -> {}
      case TypedStatement.Label(String name, TypedStatement inner, Span span) -> {
        BlockId block = label(name);
        body.jump(block);
        body.startAt(block);
        lower(inner);
      }
      case TypedStatement.Case one -> {
        BlockId block = cases.get(one);
        body.jump(block);
        body.startAt(block);
        lower(one.statement());
      }
      case TypedStatement.If choice -> choose(choice);
      case TypedStatement.Switch choice -> choose(choice);
      case TypedStatement.While loop -> whileLoop(loop);
      case TypedStatement.DoWhile loop -> doLoop(loop);
      case TypedStatement.For loop -> forLoop(loop);
      case TypedStatement.Goto(String name, Span span) -> {
        move(storage.at(name));
        body.jump(label(name));
        unreachable();
      }
      case TypedStatement.Continue s -> jump(continues.peek());
      case TypedStatement.Break s -> jump(breaks.peek());
      case TypedStatement.Return(Optional<TypedExpression> value, Span span) -> returned(value);
    }
  }

  private BlockId label(String name) {
    return labels.computeIfAbsent(name, unknown -> body.newBlock());
  }

  /// What follows a jump is reached by labels only.
  private void unreachable() {
    body.startAt(body.newBlock());
  }

  private void jump(Target target) {
    endStorage(target.depth());
    body.jump(target.block());
    unreachable();
  }

  /// Storage as it is at the target of a jump.
  private void move(List<Variable> there) {
    int common = 0;
    while (common < Math.min(live.size(), there.size()) && live.get(common) == there.get(common)) {
      common++;
    }
    endStorage(common);
    for (Variable variable : there.subList(common, there.size())) {
      body.emit(new Statement.StorageLive(body.source(), function.local(variable)));
    }
  }

  private void declare(Variable variable, Optional<TypedInitializer> initializer) {
    LocalId local = function.local(variable);
    body.emit(new Statement.StorageLive(body.source(), local));
    live.add(variable);
    if (initializer.isPresent()) {
      function.initializers.initialize(
          Place.of(local), variable.type(), initializer.get(), body.span());
      body.releaseTemporaries();
    }
  }

  private void branch(TypedExpression condition, BlockId yes, BlockId no) {
    function.conditions.branch(condition, yes, no);
    body.releaseTemporaries();
  }

  private void choose(TypedStatement.If choice) {
    BlockId then = body.newBlock();
    BlockId end = body.newBlock();
    BlockId otherwise = choice.otherwise().isPresent() ? body.newBlock() : end;
    branch(choice.condition(), then, otherwise);
    body.startAt(then);
    lower(choice.then());
    body.jump(end);
    if (choice.otherwise().isPresent()) {
      body.startAt(otherwise);
      lower(choice.otherwise().get());
      body.jump(end);
    }
    body.startAt(end);
  }

  private void choose(TypedStatement.Switch choice) {
    var value =
        function.steady(
            function.expressions.operand(choice.value()), function.types.of(choice.value().type()));
    BlockId end = body.newBlock();
    List<Terminator.Case> targets = new ArrayList<>();
    Optional<BlockId> otherwise = Optional.of(end);
    BlockId start = body.newBlock();
    body.jump(start);
    for (TypedStatement.Case one : storage.casesOf(choice)) {
      BlockId entry = body.newBlock();
      cases.put(one, body.newBlock());
      body.startAt(entry);
      move(storage.at(one));
      body.jump(cases.get(one));
      if (one.value().isPresent()) {
        BigInteger wrapped =
            TypeLowering.integer(choice.value().type().wholeKind()).wrap(one.value().get());
        targets.add(new Terminator.Case(wrapped, entry));
      } else {
        otherwise = Optional.of(entry);
      }
    }
    body.startAt(start);
    body.end(new Terminator.SwitchInt(body.source(), value, targets, otherwise));
    body.releaseTemporaries();
    unreachable();
    breaks.push(new Target(end, live.size()));
    lower(choice.body());
    breaks.pop();
    body.jump(end);
    body.startAt(end);
  }

  private void loopBody(TypedStatement statement, BlockId next, BlockId end) {
    breaks.push(new Target(end, live.size()));
    continues.push(new Target(next, live.size()));
    lower(statement);
    breaks.pop();
    continues.pop();
    body.jump(next);
  }

  private void whileLoop(TypedStatement.While loop) {
    BlockId head = body.newBlock();
    BlockId inside = body.newBlock();
    BlockId end = body.newBlock();
    body.jump(head);
    body.startAt(head);
    branch(loop.condition(), inside, end);
    body.startAt(inside);
    loopBody(loop.body(), head, end);
    body.startAt(end);
  }

  private void doLoop(TypedStatement.DoWhile loop) {
    BlockId inside = body.newBlock();
    BlockId condition = body.newBlock();
    BlockId end = body.newBlock();
    body.jump(inside);
    body.startAt(inside);
    loopBody(loop.body(), condition, end);
    body.startAt(condition);
    branch(loop.condition(), inside, end);
    body.startAt(end);
  }

  private void forLoop(TypedStatement.For loop) {
    int before = live.size();
    body.enterScope(loop.span());
    loop.start().forEach(this::lower);
    BlockId head = body.newBlock();
    BlockId inside = body.newBlock();
    BlockId step = body.newBlock();
    BlockId end = body.newBlock();
    body.jump(head);
    body.startAt(head);
    if (loop.condition().isPresent()) {
      branch(loop.condition().get(), inside, end);
    } else {
      body.jump(inside);
    }
    body.startAt(inside);
    loopBody(loop.body(), step, end);
    body.startAt(step);
    if (loop.step().isPresent()) {
      body.at(loop.step().get().span());
      function.expressions.discard(loop.step().get());
      body.releaseTemporaries();
    }
    body.jump(head);
    body.startAt(end);
    leave(before);
    body.leaveScope();
  }

  private void returned(Optional<TypedExpression> value) {
    if (value.isPresent()) {
      if (value.get().type() instanceof CType.Void || result instanceof CType.Void) {
        function.expressions.discard(value.get());
      } else {
        function.expressions.into(Place.of(LocalId.RETURN), value.get());
      }
      body.releaseTemporaries();
    }
    endStorage(0);
    body.end(new Terminator.Return(body.source()));
    unreachable();
  }
}
