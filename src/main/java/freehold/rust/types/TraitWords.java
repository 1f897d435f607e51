package freehold.rust.types;

import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.mir.type.TypePrinter;
import freehold.rust.names.Definition;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// What is said about traits that do not hold.
final class TraitWords {
  private final Declarations declarations;
  private final Solver solver;

  TraitWords(Declarations declarations, Solver solver) {
    this.declarations = declarations;
    this.solver = solver;
  }

  static boolean mentionsError(Type type) {
    if (type instanceof Type.Error) {
      return true;
    }
    boolean[] found = {false};
    Substitution.mapChildren(
        type,
        inner -> {
          found[0] = found[0] || mentionsError(inner);
          return inner;
        });
    return found[0];
  }

  Diagnostic unsatisfied(TraitReference reference, Span cause) {
    Optional<Diagnostic> callable = callable(reference, cause);
    if (callable.isPresent()) {
      return callable.get();
    }
    Definition trait = declarations.names.table().get(reference.trait());
    String self = describe(reference.self());
    String path = trait.name();
    String arguments =
        TypePrinter.arguments(reference.arguments().subList(1, reference.arguments().size()));
    String message = special(trait, self, reference);
    if (message == null) {
      message = "the trait bound `" + self + ": " + path + arguments + "` is not satisfied";
    }
    return Diagnostic.error("E0277", message, cause)
        .label(cause, "the trait `" + path + arguments + "` is not implemented for `" + self + "`");
  }

  /// Of a function or closure: in what it differs from what is asked for.
  private Optional<Diagnostic> callable(TraitReference reference, Span cause) {
    CandidateAssembly candidates = new CandidateAssembly(solver);
    if (!candidates.isCallableTrait(reference.trait())
        || !(solver.table.resolve(reference.arguments().get(1)) instanceof Type.Tuple wanted)) {
      return Optional.empty();
    }
    Type self = solver.table.shallow(reference.self());
    Optional<Signature> given =
        switch (self) {
          case Type.Closure closure -> Optional.of(solver.closures.signature(closure));
          case Type.FunctionDefinition function -> Optional.of(candidates.signatureOf(function));
          case Type.FunctionPointer(Signature signature) -> Optional.of(signature);
          default -> Optional.empty();
        };
    Span span = self instanceof Type.Closure closure ? closure.definition().span() : cause;
    return given.flatMap(signature -> {
      int count = signature.parameters().size();
      if (count != wanted.elements().size()) {
        return Optional.of(CallableWords.count(self, wanted.elements().size(), count, span));
      }
      boolean fits = solver.table.canUnify(new Type.Tuple(signature.parameters()), wanted);
      return fits || signature.isUnsafe()
          ? Optional.empty()
          : Optional.of(CallableWords.types(self, span));
    });
  }

  private String describe(Type type) {
    Type here = solver.table.shallow(type);
    if (solver.table.isIntegerVariable(here)) {
      return "{integer}";
    }
    if (solver.table.isFloatVariable(here)) {
      return "{float}";
    }
    return here.text();
  }

  private String special(Definition trait, String self, TraitReference reference) {
    String path = trait.id().path();
    List<Type> rest = reference.arguments().subList(1, reference.arguments().size());
    String other = rest.isEmpty() ? "" : describe(rest.get(0));
    return switch (path) {
      case "std::fmt::Display" -> "`" + self + "` doesn't implement `std::fmt::Display`";
      case "std::fmt::Debug" -> "`" + self + "` doesn't implement `Debug`";
      case "std::iter::Iterator" -> "`" + self + "` is not an iterator";
      case "std::marker::Sized" ->
          "the size for values of type `" + self + "` cannot be known at compilation time";
      case "std::marker::Send" -> "`" + self + "` cannot be sent between threads safely";
      case "std::marker::Sync" -> "`" + self + "` cannot be shared between threads safely";
      case "std::ops::Add" -> "cannot add `" + other + "` to `" + self + "`";
      case "std::ops::Sub" -> "cannot subtract `" + other + "` from `" + self + "`";
      case "std::ops::Mul" -> "cannot multiply `" + self + "` by `" + other + "`";
      case "std::ops::Div" -> "cannot divide `" + self + "` by `" + other + "`";
      case "std::cmp::PartialEq" -> "can't compare `" + self + "` with `" + other + "`";
      case "std::cmp::PartialOrd" -> "can't compare `" + self + "` with `" + other + "`";
      case "std::ops::Index", "std::slice::SliceIndex" ->
          "the type `" + self + "` cannot be indexed by `" + other + "`";
      case "std::ops::FromResidual" ->
          "the `?` operator can only be used in a function that returns `Result` or `Option`";
      case "std::ops::Try" -> "the `?` operator can only be applied to values that implement `Try`";
      default -> null;
    };
  }

  Diagnostic ambiguous(TraitReference reference, Span cause) {
    Definition trait = declarations.names.table().get(reference.trait());
    boolean unknown = reference.self() instanceof Type.Inference;
    String code = unknown && trait.name().equals("Sized") ? "E0282" : "E0283";
    return Diagnostic.error(code, "type annotations needed", cause)
        .label(cause, "cannot infer type")
        .note("cannot satisfy `" + describe(reference.self()) + ": " + trait.name() + "`");
  }

  Diagnostic overflow(Obligation obligation) {
    return Diagnostic.error("E0275", "overflow evaluating a requirement", obligation.cause());
  }
}
