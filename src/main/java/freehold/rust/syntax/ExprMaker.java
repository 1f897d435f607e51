package freehold.rust.syntax;

import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes expressions that nobody wrote, all at one place of the text.
record ExprMaker(Span span, Hygiene hygiene) {
  ExprMaker at(Span other) {
    return new ExprMaker(other, hygiene);
  }

  Identifier name(String name) {
    return new Identifier(name, span, hygiene);
  }

  /// A path such as `$std::fmt::Arguments`, its names joined by `::`.
  Path path(String names) {
    List<Path.Segment> segments = new ArrayList<>();
    for (String name : names.split("::")) {
      segments.add(new Path.Segment(name(name), Optional.empty()));
    }
    return new Path(false, segments, span);
  }

  Expr ofPath(String names) {
    return new Expr.OfPath(Optional.empty(), path(names), span);
  }

  Expr call(String function, Expr... arguments) {
    return new Expr.Call(ofPath(function), List.of(arguments), span);
  }

  Expr borrow(Expr operand) {
    return new Expr.Borrow(false, false, operand, span);
  }

  Expr borrowedArray(List<Expr> elements) {
    return borrow(new Expr.Array(elements, span));
  }

  Expr text(String text) {
    return new Expr.Literal(new LiteralValue.Text(text), span);
  }

  Expr bool(boolean value) {
    return new Expr.Literal(new LiteralValue.Bool(value), span);
  }

  Expr character(int codePoint) {
    return new Expr.Literal(new LiteralValue.Character(codePoint), span);
  }

  /// A number without suffix: its type comes from where it stands.
  Expr whole(long value) {
    return whole(value, Optional.empty());
  }

  Expr whole(long value, Optional<String> suffix) {
    return new Expr.Literal(new LiteralValue.Whole(BigInteger.valueOf(value), suffix), span);
  }
}
