package freehold.rust.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides `#[cfg(…)]` for the one machine we have: a 64-bit Linux, debug build, not a test.
final class Configuration {
  private Configuration() {}

  /// Whether all `cfg`s among the attributes hold.
  static boolean isActive(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals("cfg")
          && !arguments(attribute).stream().allMatch(c -> holds(c))) {
        return false;
      }
    }
    return true;
  }

  /// The attributes with each `cfg_attr(predicate, a, b)` replaced by `a` and `b`, if it holds.
  static List<Attribute> resolve(List<Attribute> attributes) {
    if (attributes.stream().noneMatch(attribute -> attribute.name().equals("cfg_attr"))) {
      return attributes;
    }
    List<Attribute> resolved = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (!attribute.name().equals("cfg_attr")) {
        resolved.add(attribute);
        continue;
      }
      List<List<TokenTree>> parts = arguments(attribute);
      if (!parts.isEmpty() && holds(parts.getFirst())) {
        List<Attribute> inside = new ArrayList<>();
        for (List<TokenTree> part : parts.subList(1, parts.size())) {
          inside.add(AttributeReader.read(part, attribute.inner(), attribute.span()));
        }
        resolved.addAll(resolve(inside));
      }
    }
    return resolved;
  }

  /// The comma-separated parts in the attribute's parentheses.
  static List<List<TokenTree>> arguments(Attribute attribute) {
    return attribute.tokens().size() == 1
            && attribute.tokens().getFirst() instanceof TokenTree.Delimited group
        ? split(group.trees())
        : List.of();
  }

  /// Splits at the commas of this level; a trailing comma adds nothing.
  static List<List<TokenTree>> split(List<TokenTree> trees) {
    List<List<TokenTree>> parts = new ArrayList<>();
    List<TokenTree> part = new ArrayList<>();
    for (TokenTree tree : trees) {
      if (tree instanceof TokenTree.Leaf(Token token) && token.text().equals(",")) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(tree);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /// Whether a predicate such as `all(unix, not(feature = "x"))` holds.
  static boolean holds(List<TokenTree> predicate) {
    if (predicate.isEmpty() || !(predicate.getFirst() instanceof TokenTree.Leaf(Token name))) {
      return false;
    }
    if (predicate.size() == 2 && predicate.get(1) instanceof TokenTree.Delimited group) {
      List<List<TokenTree>> parts = split(group.trees());
      return switch (name.text()) {
        case "all" -> parts.stream().allMatch(Configuration::holds);
        case "any" -> parts.stream().anyMatch(Configuration::holds);
        case "not" -> parts.stream().noneMatch(Configuration::holds);
        default -> false;
      };
    }
    if (predicate.size() == 3 && predicate.get(2) instanceof TokenTree.Leaf(Token value)) {
      Optional<String> text = LiteralDecoder.textOf(value.text());
      return text.isPresent() && equal(name.text(), text.get());
    }
    return switch (name.text()) {
      case "unix", "debug_assertions", "true", "panic_unwind", "overflow_checks" -> true;
      default -> false;
    };
  }

  private static boolean equal(String name, String value) {
    return switch (name) {
      case "target_os" -> value.equals("linux");
      case "target_family" -> value.equals("unix");
      case "target_arch" -> value.equals("x86_64");
      case "target_env" -> value.equals("gnu");
      case "target_vendor" -> value.equals("unknown");
      case "target_endian" -> value.equals("little");
      case "target_pointer_width" -> value.equals("64");
      case "target_has_atomic" -> List.of("8", "16", "32", "64", "ptr").contains(value);
      case "panic" -> value.equals("unwind");
      default -> false;
    };
  }
}
