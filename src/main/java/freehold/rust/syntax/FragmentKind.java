package freehold.rust.syntax;

import java.util.Optional;

/// What a parameter of a macro may match: the `expr` of `$name:expr`.
public enum FragmentKind {
  BLOCK("block"),
  EXPR("expr"),
  EXPR_2021("expr_2021"),
  IDENT("ident"),
  ITEM("item"),
  LIFETIME("lifetime"),
  LITERAL("literal"),
  META("meta"),
  PAT("pat"),
  PAT_PARAM("pat_param"),
  PATH("path"),
  STMT("stmt"),
  TT("tt"),
  TY("ty"),
  VIS("vis");

  private final String specifier;

  FragmentKind(String specifier) {
    this.specifier = specifier;
  }

  public String specifier() {
    return specifier;
  }

  public static Optional<FragmentKind> of(String specifier) {
    for (FragmentKind kind : values()) {
      if (kind.specifier.equals(specifier)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
