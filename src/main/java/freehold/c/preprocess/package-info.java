/// Source text to a stream of preprocessing tokens: comments, `#include`, `#define`, `#if`.
///
/// Every token keeps the place in the text that a person would point at: a token that a macro's
/// body gave stands where the macro was named. It knows no grammar of C. Start reading at
/// `Preprocessor`.
package freehold.c.preprocess;
