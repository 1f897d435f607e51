/// The syntax of Rust, editions 2015 to 2024, over the tokens that TokenFeed makes: macro calls and
/// attributes are one token each, keywords are decided, an END stands before each `}`.
///
/// Almost every choice here is made by the next one or two tokens. Two things keep it so: operators
/// are a flat list (FoldedExpr gives them their precedence), and what may extend to the right without
/// end (closures, `return`, `..b`) is a `tail`, which only the last operand of a list can be.
parser grammar RustGrammar;

options { tokenVocab = RustTokens; }

// Else `Token` would be this package's.
@header { import org.antlr.v4.runtime.Token; }

// ── Entries ────────────────────────────────────────────────────────────────────────────────────

crateEntry : INNER_ATTRIBUTE* item* EOF ;
itemsEntry : item* END? EOF ;
statementsEntry : statement* END? EOF ;
// A `;` behind the expression that a macro gives is ignored.
exprEntry : OUTER_ATTRIBUTE* expr SEMI? END? EOF ;
elementsEntry : elements? END? EOF ;
typeEntry : type END? EOF ;
patternEntry : pattern END? EOF ;
pathFragment : typePath | qualifiedTypePath | FRAGMENT_TYPE ;
// What the fragment `stmt` of macros matches: a statement without its semicolon.
statementFragment
  : OUTER_ATTRIBUTE* (LET pattern (COLON type)? (EQ attributedExpr (LET_ELSE block)?)?
    | visibility? itemKind | expr)
  ;

// ── Items ──────────────────────────────────────────────────────────────────────────────────────

item : OUTER_ATTRIBUTE* visibility? (itemKind | macroItem) ;

visibility
  : PUB (LPAREN (CRATE | SELF | SUPER | IN PATHSEP? pathName (PATHSEP pathName)*) RPAREN)?
  ;

itemKind
  : function
  | structItem
  | unionItem
  | enumItem
  | traitItem
  | implItem
  | moduleItem
  | useItem
  | externCrate
  | foreignItem
  | constItem
  | staticItem
  | typeAlias
  | macroDefinition
  ;

function
  : functionQualifier* FN IDENTIFIER genericParameters? LPAREN parameters? RPAREN returnType?
    whereClause? (block | SEMI)
  ;
functionQualifier : DEFAULT | CONST | ASYNC | SAFE | UNSAFE | EXTERN STRING? ;
parameters : parameter (COMMA parameter)* COMMA? ;
parameter : OUTER_ATTRIBUTE* (selfParameter | plainPattern COLON (type | DOTDOTDOT) | type | DOTDOTDOT) ;
selfParameter
  : (AND | AND_JOINT) LIFETIME? MUT? SELF
  | MUT? SELF (COLON type)?
  ;
returnType : ARROW type ;

structItem
  : STRUCT IDENTIFIER genericParameters?
    ( whereClause? (namedFields | SEMI)
    | positionalFields whereClause? SEMI
    )
  ;
unionItem : UNION IDENTIFIER genericParameters? whereClause? namedFields ;
enumItem
  : ENUM IDENTIFIER genericParameters? whereClause?
    LBRACE (variant (COMMA variant)* COMMA?)? END RBRACE
  ;
variant
  : OUTER_ATTRIBUTE* visibility? IDENTIFIER (namedFields | positionalFields)? (EQ expr)?
  ;
namedFields : LBRACE (namedField (COMMA namedField)* COMMA?)? END RBRACE ;
namedField : OUTER_ATTRIBUTE* visibility? IDENTIFIER COLON type ;
positionalFields : LPAREN (positionalField (COMMA positionalField)* COMMA?)? RPAREN ;
positionalField : OUTER_ATTRIBUTE* visibility? type ;

traitItem
  : UNSAFE? AUTO? TRAIT IDENTIFIER genericParameters? (COLON bounds?)? whereClause? itemBody
  ;
implItem
  : DEFAULT? UNSAFE? IMPL genericParameters? NOT? type (FOR type)? whereClause? itemBody
  ;
moduleItem : UNSAFE? MOD IDENTIFIER (SEMI | itemBody) ;
foreignItem : UNSAFE? EXTERN STRING? itemBody ;
itemBody : LBRACE INNER_ATTRIBUTE* item* END RBRACE ;

useItem : USE useTree SEMI ;
useTree
  : PATHSEP?
    ( pathName (PATHSEP pathName)* (PATHSEP (STAR | useGroup) | AS (IDENTIFIER | UNDERSCORE))?
    | STAR
    | useGroup
    )
  ;
useGroup : LBRACE (useTree (COMMA useTree)* COMMA?)? END RBRACE ;
externCrate : EXTERN CRATE (IDENTIFIER | SELF) (AS (IDENTIFIER | UNDERSCORE))? SEMI ;

constItem
  : DEFAULT? CONST (IDENTIFIER | UNDERSCORE) genericParameters? (COLON type)? (EQ expr)?
    whereClause? SEMI
  ;
staticItem
  : (SAFE | UNSAFE)? STATIC MUT? IDENTIFIER COLON type (EQ expr)? SEMI
  ;
typeAlias
  : DEFAULT? TYPE IDENTIFIER genericParameters? (COLON bounds?)? whereClause?
    (EQ type whereClause?)? SEMI
  ;
macroDefinition : MACRO_DEFINITION | PAREN_MACRO_DEFINITION SEMI ;
macroItem : BRACE_MACRO | MACRO SEMI ;

// ── Generics ───────────────────────────────────────────────────────────────────────────────────

genericParameters : LT (genericParameter (COMMA genericParameter)* COMMA?)? (GT | GT_JOINT) ;
genericParameter
  : OUTER_ATTRIBUTE*
    ( LIFETIME (COLON lifetimeBounds?)?
    | IDENTIFIER (COLON bounds?)? (EQ type)?
    | CONST IDENTIFIER COLON type (EQ (constArgument | exprPath))?
    )
  ;
lifetimeBounds : LIFETIME (PLUS LIFETIME)* PLUS? ;
forBinder : FOR genericParameters ;
whereClause : WHERE (wherePredicate (COMMA wherePredicate)* COMMA?)? ;
wherePredicate : LIFETIME COLON lifetimeBounds? | forBinder? type COLON bounds? ;

bounds : bound (PLUS bound)* PLUS? ;
bound
  : LIFETIME
  | USE (LT | LT_JOINT) (useBoundName (COMMA useBoundName)* COMMA?)? (GT | GT_JOINT)
  | LPAREN traitBound RPAREN
  | traitBound
  ;
useBoundName : LIFETIME | IDENTIFIER | SELF_TYPE ;
traitBound : forBinder? QUESTION? forBinder? typePath ;

genericArguments
  : (LT | LT_JOINT) (genericArgument (COMMA genericArgument)* COMMA?)? (GT | GT_JOINT)
  ;
genericArgument
  : LIFETIME
  | type (EQ (type | constArgument) | COLON bounds?)?
  | constArgument
  ;
constArgument : block | MINUS? literal | FRAGMENT_EXPR ;

// ── Paths ──────────────────────────────────────────────────────────────────────────────────────

pathName : IDENTIFIER | SELF | SELF_TYPE | SUPER | CRATE ;
typePath : PATHSEP? typeSegment (PATHSEP typeSegment)* ;
typeSegment
  : pathName
    ( PATHSEP? genericArguments
    | PATHSEP? LPAREN (type (COMMA type)* COMMA?)? RPAREN (ARROW typeNoPlus)?
    )?
  ;
qualifiedSelf : (LT | LT_JOINT) type (AS typePath)? (GT | GT_JOINT) ;
qualifiedTypePath : qualifiedSelf (PATHSEP typeSegment)+ ;
exprPath : PATHSEP? exprSegment (PATHSEP exprSegment)* ;
exprSegment : pathName (PATHSEP genericArguments)? ;
qualifiedExprPath : qualifiedSelf (PATHSEP exprSegment)+ ;

// ── Types ──────────────────────────────────────────────────────────────────────────────────────

type
  : (IMPL | DYN) bounds
  | basicType (PLUS bounds?)?
  | LIFETIME PLUS bounds
  ;
typeNoPlus : (IMPL | DYN) bound | basicType ;
basicType
  : typePath
  | qualifiedTypePath
  | (AND | AND_JOINT) LIFETIME? MUT? typeNoPlus
  | STAR (CONST | MUT) typeNoPlus
  | LBRACKET type (SEMI expr)? RBRACKET
  | LPAREN (type (COMMA type)* COMMA?)? RPAREN
  | NOT
  | UNDERSCORE
  | forBinder (functionPointer | typePath)
  | functionPointer
  | MACRO
  | BRACE_MACRO
  | FRAGMENT_TYPE
  ;
functionPointer
  : UNSAFE? (EXTERN STRING?)? FN LPAREN
    (pointerParameter (COMMA pointerParameter)* COMMA?)? RPAREN (ARROW typeNoPlus)?
  ;
pointerParameter
  : OUTER_ATTRIBUTE* (MUT? (IDENTIFIER | UNDERSCORE) COLON)? (type | DOTDOTDOT)
  ;

// ── Patterns ───────────────────────────────────────────────────────────────────────────────────

pattern : OR? plainPattern (OR plainPattern)* ;
plainPattern
  : patternBound ((DOTDOT | DOTDOTEQ | DOTDOTDOT) rangeEnd?)?
  | (DOTDOT | DOTDOTEQ | DOTDOTDOT) rangeEnd
  | DOTDOT
  | patternPath (AT plainPattern | positionalPatterns | namedPatterns
      | (DOTDOT | DOTDOTEQ | DOTDOTDOT) rangeEnd?)?
  | (REF MUT? | MUT) IDENTIFIER (AT plainPattern)?
  | UNDERSCORE
  | (AND | AND_JOINT) MUT? plainPattern
  | LPAREN (pattern (COMMA pattern)* COMMA?)? RPAREN
  | LBRACKET (pattern (COMMA pattern)* COMMA?)? RBRACKET
  | MACRO
  | BRACE_MACRO
  | FRAGMENT_PATTERN
  ;
patternBound : MINUS? literal | FRAGMENT_EXPR | CONST block ;
rangeEnd : patternBound | patternPath ;
patternPath : exprPath | qualifiedExprPath ;
positionalPatterns : LPAREN (pattern (COMMA pattern)* COMMA?)? RPAREN ;
namedPatterns : LBRACE (namedPattern (COMMA namedPattern)* COMMA?)? END RBRACE ;
namedPattern
  : OUTER_ATTRIBUTE* ((IDENTIFIER | INTEGER) COLON pattern | REF? MUT? IDENTIFIER | DOTDOT)
  ;

// ── Statements ─────────────────────────────────────────────────────────────────────────────────

block : LBRACE INNER_ATTRIBUTE* statement* END? RBRACE ;
statement : SEMI | OUTER_ATTRIBUTE* (letStatement | visibility? itemKind | exprStatement) ;
letStatement : LET pattern (COLON type)? (EQ attributedExpr (LET_ELSE block)?)? SEMI ;
exprStatement
  : (blockLike | BRACE_MACRO) (SEMI? | continuation (SEMI | END))
  | exprNotBlock (SEMI | END)
  ;
// What makes a block at the beginning of a statement a part of a longer expression.
continuation
  : (DOT dotPostfix | QUESTION) postfix* (infix operand)*
    (AS typeNoPlus (infixNotLess operand (infix operand)*)?)* (infixNotLess tail | range)?
  ;

// ── Expressions ────────────────────────────────────────────────────────────────────────────────

// Behind `as T` a `<` belongs to the type: without that rule each `<` would need a long look ahead.

expr
  : tail
  | operand (infix operand)*
    (AS typeNoPlus (infixNotLess operand (infix operand)*)?)* (infixNotLess tail | range)?
  ;
exprNotBlock
  : tail
  | operandNotBlock (infix operand)*
    (AS typeNoPlus (infixNotLess operand (infix operand)*)?)* (infixNotLess tail | range)?
  ;
exprGuard
  : tail
  | operandGuard (infix operandGuard)*
    (AS typeNoPlus (infixNotLess operandGuard (infix operandGuard)*)?)*
    (infixNotLess tail | range)?
  ;
// The heads of `if`, `while`, `match`, `for`: here `{` opens the body.
exprNoStruct
  : tailNoStruct
  | operandNoStruct (operator operandNoStruct | range operandNoBrace)*
    (AS typeNoPlus
      ((operatorNotLess operandNoStruct | range operandNoBrace)
        (operator operandNoStruct | range operandNoBrace)*)?)*
    (infixNotLess tailNoStruct | range)?
  ;
exprNoBrace
  : tailNoStruct
  | operandNoBrace (operator operandNoStruct | range operandNoBrace)*
    (AS typeNoPlus
      ((operatorNotLess operandNoStruct | range operandNoBrace)
        (operator operandNoStruct | range operandNoBrace)*)?)*
    (infixNotLess tailNoStruct | range)?
  ;

infix : operator | range ;
infixNotLess : operatorNotLess | range ;
range : DOTDOT | DOTDOTEQ | DOTDOTDOT ;
operator : LT | LT_JOINT (LT | LT_JOINT | LE) | operatorNotLess ;
operatorNotLess
  : PLUS | MINUS | STAR | SLASH | PERCENT | CARET | OR | AND | OROR
  | AND_JOINT (AND | AND_JOINT)
  | EQEQ | NE | LE | GT | GT_JOINT EQ | GT_JOINT GT
  | EQ | PLUSEQ | MINUSEQ | STAREQ | SLASHEQ | PERCENTEQ | CARETEQ | ANDEQ | OREQ
  | GT_JOINT GT_JOINT EQ
  ;
prefix : MINUS | NOT | STAR | (AND | AND_JOINT) (MUT | RAW (CONST | MUT))? ;

operand : prefix* primary postfix* ;
operandNotBlock : prefix+ primary postfix* | primaryNotBlock postfix* ;
operandGuard : LET pattern EQ operand | operand ;
operandNoStruct : LET pattern EQ (operandNoStruct | tailNoStruct) | prefix* primaryNoStruct postfix* ;
operandNoBrace : prefix+ primaryNoStruct postfix* | primaryNoBrace postfix* ;

tail
  : prefix*
    ( closureHead (expr | ARROW typeNoPlus block)
    | RETURN expr?
    | BREAK LIFETIME? expr?
    | range expr?
    )
  ;
tailNoStruct
  : prefix*
    ( closureHead (exprNoStruct | ARROW typeNoPlus block)
    | RETURN exprNoBrace?
    | BREAK LIFETIME? exprNoBrace?
    | range exprNoBrace?
    )
  ;
closureHead : STATIC? ASYNC? MOVE? (OROR | OR (closureParameter (COMMA closureParameter)* COMMA?)? OR) ;
closureParameter : OUTER_ATTRIBUTE* plainPattern (COLON type)? ;

primary : primaryNotBlock | blockLike | BRACE_MACRO ;
primaryNotBlock
  : plainPrimary
  | (exprPath | qualifiedExprPath) structBody?
  ;
primaryNoStruct : plainPrimary | exprPath | qualifiedExprPath | blockLike | BRACE_MACRO ;
primaryNoBrace : plainPrimary | exprPath | qualifiedExprPath | wordBlock | BRACE_MACRO ;
plainPrimary
  : literal
  | LPAREN elements? RPAREN
  | LBRACKET (elements | attributedExpr SEMI expr)? RBRACKET
  | CONTINUE LIFETIME?
  | UNDERSCORE
  | MACRO
  | FRAGMENT_EXPR
  ;
literal : INTEGER | FLOAT | STRING | OTHER_LITERAL | TRUE | FALSE ;
elements : attributedExpr (COMMA attributedExpr)* COMMA? ;
attributedExpr : OUTER_ATTRIBUTE* expr ;
structBody
  : LBRACE (fieldValue (COMMA fieldValue)*)? COMMA? (DOTDOT expr?)? END RBRACE
  ;
fieldValue : OUTER_ATTRIBUTE* (IDENTIFIER | INTEGER) (COLON expr)? ;

postfix
  : DOT dotPostfix
  | LPAREN elements? RPAREN
  | LBRACKET expr RBRACKET
  | QUESTION
  ;
// `.name(…)` is a dotPostfix and a call; ExprBuilder joins them.
dotPostfix : IDENTIFIER (PATHSEP genericArguments)? | INTEGER | AWAIT ;

blockLike : block | wordBlock ;
wordBlock
  : (LIFETIME COLON)? LOOP block
  | (LIFETIME COLON)? WHILE exprNoStruct block
  | (LIFETIME COLON)? FOR pattern IN exprNoStruct block
  | LIFETIME COLON block
  | IF exprNoStruct block (ELSE IF exprNoStruct block)* (ELSE block)?
  | MATCH exprNoStruct LBRACE INNER_ATTRIBUTE* arm* END? RBRACE
  | UNSAFE block
  | CONST block
  | ASYNC MOVE? block
  | TRY block
  ;
arm : OUTER_ATTRIBUTE* pattern (IF exprGuard)? FATARROW armBody ;
armBody
  : blockLike (COMMA? | continuation (COMMA | END))
  | BRACE_MACRO (COMMA | END | continuation (COMMA | END))
  | exprNotBlock (COMMA | END)
  ;
