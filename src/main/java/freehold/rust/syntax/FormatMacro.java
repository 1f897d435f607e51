package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Expands `format_args!` as rustc lowers it (rustc_ast_lowering::format).
///
/// `format_args!("{x} {:>5}", y)` becomes, in short,
///
/// ```text
/// Arguments::new(&["", " "], &[Argument::new_display(&x), Argument::new_display(&y)],
///     &[Placeholder::new(0, ' ', 3, 0, Implied, Implied), Placeholder::new(1, …, Is(5))])
/// ```
final class FormatMacro {
  /// An argument shown by a trait, or read as a count (`from_usize`).
  private record Use(int argument, String constructor) {}

  private final CrateWalker walker;
  private final MacroInvocation call;
  private final boolean newline;
  private final ExprMaker make;
  private final Map<Use, Integer> uses = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Expr> placeholders = new ArrayList<>();
  private boolean textPending;

  private FormatMacro(CrateWalker walker, MacroInvocation call, boolean newline) {
    this.walker = walker;
    this.call = call;
    this.newline = newline;
    this.make = new ExprMaker(call.span(), walker.expansion().freshHygiene());
  }

  static Optional<Expr> expand(CrateWalker walker, MacroInvocation call, boolean newline) {
    return new FormatMacro(walker, call, newline).expand();
  }

  private Optional<Expr> expand() {
    Expansion expansion = walker.expansion();
    List<TokenTree> trees = call.body().trees();
    if (trees.isEmpty()) {
      expansion.report(
          Diagnostic.uncoded("requires at least a format string argument", call.span()));
      return Optional.empty();
    }
    Optional<List<Expr>> parsed =
        TreeParser.of(trees, expansion.edition(), call.body().close(), expansion.problems())
            .elements();
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    List<Expr> arguments = walker.exprs().all(parsed.get());
    Optional<FormatTemplate> template = template(trees.getFirst(), arguments.getFirst());
    if (template.isEmpty()) {
      expansion.report(
          Diagnostic.uncoded(
              "format argument must be a string literal", arguments.getFirst().span()));
      return Optional.empty();
    }
    return lower(template.get(), arguments.subList(1, arguments.size()));
  }

  /// The format string: a literal, perhaps matched by a macro around us, or what a macro computed.
  private static Optional<FormatTemplate> template(TokenTree first, Expr value) {
    if (!(value instanceof Expr.Literal(LiteralValue.Text(String text), Span span))) {
      return Optional.empty();
    }
    TokenTree tree = first;
    while (tree instanceof TokenTree.Fragment fragment && fragment.trees().size() == 1) {
      tree = fragment.trees().getFirst();
    }
    return tree instanceof TokenTree.Leaf(Token token) && token.kind() == Token.Kind.LITERAL
        ? Optional.of(FormatTemplate.of(token, text))
        : Optional.of(FormatTemplate.computed(text, span));
  }

  private Optional<Expr> lower(FormatTemplate template, List<Expr> given) {
    List<Diagnostic> problems = walker.expansion().problems();
    int before = problems.size();
    List<FormatPiece> pieces;
    try {
      pieces = FormatStringReader.read(template.text());
    } catch (FormatStringReader.Malformed malformed) {
      int length = template.text().length();
      Span span =
          template.span(Math.min(malformed.at(), length), Math.min(malformed.end(), length));
      problems.add(Diagnostic.uncoded("invalid format string: " + malformed.getMessage(), span));
      return Optional.empty();
    }
    if (newline) {
      endLine(pieces);
    }
    FormatArguments arguments = new FormatArguments(given, template, problems);
    for (FormatPiece piece : pieces) {
      add(piece, arguments, template, problems);
    }
    arguments.reportMismatch(pieces);
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(assemble(arguments.values()));
  }

  private static void endLine(List<FormatPiece> pieces) {
    boolean text = !pieces.isEmpty() && pieces.getLast() instanceof FormatPiece.Text;
    String last = text ? ((FormatPiece.Text) pieces.removeLast()).text() : "";
    pieces.add(new FormatPiece.Text(last + "\n"));
  }

  private void add(
      FormatPiece piece,
      FormatArguments arguments,
      FormatTemplate template,
      List<Diagnostic> problems) {
    switch (piece) {
      case FormatPiece.Text(String text) -> addText(text);
      case FormatPiece.Placeholder placeholder -> {
        Optional<String> literal = literal(placeholder, arguments);
        if (literal.isPresent()) {
          addText(literal.get());
          return;
        }
        if (!textPending) {
          texts.add("");
        }
        textPending = false;
        String constructor = constructorOf(placeholder.spec().trait());
        if (constructor == null) {
          arguments.resolve(placeholder.argument());
          FormatPiece.Spec spec = placeholder.spec();
          problems.add(
              Diagnostic.uncoded(
                  "unknown format trait `" + spec.trait() + "`",
                  template.span(spec.traitStart(), spec.traitEnd())));
          return;
        }
        placeholders.add(placeholder(placeholder, constructor, arguments));
      }
    }
  }

  private void addText(String text) {
    if (textPending) {
      texts.add(texts.removeLast() + text);
    } else {
      texts.add(text);
    }
    textPending = true;
  }

  /// The text of a literal that is shown as it is: it becomes a part of the format string.
  private static Optional<String> literal(
      FormatPiece.Placeholder placeholder, FormatArguments arguments) {
    if (!placeholder.spec().isPlain()) {
      return Optional.empty();
    }
    int index = arguments.resolve(placeholder.argument());
    if (index < 0 || !(arguments.values().get(index) instanceof Expr.Literal literal)) {
      return Optional.empty();
    }
    return switch (literal.value()) {
      case LiteralValue.Text(String text) -> Optional.of(text);
      case LiteralValue.Whole(BigInteger value, Optional<String> suffix)
          when suffix.isEmpty() && value.bitLength() < 32 ->
          Optional.of(value.toString());
      case LiteralValue value -> Optional.empty();
    };
  }

  private static String constructorOf(String trait) {
    return switch (trait) {
      case "" -> "new_display";
      case "?" -> "new_debug";
      case "x" -> "new_lower_hex";
      case "X" -> "new_upper_hex";
      case "o" -> "new_octal";
      case "b" -> "new_binary";
      case "p" -> "new_pointer";
      case "e" -> "new_lower_exp";
      case "E" -> "new_upper_exp";
      default -> null;
    };
  }

  private Expr placeholder(
      FormatPiece.Placeholder placeholder, String constructor, FormatArguments arguments) {
    FormatPiece.Spec spec = placeholder.spec();
    int argument = arguments.resolve(placeholder.argument());
    int position = position(argument, constructor);
    Expr precision = count(spec.precision(), arguments);
    Expr width = count(spec.width(), arguments);
    return make.call(
        "$std::fmt::Placeholder::new",
        make.whole(position),
        make.character(spec.fill().orElse((int) ' ')),
        make.whole(spec.alignment()),
        make.whole(spec.flags()),
        precision,
        width);
  }

  private int position(int argument, String constructor) {
    Integer known = uses.putIfAbsent(new Use(argument, constructor), uses.size());
    return known == null ? uses.size() - 1 : known;
  }

  private Expr count(FormatPiece.Count count, FormatArguments arguments) {
    return switch (count) {
      case FormatPiece.Count.Implied() -> make.ofPath("$std::fmt::Count::Implied");
      case FormatPiece.Count.Is(int value) -> make.call("$std::fmt::Count::Is", make.whole(value));
      case FormatPiece.Count.Of(FormatPiece.Reference reference) -> {
        int position = position(arguments.resolve(reference), "from_usize");
        yield make.call("$std::fmt::Count::Param", make.whole(position));
      }
    };
  }

  private Expr assemble(List<Expr> values) {
    Expr pieces = make.borrowedArray(texts.stream().map(make::text).toList());
    if (placeholders.isEmpty()) {
      return make.call("$std::fmt::Arguments::from_str_pieces", pieces);
    }
    List<Integer> shownArguments =
        uses.keySet().stream().map(Use::argument).distinct().sorted().toList();
    boolean once = uses.keySet().stream().map(Use::argument).toList().equals(shownArguments);
    List<Expr> shown = new ArrayList<>();
    for (Use use : uses.keySet()) {
      Expr value = values.get(use.argument());
      // What does not implement the trait is pointed at where it was given.
      ExprMaker there = make.at(value.span());
      int position = shownArguments.indexOf(use.argument());
      Expr reference = once ? there.borrow(value) : element(position, there);
      shown.add(there.call("$std::fmt::Argument::" + use.constructor(), reference));
    }
    Expr array = new Expr.Array(shown, call.span());
    return make.call(
        "$std::fmt::Arguments::new",
        pieces,
        make.borrow(once ? array : bound(shownArguments.stream().map(values::get).toList(), array)),
        make.borrowedArray(placeholders));
  }

  private Expr element(int index, ExprMaker there) {
    return new Expr.Field(make.ofPath("args"), there.name(Integer.toString(index)), there.span());
  }

  /// `match (&a, &b) { args => […] }`: each argument is evaluated once though it is used twice.
  ///
  /// Only the array comes out of the arm: a reference made in there would not outlive it.
  private Expr bound(List<Expr> values, Expr made) {
    List<Expr> references = new ArrayList<>();
    values.forEach(value -> references.add(make.at(value.span()).borrow(value)));
    Span span = call.span();
    Pattern args = new Pattern.Binding(false, false, make.name("args"), Optional.empty(), span);
    Expr.Arm arm = new Expr.Arm(List.of(), args, Optional.empty(), made, span);
    return new Expr.Match(new Expr.Tuple(references, span), List.of(arm), span);
  }
}
