/// The words of Rust, all editions. Keywords come out as identifiers: which names are keywords
/// depends on the edition and on what stands beside them, so TokenFeed decides. Operators that a
/// parser may have to split (`>>`, `>=`, `&&`, `<<`) come out as single signs.
lexer grammar RustTokens;

options { superClass = TokenScanner; }

tokens {
  // Keywords.
  AS, ASYNC, AUTO, AWAIT, BREAK, CONST, CONTINUE, CRATE, DEFAULT, DYN, ELSE, ENUM, EXTERN, FALSE,
  FN, FOR, IF, IMPL, IN, LET, LOOP, MATCH, MOD, MOVE, MUT, PUB, RAW, REF, RETURN, SAFE, SELF,
  SELF_TYPE, STATIC, STRUCT, SUPER, TRAIT, TRUE, TRY, TYPE, UNDERSCORE, UNION, UNSAFE, USE, WHERE,
  WHILE, RESERVED,
  // `else` that does not follow a `}`: the one of `let … else`.
  LET_ELSE,
  // Signs directly followed by one that may make them one operator.
  LT_JOINT, GT_JOINT, AND_JOINT,
  // Whole trees as one token: `path!(…)`, `path![…]`; `path!{…}`; `macro_rules! name {…}`; `#[…]`.
  MACRO, BRACE_MACRO, MACRO_DEFINITION, PAREN_MACRO_DEFINITION, OUTER_ATTRIBUTE, INNER_ATTRIBUTE,
  // What a macro's parameter matched, as one token.
  FRAGMENT_EXPR, FRAGMENT_TYPE, FRAGMENT_PATTERN,
  // Stands before each `}` and ends a statement without semicolon.
  END,
  LIFETIME, STRING, OTHER_LITERAL, OUTER_DOC, INNER_DOC, ERROR
}

WHITESPACE : [ \t\r\n\u000B\u000C\u0085\u200E\u200F\u2028\u2029]+ -> skip ;
INNER_LINE_DOC : '//!' ~[\n]* -> type(INNER_DOC) ;
OUTER_LINE_DOC : '///' (~[/\n] ~[\n]*)? -> type(OUTER_DOC) ;
LINE_COMMENT : '//' ~[\n]* -> skip ;
BLOCK_COMMENT : '/*' { blockComment(); } ;

IDENTIFIER : NAME ;
RAW_IDENTIFIER : 'r#' NAME -> type(IDENTIFIER) ;

// Literals whose end only counting or looking around can find are scanned in TokenScanner.
QUOTE : '\'' { quote(false); } ;
BYTE_QUOTE : 'b\'' { quote(true); } ;
TEXT : '"' { text("E0765", "unterminated double quote string"); } ;
BYTE_TEXT : 'b"' { text("E0766", "unterminated double quote byte string"); } ;
C_TEXT : 'c"' { text("E0767", "unterminated C string"); } ;
RAW_TEXT : [bc]? 'r' '#'* '"' { rawText(); } ;

FLOAT
  : DECIMAL '.' [0-9] [0-9_]* EXPONENT? SUFFIX?
  | DECIMAL EXPONENT SUFFIX?
  | DECIMAL '.' { endsInDot() }?
  ;
INTEGER : (DECIMAL | '0x' [0-9a-fA-F_]* | '0o' [0-9_]* | '0b' [0-9_]*) SUFFIX? ;

fragment DECIMAL : [0-9] [0-9_]* ;
fragment EXPONENT : [eE] [+-]? '_'* [0-9] [0-9_]* ;
fragment SUFFIX : NAME ;
// Surrogates stand for the characters beyond U+FFFF; TokenScanner checks the whole name.
fragment NAME : [_\p{XID_Start}\uD800-\uDFFF] [\p{XID_Continue}\uD800-\uDFFF]* ;

LPAREN : '(' ;
RPAREN : ')' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
LBRACE : '{' ;
RBRACE : '}' ;
LT : '<' ;
GT : '>' ;
LE : '<=' ;
AND : '&' ;
OR : '|' ;
OROR : '||' ;
EQ : '=' ;
EQEQ : '==' ;
NE : '!=' ;
NOT : '!' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
CARET : '^' ;
PLUSEQ : '+=' ;
MINUSEQ : '-=' ;
STAREQ : '*=' ;
SLASHEQ : '/=' ;
PERCENTEQ : '%=' ;
CARETEQ : '^=' ;
ANDEQ : '&=' ;
OREQ : '|=' ;
DOT : '.' ;
DOTDOT : '..' ;
DOTDOTEQ : '..=' ;
DOTDOTDOT : '...' ;
COMMA : ',' ;
SEMI : ';' ;
COLON : ':' ;
PATHSEP : '::' ;
ARROW : '->' ;
FATARROW : '=>' ;
HASH : '#' ;
DOLLAR : '$' ;
QUESTION : '?' ;
AT : '@' ;
TILDE : '~' ;
UNKNOWN : . { unknown(); } ;
