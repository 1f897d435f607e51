package freehold.c.types;

import freehold.c.syntax.Declarator;
import freehold.c.syntax.Declarator.Derivation;
import freehold.c.syntax.Expression;
import freehold.c.syntax.Specifiers;
import freehold.c.syntax.Specifiers.TypeSpecifier;
import freehold.c.syntax.TypeName;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads what specifiers and declarators mean (C11 6.7.2 and 6.7.6).
final class TypeReader {
  private final UnitChecker unit;

  TypeReader(UnitChecker unit) {
    this.unit = unit;
  }

  /// A type with the qualifier of the object itself.
  record Qualified(CType type, boolean isConst) {}

  CType named(TypeName name) {
    return declared(specified(name.specifiers()), name.declarator()).type();
  }

  Qualified specified(Specifiers specifiers) {
    refuse(specifiers);
    Qualified type =
        switch (specifiers.type()) {
          case TypeSpecifier.Keywords(List<String> words) ->
              new Qualified(KeywordTypes.of(words, specifiers.span()), false);
          case TypeSpecifier.TypedefName(String name) -> typedef(name, specifiers.span());
          case TypeSpecifier.Aggregate aggregate ->
              new Qualified(new RecordReader(unit).read(aggregate, specifiers), false);
          case TypeSpecifier.Enumeration enumeration ->
              new Qualified(enumeration(enumeration), false);
        };
    return new Qualified(type.type(), type.isConst() || specifiers.isConst());
  }

  private static void refuse(Specifiers specifiers) {
    for (String word : new String[] {"_Atomic", "_Thread_local", "_Alignas"}) {
      if (specifiers.has(word)) {
        throw Rejected.unsupported(word, specifiers.span());
      }
    }
    for (String word : new String[] {"aligned", "vector_size", "cleanup", "constructor"}) {
      if (specifiers.attributes().contains(word)) {
        throw Rejected.unsupported("__attribute__((" + word + "))", specifiers.span());
      }
    }
  }

  private Qualified typedef(String name, Span span) {
    return switch (unit.scopes().find(name).orElse(null)) {
      case Symbol.Typedef(CType type, boolean isConst) -> new Qualified(type, isConst);
      case null, default -> throw Rejected.error("unknown type name '" + name + "'", span);
    };
  }

  private CType enumeration(TypeSpecifier.Enumeration written) {
    String tag = written.tag();
    if (written.enumerators().isEmpty()) {
      Optional<CType> known = unit.scopes().findTag(tag);
      return known.orElseThrow(
          () -> Rejected.error("use of undefined enum '" + tag + "'", written.span()));
    }
    EnumerationDefinition definition = new EnumerationDefinition(tag);
    CType type = new CType.Enumeration(definition);
    if (!tag.isEmpty()) {
      if (unit.scopes().findTagHere(tag).isPresent()) {
        throw Rejected.error("redeclaration of 'enum " + tag + "'", written.span());
      }
      unit.scopes().addTag(tag, type);
    }
    BigInteger next = BigInteger.ZERO;
    boolean negative = false;
    for (Specifiers.Enumerator enumerator : written.enumerators().get()) {
      if (enumerator.value().isPresent()) {
        next = unit.expressions().constant(enumerator.value().get());
      }
      if (!WholeKind.INT.holds(next)) {
        throw Rejected.unsupported("an enumerator that is no int", enumerator.span());
      }
      negative |= next.signum() < 0;
      unit.declareOnce(enumerator.name(), enumerator.span());
      unit.scopes().add(enumerator.name(), new Symbol.Enumerator(next));
      next = next.add(BigInteger.ONE);
    }
    definition.complete(negative);
    return type;
  }

  /// Derivations stand from the name outwards, so the type is built from the last one.
  Qualified declared(Qualified specified, Declarator declarator) {
    CType type = specified.type();
    boolean isConst = specified.isConst();
    List<Derivation> inside = new ArrayList<>(declarator.derivations());
    Collections.reverse(inside);
    for (Derivation derivation : inside) {
      switch (derivation) {
        case Derivation.PointerTo(boolean constPointer) -> {
          type = new CType.Pointer(type, isConst);
          isConst = constPointer;
        }
        case Derivation.ArrayOf array -> type = array(type, array, declarator);
        case Derivation.FunctionReturning function -> {
          type = function(type, function, declarator);
          isConst = false;
        }
      }
    }
    return new Qualified(type, isConst);
  }

  private static String shown(Declarator declarator) {
    return declarator.name().isEmpty() ? "type name" : "'" + declarator.name() + "'";
  }

  private CType array(CType element, Derivation.ArrayOf array, Declarator declarator) {
    String name = shown(declarator);
    if (element instanceof CType.Function) {
      throw Rejected.error("declaration of " + name + " as array of functions", array.span());
    }
    if (!element.isComplete()) {
      throw Rejected.error(
          element instanceof CType.Void
              ? "declaration of " + name + " as array of voids"
              : "array type has incomplete element type '" + element.text() + "'",
          array.span());
    }
    if (array.length().isEmpty()) {
      return new CType.Array(element, OptionalLong.empty());
    }
    TypedExpression length = unit.expressions().value(array.length().get());
    if (!length.type().isInteger()) {
      throw Rejected.error("size of array " + name + " has non-integer type", array.span());
    }
    Optional<BigInteger> value = ConstantValue.of(length);
    if (value.isEmpty()) {
      if (unit.scopes().isFile()) {
        throw Rejected.error("variably modified " + name + " at file scope", array.span());
      }
      throw Rejected.unsupported("an array whose length is not constant", array.span());
    }
    if (value.get().signum() < 0) {
      throw Rejected.error("size of array " + name + " is negative", array.span());
    }
    if (value.get().bitLength() > 31) {
      throw Rejected.unsupported("an array of " + value.get() + " elements", array.span());
    }
    return new CType.Array(element, OptionalLong.of(value.get().longValue()));
  }

  private CType function(CType result, Derivation.FunctionReturning function, Declarator name) {
    if (result instanceof CType.Array || result instanceof CType.Function) {
      throw Rejected.error(
          shown(name)
              + " declared as function returning "
              + (result instanceof CType.Array ? "an array" : "a function"),
          name.span());
    }
    List<CType> parameters = new ArrayList<>();
    boolean prototyped = function.prototyped();
    if (isVoidList(function)) {
      return new CType.Function(result, List.of(), false, true);
    }
    unit.scopes().enter();
    try {
      for (Declarator.Parameter parameter : function.parameters()) {
        parameters.add(parameter(parameter).type());
      }
    } finally {
      unit.scopes().leave();
    }
    return new CType.Function(result, parameters, function.variadic(), prototyped);
  }

  private boolean isVoidList(Derivation.FunctionReturning function) {
    return function.parameters().size() == 1
        && function.parameters().getFirst().declarator().derivations().isEmpty()
        && function.parameters().getFirst().declarator().name().isEmpty()
        && specified(function.parameters().getFirst().specifiers()).type() instanceof CType.Void;
  }

  /// Arrays and functions become pointers (C11 6.7.6.3p7).
  Qualified parameter(Declarator.Parameter parameter) {
    Qualified declared = parameter(specified(parameter.specifiers()), parameter.declarator());
    return switch (declared.type()) {
      case CType.Array(CType element, OptionalLong length) ->
          new Qualified(new CType.Pointer(element, declared.isConst()), false);
      case CType.Function function -> new Qualified(new CType.Pointer(function, false), false);
      default -> declared;
    };
  }

  /// The outermost array of a parameter need not have a constant length.
  private Qualified parameter(Qualified specified, Declarator declarator) {
    List<Derivation> all = declarator.derivations();
    if (!all.isEmpty() && all.getFirst() instanceof Derivation.ArrayOf(var length, Span span)) {
      List<Derivation> loose = new ArrayList<>(all);
      loose.set(0, new Derivation.ArrayOf(Optional.<Expression>empty(), span));
      return declared(specified, new Declarator(declarator.name(), loose, declarator.span()));
    }
    return declared(specified, declarator);
  }
}
