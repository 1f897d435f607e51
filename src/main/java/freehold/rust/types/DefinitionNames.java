package freehold.rust.types;

import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.mir.type.TypePrinter;
import freehold.rust.names.Definition;
import java.util.List;

/// Names of functions as people see them: `Vec<i32>::push`, `<Point as Display>::fmt`.
final class DefinitionNames {
  private final Declarations declarations;

  DefinitionNames(Declarations declarations) {
    this.declarations = declarations;
  }

  String display(Definition definition) {
    List<Type> identity =
        declarations.generics(definition).identity().stream().map(Substitution::erase).toList();
    return instance(definition, identity);
  }

  String instance(Definition definition, List<Type> arguments) {
    return switch (definition.kind()) {
      case CLOSURE -> "closure at line " + definition.span().line();
      case ANONYMOUS_CONST -> "constant at line " + definition.span().line();
      default -> named(definition, arguments);
    };
  }

  private String named(Definition definition, List<Type> arguments) {
    GenericParameters generics = declarations.generics(definition);
    int parents = Math.min(generics.parentCount(), arguments.size());
    String own = TypePrinter.arguments(arguments.subList(parents, arguments.size()));
    if (definition.isInImpl()) {
      Type self =
          Substitution.erase(
              Substitution.apply(declarations.implSelf(definition.parent()), arguments));
      return qualified(definition, self) + "::" + definition.name() + own;
    }
    if (definition.isInTrait() && !arguments.isEmpty()) {
      return arguments.get(0).text() + "::" + definition.name() + own;
    }
    return definition.name() + own;
  }

  private String qualified(Definition definition, Type self) {
    return declarations
        .implTrait(definition.parent())
        .filter(t -> !(self instanceof Type.Adt))
        .map(t ->
            "<" + self.text() + " as " + declarations.names.table().get(t.trait()).name() + ">")
        .orElse(self.text());
  }
}
