package freehold.ui.code;

import java.util.ArrayList;
import java.util.List;

/// Colours source text line by line; block comments and strings go on over lines.
final class Highlighter {
  /// A longer line has no colours: each piece is a node of its own, and laying out so many in one
  /// line takes minutes.
  private static final int LONGEST = 4_000;

  /// What a piece of text is.
  enum Kind {
    PLAIN,
    KEYWORD,
    TYPE,
    MACRO,
    FUNCTION,
    NUMBER,
    TEXT,
    COMMENT,
    LIFETIME
  }

  /// A stretch of one line, `end` exclusive.
  record Piece(int start, int end, Kind kind) {}

  private final String line;
  private final Dialect dialect;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Highlighter(String line, Dialect dialect) {
    this.line = line;
    this.dialect = dialect;
  }

  /// @param depth of block comments open at the start of the line; -1 inside a string
  static List<Piece> pieces(String line, int depth, Dialect dialect) {
    Highlighter highlighter = new Highlighter(line, dialect);
    if (line.length() > LONGEST) {
      return List.of(new Piece(0, line.length(), Kind.PLAIN));
    }
    highlighter.run(depth);
    return highlighter.pieces;
  }

  /// What is open at the end of the line: the depth of comments, -1 for a string.
  static int after(String line, int depth, Dialect dialect) {
    return new Highlighter(line, dialect).run(depth);
  }

  private int run(int open) {
    int depth = open;
    if (depth == -1) {
      depth = string(0) ? 0 : -1;
    }
    while (at < line.length()) {
      if (depth > 0) {
        depth = comment(depth);
      } else if (line.startsWith("//", at)) {
        piece(line.length(), Kind.COMMENT);
      } else if (line.startsWith("/*", at)) {
        depth = comment(0);
      } else if (line.charAt(at) == '"') {
        if (!string(1)) {
          return -1;
        }
      } else {
        token();
      }
    }
    return depth;
  }

  private int comment(int open) {
    int depth = open;
    int i = at;
    while (i < line.length()) {
      if (line.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else if (line.startsWith("*/", i)) {
        depth = dialect.nestsComments() ? depth - 1 : 0;
        i += 2;
        if (depth == 0) {
          break;
        }
      } else {
        i++;
      }
    }
    piece(i, Kind.COMMENT);
    return depth;
  }

  /// Whether the string ends on this line.
  private boolean string(int skip) {
    int i = at + skip;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '\\') {
        i += 2;
      } else if (c == '"') {
        piece(i + 1, Kind.TEXT);
        return true;
      } else {
        i++;
      }
    }
    piece(line.length(), Kind.TEXT);
    return false;
  }

  private void token() {
    char c = line.charAt(at);
    if (Character.isJavaIdentifierStart(c) && c != '$') {
      word();
    } else if (Character.isDigit(c)) {
      int end = at;
      while (end < line.length() && isNumber(end)) {
        end++;
      }
      piece(end, Kind.NUMBER);
    } else if (c == '#' && dialect.hasDirectives() && line.substring(0, at).isBlank()) {
      directive();
    } else if (c == '\'') {
      quote();
    } else {
      piece(at + 1, Kind.PLAIN);
    }
  }

  /// `#include <stdio.h>` as a whole, of others the name.
  private void directive() {
    int end = at + 1;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    boolean includes = line.substring(at, end).endsWith("include");
    piece(end, Kind.MACRO);
    int close = line.indexOf('>', at);
    if (includes && close > 0) {
      piece(at + 1, Kind.PLAIN);
      piece(close + 1, Kind.TEXT);
    }
  }

  private boolean isNumber(int i) {
    char c = line.charAt(i);
    boolean isPoint = c == '.' && i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
    return Character.isLetterOrDigit(c) || c == '_' || isPoint;
  }

  private void quote() {
    int close = line.indexOf('\'', at + (line.startsWith("\\'", at + 1) ? 3 : 1));
    boolean isCharacter =
        close > 0 && (close == at + 2 || line.charAt(Math.min(at + 1, line.length() - 1)) == '\\');
    if (isCharacter) {
      piece(close + 1, Kind.TEXT);
      return;
    }
    int end = at + 1;
    while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    piece(Math.max(end, at + 1), Kind.LIFETIME);
  }

  private void word() {
    int end = at;
    while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    String word = line.substring(at, end);
    char next = end < line.length() ? line.charAt(end) : ' ';
    if (dialect.keywords().contains(word)) {
      piece(end, Kind.KEYWORD);
    } else if (dialect.types().contains(word)) {
      piece(end, Kind.TYPE);
    } else if (dialect.hasMacroCalls() && next == '!' && !line.startsWith("!=", end)) {
      piece(end + 1, Kind.MACRO);
    } else if (Character.isUpperCase(word.charAt(0))) {
      piece(end, dialect.capitals());
    } else if (next == '(') {
      piece(end, Kind.FUNCTION);
    } else {
      piece(end, Kind.PLAIN);
    }
  }

  private void piece(int end, Kind kind) {
    int stop = Math.min(end, line.length());
    if (stop > at) {
      pieces.add(new Piece(at, stop, kind));
    }
    at = Math.max(stop, at + 1);
  }
}
