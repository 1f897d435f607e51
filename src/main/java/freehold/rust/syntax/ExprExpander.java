package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expands macro calls within expressions.
final class ExprExpander {
  private final CrateWalker walker;

  ExprExpander(CrateWalker walker) {
    this.walker = walker;
  }

  Expr expand(Expr expr) {
    return switch (expr) {
      case Expr.Literal literal -> literal;
      case Expr.OfPath(var self, Path path, Span span) ->
          new Expr.OfPath(self.map(walker.types()::expand), walker.types().expand(path), span);
      case Expr.Unary(var operator, Expr operand, Span span) ->
          new Expr.Unary(operator, expand(operand), span);
      case Expr.Binary binary -> sum(binary);
      case Expr.Assign(Expr target, Expr value, Span span) ->
          new Expr.Assign(expand(target), expand(value), span);
      case Expr.CompoundAssign(var operator, Expr target, Expr value, Span sign, Span span) ->
          new Expr.CompoundAssign(operator, expand(target), expand(value), sign, span);
      case Expr.Borrow(boolean raw, boolean mutable, Expr operand, Span span) ->
          new Expr.Borrow(raw, mutable, expand(operand), span);
      case Expr.Cast(Expr operand, TypeSyntax type, Span span) ->
          new Expr.Cast(expand(operand), walker.types().expand(type), span);
      case Expr.Range(var from, var to, boolean inclusive, Span span) ->
          new Expr.Range(from.map(this::expand), to.map(this::expand), inclusive, span);
      case Expr.Call(Expr callee, var arguments, Span span) ->
          new Expr.Call(expand(callee), all(arguments), span);
      case Expr.MethodCall(Expr receiver, var method, var arguments, Span span) ->
          new Expr.MethodCall(
              expand(receiver), walker.types().expand(method), all(arguments), span);
      case Expr.Field(Expr operand, var name, Span span) ->
          new Expr.Field(expand(operand), name, span);
      case Expr.Index(Expr operand, Expr index, Span span) ->
          new Expr.Index(expand(operand), expand(index), span);
      case Expr.Tuple(var elements, Span span) -> new Expr.Tuple(all(elements), span);
      case Expr.Parenthesized(Expr inner, Span span) -> new Expr.Parenthesized(expand(inner), span);
      case Expr.Array(var elements, Span span) -> new Expr.Array(all(elements), span);
      case Expr.Repeat(Expr value, Expr length, Span span) ->
          new Expr.Repeat(expand(value), expand(length), span);
      case Expr.Struct struct -> struct(struct);
      case Expr.OfBlock(var kind, var label, Block block, Span span) ->
          new Expr.OfBlock(kind, label, block(block), span);
      case Expr.If conditional -> conditional(conditional);
      case Expr.Let(Pattern pattern, Expr value, Span span) ->
          new Expr.Let(walker.patterns().expand(pattern), expand(value), span);
      case Expr.While(var label, Expr condition, Block body, Span span) ->
          new Expr.While(label, expand(condition), block(body), span);
      case Expr.Loop(var label, Block body, Span span) -> new Expr.Loop(label, block(body), span);
      case Expr.For(var label, Pattern pattern, Expr iterated, Block body, Span span) ->
          new Expr.For(
              label, walker.patterns().expand(pattern), expand(iterated), block(body), span);
      case Expr.Match(Expr scrutinee, var arms, Span span) ->
          new Expr.Match(expand(scrutinee), arms.stream().map(this::arm).toList(), span);
      case Expr.Closure closure -> closure(closure);
      case Expr.Break(var label, var value, Span span) ->
          new Expr.Break(label, value.map(this::expand), span);
      case Expr.Continue jump -> jump;
      case Expr.Return(var value, Span span) -> new Expr.Return(value.map(this::expand), span);
      case Expr.Try(Expr operand, Span span) -> new Expr.Try(expand(operand), span);
      case Expr.Await(Expr operand, Span span) -> new Expr.Await(expand(operand), span);
      case Expr.Underscore underscore -> underscore;
      case Expr.MacroCall(MacroInvocation call) -> call(call);
      case Expr.Error error -> error;
    };
  }

  List<Expr> all(List<Expr> exprs) {
    List<Expr> expanded = new ArrayList<>(exprs.size());
    for (Expr expr : exprs) {
      expanded.add(expand(expr));
    }
    return expanded;
  }

  private Block block(Block block) {
    return walker.statements().expand(block);
  }

  /// A long sum is a deep tree on the left: it is walked by a loop.
  private Expr sum(Expr.Binary last) {
    List<Expr.Binary> chain = new ArrayList<>();
    Expr left = last;
    while (left instanceof Expr.Binary binary) {
      chain.add(binary);
      left = binary.left();
    }
    Expr made = expand(left);
    for (Expr.Binary binary : chain.reversed()) {
      made =
          new Expr.Binary(
              binary.operator(),
              made,
              expand(binary.right()),
              binary.operatorSpan(),
              binary.span());
    }
    return made;
  }

  /// A long `else if` chain is walked by a loop.
  private Expr conditional(Expr.If first) {
    List<Expr.If> chain = new ArrayList<>();
    Optional<Expr> rest = Optional.of(first);
    while (rest.isPresent() && rest.get() instanceof Expr.If conditional) {
      chain.add(conditional);
      rest = conditional.otherwise();
    }
    // In the order of the text: macros are found by what stands before them.
    List<Expr> conditions = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Expr.If conditional : chain) {
      conditions.add(expand(conditional.condition()));
      blocks.add(block(conditional.then()));
    }
    Optional<Expr> otherwise = rest.map(this::expand);
    for (int i = chain.size() - 1; i >= 0; i--) {
      Span span = chain.get(i).span();
      otherwise = Optional.of(new Expr.If(conditions.get(i), blocks.get(i), otherwise, span));
    }
    return otherwise.orElseThrow();
  }

  private Expr struct(Expr.Struct struct) {
    List<Expr.FieldValue> fields = new ArrayList<>();
    for (Expr.FieldValue field : struct.fields()) {
      fields.add(
          new Expr.FieldValue(
              field.name(), expand(field.value()), field.shorthand(), field.span()));
    }
    return new Expr.Struct(
        struct.self().map(walker.types()::expand),
        walker.types().expand(struct.path()),
        fields,
        struct.base().map(this::expand),
        struct.span());
  }

  private Expr.Arm arm(Expr.Arm arm) {
    return new Expr.Arm(
        arm.attributes(),
        walker.patterns().expand(arm.pattern()),
        arm.guard().map(this::expand),
        expand(arm.body()),
        arm.span());
  }

  private Expr closure(Expr.Closure closure) {
    List<Expr.ClosureParameter> parameters = new ArrayList<>();
    for (Expr.ClosureParameter parameter : closure.parameters()) {
      parameters.add(
          new Expr.ClosureParameter(
              walker.patterns().expand(parameter.pattern()),
              parameter.type().map(walker.types()::expand)));
    }
    return new Expr.Closure(
        closure.isMove(),
        closure.isAsync(),
        parameters,
        closure.returns().map(walker.types()::expand),
        expand(closure.body()),
        closure.span());
  }

  private Expr call(MacroInvocation call) {
    Expansion expansion = walker.expansion();
    Optional<RuleMacro> macro = expansion.find(call.path());
    if (macro.isEmpty()) {
      return walker.builtins().expr(call).orElseGet(() -> new Expr.Error(call.span()));
    }
    return expansion
        .transcribe(macro.get(), call, Expansion.Position.OTHER)
        .flatMap(trees ->
            TreeParser.of(trees, expansion.edition(), call.span(), expansion.problems()).expr())
        .flatMap(expr -> expansion.deeper(call, () -> expand(expr)))
        .orElseGet(() -> new Expr.Error(call.span()));
  }
}
