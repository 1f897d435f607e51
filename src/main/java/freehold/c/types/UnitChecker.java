package freehold.c.types;

import freehold.c.syntax.Declaration;
import freehold.c.syntax.Declarator;
import freehold.c.syntax.Declarator.Derivation;
import freehold.c.syntax.Specifiers;
import freehold.c.syntax.TranslationUnit;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door of this room: gives a translation unit its meaning, declaration by declaration.
public final class UnitChecker {
  private final TranslationUnit tree;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Scopes scopes = new Scopes();
  private final Conversions conversions = new Conversions(problems);
  private final TypeReader types = new TypeReader(this);
  private final ExpressionChecker expressions = new ExpressionChecker(this);
  private final DeclarationChecker declarations = new DeclarationChecker(this);
  private final Map<FunctionSymbol, TypedUnit.FunctionBody> functions = new LinkedHashMap<>();
  private final Map<Variable, Optional<TypedInitializer>> globals = new LinkedHashMap<>();
  private FunctionSymbol current;

  private UnitChecker(TranslationUnit tree) {
    this.tree = tree;
  }

  public static TypedUnit check(TranslationUnit tree) {
    UnitChecker checker = new UnitChecker(tree);
    for (Declaration declaration : tree.declarations()) {
      try {
        checker.external(declaration);
      } catch (Rejected problem) {
        checker.report(problem);
      }
    }
    List<TypedUnit.GlobalVariable> globals = new ArrayList<>();
    checker.globals.forEach(
        (variable, value) -> globals.add(new TypedUnit.GlobalVariable(variable, value)));
    return new TypedUnit(tree.file(), checker.functions, globals, checker.problems);
  }

  Scopes scopes() {
    return scopes;
  }

  TypeReader types() {
    return types;
  }

  ExpressionChecker expressions() {
    return expressions;
  }

  Conversions conversions() {
    return conversions;
  }

  Optional<FunctionSymbol> currentFunction() {
    return Optional.ofNullable(current);
  }

  void report(Rejected problem) {
    problems.add(problem.problem());
  }

  /// A variable of static storage is defined; a tentative definition may get its value later.
  void addGlobal(Variable variable, Optional<TypedInitializer> initializer) {
    if (initializer.isPresent() || !globals.containsKey(variable)) {
      globals.put(variable, initializer);
    }
  }

  boolean hasValue(Variable variable) {
    return globals.getOrDefault(variable, Optional.empty()).isPresent();
  }

  void declareOnce(String name, Span span) {
    if (scopes.findHere(name).isPresent()) {
      throw Rejected.error("redeclaration of '" + name + "'", span);
    }
  }

  private void external(Declaration declaration) {
    switch (declaration) {
      case Declaration.StaticAssert check -> staticAssert(check);
      case Declaration.Variables variables -> {
        TypeReader.Qualified specified = types.specified(variables.specifiers());
        for (Declaration.Declared one : variables.declared()) {
          declarations.atFileScope(variables.specifiers(), specified, one);
        }
      }
      case Declaration.Function function -> function(function);
    }
  }

  private void staticAssert(Declaration.StaticAssert check) {
    if (expressions.constant(check.condition()).signum() == 0) {
      String message = check.message().isEmpty() ? "" : ": " + check.message();
      throw Rejected.error("static assertion failed" + message, check.span());
    }
  }

  List<TypedStatement> local(Declaration declaration) {
    switch (declaration) {
      case Declaration.StaticAssert check -> {
        staticAssert(check);
        return List.of();
      }
      case Declaration.Variables variables -> {
        List<TypedStatement> statements = new ArrayList<>();
        TypeReader.Qualified specified = types.specified(variables.specifiers());
        for (Declaration.Declared one : variables.declared()) {
          declarations.inBlock(variables.specifiers(), specified, one).ifPresent(statements::add);
        }
        return statements;
      }
      case Declaration.Function function ->
          throw Rejected.unsupported("a nested function", function.span());
    }
  }

  private void function(Declaration.Function written) {
    Declarator declarator = written.declarator();
    Specifiers specifiers = written.specifiers();
    TypeReader.Qualified type = types.declared(types.specified(specifiers), declarator);
    boolean direct =
        !declarator.derivations().isEmpty()
            && declarator.derivations().getFirst() instanceof Derivation.FunctionReturning;
    if (!direct || !(type.type() instanceof CType.Function functionType)) {
      throw Rejected.error(
          "expected '=', ',', ';', 'asm' or '__attribute__' before '{' token", declarator.span());
    }
    FunctionSymbol symbol = declarations.function(specifiers, declarator, functionType);
    if (symbol.isDefined()) {
      throw Rejected.error("redefinition of '" + symbol.name() + "'", declarator.span());
    }
    symbol.define();
    CType result = functionType.result();
    if (!result.isComplete() && !(result instanceof CType.Void)) {
      throw Rejected.error("return type is an incomplete type", declarator.span());
    }
    current = symbol;
    scopes.enter();
    try {
      List<Variable> parameters =
          parameters((Derivation.FunctionReturning) declarator.derivations().getFirst());
      if (functionType.variadic()) {
        parameters.add(extraArguments(declarator.span()));
      }
      TypedStatement.Block body = new StatementChecker(this, result).body(written.body());
      functions.put(symbol, new TypedUnit.FunctionBody(symbol, parameters, body, written.span()));
    } finally {
      scopes.leave();
      current = null;
    }
  }

  /// The last argument of a function with `...` is a pointer to what was given for it.
  private Variable extraArguments(Span span) {
    Variable extra =
        new Variable("...", CType.VOID_POINTER, false, Variable.Storage.PARAMETER, span);
    scopes.add("__freehold_variable_arguments", new Symbol.Object(extra));
    return extra;
  }

  private List<Variable> parameters(Derivation.FunctionReturning function) {
    List<Variable> parameters = new ArrayList<>();
    for (Declarator.Parameter parameter : function.parameters()) {
      TypeReader.Qualified type = types.parameter(parameter);
      String name = parameter.declarator().name();
      if (type.type() instanceof CType.Void && name.isEmpty()) {
        continue;
      }
      if (!type.type().isComplete()) {
        throw Rejected.error("parameter '" + name + "' has incomplete type", parameter.span());
      }
      Variable variable =
          new Variable(
              name,
              type.type(),
              type.isConst(),
              Variable.Storage.PARAMETER,
              parameter.declarator().span());
      parameters.add(variable);
      if (!name.isEmpty()) {
        if (scopes.findHere(name).isPresent()) {
          throw Rejected.error("redefinition of parameter '" + name + "'", parameter.span());
        }
        scopes.add(name, new Symbol.Object(variable));
      }
    }
    return parameters;
  }
}
