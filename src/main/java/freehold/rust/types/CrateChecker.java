package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.Module;
import freehold.rust.names.NameResolver;
import freehold.rust.syntax.Block;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Pattern;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks bodies on demand and keeps what came of it.
final class CrateChecker {
  final NameResolver names;
  final Declarations declarations;
  final Reports reports;
  final ImplIndex impls;
  final ConstantEvaluator constants;
  final Map<TraitReference, Solver.Outcome> globalAnswers = new HashMap<>();
  private final Map<Definition, Optional<TypedBody>> bodies = new HashMap<>();
  private final Map<Object, Set<String>> variablesAround = new IdentityHashMap<>();
  private final Map<DefId, TypedBody> closures = new HashMap<>();
  private final Map<Block, Expr.OfBlock> blocks = new IdentityHashMap<>();
  private final List<Definition> entered = new ArrayList<>();
  private final Set<Definition> broken = new HashSet<>();
  private CheckedProgram program;
  int reportsBefore;

  CrateChecker(NameResolver names, Reports reports) {
    this.names = names;
    this.reports = reports;
    this.declarations = new Declarations(names, reports);
    this.impls = new ImplIndex(declarations);
    this.constants = new ConstantEvaluator(this);
    declarations.evaluateWith(constants::inType);
  }

  void answerThrough(CheckedProgram door) {
    this.program = door;
  }

  CheckedProgram program() {
    return program;
  }

  /// Enters the items of a block of `owner`; they are checked like any other item.
  Module enterBlock(List<Item> items, Definition owner, Module around) {
    NameResolver.EnteredCrate block = names.enterBlock(items, owner, around, owner.edition());
    entered.addAll(block.definitions());
    names.diagnostics().stream().filter(d -> !d.span().isLibrary()).forEach(reports::add);
    return block.root();
  }

  /// Says which variables are in scope where an item or the expression of a constant stands.
  void standsAmong(Object syntax, Set<String> variables) {
    variablesAround.put(syntax, variables);
  }

  /// Whether a function around an item has a variable of the name where the item stands.
  boolean isLocalAround(Definition item, Identifier name) {
    for (Definition at = item; at != null; at = at.parent()) {
      if (variablesAround.getOrDefault(at.syntax(), Set.of()).contains(name.name())) {
        return true;
      }
    }
    return false;
  }

  /// Definitions of blocks that were entered since the last call.
  List<Definition> takeEntered() {
    List<Definition> result = List.copyOf(entered);
    entered.clear();
    return result;
  }

  Expr.OfBlock blockExpr(Block block) {
    return blocks.computeIfAbsent(
        block, b -> new Expr.OfBlock(Expr.BlockKind.PLAIN, Optional.empty(), b, b.span()));
  }

  Expr.OfBlock bodyBlock(Item.Function function) {
    return blockExpr(function.body().orElseThrow());
  }

  /// Whether nothing was reported of the text of a definition since its body is being checked. What
  /// was found meanwhile in other declarations does not count.
  boolean isClean(Definition owner) {
    if (broken.contains(owner)) {
      return false;
    }
    List<freehold.source.Diagnostic> all = reports.all();
    for (int i = reportsBefore; i < all.size(); i++) {
      if (owner.span().contains(all.get(i).span())) {
        return false;
      }
    }
    return true;
  }

  /// Says that the text of a definition could not be read in full, which is reported already.
  void markBroken(Definition owner) {
    broken.add(owner);
  }

  void keepClosure(TypedBody closure) {
    closures.put(closure.definition(), closure);
  }

  Optional<TypedBody> body(DefId id) {
    Definition definition = names.table().get(id);
    if (definition.kind() == Definition.Kind.CLOSURE) {
      return Optional.ofNullable(closures.get(id));
    }
    Optional<TypedBody> known = bodies.get(definition);
    if (known == null) {
      bodies.put(definition, Optional.empty());
      known = check(definition);
      bodies.put(definition, known);
    }
    return known;
  }

  boolean isChecked(Definition definition) {
    return bodies.containsKey(definition);
  }

  private Optional<TypedBody> check(Definition definition) {
    return switch (definition.syntax()) {
      case Item.Function function
          when function.body().isPresent() && definition.kind() == Definition.Kind.FUNCTION ->
          function(definition, function);
      case Item.Const constant when constant.value().isPresent() ->
          constant(definition, constant.value().get(), declarations.typeOf(definition));
      case Item.Static item when item.value().isPresent() ->
          constant(definition, item.value().get(), declarations.typeOf(definition));
      default -> Optional.empty();
    };
  }

  private Optional<TypedBody> function(Definition definition, Item.Function function) {
    List<Pattern> patterns = new ArrayList<>();
    function.self().ifPresent(self -> patterns.add(selfPattern(self)));
    function.parameters().forEach(p -> patterns.add(p.pattern()));
    Signature signature = declarations.signature(definition);
    int outer = reportsBefore;
    reportsBefore = reports.count();
    BodyChecker checker = new BodyChecker(this, definition);
    checker.checkFunction(function, patterns);
    Optional<TypedBody> result =
        isClean(definition)
            ? new BodyBuilder(checker).function(function, patterns, signature)
            : Optional.empty();
    reportsBefore = outer;
    return result;
  }

  static Pattern selfPattern(Item.SelfParameter self) {
    boolean mutable = self.mutable() && self.reference().isEmpty();
    Span span = self.span();
    return new Pattern.Binding(
        false, mutable, new Identifier("self", span), Optional.empty(), span);
  }

  private Optional<TypedBody> constant(Definition definition, Expr value, Type type) {
    int outer = reportsBefore;
    reportsBefore = reports.count();
    BodyChecker checker = new BodyChecker(this, definition);
    checker.checkConstant(value, type);
    Optional<TypedBody> result =
        isClean(definition) ? new BodyBuilder(checker).constant(value, type) : Optional.empty();
    reportsBefore = outer;
    return result;
  }

  /// Checks an expression that is a value in a type, in the scope where the type stands.
  Optional<TypedBody> anonymousConstant(Expr value, Type type, TypeScope scope) {
    return constant(anonymous(value, scope), value, type);
  }

  /// A constant without a name, with the generic parameters of what is around it.
  Definition anonymous(Expr value, TypeScope scope) {
    return names
        .table()
        .add(
            Definition.Kind.ANONYMOUS_CONST,
            "{constant}",
            scope.owner(),
            scope.module(),
            value,
            List.of(),
            scope.edition(),
            value.span(),
            null);
  }

  /// Keeps the body of a `const { … }`, which was checked with the body around it.
  void keepConstant(Definition definition, TypedBody body) {
    bodies.put(definition, Optional.of(body));
  }
}
