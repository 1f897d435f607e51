package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The state of one crate's macro expansion: which macros are in scope, how deep we are.
final class Expansion {
  /// rustc's default recursion limit.
  static final int DEPTH_LIMIT = 128;

  /// How many calls one crate may expand: macros that double at each level end here.
  static final int CALL_LIMIT = 1_000_000;

  /// Where a macro is called; it decides how the result is read.
  enum Position {
    ITEM,
    OTHER
  }

  /// The macros defined so far, the last one first: `macro_rules!` names are scoped by text.
  private record TextualScope(String name, RuleMacro macro, TextualScope before) {}

  private final Crate crate;
  private final MacroScope library;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, RuleMacro> exported = new HashMap<>();
  private final Map<String, RuleMacro> seen = new HashMap<>();
  private final Map<String, RuleMacro> announced = new HashMap<>();
  private final Map<String, String> imported = new HashMap<>();
  private final Map<String, Item.MacroRules> exports = new LinkedHashMap<>();
  private final Set<String> itemNames = new HashSet<>();
  private final Set<Span> unknown = new HashSet<>();
  private final List<String> modulePath = new ArrayList<>();
  private TextualScope scope;
  private final int depthLimit;
  private int depth;
  private int expansions;
  private boolean stopped;

  Expansion(Crate crate, MacroScope library) {
    this.crate = crate;
    this.library = library;
    String file = crate.file().name();
    String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.rs$", "");
    this.depthLimit = depthLimit(crate);
    modulePath.add(crate.file().isLibrary() ? "std" : stem.replace('-', '_'));
  }

  /// The limit that `#![recursion_limit = "…"]` sets.
  private static int depthLimit(Crate crate) {
    for (Attribute attribute : crate.attributes()) {
      if (attribute.name().equals("recursion_limit")
          && attribute.tokens().size() == 2
          && attribute.tokens().get(1) instanceof TokenTree.Leaf(Token token)) {
        String digits = token.text().replace("\"", "");
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : DEPTH_LIMIT;
      }
    }
    return DEPTH_LIMIT;
  }

  Edition edition() {
    return crate.edition();
  }

  boolean isLibrary() {
    return crate.file().isLibrary();
  }

  List<Diagnostic> problems() {
    return problems;
  }

  void report(Diagnostic problem) {
    problems.add(problem);
  }

  List<String> modulePath() {
    return modulePath;
  }

  MacroScope exports() {
    return new MacroScope(List.copyOf(exports.values()), edition());
  }

  /// A mark that no other expansion of this crate has.
  Hygiene freshHygiene() {
    expansions++;
    return new Hygiene(expansions, Hygiene.NONE);
  }

  void define(Item.MacroRules item) {
    RuleMacro macro = RuleCompiler.compile(item, isLibrary(), edition(), problems);
    scope = new TextualScope(macro.name(), macro, scope);
    seen.put(macro.name(), macro);
    if (isExported(item.attributes())) {
      exported.put(macro.name(), macro);
      exports.put(macro.name(), item);
    }
  }

  /// Makes macros known by path before their definition is reached.
  void announce(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.MacroRules rules && Configuration.isActive(rules.attributes())) {
        RuleMacro macro = RuleCompiler.compile(rules, isLibrary(), edition(), new ArrayList<>());
        if (isExported(rules.attributes())) {
          exported.put(macro.name(), macro);
          exports.put(macro.name(), rules);
        } else {
          announced.put(macro.name(), macro);
        }
      } else if (item instanceof Item.Module module) {
        itemNames.add(module.name().name());
        module.items().ifPresent(this::announce);
      } else if (item instanceof Item.Function function) {
        itemNames.add(function.name().name());
        function.body().ifPresent(this::announce);
      } else if (item instanceof Item.Use use) {
        announce(use.tree());
      }
    }
  }

  /// `use name as other` may name a macro, which `other!` means where no text defines that.
  private void announce(UseTree tree) {
    if (tree instanceof UseTree.Simple(Path path, var alias, Span span)
        && path.segments().size() == 1
        && alias.isPresent()) {
      imported.put(alias.get().name(), path.last().name().name());
    }
  }

  private void announce(Block body) {
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.OfItem(Item item)) {
        announce(List.of(item));
      }
    }
  }

  private static boolean isExported(List<Attribute> attributes) {
    return attributes.stream().anyMatch(attribute -> attribute.name().equals("macro_export"));
  }

  /// Runs `inside`; macros defined there are forgotten afterwards.
  <T> T scoped(Supplier<T> inside) {
    TextualScope before = scope;
    T result = inside.get();
    scope = before;
    return result;
  }

  /// Whether a macro of this crate has a name that `use` might import.
  boolean isOwnMacro(String name) {
    return seen.containsKey(name) || exported.containsKey(name) || announced.containsKey(name);
  }

  /// Whether a module or function has a name that is a macro's too.
  boolean isItemName(String name) {
    return itemNames.contains(name);
  }

  boolean isLibraryMacro(String name) {
    return library.contains(name) || BuiltinMacros.isBuiltin(name);
  }

  /// The macro that a call names; empty for the built-in ones and for unknown names.
  Optional<RuleMacro> find(Path path) {
    String name = path.last().name().name();
    boolean single = path.segments().size() == 1 && !path.global();
    if (single) {
      for (TextualScope at = scope; at != null; at = at.before()) {
        if (at.name().equals(name)) {
          return Optional.of(at.macro());
        }
      }
    }
    String root = path.segments().getFirst().name().name();
    boolean inLibrary =
        !single
            && (root.equals("$std")
                || root.equals("std")
                || root.equals("core")
                || root.equals("alloc"));
    if (inLibrary) {
      return isLibrary() ? own(name) : fromLibrary(name);
    }
    Optional<RuleMacro> found = own(name).or(() -> fromLibrary(name));
    if (found.isPresent()) {
      return found;
    }
    String meant = single ? imported.getOrDefault(name, "") : name;
    return Optional.ofNullable(announced.get(meant));
  }

  private Optional<RuleMacro> own(String name) {
    RuleMacro macro = exported.containsKey(name) ? exported.get(name) : seen.get(name);
    return Optional.ofNullable(macro).or(() -> variant(name).map(exported::get));
  }

  private Optional<RuleMacro> fromLibrary(String name) {
    Optional<RuleMacro> byEdition = variant(name).flatMap(library::find);
    return byEdition.or(() -> library.find(name));
  }

  /// `panic!` and `unreachable!` differ by the edition of the crate that calls them.
  private Optional<String> variant(String name) {
    boolean varies = name.equals("panic") || name.equals("unreachable");
    return varies
        ? Optional.of(name + (edition().atLeast(Edition.E2021) ? "_2021" : "_2015"))
        : Optional.empty();
  }

  /// What a `macro_rules!` macro gives for a call; empty, with a problem, if nothing.
  Optional<List<TokenTree>> transcribe(RuleMacro macro, MacroInvocation call, Position position) {
    MacroInput input = new MacroInput(call.body());
    int furthest = -1;
    for (RuleMacro.Rule rule : macro.rules()) {
      switch (RuleMatcher.match(macro.name(), rule, input, edition())) {
        case RuleMatcher.Outcome.Success(var variables) -> {
          List<TokenTree> written = write(macro, rule, variables, call, position);
          return stopped ? Optional.empty() : Optional.of(written);
        }
        case RuleMatcher.Outcome.Failure(Diagnostic problem) -> {
          report(problem);
          return Optional.empty();
        }
        case RuleMatcher.Outcome.Mismatch(int at) -> furthest = Math.max(furthest, at);
      }
    }
    report(noRule(input, furthest, call));
    return Optional.empty();
  }

  private List<TokenTree> write(
      RuleMacro macro,
      RuleMacro.Rule rule,
      Map<String, Matched> variables,
      MacroInvocation call,
      Position position) {
    expansions++;
    // Items that our std makes by macros keep the lines of the macro's text.
    boolean keep = position == Position.ITEM && call.span().isLibrary();
    Transcriber transcriber =
        new Transcriber(
            expansions, keep ? Optional.empty() : Optional.of(call.span()), macro, problems);
    List<TokenTree> written = transcriber.write(rule.body(), variables);
    if (transcriber.isTooLarge() && !stopped) {
      stopped = true;
      report(
          Diagnostic.uncoded(
              "the expansion of `"
                  + macro.name()
                  + "!` has more than "
                  + Transcriber.SIZE_LIMIT
                  + " tokens",
              call.span()));
    }
    return written;
  }

  private static Diagnostic noRule(MacroInput input, int at, MacroInvocation call) {
    if (at >= input.size() || at < 0) {
      return Diagnostic.uncoded("unexpected end of macro invocation", call.span())
          .label(call.body().close(), "missing tokens in macro arguments");
    }
    SyntaxToken token = input.get(at);
    boolean fragment = token.carried() instanceof TokenTree.Fragment;
    String shown =
        fragment
            ? "`" + ((TokenTree.Fragment) token.carried()).kind().specifier() + "` metavariable"
            : "`" + token.getText() + "`";
    return Diagnostic.uncoded("no rules expected " + shown, token.span())
        .label(token.span(), "no rules expected this token in macro call");
  }

  /// Expands what a call gave, one level deeper; empty if the limit is reached.
  <T> Optional<T> deeper(MacroInvocation call, Supplier<T> inside) {
    if (stopped) {
      return Optional.empty();
    }
    if (depth >= depthLimit || expansions >= CALL_LIMIT) {
      stopped = true;
      report(
          Diagnostic.uncoded(
                  "recursion limit reached while expanding `" + call.path() + "!`", call.span())
              .note(
                  "consider increasing the recursion limit by adding a"
                      + " `#![recursion_limit = \""
                      + 2 * depthLimit
                      + "\"]` attribute to your crate"));
      return Optional.empty();
    }
    depth++;
    T result = inside.get();
    depth--;
    return Optional.of(result);
  }

  /// Says once per place that a macro is not known.
  void reportUnknown(MacroInvocation call) {
    Path path = call.path();
    String name = path.last().name().name();
    if (!unknown.add(path.span())) {
      return;
    }
    if (path.segments().size() == 1) {
      report(Diagnostic.uncoded("cannot find macro `" + name + "` in this scope", path.span()));
      return;
    }
    report(
        Diagnostic.error(
            "E0433",
            "failed to resolve: could not find `"
                + name
                + "` in `"
                + path.segments().get(path.segments().size() - 2).name()
                + "`",
            path.span()));
  }
}
