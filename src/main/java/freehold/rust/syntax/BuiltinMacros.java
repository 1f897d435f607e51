package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The macros that cannot be written as `macro_rules!`.
final class BuiltinMacros {
  private static final Set<String> NAMES =
      Set.of(
          "format_args",
          "format_args_nl",
          "const_format_args",
          "concat",
          "stringify",
          "line",
          "column",
          "file",
          "module_path",
          "cfg",
          "compile_error",
          "env",
          "option_env",
          "include",
          "include_str",
          "include_bytes",
          "asm",
          "global_asm",
          "naked_asm",
          "concat_idents",
          "concat_bytes",
          "offset_of",
          "pin",
          "cfg_select",
          "is_x86_feature_detected",
          "expression_text");

  private static final Set<String> SUPPORTED =
      Set.of(
          "format_args",
          "format_args_nl",
          "const_format_args",
          "concat",
          "stringify",
          "line",
          "column",
          "file",
          "module_path",
          "cfg");

  private final CrateWalker walker;

  BuiltinMacros(CrateWalker walker) {
    this.walker = walker;
  }

  static boolean isBuiltin(String name) {
    return NAMES.contains(name);
  }

  /// The expression that a call stands for; empty, with a problem, if there is none.
  Optional<Expr> expr(MacroInvocation call) {
    ExprMaker make = new ExprMaker(call.span(), Hygiene.NONE);
    Span span = call.span();
    return switch (call.path().last().name().name()) {
      case "format_args", "const_format_args" -> FormatMacro.expand(walker, call, false);
      case "format_args_nl" -> FormatMacro.expand(walker, call, true);
      case "concat" -> concat(call).map(make::text);
      case "stringify" -> Optional.of(make.text(TokenPrinter.print(call.body().trees())));
      case "expression_text" -> Optional.of(make.text(expressionText(call)));
      case "line" -> Optional.of(make.whole(span.line(), Optional.of("u32")));
      case "column" -> Optional.of(make.whole(span.column(), Optional.of("u32")));
      case "file" -> Optional.of(make.text(span.file().name()));
      case "module_path" ->
          Optional.of(make.text(String.join("::", walker.expansion().modulePath())));
      case "cfg" -> Optional.of(make.bool(Configuration.holds(call.body().trees())));
      default -> {
        refuse(call, "expression");
        yield Optional.empty();
      }
    };
  }

  /// An expression as rustc prints it anew, for `assert!`.
  private String expressionText(MacroInvocation call) {
    List<TokenTree> trees = call.body().trees();
    return TreeParser.of(trees, edition(), call.span(), new ArrayList<>())
        .expr()
        .map(SyntaxPrinter::print)
        .orElseGet(() -> TokenPrinter.print(trees));
  }

  private Edition edition() {
    return walker.expansion().edition();
  }

  /// Says why a call that no `macro_rules!` answers gives nothing.
  void refuse(MacroInvocation call, String position) {
    String name = call.path().last().name().name();
    Expansion expansion = walker.expansion();
    if (name.equals("compile_error")) {
      String message = concat(call).orElse("");
      expansion.report(Diagnostic.uncoded(message, call.span()));
    } else if (!isBuiltin(name)) {
      expansion.reportUnknown(call);
    } else {
      String what = SUPPORTED.contains(name) ? name + "! as " + position : name + "!";
      expansion.report(Diagnostic.unsupported(what, call.span()));
    }
  }

  /// The texts of the literals, one after the other.
  private Optional<String> concat(MacroInvocation call) {
    Expansion expansion = walker.expansion();
    Optional<List<Expr>> parsed =
        TreeParser.of(call.body().trees(), edition(), call.body().close(), expansion.problems())
            .elements();
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Expr part : walker.exprs().all(parsed.get())) {
      Optional<String> shown = shown(part);
      if (shown.isEmpty()) {
        if (!(part instanceof Expr.Error)) {
          expansion.report(Diagnostic.uncoded("expected a literal", part.span()));
        }
        return Optional.empty();
      }
      text.append(shown.get());
    }
    return Optional.of(text.toString());
  }

  private static Optional<String> shown(Expr expr) {
    return switch (expr) {
      case Expr.Literal(LiteralValue.Text(String text), Span span) -> Optional.of(text);
      case Expr.Literal(LiteralValue.Character(int c), Span span) ->
          Optional.of(Character.toString(c));
      case Expr.Literal(LiteralValue.Whole(var value, var suffix), Span span) ->
          Optional.of(value.toString());
      case Expr.Literal(LiteralValue.Floating(String digits, var suffix), Span span) ->
          Optional.of(digits);
      case Expr.Literal(LiteralValue.Bool(boolean value), Span span) ->
          Optional.of(Boolean.toString(value));
      case Expr.Unary(UnaryOperator operator, Expr operand, Span span)
          when operator == UnaryOperator.NEGATE ->
          shown(operand).map(text -> "-" + text);
      default -> Optional.empty();
    };
  }
}
