/**
 * The grammar of C11 (ISO/IEC 9899:2011, annex A) after preprocessing, without implicit int and
 * definitions in the manner of Kernighan and Ritchie. What names are types is kept by CParserBase
 * while it reads; binary operators are a flat list that ExpressionBuilder folds by precedence.
 */
parser grammar CGrammar;

options { tokenVocab = CTokens; superClass = CParserBase; }

translationUnit : externalDeclaration* EOF ;

externalDeclaration
  : staticAssert
  | ';'
  | specifiers { beginDeclarators($specifiers.ctx); }
    ( ';' | declarator { declare($declarator.ctx); } ( block | definition ) )
  ;

definition : ( '=' initializer )? ( ',' initDeclarator )* ';' ;

declaration
  : staticAssert
  | specifiers { beginDeclarators($specifiers.ctx); } ( initDeclarator ( ',' initDeclarator )* )? ';'
  ;

initDeclarator : declarator { declare($declarator.ctx); } ( '=' initializer )? ;

staticAssert : '_Static_assert' '(' conditional ( ',' STRING+ )? ')' ';' ;

specifiers
  : prefix* ( keywordType ( prefix | keywordType )* | { isTypeName() }? IDENTIFIER prefix* )
  ;

prefix
  : 'typedef' | 'extern' | 'static' | 'auto' | 'register' | '_Thread_local' | 'inline'
  | '_Noreturn' | qualifier | attribute | '_Alignas' '(' ( { startsType(1) }? typeName | conditional ) ')'
  ;

qualifier : 'const' | 'volatile' | 'restrict' | '_Atomic' ;

attribute : '__attribute__' '(' balanced* ')' ;

balanced : '(' balanced* ')' | ~( '(' | ')' ) ;

keywordType
  : 'void' | 'char' | 'short' | 'int' | 'long' | 'float' | 'double' | 'signed' | 'unsigned'
  | '_Bool' | '_Complex' | '__builtin_va_list' | recordSpecifier | enumSpecifier
  ;

recordSpecifier
  : ( 'struct' | 'union' ) attribute* IDENTIFIER? '{' recordMember* '}' attribute*
  | ( 'struct' | 'union' ) attribute* IDENTIFIER
  ;

recordMember
  : staticAssert
  | specifiers ( recordDeclarator ( ',' recordDeclarator )* )? ';'
  ;

recordDeclarator : declarator ( ':' conditional )? | ':' conditional ;

enumSpecifier
  : 'enum' attribute* IDENTIFIER? '{' enumerator ( ',' enumerator )* ','? '}'
  | 'enum' attribute* IDENTIFIER
  ;

enumerator : IDENTIFIER ( '=' conditional )? ;

declarator : pointer* directDeclarator attribute* ;

pointer : '*' qualifier* ;

directDeclarator : ( IDENTIFIER | '(' declarator ')' ) suffix* ;

suffix
  : '[' ( qualifier | 'static' )* assignment? ']'
  | '(' ( parameter ( ',' parameter )* ( ',' '...' )? )? ')'
  ;

parameter : specifiers anyDeclarator? attribute* ;

anyDeclarator : pointer+ directAny? | directAny ;

directAny
  : IDENTIFIER suffix*
  | { startsGroup() }? '(' anyDeclarator ')' suffix*
  | suffix+
  ;

typeName : specifiers anyDeclarator? ;

initializer : assignment | braced ;

braced : '{' ( initializerItem ( ',' initializerItem )* ','? )? '}' ;

initializerItem : ( designator+ '=' )? initializer ;

designator : '[' conditional ']' | '.' IDENTIFIER ;

block : '{' { enter(); } blockItem* '}' { leave(); } ;

blockItem : { startsDeclaration() }? declaration | statement ;

statement
  : block
  | IDENTIFIER ':' statement
  | 'case' conditional ( '...' conditional )? ':' statement
  | 'default' ':' statement
  | 'if' '(' expression ')' statement ( 'else' statement )?
  | 'switch' '(' expression ')' statement
  | 'while' '(' expression ')' statement
  | 'do' statement 'while' '(' expression ')' ';'
  | forStatement
  | 'goto' IDENTIFIER ';'
  | 'continue' ';'
  | 'break' ';'
  | 'return' expression? ';'
  | expression? ';'
  ;

forStatement
  : 'for' '(' { enter(); } ( { startsDeclaration() }? declaration | start=expression? ';' )
    condition=expression? ';' step=expression? ')' statement { leave(); }
  ;

expression : assignment ( ',' assignment )* ;

assignment
  : conditional
    ( ( '=' | '*=' | '/=' | '%=' | '+=' | '-=' | '<<=' | '>>=' | '&=' | '^=' | '|=' ) assignment )?
  ;

conditional : binary ( '?' expression ':' conditional )? ;

binary : cast ( binaryOperator cast )* ;

binaryOperator
  : '*' | '/' | '%' | '+' | '-' | '<<' | '>>' | '<' | '>' | '<=' | '>=' | '==' | '!=' | '&' | '^'
  | '|' | '&&' | '||'
  ;

cast
  : { startsTypeInParentheses() }? '(' typeName ')' ( cast | braced postfix* )
  | unary
  ;

unary
  : ( '++' | '--' ) unary
  | ( '&' | '*' | '+' | '-' | '~' | '!' ) cast
  | 'sizeof' ( { startsTypeInParentheses() }? '(' typeName ')' | unary )
  | '_Alignof' '(' typeName ')'
  | primary postfix*
  ;

primary
  : IDENTIFIER
  | NUMBER
  | CHARACTER
  | STRING+
  | '(' expression ')'
  | '__builtin_va_arg' '(' assignment ',' typeName ')'
  | '__builtin_offsetof' '(' typeName ',' IDENTIFIER designator* ')'
  | '_Generic' '(' balanced* ')'
  ;

postfix
  : '[' expression ']'
  | '(' ( assignment ( ',' assignment )* )? ')'
  | '.' IDENTIFIER
  | '->' IDENTIFIER
  | '++'
  | '--'
  ;
