package freehold.rust.names;

/// How messages call the kinds of declarations.
public final class DefinitionWords {
  private DefinitionWords() {}

  public static String kind(Entity entity) {
    return switch (entity) {
      case Primitive primitive -> "builtin type";
      case Definition definition -> kind(definition);
    };
  }

  private static String kind(Definition definition) {
    return switch (definition.kind()) {
      case MODULE -> "module";
      case STRUCT -> "struct";
      case ENUM -> "enum";
      case UNION -> "union";
      case VARIANT -> "variant";
      case TRAIT -> "trait";
      case IMPL -> "implementation";
      case FUNCTION ->
          definition.isInImpl() || definition.isInTrait() ? "associated function" : "function";
      case CONST -> "constant";
      case STATIC -> "static";
      case TYPE_ALIAS -> "type alias";
      case CLOSURE -> "closure";
      case ANONYMOUS_CONST -> "constant";
      case OPAQUE -> "opaque type";
    };
  }
}
