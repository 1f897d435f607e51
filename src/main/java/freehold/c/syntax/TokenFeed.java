package freehold.c.syntax;

import freehold.c.preprocess.PreprocessingToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;

/// Gives preprocessing tokens the types that the grammar knows them by.
final class TokenFeed {
  private static final Map<String, Integer> TYPES = types();

  /// Other spellings: of GNU C, and the digraphs.
  private static final Map<String, Integer> ALIASES =
      Map.ofEntries(
          Map.entry("__const", CTokens.CONST),
          Map.entry("__inline", CTokens.INLINE),
          Map.entry("__inline__", CTokens.INLINE),
          Map.entry("__restrict", CTokens.RESTRICT),
          Map.entry("__restrict__", CTokens.RESTRICT),
          Map.entry("__signed__", CTokens.SIGNED),
          Map.entry("__volatile__", CTokens.VOLATILE),
          Map.entry("__attribute", CTokens.ATTRIBUTE),
          Map.entry("<:", CTokens.LBRACKET),
          Map.entry(":>", CTokens.RBRACKET),
          Map.entry("<%", CTokens.LBRACE),
          Map.entry("%>", CTokens.RBRACE));

  private TokenFeed() {}

  private static Map<String, Integer> types() {
    Map<String, Integer> types = new HashMap<>();
    Vocabulary vocabulary = CTokens.VOCABULARY;
    for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
      String literal = vocabulary.getLiteralName(type);
      if (literal != null) {
        types.put(literal.substring(1, literal.length() - 1), type);
      }
    }
    return types;
  }

  static List<CToken> feed(List<PreprocessingToken> tokens) {
    List<CToken> fed = new ArrayList<>(tokens.size());
    for (PreprocessingToken token : tokens) {
      CToken made = new CToken(typeOf(token), token.text(), token.span());
      made.setTokenIndex(fed.size());
      fed.add(made);
    }
    return fed;
  }

  private static int typeOf(PreprocessingToken token) {
    return switch (token.kind()) {
      case IDENTIFIER -> known(token.text(), CTokens.IDENTIFIER);
      case NUMBER -> CTokens.NUMBER;
      case CHARACTER -> CTokens.CHARACTER;
      case STRING -> CTokens.STRING;
      case PUNCTUATOR -> known(token.text(), CTokens.OTHER);
      case OTHER, NEWLINE -> CTokens.OTHER;
      case END -> Token.EOF;
    };
  }

  private static int known(String text, int otherwise) {
    Integer type = TYPES.get(text);
    return type != null ? type : ALIASES.getOrDefault(text, otherwise);
  }
}
