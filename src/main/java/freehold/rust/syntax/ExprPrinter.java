package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes expressions, blocks and statements, with brackets where the tree needs them.
final class ExprPrinter {
  /// How tightly what extends to the right without end binds.
  private static final int TAIL = 10;

  private static final int CAST = 140;
  private static final int PREFIX = 150;
  private static final int POSTFIX = 160;

  private final SyntaxPrinter out;

  ExprPrinter(SyntaxPrinter out) {
    this.out = out;
  }

  void print(Expr expr) {
    switch (expr) {
      case Expr.Literal(LiteralValue value, Span span) ->
          out.put(LiteralPrinter.print(value, span));
      case Expr.OfPath(var self, Path path, Span span) -> out.types().qualified(self, path, true);
      case Expr.Unary(var operator, Expr operand, Span span) -> {
        out.put(operator.symbol());
        operand(operand, PREFIX);
      }
      case Expr.Binary binary -> binary(binary);
      case Expr.Assign(Expr target, Expr value, Span span) -> {
        operand(target, 31);
        out.put(" = ");
        operand(value, 0);
      }
      case Expr.CompoundAssign(var operator, Expr target, Expr value, Span sign, Span span) -> {
        operand(target, 31);
        out.put(" " + operator.symbol() + "= ");
        operand(value, 0);
      }
      case Expr.Borrow(boolean raw, boolean mutable, Expr operand, Span span) -> {
        out.put(raw ? (mutable ? "&raw mut " : "&raw const ") : mutable ? "&mut " : "&");
        operand(operand, PREFIX);
      }
      case Expr.Cast(Expr operand, TypeSyntax type, Span span) -> {
        operand(operand, CAST);
        out.put(" as ");
        out.types().print(type);
      }
      case Expr.Range(var from, var to, boolean inclusive, Span span) -> {
        from.ifPresent(start -> operand(start, 41));
        out.put(inclusive ? "..=" : "..");
        to.ifPresent(end -> operand(end, 41));
      }
      case Expr.Call(Expr callee, var arguments, Span span) -> {
        callee(callee);
        list("(", arguments, ")");
      }
      case Expr.MethodCall(Expr receiver, var method, var arguments, Span span) -> {
        operand(receiver, POSTFIX);
        out.put(".");
        out.types().segment(method, true);
        list("(", arguments, ")");
      }
      case Expr.Field(Expr operand, Identifier name, Span span) -> {
        operand(operand, POSTFIX);
        out.put(".").put(name);
      }
      case Expr.Index(Expr operand, Expr index, Span span) -> {
        operand(operand, POSTFIX);
        list("[", List.of(index), "]");
      }
      case Expr.Tuple(var elements, Span span) ->
          list("(", elements, elements.size() == 1 ? ",)" : ")");
      case Expr.Parenthesized(Expr inner, Span span) -> list("(", List.of(inner), ")");
      case Expr.Array(var elements, Span span) -> list("[", elements, "]");
      case Expr.Repeat(Expr value, Expr length, Span span) -> {
        out.put("[");
        print(value);
        out.put("; ");
        print(length);
        out.put("]");
      }
      case Expr.Struct struct -> struct(struct);
      case Expr.OfBlock(var kind, var label, Block block, Span span) -> {
        label(label);
        out.put(wordOf(kind));
        block(block);
      }
      case Expr.If conditional -> conditional(conditional);
      case Expr.Let(Pattern pattern, Expr value, Span span) -> {
        out.put("let ");
        out.patterns().print(pattern);
        out.put(" = ");
        operand(value, 61);
      }
      case Expr.While(var label, Expr condition, Block body, Span span) -> {
        label(label);
        out.put("while ");
        print(condition);
        out.put(" ");
        block(body);
      }
      case Expr.Loop(var label, Block body, Span span) -> {
        label(label);
        out.put("loop ");
        block(body);
      }
      case Expr.For(var label, Pattern pattern, Expr iterated, Block body, Span span) -> {
        label(label);
        out.put("for ");
        out.patterns().print(pattern);
        out.put(" in ");
        print(iterated);
        out.put(" ");
        block(body);
      }
      case Expr.Match match -> match(match);
      case Expr.Closure closure -> closure(closure);
      case Expr.Break(var label, var value, Span span) -> {
        out.put("break");
        label.ifPresent(name -> out.put(" ").put(name));
        value.ifPresent(this::spaced);
      }
      case Expr.Continue(var label, Span span) -> {
        out.put("continue");
        label.ifPresent(name -> out.put(" ").put(name));
      }
      case Expr.Return(var value, Span span) -> {
        out.put("return");
        value.ifPresent(this::spaced);
      }
      case Expr.Try(Expr operand, Span span) -> {
        operand(operand, POSTFIX);
        out.put("?");
      }
      case Expr.Await(Expr operand, Span span) -> {
        operand(operand, POSTFIX);
        out.put(".await");
      }
      case Expr.Underscore underscore -> out.put("_");
      case Expr.MacroCall(MacroInvocation call) -> out.macro(call);
      case Expr.Error error -> out.put("/* error */");
    }
  }

  private void spaced(Expr value) {
    out.put(" ");
    print(value);
  }

  private void list(String open, List<Expr> exprs, String close) {
    out.put(open);
    out.list(exprs, ", ", this::print);
    out.put(close);
  }

  /// A field that is called, `(a.f)(x)`, would else be a method.
  private void callee(Expr callee) {
    if (callee instanceof Expr.Field) {
      list("(", List.of(callee), ")");
    } else {
      operand(callee, POSTFIX);
    }
  }

  /// Brackets an operand that binds less tightly than its place needs.
  private void operand(Expr expr, int least) {
    if (precedence(expr) < least) {
      list("(", List.of(expr), ")");
    } else {
      print(expr);
    }
  }

  private static int precedence(Expr expr) {
    return switch (expr) {
      case Expr.Binary binary -> OperatorFold.precedence(binary.operator());
      case Expr.Assign assign -> 30;
      case Expr.CompoundAssign assign -> 30;
      case Expr.Range range -> 40;
      case Expr.Let let -> 61;
      case Expr.Cast cast -> CAST;
      case Expr.Unary unary -> PREFIX;
      case Expr.Borrow borrow -> PREFIX;
      case Expr.Closure closure -> TAIL;
      case Expr.Return value -> TAIL;
      case Expr.Break value -> TAIL;
      default -> POSTFIX;
    };
  }

  /// A long sum is a deep tree on the left: it is walked by a loop.
  private void binary(Expr.Binary last) {
    List<Expr.Binary> chain = new ArrayList<>();
    Expr left = last;
    int least = OperatorFold.precedence(last.operator());
    while (left instanceof Expr.Binary binary
        && OperatorFold.precedence(binary.operator()) >= least) {
      chain.add(binary);
      least = leftLeast(binary);
      left = binary.left();
    }
    operand(left, least);
    for (Expr.Binary binary : chain.reversed()) {
      out.put(" " + binary.operator().symbol() + " ");
      int precedence = OperatorFold.precedence(binary.operator());
      // `a == |x| x` needs no brackets: what has no end may stand last.
      boolean tail = precedence(binary.right()) == TAIL;
      operand(binary.right(), tail ? TAIL : precedence + 1);
    }
  }

  /// Comparisons do not associate.
  private static int leftLeast(Expr.Binary binary) {
    int precedence = OperatorFold.precedence(binary.operator());
    return binary.operator().isComparison() ? precedence + 1 : precedence;
  }

  private void struct(Expr.Struct struct) {
    out.types().qualified(struct.self(), struct.path(), true);
    out.put(" { ");
    out.list(struct.fields(), ", ", this::field);
    if (struct.base().isPresent()) {
      out.put(struct.fields().isEmpty() ? ".." : ", ..");
      print(struct.base().get());
    }
    out.put(struct.fields().isEmpty() && struct.base().isEmpty() ? "}" : " }");
  }

  private void field(Expr.FieldValue field) {
    out.put(field.name());
    if (!field.shorthand()) {
      out.put(": ");
      print(field.value());
    }
  }

  private void label(Optional<Lifetime> label) {
    label.ifPresent(name -> out.put(name).put(": "));
  }

  private static String wordOf(Expr.BlockKind kind) {
    return switch (kind) {
      case PLAIN -> "";
      case UNSAFE -> "unsafe ";
      case CONST -> "const ";
      case ASYNC -> "async ";
      case ASYNC_MOVE -> "async move ";
    };
  }

  private void conditional(Expr.If first) {
    Expr.If at = first;
    while (true) {
      out.put("if ");
      print(at.condition());
      out.put(" ");
      block(at.then());
      if (at.otherwise().isEmpty()) {
        return;
      }
      out.put(" else ");
      if (!(at.otherwise().get() instanceof Expr.If next)) {
        print(at.otherwise().get());
        return;
      }
      at = next;
    }
  }

  private void match(Expr.Match match) {
    out.put("match ");
    print(match.scrutinee());
    out.put(" { ");
    for (Expr.Arm arm : match.arms()) {
      out.items().attributes(arm.attributes());
      out.patterns().print(arm.pattern());
      if (arm.guard().isPresent()) {
        out.put(" if ");
        print(arm.guard().get());
      }
      out.put(" => ");
      print(arm.body());
      boolean block = arm.body() instanceof Expr.OfBlock of && of.kind() == Expr.BlockKind.PLAIN;
      out.put(block ? " " : ", ");
    }
    out.put("}");
  }

  private void closure(Expr.Closure closure) {
    out.put(closure.isAsync() ? "async " : "").put(closure.isMove() ? "move |" : "|");
    out.list(closure.parameters(), ", ", this::parameter);
    out.put("|");
    out.types().returns(closure.returns());
    spaced(closure.body());
  }

  private void parameter(Expr.ClosureParameter parameter) {
    out.patterns().print(parameter.pattern());
    if (parameter.type().isPresent()) {
      out.put(": ");
      out.types().print(parameter.type().get());
    }
  }

  void block(Block block) {
    if (block.statements().isEmpty() && block.tail().isEmpty()) {
      out.put("{}");
      return;
    }
    out.put("{ ");
    for (Statement statement : block.statements()) {
      statement(statement);
      out.put(" ");
    }
    if (block.tail().isPresent()) {
      print(block.tail().get());
      out.put(" ");
    }
    out.put("}");
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Let let -> let(let);
      case Statement.OfItem(Item item) -> out.items().print(item);
      case Statement.OfExpr(Expr expr, boolean semicolon, Span span) -> {
        print(expr);
        out.put(semicolon ? ";" : "");
      }
      case Statement.MacroCall(var attributes, MacroInvocation call, boolean semicolon) -> {
        out.items().attributes(attributes);
        out.macro(call);
        out.put(semicolon ? ";" : "");
      }
      case Statement.Empty empty -> out.put(";");
    }
  }

  private void let(Statement.Let let) {
    out.items().attributes(let.attributes());
    out.put("let ");
    out.patterns().print(let.pattern());
    if (let.type().isPresent()) {
      out.put(": ");
      out.types().print(let.type().get());
    }
    if (let.value().isPresent()) {
      out.put(" = ");
      print(let.value().get());
    }
    if (let.otherwise().isPresent()) {
      out.put(" else ");
      block(let.otherwise().get());
    }
    out.put(";");
  }
}
