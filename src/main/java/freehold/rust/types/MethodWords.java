package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Identifier;
import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/// What is said when a method or associated item is not found.
final class MethodWords {
  private final BodyChecker body;
  private Optional<Definition> hidden = Optional.empty();

  MethodWords(BodyChecker body) {
    this.body = body;
  }

  void unknownReceiver(Expr.MethodCall call) {
    body.report(
        Diagnostic.error("E0282", "type annotations needed", call.receiver().span())
            .label(call.receiver().span(), "cannot infer type"));
  }

  void rememberPrivate(Expr.MethodCall call, Definition item) {
    hidden = Optional.of(item);
  }

  void isPrivate(Identifier name, Definition item) {
    String kind = MethodLookup.isMethod(item) ? "method" : "associated function";
    body.report(
        Diagnostic.error("E0624", kind + " `" + name + "` is private", name.span())
            .label(name.span(), "private " + kind));
  }

  void noMethod(Expr.MethodCall call, Type type, List<MethodCandidate> seen) {
    Identifier name = call.method().name();
    if (hidden.isPresent() && hidden.get().name().equals(name.name())) {
      isPrivate(name, hidden.get());
      hidden = Optional.empty();
      return;
    }
    boolean number = body.table.isIntegerVariable(type) || body.table.isFloatVariable(type);
    boolean known =
        !body.program.impls.inherentItems(name.name()).isEmpty()
            && body.program.impls.inherentItems(name.name()).stream()
                .anyMatch(i ->
                    body.declarations.implSelf(i.parent()) instanceof Type.Whole
                        || body.declarations.implSelf(i.parent()) instanceof Type.Floating);
    if (number && known) {
      body.report(
          Diagnostic.error(
              "E0689",
              "can't call method `"
                  + name
                  + "` on ambiguous numeric type `"
                  + body.words(type)
                  + "`",
              name.span()));
      return;
    }
    report("method", name, type, isStd(type));
  }

  void noAssociated(Type base, Identifier name) {
    report("function or associated item", name, base, isStd(base));
  }

  /// Our std may lack what the real one has; then that is said instead.
  private void report(String kind, Identifier name, Type type, boolean std) {
    String on = described(type);
    if (std && isGap(referent(type), name.name())) {
      body.report(
          Diagnostic.unsupported(
              "`" + name + "` of " + on + " (not in Freehold's standard library yet)",
              name.span()));
      return;
    }
    body.report(
        Diagnostic.error(
                "E0599",
                "no " + kind + " named `" + name + "` found for " + on + " in the current scope",
                name.span())
            .label(name.span(), kind + " not found in `" + body.words(type) + "`"));
  }

  /// Whether the real std has the item and ours has none of that name that the type could mean.
  /// What ours has was seen and did not fit, by its bounds: then the person's program is wrong.
  private boolean isGap(Type type, String name) {
    boolean inherent =
        body.program.impls.inherentItems(name).stream()
            .anyMatch(i -> StandardNames.isSamePage(body.declarations.implSelf(i.parent()), type));
    boolean ofTrait = !body.program.impls.traitItems(name).isEmpty();
    return !inherent && !ofTrait && StandardNames.exists(type, name);
  }

  private Type referent(Type type) {
    Type here = body.resolve(type);
    return here instanceof Type.Reference(var region, var mutable, Type target)
        ? referent(target)
        : here;
  }

  private boolean isStd(Type type) {
    return switch (type) {
      case Type.Adt adt -> adt.definition().span().isLibrary();
      case Type.Parameter p -> false;
      case Type.Reference r -> isStd(body.resolve(r.target()));
      case Type.Dynamic d -> false;
      case Type.Closure c -> false;
      default -> true;
    };
  }

  private String described(Type type) {
    String words = "`" + body.words(type) + "`";
    return switch (type) {
      case Type.Adt adt ->
          switch (adt.definition().kind()) {
                case STRUCT -> "struct ";
                case ENUM -> "enum ";
                case UNION -> "union ";
              }
              + words;
      case Type.Reference r -> "reference " + words;
      case Type.Parameter p -> "type parameter " + words;
      default -> "type " + words;
    };
  }

  void ambiguous(Identifier name) {
    body.report(
        Diagnostic.error("E0034", "multiple applicable items in scope", name.span())
            .label(name.span(), "multiple `" + name + "` found"));
  }
}
