package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.IntegerKind;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Attribute;
import freehold.rust.syntax.TokenTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the attributes of structs, enums and unions that matter below the language.
final class RepresentationReader {
  private RepresentationReader() {}

  static AdtDefinition.Representation representation(Definition definition) {
    boolean c = false;
    boolean transparent = false;
    Optional<IntegerKind> integer = Optional.empty();
    long packed = 0;
    long align = 0;
    for (Attribute attribute : definition.attributes()) {
      if (!attribute.name().equals("repr")) {
        continue;
      }
      List<String> words = words(attribute.tokens());
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean counted = i + 1 < words.size() && Character.isDigit(words.get(i + 1).charAt(0));
        long count = counted ? Long.parseLong(words.get(i + 1)) : 1;
        switch (word) {
          case "C" -> c = true;
          case "transparent" -> transparent = true;
          case "packed" -> packed = count;
          case "align" -> align = count;
          default -> integer = integer(word).or(() -> Optional.<IntegerKind>empty());
        }
        i += counted ? 1 : 0;
      }
    }
    return new AdtDefinition.Representation(
        c,
        transparent,
        integer,
        packed,
        align,
        number(definition, "valid_range_start"),
        number(definition, "valid_range_end"));
  }

  private static Optional<BigInteger> number(Definition definition, String attribute) {
    return definition.attribute(attribute).map(a -> number(words(a.tokens()).get(0)));
  }

  private static BigInteger number(String literal) {
    String digits = literal.replace("_", "");
    return digits.startsWith("0x")
        ? new BigInteger(digits.substring(2), 16)
        : new BigInteger(digits);
  }

  private static Optional<IntegerKind> integer(String word) {
    for (IntegerKind kind : IntegerKind.values()) {
      if (kind.toString().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// The words of an attribute, brackets and commas left out.
  static List<String> words(List<TokenTree> trees) {
    List<String> result = new ArrayList<>();
    for (TokenTree tree : trees) {
      switch (tree) {
        case TokenTree.Leaf(var token) -> {
          if (!token.text().equals(",")) {
            result.add(token.text());
          }
        }
        case TokenTree.Delimited delimited -> result.addAll(words(delimited.trees()));
        case TokenTree.Fragment fragment -> result.addAll(words(fragment.trees()));
      }
    }
    return result;
  }

  static Optional<String> languageItem(Definition definition) {
    return definition
        .attribute("lang")
        .map(a -> words(a.tokens()))
        .map(w -> w.get(w.size() - 1).replace("\"", ""));
  }

  /// `#[shape(kind(a.b, c))]`.
  static Optional<AdtDefinition.Shape> shape(Definition definition) {
    return definition.attribute("shape").map(a -> shape(a.tokens()));
  }

  private static AdtDefinition.Shape shape(List<TokenTree> trees) {
    List<TokenTree> inside = ((TokenTree.Delimited) trees.get(0)).trees();
    String kind = ((TokenTree.Leaf) inside.get(0)).token().text();
    List<String> fields = new ArrayList<>();
    if (inside.size() > 1 && inside.get(1) instanceof TokenTree.Delimited arguments) {
      StringBuilder field = new StringBuilder();
      for (TokenTree tree : arguments.trees()) {
        String text = ((TokenTree.Leaf) tree).token().text();
        if (text.equals(",")) {
          fields.add(field.toString());
          field.setLength(0);
        } else {
          field.append(text);
        }
      }
      if (!field.isEmpty()) {
        fields.add(field.toString());
      }
    }
    return new AdtDefinition.Shape(kind, fields);
  }
}
