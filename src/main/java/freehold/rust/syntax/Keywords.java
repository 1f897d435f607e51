package freehold.rust.syntax;

import java.util.HashMap;
import java.util.Map;

/// Which names are keywords, edition by edition (Reference, "Keywords").
final class Keywords {
  private static final Map<String, Integer> COMMON =
      Map.ofEntries(
          Map.entry("as", RustTokens.AS),
          Map.entry("break", RustTokens.BREAK),
          Map.entry("const", RustTokens.CONST),
          Map.entry("continue", RustTokens.CONTINUE),
          Map.entry("crate", RustTokens.CRATE),
          Map.entry("else", RustTokens.ELSE),
          Map.entry("enum", RustTokens.ENUM),
          Map.entry("extern", RustTokens.EXTERN),
          Map.entry("false", RustTokens.FALSE),
          Map.entry("fn", RustTokens.FN),
          Map.entry("for", RustTokens.FOR),
          Map.entry("if", RustTokens.IF),
          Map.entry("impl", RustTokens.IMPL),
          Map.entry("in", RustTokens.IN),
          Map.entry("let", RustTokens.LET),
          Map.entry("loop", RustTokens.LOOP),
          Map.entry("match", RustTokens.MATCH),
          Map.entry("mod", RustTokens.MOD),
          Map.entry("move", RustTokens.MOVE),
          Map.entry("mut", RustTokens.MUT),
          Map.entry("pub", RustTokens.PUB),
          Map.entry("ref", RustTokens.REF),
          Map.entry("return", RustTokens.RETURN),
          Map.entry("self", RustTokens.SELF),
          Map.entry("Self", RustTokens.SELF_TYPE),
          Map.entry("static", RustTokens.STATIC),
          Map.entry("struct", RustTokens.STRUCT),
          Map.entry("super", RustTokens.SUPER),
          Map.entry("trait", RustTokens.TRAIT),
          Map.entry("true", RustTokens.TRUE),
          Map.entry("type", RustTokens.TYPE),
          Map.entry("unsafe", RustTokens.UNSAFE),
          Map.entry("use", RustTokens.USE),
          Map.entry("where", RustTokens.WHERE),
          Map.entry("while", RustTokens.WHILE),
          Map.entry("_", RustTokens.UNDERSCORE));

  private static final Map<Edition, Map<String, Integer>> BY_EDITION = new HashMap<>();

  static {
    for (Edition edition : Edition.values()) {
      BY_EDITION.put(edition, keywords(edition));
    }
  }

  private Keywords() {}

  /// The token type of a name: a keyword's or IDENTIFIER.
  static int typeOf(String name, Edition edition) {
    Integer type = BY_EDITION.get(edition).get(name);
    return type == null ? RustTokens.IDENTIFIER : type;
  }

  static boolean isKeyword(String name, Edition edition) {
    return BY_EDITION.get(edition).containsKey(name);
  }

  private static Map<String, Integer> keywords(Edition edition) {
    Map<String, Integer> types = new HashMap<>(COMMON);
    String reserved =
        "abstract become box do final macro override priv typeof unsized virtual yield";
    for (String name : reserved.split(" ")) {
      types.put(name, RustTokens.RESERVED);
    }
    if (edition.atLeast(Edition.E2018)) {
      types.put("async", RustTokens.ASYNC);
      types.put("await", RustTokens.AWAIT);
      types.put("dyn", RustTokens.DYN);
      types.put("try", RustTokens.TRY);
    }
    if (edition.atLeast(Edition.E2024)) {
      types.put("gen", RustTokens.RESERVED);
    }
    return types;
  }
}
