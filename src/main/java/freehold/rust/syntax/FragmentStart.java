package freehold.rust.syntax;

/// Whether a token can begin a fragment (rustc_parse, `Parser::nonterminal_may_be_ident` and
/// `parse_nonterminal`'s guards): a rule is given up, not refused, where it cannot.
final class FragmentStart {
  private FragmentStart() {}

  /// `token` may be null at the end of input.
  static boolean canBegin(FragmentKind kind, SyntaxToken token, Edition edition) {
    if (token == null) {
      return kind == FragmentKind.VIS;
    }
    int type = token.getType();
    if (BracketMatcher.isClosing(type)) {
      return kind == FragmentKind.VIS;
    }
    int word = type == RustTokens.IDENTIFIER ? Keywords.typeOf(token.getText(), edition) : type;
    return switch (kind) {
      case TT, ITEM, STMT -> true;
      case VIS -> type == RustTokens.IDENTIFIER || type == RustTokens.COMMA || type(word);
      case IDENT -> type == RustTokens.IDENTIFIER && word != RustTokens.UNDERSCORE;
      case LIFETIME -> type == RustTokens.LIFETIME;
      case BLOCK -> type == RustTokens.LBRACE;
      case LITERAL -> isLiteral(word) || word == RustTokens.MINUS || isLiteralFragment(token);
      case PATH, META ->
          type == RustTokens.IDENTIFIER
              || type == RustTokens.PATHSEP
              || kind == FragmentKind.PATH && (type == RustTokens.LT || isTypeFragment(type));
      case EXPR, EXPR_2021 -> expr(kind, word);
      case TY -> type(word);
      case PAT, PAT_PARAM -> pattern(word) || kind == FragmentKind.PAT && word == RustTokens.OR;
    };
  }

  private static boolean isLiteral(int type) {
    return switch (type) {
      case RustTokens.INTEGER,
          RustTokens.FLOAT,
          RustTokens.STRING,
          RustTokens.OTHER_LITERAL,
          RustTokens.TRUE,
          RustTokens.FALSE ->
          true;
      default -> false;
    };
  }

  private static boolean isTypeFragment(int type) {
    return type == RustTokens.FRAGMENT_TYPE;
  }

  private static boolean isLiteralFragment(SyntaxToken token) {
    return token.getType() == RustTokens.FRAGMENT_EXPR
        && token.carried() instanceof TokenTree.Fragment fragment
        && fragment.trees().size() == 1
        && fragment.trees().getFirst() instanceof TokenTree.Leaf(Token inner)
        && inner.kind() == Token.Kind.LITERAL;
  }

  private static boolean isPathStart(int word) {
    return switch (word) {
      case RustTokens.IDENTIFIER,
          RustTokens.SELF,
          RustTokens.SELF_TYPE,
          RustTokens.SUPER,
          RustTokens.CRATE,
          RustTokens.PATHSEP,
          RustTokens.LT ->
          true;
      default -> false;
    };
  }

  private static boolean expr(FragmentKind kind, int word) {
    return switch (word) {
      case RustTokens.UNDERSCORE, RustTokens.CONST -> kind == FragmentKind.EXPR;
      case RustTokens.LPAREN,
          RustTokens.LBRACKET,
          RustTokens.LBRACE,
          RustTokens.NOT,
          RustTokens.MINUS,
          RustTokens.STAR,
          RustTokens.AND,
          RustTokens.OR,
          RustTokens.OROR,
          RustTokens.DOTDOT,
          RustTokens.DOTDOTEQ,
          RustTokens.DOTDOTDOT,
          RustTokens.LIFETIME,
          RustTokens.HASH,
          RustTokens.FRAGMENT_EXPR,
          RustTokens.ASYNC,
          RustTokens.BREAK,
          RustTokens.CONTINUE,
          RustTokens.FOR,
          RustTokens.IF,
          RustTokens.LOOP,
          RustTokens.MATCH,
          RustTokens.MOVE,
          RustTokens.RETURN,
          RustTokens.STATIC,
          RustTokens.TRY,
          RustTokens.UNSAFE,
          RustTokens.WHILE ->
          true;
      default -> isLiteral(word) || isPathStart(word);
    };
  }

  private static boolean type(int word) {
    return switch (word) {
      case RustTokens.UNDERSCORE,
          RustTokens.FOR,
          RustTokens.IMPL,
          RustTokens.DYN,
          RustTokens.FN,
          RustTokens.UNSAFE,
          RustTokens.EXTERN,
          RustTokens.LPAREN,
          RustTokens.LBRACKET,
          RustTokens.NOT,
          RustTokens.STAR,
          RustTokens.AND,
          RustTokens.QUESTION,
          RustTokens.LIFETIME,
          RustTokens.FRAGMENT_TYPE ->
          true;
      default -> isPathStart(word);
    };
  }

  private static boolean pattern(int word) {
    return switch (word) {
      case RustTokens.UNDERSCORE,
          RustTokens.MUT,
          RustTokens.REF,
          RustTokens.CONST,
          RustTokens.LPAREN,
          RustTokens.LBRACKET,
          RustTokens.AND,
          RustTokens.MINUS,
          RustTokens.DOTDOT,
          RustTokens.DOTDOTEQ,
          RustTokens.DOTDOTDOT,
          RustTokens.FRAGMENT_EXPR,
          RustTokens.FRAGMENT_PATTERN ->
          true;
      default -> isLiteral(word) || isPathStart(word);
    };
  }
}
