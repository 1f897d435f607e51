package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the right side of a rule with the matched fragments in place of its variables.
///
/// Tokens of the definition get the call's span and a mark of this expansion; what comes from the
/// arguments keeps its own.
final class Transcriber {
  /// How many trees one expansion may give: macros that double their arguments end here.
  static final int SIZE_LIMIT = 2_000_000;

  private final int expansion;
  private final Optional<Span> callSpan;
  private final RuleMacro macro;
  private final List<Diagnostic> problems;
  private final Map<Hygiene, Hygiene> marks = new HashMap<>();
  private int size;

  /// @param callSpan the span for the definition's tokens; absent if they keep their own
  Transcriber(int expansion, Optional<Span> callSpan, RuleMacro macro, List<Diagnostic> problems) {
    this.expansion = expansion;
    this.callSpan = callSpan;
    this.macro = macro;
    this.problems = problems;
  }

  /// Whether the limit was passed, and what was written is not whole.
  boolean isTooLarge() {
    return size > SIZE_LIMIT;
  }

  List<TokenTree> write(List<BodyPart> parts, Map<String, Matched> variables) {
    List<TokenTree> written = new ArrayList<>();
    write(parts, variables, written);
    return written;
  }

  private void write(
      List<BodyPart> parts, Map<String, Matched> variables, List<TokenTree> written) {
    for (BodyPart part : parts) {
      size++;
      if (isTooLarge()) {
        return;
      }
      switch (part) {
        case BodyPart.Plain(Token token) -> written.add(new TokenTree.Leaf(marked(token)));
        case BodyPart.Whole(TokenTree.Fragment fragment) -> written.add(fragment);
        case BodyPart.Group(char bracket, var inside, Span open, Span close) ->
            written.add(
                new TokenTree.Delimited(
                    bracket, write(inside, variables), span(open), span(close)));
        case BodyPart.CrateRoot(Token name) ->
            written.add(
                new TokenTree.Leaf(
                    new Token(
                        Token.Kind.IDENTIFIER,
                        macro.library() ? "$std" : "crate",
                        span(name.span()),
                        mark(name.hygiene()),
                        name.joint())));
        case BodyPart.Variable(Token dollar, Token name) ->
            variable(dollar, name, variables.get(name.text()), written);
        case BodyPart.Repetition repetition -> repeat(repetition, variables, written);
      }
    }
  }

  private void variable(Token dollar, Token name, Matched value, List<TokenTree> written) {
    switch (value) {
      case null -> {
        written.add(new TokenTree.Leaf(marked(dollar)));
        written.add(new TokenTree.Leaf(marked(name)));
      }
      case Matched.Single(FragmentKind kind, List<TokenTree> trees) -> {
        size += trees.size();
        fragment(kind, trees, written);
      }
      case Matched.Repeated list ->
          problems.add(
              Diagnostic.uncoded(
                  "variable `" + name.text() + "` is still repeating at this depth",
                  span(name.span())));
    }
  }

  /// Expressions, types and patterns stay whole; the others cannot fall apart.
  private static void fragment(FragmentKind kind, List<TokenTree> trees, List<TokenTree> written) {
    boolean whole =
        switch (kind) {
          case EXPR, EXPR_2021, TY, PAT, PAT_PARAM -> true;
          case LITERAL -> trees.size() > 1;
          default -> false;
        };
    boolean already = trees.size() == 1 && trees.getFirst() instanceof TokenTree.Fragment;
    if (whole && !already && !trees.isEmpty()) {
      Span span = trees.getFirst().span().to(trees.getLast().span());
      FragmentKind kept = kind == FragmentKind.LITERAL ? FragmentKind.EXPR : kind;
      written.add(new TokenTree.Fragment(kept, trees, span));
    } else {
      written.addAll(trees);
    }
  }

  private void repeat(
      BodyPart.Repetition repetition, Map<String, Matched> variables, List<TokenTree> written) {
    Set<String> names = new HashSet<>();
    collect(repetition.parts(), names);
    String first = null;
    int count = -1;
    for (String name : names) {
      if (variables.get(name) instanceof Matched.Repeated(List<Matched> values)) {
        if (count >= 0 && count != values.size()) {
          problems.add(
              Diagnostic.uncoded(
                  "meta-variable `"
                      + first
                      + "` repeats "
                      + times(count)
                      + ", but `"
                      + name
                      + "` repeats "
                      + times(values.size()),
                  span(repetition.span())));
          return;
        }
        count = values.size();
        first = name;
      }
    }
    if (count < 0) {
      problems.add(
          Diagnostic.uncoded(
              "attempted to repeat an expression containing no syntax variables matched as"
                  + " repeating at this depth",
              span(repetition.span())));
      return;
    }
    for (int i = 0; i < count; i++) {
      Map<String, Matched> inside = new HashMap<>(variables);
      for (String name : names) {
        if (variables.get(name) instanceof Matched.Repeated(List<Matched> values)) {
          inside.put(name, values.get(i));
        }
      }
      if (i > 0) {
        repetition.separator().forEach(token -> written.add(new TokenTree.Leaf(marked(token))));
      }
      write(repetition.parts(), inside, written);
    }
  }

  private static String times(int count) {
    return count + (count == 1 ? " time" : " times");
  }

  private static void collect(List<BodyPart> parts, Set<String> names) {
    for (BodyPart part : parts) {
      switch (part) {
        case BodyPart.Variable variable -> names.add(variable.name().text());
        case BodyPart.Group group -> collect(group.parts(), names);
        case BodyPart.Repetition repetition -> collect(repetition.parts(), names);
        case BodyPart.Plain plain -> {}
        case BodyPart.Whole whole -> {}
        case BodyPart.CrateRoot root -> {}
      }
    }
  }

  private Token marked(Token token) {
    return new Token(
        token.kind(), token.text(), span(token.span()), mark(token.hygiene()), token.joint());
  }

  private Hygiene mark(Hygiene hygiene) {
    Optional<Identifier> definition =
        macro.library() ? Optional.empty() : Optional.of(macro.definition());
    return marks.computeIfAbsent(hygiene, known -> new Hygiene(expansion, known, definition));
  }

  private Span span(Span own) {
    return callSpan.orElse(own);
  }
}
