package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a person can stop in a source text: each statement, each tail, arm and closure body,
/// each `else if`, and each closing brace. A macro call is one place, whatever it expands to.
public final class StoppingPlaces {
  private final List<Span> found = new ArrayList<>();

  private StoppingPlaces() {}

  /// The places in the order in which they were met; they nest and never overlap otherwise.
  public static List<Span> of(Crate crate) {
    StoppingPlaces places = new StoppingPlaces();
    crate.items().forEach(places::item);
    return List.copyOf(places.found);
  }

  private void item(Item item) {
    switch (item) {
      case Item.Function function -> function.body().ifPresent(this::block);
      case Item.Trait trait -> trait.items().forEach(this::item);
      case Item.Impl implementation -> implementation.items().forEach(this::item);
      case Item.Module module -> module.items().ifPresent(items -> items.forEach(this::item));
      case Item.Const constant -> constant.value().ifPresent(this::stop);
      case Item.Static constant -> constant.value().ifPresent(this::stop);
      case Item.Struct _,
          Item.Union _,
          Item.Enum _,
          Item.Use _,
          Item.ExternCrate _,
          Item.TypeAlias _,
          Item.Foreign _,
          Item.MacroRules _,
          Item.MacroCall _ -> {}
    }
  }

  private void block(Block block) {
    for (Statement statement : block.statements()) {
      switch (statement) {
        case Statement.Let let -> {
          found.add(let.span());
          let.value().ifPresent(this::expr);
          let.otherwise().ifPresent(this::block);
        }
        case Statement.OfExpr one -> {
          found.add(one.span());
          expr(one.expr());
        }
        case Statement.OfItem(Item item) -> item(item);
        case Statement.MacroCall call -> found.add(call.span());
        case Statement.Empty _ -> {}
      }
    }
    block.tail().ifPresent(this::stop);
    found.add(block.span().endPoint());
  }

  /// An expression at which the run stops by itself.
  private void stop(Expr expr) {
    if (!(expr instanceof Expr.OfBlock)) {
      found.add(expr.span());
    }
    expr(expr);
  }

  private void expr(Expr expr) {
    switch (expr) {
      case Expr.OfBlock e -> block(e.block());
      case Expr.If e -> branch(e);
      case Expr.While e -> {
        expr(e.condition());
        block(e.body());
      }
      case Expr.Loop e -> block(e.body());
      case Expr.For e -> {
        expr(e.iterated());
        block(e.body());
      }
      case Expr.Match e -> match(e);
      case Expr.Closure e -> stop(e.body());
      case Expr.Unary e -> expr(e.operand());
      case Expr.Binary e -> all(e.left(), e.right());
      case Expr.Assign e -> all(e.target(), e.value());
      case Expr.CompoundAssign e -> all(e.target(), e.value());
      case Expr.Borrow e -> expr(e.operand());
      case Expr.Cast e -> expr(e.operand());
      case Expr.Range e -> {
        maybe(e.from());
        maybe(e.to());
      }
      case Expr.Call e -> {
        expr(e.callee());
        e.arguments().forEach(this::expr);
      }
      case Expr.MethodCall e -> {
        expr(e.receiver());
        e.arguments().forEach(this::expr);
      }
      case Expr.Field e -> expr(e.operand());
      case Expr.Index e -> all(e.operand(), e.index());
      case Expr.Tuple e -> e.elements().forEach(this::expr);
      case Expr.Parenthesized e -> expr(e.inner());
      case Expr.Array e -> e.elements().forEach(this::expr);
      case Expr.Repeat e -> all(e.value(), e.length());
      case Expr.Struct e -> {
        e.fields().forEach(field -> expr(field.value()));
        maybe(e.base());
      }
      case Expr.Let e -> expr(e.value());
      case Expr.Break e -> maybe(e.value());
      case Expr.Return e -> maybe(e.value());
      case Expr.Try e -> expr(e.operand());
      case Expr.Await e -> expr(e.operand());
      case Expr.Literal _,
          Expr.OfPath _,
          Expr.Continue _,
          Expr.Underscore _,
          Expr.MacroCall _,
          Expr.Error _ -> {}
    }
  }

  private void branch(Expr.If branch) {
    expr(branch.condition());
    block(branch.then());
    branch.otherwise().ifPresent(this::stop);
  }

  private void match(Expr.Match match) {
    expr(match.scrutinee());
    for (Expr.Arm arm : match.arms()) {
      maybe(arm.guard());
      stop(arm.body());
    }
  }

  private void all(Expr first, Expr second) {
    expr(first);
    expr(second);
  }

  private void maybe(Optional<Expr> expr) {
    expr.ifPresent(this::expr);
  }
}
