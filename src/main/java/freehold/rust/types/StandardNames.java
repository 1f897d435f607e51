package freehold.rust.types;

import freehold.mir.type.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Names of the real standard library that ours may lack, so that a gap is not called an error.
final class StandardNames {
  private static final String LIST = "/freehold/rust/standard-names.txt";

  private StandardNames() {}

  /// Whether that type of the real standard library has a method or associated item of that name.
  /// The type must be one of the standard library's.
  static boolean exists(Type type, String name) {
    return Known.NAMES.getOrDefault(page(type), Set.of()).contains(name);
  }

  /// Whether the documentation of std has both types on one page, as `Vec<u8>` and `Vec<String>`.
  static boolean isSamePage(Type one, Type other) {
    return page(one).equals(page(other));
  }

  /// What the documentation of std calls the type.
  private static String page(Type type) {
    return switch (type) {
      case Type.Adt adt -> adt.definition().name();
      case Type.Tuple(var elements) -> elements.isEmpty() ? "unit" : "tuple";
      case Type.Array array -> "array";
      case Type.Slice slice -> "slice";
      case Type.RawPointer pointer -> "pointer";
      case Type.FunctionPointer function -> "fn";
      case Type.FunctionDefinition function -> "fn";
      case Type.Bool bool -> type.text();
      case Type.Char character -> type.text();
      case Type.Str string -> type.text();
      case Type.Whole whole -> type.text();
      case Type.Floating floating -> type.text();
      case Type.Never never -> "never";
      case Type.Reference reference -> "reference";
      case Type.Closure closure -> "";
      case Type.Dynamic dynamic -> "";
      case Type.Opaque opaque -> "";
      case Type.Parameter parameter -> "";
      case Type.Projection projection -> "";
      case Type.Length length -> "";
      case Type.Lifetime lifetime -> "";
      case Type.Inference inference -> "";
      case Type.Error error -> "";
    };
  }

  /// Read when the first name is missing: most programs never ask.
  private static final class Known {
    static final Map<String, Set<String>> NAMES = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> names = new HashMap<>();
      try (InputStream stream = StandardNames.class.getResourceAsStream(LIST)) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        text.lines()
            .forEach(line -> {
              int colon = line.indexOf(':');
              names.put(line.substring(0, colon), Set.of(line.substring(colon + 2).split(" ")));
            });
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return names;
    }
  }
}
