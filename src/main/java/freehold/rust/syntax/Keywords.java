package freehold.rust.syntax;

import java.util.HashMap;
import java.util.Map;

/// Which names are keywords, edition by edition (Reference, "Keywords").
final class Keywords {
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
    Map<String, Integer> types = new HashMap<>();
    types.put("as", RustTokens.AS);
    types.put("break", RustTokens.BREAK);
    types.put("const", RustTokens.CONST);
    types.put("continue", RustTokens.CONTINUE);
    types.put("crate", RustTokens.CRATE);
    types.put("else", RustTokens.ELSE);
    types.put("enum", RustTokens.ENUM);
    types.put("extern", RustTokens.EXTERN);
    types.put("false", RustTokens.FALSE);
    types.put("fn", RustTokens.FN);
    types.put("for", RustTokens.FOR);
    types.put("if", RustTokens.IF);
    types.put("impl", RustTokens.IMPL);
    types.put("in", RustTokens.IN);
    types.put("let", RustTokens.LET);
    types.put("loop", RustTokens.LOOP);
    types.put("match", RustTokens.MATCH);
    types.put("mod", RustTokens.MOD);
    types.put("move", RustTokens.MOVE);
    types.put("mut", RustTokens.MUT);
    types.put("pub", RustTokens.PUB);
    types.put("ref", RustTokens.REF);
    types.put("return", RustTokens.RETURN);
    types.put("self", RustTokens.SELF);
    types.put("Self", RustTokens.SELF_TYPE);
    types.put("static", RustTokens.STATIC);
    types.put("struct", RustTokens.STRUCT);
    types.put("super", RustTokens.SUPER);
    types.put("trait", RustTokens.TRAIT);
    types.put("true", RustTokens.TRUE);
    types.put("type", RustTokens.TYPE);
    types.put("unsafe", RustTokens.UNSAFE);
    types.put("use", RustTokens.USE);
    types.put("where", RustTokens.WHERE);
    types.put("while", RustTokens.WHILE);
    types.put("_", RustTokens.UNDERSCORE);
    String reserved = "abstract become box do final macro override priv typeof unsized virtual yield";
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
