package freehold.c.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;

/// What the parser remembers while it reads: which names are types, by scope (C11 6.2.1).
abstract class CParserBase extends Parser {
  private final Deque<Map<String, Boolean>> scopes = new ArrayDeque<>();
  private boolean isTypedef;

  CParserBase(TokenStream input) {
    super(input);
    scopes.push(new HashMap<>());
  }

  void enter() {
    scopes.push(new HashMap<>());
  }

  void leave() {
    scopes.pop();
  }

  /// The declarators that follow declare types if the specifiers say `typedef`.
  void beginDeclarators(CGrammar.SpecifiersContext specifiers) {
    isTypedef = specifiers.prefix().stream().anyMatch(prefix -> prefix.TYPEDEF() != null);
  }

  void declare(CGrammar.DeclaratorContext declarator) {
    CGrammar.DirectDeclaratorContext direct = declarator.directDeclarator();
    while (direct != null && direct.declarator() != null) {
      direct = direct.declarator().directDeclarator();
    }
    if (direct != null && direct.IDENTIFIER() != null) {
      scopes.peek().put(direct.IDENTIFIER().getText(), isTypedef);
    }
  }

  private boolean isTypeName(int ahead) {
    if (_input.LA(ahead) != CTokens.IDENTIFIER) {
      return false;
    }
    String name = _input.LT(ahead).getText();
    for (Map<String, Boolean> scope : scopes) {
      Boolean known = scope.get(name);
      if (known != null) {
        return known;
      }
    }
    return false;
  }

  boolean isTypeName() {
    return isTypeName(1);
  }

  boolean startsType(int ahead) {
    return switch (_input.LA(ahead)) {
      case CTokens.VOID,
          CTokens.CHAR,
          CTokens.SHORT,
          CTokens.INT,
          CTokens.LONG,
          CTokens.FLOAT,
          CTokens.DOUBLE,
          CTokens.SIGNED,
          CTokens.UNSIGNED,
          CTokens.BOOL,
          CTokens.COMPLEX,
          CTokens.VA_LIST,
          CTokens.STRUCT,
          CTokens.UNION,
          CTokens.ENUM,
          CTokens.CONST,
          CTokens.VOLATILE,
          CTokens.RESTRICT,
          CTokens.ATOMIC,
          CTokens.REGISTER,
          CTokens.ATTRIBUTE ->
          true;
      case CTokens.IDENTIFIER -> isTypeName(ahead);
      default -> false;
    };
  }

  boolean startsDeclaration() {
    return switch (_input.LA(1)) {
      case CTokens.TYPEDEF,
          CTokens.EXTERN,
          CTokens.STATIC,
          CTokens.AUTO,
          CTokens.THREAD_LOCAL,
          CTokens.INLINE,
          CTokens.NORETURN,
          CTokens.ALIGNAS,
          CTokens.STATIC_ASSERT ->
          true;
      default -> startsType(1) && _input.LA(2) != CTokens.COLON;
    };
  }

  boolean startsTypeInParentheses() {
    return _input.LA(1) == CTokens.LPAREN && startsType(2);
  }

  /// Whether a parenthesis groups a declarator, rather than opening parameters.
  boolean startsGroup() {
    return _input.LA(1) == CTokens.LPAREN && _input.LA(2) != CTokens.RPAREN && !startsType(2);
  }
}
