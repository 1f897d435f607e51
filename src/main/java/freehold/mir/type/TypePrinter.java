package freehold.mir.type;

import java.util.List;
import java.util.stream.Collectors;

/// Types as rustc writes them in messages: `Vec<i32>`, `&mut str`, `[u8; 4]`.
public final class TypePrinter {
  private TypePrinter() {}

  public static String print(Type type) {
    return switch (type) {
      case Type.Bool() -> "bool";
      case Type.Char() -> "char";
      case Type.Never() -> "!";
      case Type.Str() -> "str";
      case Type.Whole(IntegerKind kind) -> kind.toString();
      case Type.Floating(int bits) -> "f" + bits;
      case Type.Tuple(List<Type> elements) -> tuple(elements);
      case Type.Array(Type element, Type length) ->
          "[" + print(element) + "; " + print(length) + "]";
      case Type.Slice(Type element) -> "[" + print(element) + "]";
      case Type.Adt(AdtDefinition definition, var arguments) ->
          definition.name() + arguments(arguments);
      case Type.Reference(Region region, boolean mutable, Type target) ->
          "&" + region(region) + (mutable ? "mut " : "") + print(target);
      case Type.RawPointer(boolean mutable, Type target) ->
          (mutable ? "*mut " : "*const ") + print(target);
      case Type.FunctionDefinition(DefId definition, var arguments) ->
          "fn item {" + definition.path() + "}";
      case Type.FunctionPointer(Signature signature) -> signature(signature);
      case Type.Closure(ClosureDefinition definition, var arguments) -> definition.text();
      case Type.Dynamic dynamic -> dynamic(dynamic);
      case Type.Opaque(OpaqueDefinition definition, var arguments) -> definition.text();
      case Type.Parameter(int index, String name) -> name;
      case Type.Projection(DefId item, List<Type> arguments) -> projection(item, arguments);
      case Type.Length(long value) -> Long.toString(value);
      case Type.Lifetime(Region region) -> region(region).strip();
      case Type.Inference inference -> "_";
      case Type.Error() -> "{type error}";
    };
  }

  private static String tuple(List<Type> elements) {
    String inner = elements.stream().map(TypePrinter::print).collect(Collectors.joining(", "));
    return elements.size() == 1 ? "(" + inner + ",)" : "(" + inner + ")";
  }

  /// `<A, B>`, or nothing if only erased lifetimes are there.
  public static String arguments(List<Type> arguments) {
    String inner =
        arguments.stream()
            .map(TypePrinter::print)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return inner.isEmpty() ? "" : "<" + inner + ">";
  }

  private static String region(Region region) {
    return switch (region) {
      case Region.Static() -> "'static ";
      case Region.Parameter(int index, String name) -> "'" + name + " ";
      case Region.Bound(String name) -> "'" + name + " ";
      case Region.Erased() -> "";
      case Region.Elided(int index) -> "";
      case Region.Variable(int index) -> "";
    };
  }

  private static String signature(Signature signature) {
    String inner =
        signature.parameters().stream().map(TypePrinter::print).collect(Collectors.joining(", "));
    String result = signature.result().isUnit() ? "" : " -> " + print(signature.result());
    String abi =
        signature.abi().equals(Signature.RUST) ? "" : "extern \"" + signature.abi() + "\" ";
    return (signature.isUnsafe() ? "unsafe " : "") + abi + "fn(" + inner + ")" + result;
  }

  private static String dynamic(Type.Dynamic dynamic) {
    StringBuilder text = new StringBuilder("dyn ");
    if (dynamic.trait() != null) {
      text.append(lastName(dynamic.trait().path()));
      String inner =
          java.util.stream.Stream.concat(
                  dynamic.arguments().stream().map(TypePrinter::print),
                  dynamic.equalities().stream()
                      .map(e -> lastName(e.item().path()) + " = " + print(e.type())))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      text.append(inner.isEmpty() ? "" : "<" + inner + ">");
    }
    for (DefId auto : dynamic.autoTraits()) {
      text.append(text.length() > 4 ? " + " : "").append(lastName(auto.path()));
    }
    return text.toString();
  }

  private static String projection(DefId item, List<Type> arguments) {
    String path = item.path();
    int cut = path.lastIndexOf("::");
    String trait = cut < 0 ? path : lastName(path.substring(0, cut));
    String self = arguments.isEmpty() ? "_" : print(arguments.get(0));
    return "<" + self + " as " + trait + ">::" + lastName(path);
  }

  private static String lastName(String path) {
    int cut = path.lastIndexOf("::");
    return cut < 0 ? path : path.substring(cut + 2);
  }
}
