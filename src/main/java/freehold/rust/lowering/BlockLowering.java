package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.ScopeId;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import freehold.rust.types.TypedBlock;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.TypedPattern;
import freehold.rust.types.TypedStatement;
import freehold.source.Span;
import java.util.List;

/// Blocks and their statements: the scopes of variables and of temporaries.
final class BlockLowering {
  private final FunctionLowering function;

  BlockLowering(FunctionLowering function) {
    this.function = function;
  }

  void into(Place destination, TypedBlock block, Type type) {
    ScopeId outer = function.graph.scope();
    ScopeStack.Scope scope = function.scopes.push(block.span());
    for (TypedStatement statement : block.statements()) {
      switch (statement) {
        case TypedStatement.Let let -> let(let, scope, block.span());
        case TypedStatement.OfExpr(TypedExpr expr, Span span) -> expression(expr, span);
      }
    }
    if (block.tail().isPresent()) {
      tail(destination, block.tail().get());
    } else if (type.isUnit()) {
      function.expressions.unitInto(destination, block.span().endPoint());
    }
    function.scopes.pop(scope);
    function.graph.restoreScope(outer);
  }

  /// Since edition 2024 the temporaries of a tail are dropped before the block's variables.
  private void tail(Place destination, TypedExpr tail) {
    if (function.edition2024()) {
      function.expressions.terminating(destination, tail);
    } else {
      function.expressions.into(destination, tail);
    }
  }

  private void expression(TypedExpr expr, Span span) {
    ScopeStack.Scope scope = function.scopes.push(span);
    function.withTemporaries(scope, () -> function.expressions.effect(expr));
    function.scopes.pop(scope);
  }

  private void let(TypedStatement.Let let, ScopeStack.Scope variables, Span block) {
    Span visible =
        new Span(block.file(), let.span().start(), Math.max(block.end(), let.span().end()));
    ScopeId outer = function.graph.scope();
    if (let.value().isEmpty()) {
      function.graph.enterScope(visible);
      for (LocalId local : function.bindings.declare(let.pattern(), let.span())) {
        function.bindings.live(local, let.pattern().span(), variables);
        function.bindings.scheduleDrop(local, variables);
      }
      return;
    }
    ScopeStack.Scope statement = function.scopes.push(let.span());
    ScopeId inner = function.graph.enterScope(visible);
    List<LocalId> declared = function.bindings.declare(let.pattern(), visible);
    function.graph.restoreScope(outer);
    function.withTemporaries(
        statement,
        () -> function.withExtended(variables, () -> initialize(let, variables, declared)));
    function.scopes.pop(statement);
    function.graph.restoreScope(inner);
  }

  private void initialize(
      TypedStatement.Let let, ScopeStack.Scope variables, List<LocalId> declared) {
    TypedPattern pattern = let.pattern();
    TypedExpr value = let.value().orElseThrow();
    if (BindingLowering.isPlain(pattern)) {
      LocalId local = declared.getFirst();
      function.bindings.live(local, pattern.span(), variables);
      function.expressions.into(Place.of(local), value);
      function.bindings.scheduleDrop(local, variables);
    } else if (pattern instanceof TypedPattern.Wildcard) {
      if (ExprLowering.isPlace(value)) {
        function.places.place(value);
      } else {
        function.expressions.effect(value);
      }
    } else {
      ScopeStack.Scope scope =
          BindingLowering.bindsReference(pattern) ? variables : function.temporaryScope();
      Place place = function.places.place(value, scope);
      if (let.otherwise().isPresent()) {
        refutable(let, place, variables);
      } else {
        function.matches.inspect(value.span(), place);
        function.matches.bindIrrefutable(place, pattern, variables);
      }
    }
  }

  /// `let … else`: temporaries of the value are dropped before the other block runs.
  private void refutable(TypedStatement.Let let, Place place, ScopeStack.Scope variables) {
    BlockId failed = function.graph.newBlock();
    int depth = function.scopes.depth() - 1;
    BlockId matched = function.graph.newBlock();
    function.matches.inspect(let.value().orElseThrow().span(), place);
    List<MatchCandidate> leaves =
        function.matches.test(place, let.pattern(), new ElseTarget(depth, failed));
    function.graph.continueIn(failed);
    List<ScopeStack.Scope> statement = function.scopes.detach(depth);
    TypedBlock otherwise = let.otherwise().orElseThrow();
    Place never = Place.of(function.graph.newTemporary(Type.NEVER, otherwise.span()));
    ScopeStack.Scope temporaries = function.scopes.push(otherwise.span());
    function.withTemporaries(temporaries, () -> into(never, otherwise, Type.NEVER));
    function.scopes.pop(temporaries);
    function.graph.terminate(
        new Terminator.Unreachable(function.graph.source(otherwise.span().endPoint())));
    function.scopes.reattach(statement);
    function.matches.bindLeaves(leaves, matched, variables);
    function.graph.continueIn(matched);
  }
}
