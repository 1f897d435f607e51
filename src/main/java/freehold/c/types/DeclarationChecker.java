package freehold.c.types;

import freehold.c.syntax.Declaration;
import freehold.c.syntax.Declarator;
import freehold.c.syntax.Initializer;
import freehold.c.syntax.Specifiers;
import freehold.source.Span;
import java.util.Optional;
import java.util.OptionalLong;

/// Declarations of names: typedefs, functions, variables (C11 6.7 and 6.9).
final class DeclarationChecker {
  private final UnitChecker unit;

  DeclarationChecker(UnitChecker unit) {
    this.unit = unit;
  }

  void atFileScope(
      Specifiers specifiers, TypeReader.Qualified specified, Declaration.Declared written) {
    Declarator declarator = written.declarator();
    TypeReader.Qualified type = unit.types().declared(specified, declarator);
    if (specifiers.has("typedef")) {
      typedef(declarator, type);
    } else if (type.type() instanceof CType.Function function) {
      function(specifiers, declarator, function);
    } else {
      global(specifiers, written, type);
    }
  }

  private void typedef(Declarator declarator, TypeReader.Qualified type) {
    Symbol symbol = new Symbol.Typedef(type.type(), type.isConst());
    Optional<Symbol> old = unit.scopes().findHere(declarator.name());
    boolean same =
        old.isPresent()
            && old.get() instanceof Symbol.Typedef(CType known, boolean c)
            && Conversions.compatible(known, type.type());
    if (old.isPresent() && !same) {
      throw Rejected.error("conflicting types for '" + declarator.name() + "'", declarator.span());
    }
    unit.scopes().add(declarator.name(), symbol);
  }

  FunctionSymbol function(Specifiers specifiers, Declarator declarator, CType.Function type) {
    String name = declarator.name();
    Optional<Symbol> old = unit.scopes().findInFile(name);
    if (old.isPresent()) {
      if (!(old.get() instanceof Symbol.Function(FunctionSymbol known))) {
        throw Rejected.error(
            "'" + name + "' redeclared as different kind of symbol", declarator.span());
      }
      if (!Conversions.compatible(known.type(), type)) {
        throw Rejected.error("conflicting types for '" + name + "'", declarator.span());
      }
      if (type.prototyped()) {
        known.redeclare(type);
      }
      unit.scopes().add(name, old.get());
      return known;
    }
    FunctionSymbol symbol =
        new FunctionSymbol(name, type, specifiers.has("static"), declarator.span());
    unit.scopes().addToFile(name, new Symbol.Function(symbol));
    return symbol;
  }

  private void global(
      Specifiers specifiers, Declaration.Declared written, TypeReader.Qualified type) {
    Declarator declarator = written.declarator();
    Variable variable = globalNamed(specifiers, declarator, type);
    boolean isExtern = specifiers.has("extern") && written.initializer().isEmpty();
    if (isExtern) {
      return;
    }
    if (written.initializer().isPresent()) {
      if (unit.hasValue(variable)) {
        throw Rejected.error("redefinition of '" + declarator.name() + "'", declarator.span());
      }
      unit.addGlobal(variable, Optional.of(constant(variable, written.initializer().get())));
    } else {
      unit.addGlobal(variable, Optional.empty());
    }
    if (variable.type() instanceof CType.Array(CType element, OptionalLong length)
        && length.isEmpty()) {
      variable.complete(new CType.Array(element, OptionalLong.of(1)));
    }
    if (!variable.type().isComplete()) {
      throw Rejected.error(
          "storage size of '" + declarator.name() + "' isn't known", declarator.span());
    }
  }

  private Variable globalNamed(
      Specifiers specifiers, Declarator declarator, TypeReader.Qualified type) {
    String name = declarator.name();
    Optional<Symbol> old = unit.scopes().findInFile(name);
    if (old.isPresent()) {
      if (!(old.get() instanceof Symbol.Object(Variable known))) {
        throw Rejected.error(
            "'" + name + "' redeclared as different kind of symbol", declarator.span());
      }
      if (!Conversions.compatible(known.type(), type.type())) {
        throw Rejected.error("conflicting types for '" + name + "'", declarator.span());
      }
      if (type.type().isComplete() && !known.type().isComplete()) {
        known.complete(type.type());
      }
      return known;
    }
    Variable.Storage storage =
        specifiers.has("static") ? Variable.Storage.STATIC : Variable.Storage.EXTERNAL;
    Variable variable = new Variable(name, type.type(), type.isConst(), storage, declarator.span());
    unit.scopes().addToFile(name, new Symbol.Object(variable));
    return variable;
  }

  /// A static object's initializer may not read or call anything.
  private TypedInitializer constant(Variable variable, Initializer written) {
    TypedInitializer initializer = new InitializerChecker(unit).initializer(variable, written);
    for (TypedInitializer.Part part : initializer.parts()) {
      boolean literal = part.value() instanceof TypedExpression.CompoundLiteral;
      if (!ConstantValue.isConstant(part.value()) && !literal) {
        throw Rejected.error("initializer element is not constant", part.value().span());
      }
    }
    return initializer;
  }

  /// A declaration in a block; automatic variables become a statement.
  Optional<TypedStatement> inBlock(
      Specifiers specifiers, TypeReader.Qualified specified, Declaration.Declared written) {
    Declarator declarator = written.declarator();
    TypeReader.Qualified type = unit.types().declared(specified, declarator);
    String name = declarator.name();
    if (specifiers.has("typedef")) {
      typedef(declarator, type);
      return Optional.empty();
    }
    if (type.type() instanceof CType.Function function) {
      function(specifiers, declarator, function);
      return Optional.empty();
    }
    if (specifiers.has("extern")) {
      unit.scopes().add(name, new Symbol.Object(globalNamed(specifiers, declarator, type)));
      return Optional.empty();
    }
    if (unit.scopes().findHere(name).isPresent()) {
      throw Rejected.error("redeclaration of '" + name + "'", declarator.span());
    }
    Variable.Storage storage =
        specifiers.has("static") ? Variable.Storage.STATIC : Variable.Storage.AUTOMATIC;
    Variable variable = new Variable(name, type.type(), type.isConst(), storage, declarator.span());
    unit.scopes().add(name, new Symbol.Object(variable));
    return storage == Variable.Storage.STATIC
        ? localStatic(variable, written)
        : automatic(variable, written);
  }

  private Optional<TypedStatement> localStatic(Variable variable, Declaration.Declared written) {
    unit.addGlobal(
        variable, written.initializer().map(initializer -> constant(variable, initializer)));
    checkSize(variable, written.declarator().span());
    return Optional.empty();
  }

  private static void checkSize(Variable variable, Span span) {
    if (variable.type() instanceof CType.Void) {
      throw Rejected.error("variable or field '" + variable.name() + "' declared void", span);
    }
    if (!variable.type().isComplete()) {
      boolean array = variable.type() instanceof CType.Array;
      throw Rejected.error(
          array
              ? "array size missing in '" + variable.name() + "'"
              : "storage size of '" + variable.name() + "' isn't known",
          span);
    }
  }

  private Optional<TypedStatement> automatic(Variable variable, Declaration.Declared written) {
    Optional<TypedInitializer> initializer =
        written.initializer().map(one -> new InitializerChecker(unit).initializer(variable, one));
    checkSize(variable, written.declarator().span());
    return Optional.of(new TypedStatement.Declare(variable, initializer, written.span()));
  }
}
