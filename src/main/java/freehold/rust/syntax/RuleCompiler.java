package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles the text of a `macro_rules!` definition.
final class RuleCompiler {
  private final Edition edition;
  private final List<Diagnostic> problems;
  private final List<MatcherStep> steps = new ArrayList<>();
  private final List<String> variables = new ArrayList<>();

  private RuleCompiler(Edition edition, List<Diagnostic> problems) {
    this.edition = edition;
    this.problems = problems;
  }

  static RuleMacro compile(
      Item.MacroRules item, boolean library, Edition edition, List<Diagnostic> problems) {
    List<RuleMacro.Rule> rules = new ArrayList<>();
    List<TokenTree> trees = item.rules().trees();
    int i = 0;
    while (i < trees.size()) {
      boolean rule =
          i + 2 < trees.size()
              && trees.get(i) instanceof TokenTree.Delimited
              && is(trees.get(i + 1), "=>")
              && trees.get(i + 2) instanceof TokenTree.Delimited;
      if (!rule) {
        problems.add(malformed(trees, i));
        break;
      }
      TokenTree.Delimited matcher = (TokenTree.Delimited) trees.get(i);
      TokenTree.Delimited body = (TokenTree.Delimited) trees.get(i + 2);
      rules.add(new RuleCompiler(edition, problems).rule(matcher, body));
      i += 3;
      if (i < trees.size() && !is(trees.get(i), ";")) {
        problems.add(Diagnostic.uncoded("expected `;`", trees.get(i).span()));
        break;
      }
      i++;
    }
    if (trees.isEmpty()) {
      problems.add(Diagnostic.uncoded("macros must contain at least one rule", item.span()));
    }
    return new RuleMacro(item.name(), rules, library, edition, item.span());
  }

  private static Diagnostic malformed(List<TokenTree> trees, int i) {
    TokenTree tree = trees.get(i);
    if (!(tree instanceof TokenTree.Delimited)) {
      return Diagnostic.uncoded("no rules expected " + shown(tree), tree.span());
    }
    TokenTree next = i + 1 < trees.size() ? trees.get(i + 1) : tree;
    return next == tree || is(next, "=>")
        ? Diagnostic.uncoded("macro definition ended unexpectedly", trees.getLast().span())
        : Diagnostic.uncoded("expected `=>`, found " + shown(next), next.span());
  }

  private static String shown(TokenTree tree) {
    return "`" + TokenPrinter.print(List.of(tree)) + "`";
  }

  static boolean is(TokenTree tree, String text) {
    return tree instanceof TokenTree.Leaf(Token token)
        && token.kind() == Token.Kind.PUNCTUATION
        && token.text().equals(text);
  }

  private RuleMacro.Rule rule(TokenTree.Delimited matcher, TokenTree.Delimited body) {
    steps(matcher.trees(), 0);
    steps.add(new MatcherStep.End());
    return new RuleMacro.Rule(steps, variables, body(body.trees()), matcher.span());
  }

  private void steps(List<TokenTree> trees, int depth) {
    for (int i = 0; i < trees.size(); i++) {
      TokenTree tree = trees.get(i);
      TokenTree next = i + 1 < trees.size() ? trees.get(i + 1) : null;
      if (is(tree, "$") && next instanceof TokenTree.Delimited group && group.bracket() == '(') {
        i = sequence(trees, i + 1, group, depth);
      } else if (is(tree, "$")
          && isName(next)
          && i + 2 < trees.size()
          && is(trees.get(i + 2), ":")) {
        i = variable(trees, i, depth);
      } else if (tree instanceof TokenTree.Delimited group) {
        String brackets = TreeFlattener.bracketsOf(group.bracket());
        steps.add(sign(brackets.substring(0, 1)));
        steps(group.trees(), depth);
        steps.add(sign(brackets.substring(1)));
      } else if (tree instanceof TokenTree.Leaf(Token token)) {
        if (token.text().equals("$") && isName(next) && !nameOf(next).equals("crate")) {
          problems.add(Diagnostic.uncoded("missing fragment specifier", next.span()));
        }
        steps.add(new MatcherStep.Sign(TreeFlattener.typeOf(token), token.text()));
      }
    }
  }

  private static MatcherStep sign(String bracket) {
    Token token = new Token(Token.Kind.PUNCTUATION, bracket, NOWHERE, Hygiene.NONE, false);
    return new MatcherStep.Sign(TreeFlattener.typeOf(token), bracket);
  }

  private static final Span NOWHERE = new Span(freehold.source.SourceFile.library("", ""), 0, 0);

  private static boolean isName(TokenTree tree) {
    return tree instanceof TokenTree.Leaf(Token token) && token.kind() == Token.Kind.IDENTIFIER;
  }

  private static String nameOf(TokenTree tree) {
    return ((TokenTree.Leaf) tree).token().text();
  }

  /// Returns the index of the specifier.
  private int variable(List<TokenTree> trees, int dollar, int depth) {
    String name = nameOf(trees.get(dollar + 1));
    TokenTree specifier = dollar + 3 < trees.size() ? trees.get(dollar + 3) : null;
    if (!isName(specifier)) {
      problems.add(Diagnostic.uncoded("missing fragment specifier", trees.get(dollar + 1).span()));
      return dollar + 2;
    }
    Optional<FragmentKind> kind = FragmentKind.of(nameOf(specifier));
    if (kind.isEmpty()) {
      problems.add(
          Diagnostic.uncoded(
              "invalid fragment specifier `" + nameOf(specifier) + "`", specifier.span()));
    }
    if (variables.contains(name)) {
      problems.add(Diagnostic.uncoded("duplicate matcher binding", trees.get(dollar + 1).span()));
    }
    steps.add(
        new MatcherStep.Variable(
            name, inEdition(kind.orElse(FragmentKind.TT)), variables.size(), depth));
    variables.add(name);
    return dollar + 3;
  }

  private FragmentKind inEdition(FragmentKind kind) {
    if (kind == FragmentKind.PAT && !edition.atLeast(Edition.E2021)) {
      return FragmentKind.PAT_PARAM;
    }
    return kind == FragmentKind.EXPR && !edition.atLeast(Edition.E2024)
        ? FragmentKind.EXPR_2021
        : kind;
  }

  /// Returns the index of the operator.
  private int sequence(List<TokenTree> trees, int at, TokenTree.Delimited group, int depth) {
    Repeat repeat = repeat(trees, at);
    int begin = steps.size();
    int firstVariable = variables.size();
    steps.add(null);
    steps(group.trees(), depth + 1);
    if (steps.size() == begin + 1) {
      problems.add(Diagnostic.uncoded("repetition matches empty token tree", group.span()));
    }
    if (repeat.separator().isEmpty()) {
      steps.add(new MatcherStep.SequenceEnd(repeat.operator(), begin + 1));
    } else {
      Token separator = repeat.separator().getFirst();
      steps.add(new MatcherStep.Separator(TreeFlattener.typeOf(separator), separator.text()));
      // `&&` and the like are several signs: the others must follow the first.
      for (Token more : repeat.separator().subList(1, repeat.separator().size())) {
        steps.add(new MatcherStep.Sign(TreeFlattener.typeOf(more), more.text()));
      }
      steps.add(new MatcherStep.AfterSeparator(begin + 1));
    }
    steps.set(
        begin,
        new MatcherStep.Sequence(
            repeat.operator(),
            steps.size(),
            firstVariable,
            variables.size() - firstVariable,
            depth));
    return repeat.end();
  }

  /// What stands behind `$(…)`; `end` is the index of its last token.
  private record Repeat(List<Token> separator, char operator, int end) {}

  private Repeat repeat(List<TokenTree> trees, int group) {
    List<Token> separator = new ArrayList<>();
    int i = group + 1;
    while (i < trees.size() && trees.get(i) instanceof TokenTree.Leaf(Token token)) {
      boolean operator = token.text().equals("*") || token.text().equals("+");
      boolean optional = token.text().equals("?");
      boolean more = !separator.isEmpty() && separator.getLast().joint() && separator.size() < 2;
      if (operator || optional) {
        // `$(…)+*`: the first sign is the separator if an operator follows it.
        boolean followed = separator.isEmpty() && !optional && isOperatorAt(trees, i + 1);
        if (!followed || !token.joint()) {
          return new Repeat(separator, token.text().charAt(0), i);
        }
      } else if (!separator.isEmpty() && !more) {
        break;
      }
      separator.add(token);
      i++;
    }
    Span span = i < trees.size() ? trees.get(i).span() : trees.get(group).span();
    problems.add(Diagnostic.uncoded("expected one of: `*`, `+`, or `?`", span));
    return new Repeat(List.of(), '*', Math.min(i, trees.size()) - 1);
  }

  private static boolean isOperatorAt(List<TokenTree> trees, int i) {
    return i < trees.size() && (is(trees.get(i), "*") || is(trees.get(i), "+"));
  }

  private List<BodyPart> body(List<TokenTree> trees) {
    List<BodyPart> parts = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      TokenTree next = i + 1 < trees.size() ? trees.get(i + 1) : null;
      switch (trees.get(i)) {
        case TokenTree.Leaf(Token token) when token.text().equals("$") && next != null -> {
          if (next instanceof TokenTree.Delimited group && group.bracket() == '(') {
            Repeat repeat = repeat(trees, i + 1);
            parts.add(
                new BodyPart.Repetition(
                    body(group.trees()), repeat.separator(), repeat.operator(), group.span()));
            i = repeat.end();
          } else if (next instanceof TokenTree.Leaf(Token name) && isName(next)) {
            i++;
            parts.add(
                name.text().equals("crate")
                    ? new BodyPart.CrateRoot(name)
                    : new BodyPart.Variable(token, name));
          } else {
            parts.add(new BodyPart.Plain(token));
          }
        }
        case TokenTree.Leaf(Token token) -> parts.add(new BodyPart.Plain(token));
        case TokenTree.Fragment fragment -> parts.add(new BodyPart.Whole(fragment));
        case TokenTree.Delimited group ->
            parts.add(
                new BodyPart.Group(
                    group.bracket(), body(group.trees()), group.open(), group.close()));
      }
    }
    return parts;
  }
}
