package freehold.rust.types;

import freehold.mir.type.OpaqueDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Lifetime;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The declared signature of a function, lifetimes elided as the Reference says.
final class SignatureBuilder {
  private static final Pattern NAMES_SELF = Pattern.compile("\\bSelf\\b");

  private final Declarations declarations;
  private final Definition function;
  private final Item.Function syntax;
  private final TypeScope scope;
  private int elidedCount;
  private Optional<Region> ofSelf = Optional.empty();
  private Optional<Region> ofResult = Optional.empty();

  SignatureBuilder(Declarations declarations, Definition function) {
    this.declarations = declarations;
    this.function = function;
    this.syntax = (Item.Function) function.syntax();
    this.scope = declarations.scope(function);
  }

  Signature build() {
    if (syntax.header().isAsync()) {
      declarations.reports.add(Diagnostic.unsupported("async fn", function.span()));
    }
    SignatureHoles inputs =
        new SignatureHoles(
            declarations, span -> new Region.Elided(elidedCount++), this::argumentImplTrait);
    TypeLowering lowering = new TypeLowering(declarations, scope, inputs);
    List<Type> parameters = new ArrayList<>();
    syntax.self().ifPresent(self -> parameters.add(selfParameter(self, lowering)));
    for (Item.Parameter parameter : syntax.parameters()) {
      parameters.add(lowering.lower(parameter.type()));
    }
    ofResult = ofSelf.isPresent() ? ofSelf : onlyRegion(parameters);
    SignatureHoles output =
        new SignatureHoles(declarations, this::outputRegion, this::resultImplTrait);
    TypeLowering result = new TypeLowering(declarations, scope, output);
    Type resultType = syntax.returns().map(result::lower).orElse(Type.UNIT);
    String abi = syntax.header().abi().map(a -> a.isEmpty() ? "C" : a).orElse(Signature.RUST);
    return new Signature(
        parameters, resultType, syntax.header().isUnsafe(), abi, syntax.variadic());
  }

  private Type selfParameter(Item.SelfParameter self, TypeLowering lowering) {
    Type selfType = scope.self().orElse(Type.ERROR);
    Type type;
    if (self.type().isPresent()) {
      type = lowering.lower(self.type().get());
    } else if (self.reference().isPresent()) {
      Item.ReferenceKind reference = self.reference().get();
      Optional<Lifetime> lifetime = reference.lifetime();
      Region region = lowering.region(lifetime, self.span());
      type = new Type.Reference(region, reference.mutable(), selfType);
    } else {
      type = selfType;
    }
    if (type instanceof Type.Reference(Region region, boolean mutable, Type target)) {
      ofSelf = Optional.of(region);
    } else if (self.type().isPresent()) {
      ofSelf = firstReference(type);
    }
    return type;
  }

  /// `self: Pin<&mut Self>` lends its lifetime too.
  private static Optional<Region> firstReference(Type type) {
    Set<Region> regions = new LinkedHashSet<>();
    collect(type, regions);
    return regions.stream().findFirst();
  }

  /// The lifetime of the only parameter that has one: two parameters lend none, not even if both
  /// name the same. What `Self` stands for counts for nothing.
  private Optional<Region> onlyRegion(List<Type> parameters) {
    int hidden = syntax.self().isPresent() ? 1 : 0;
    List<Set<Region>> lending = new ArrayList<>();
    for (int i = hidden; i < parameters.size(); i++) {
      Set<Region> regions = new LinkedHashSet<>();
      collect(parameters.get(i), regions);
      if (NAMES_SELF.matcher(syntax.parameters().get(i - hidden).type().span().text()).find()) {
        Set<Region> ofSelfType = new LinkedHashSet<>();
        scope.self().ifPresent(self -> collect(self, ofSelfType));
        regions.removeAll(ofSelfType);
      }
      if (!regions.isEmpty()) {
        lending.add(regions);
      }
    }
    return lending.size() == 1 && lending.getFirst().size() == 1
        ? lending.getFirst().stream().findFirst()
        : Optional.empty();
  }

  private static void collect(Type type, Set<Region> regions) {
    if (type instanceof Type.Reference reference) {
      add(reference.region(), regions);
    } else if (type instanceof Type.Lifetime(Region region)) {
      add(region, regions);
    } else if (type instanceof Type.Dynamic dynamic) {
      add(dynamic.region(), regions);
    } else if (type instanceof Type.FunctionPointer) {
      return;
    }
    Substitution.mapChildren(
        type,
        inner -> {
          collect(inner, regions);
          return inner;
        });
  }

  private static void add(Region region, Set<Region> regions) {
    if (!(region instanceof Region.Bound) && !(region instanceof Region.Erased)) {
      regions.add(region);
    }
  }

  private Region outputRegion(Span span) {
    return ofResult.orElseGet(() -> {
      declarations.markLackingLifetime(function);
      return SignatureHoles.missing(declarations, span);
    });
  }

  private Type argumentImplTrait(TypeSyntax.ImplTrait opaque) {
    Integer index = scope.generics().anonymous().get(opaque);
    return index == null
        ? Type.ERROR
        : new Type.Parameter(index, scope.generics().all().get(index).name());
  }

  private Type resultImplTrait(TypeSyntax.ImplTrait opaque) {
    Definition definition =
        declarations
            .names
            .table()
            .add(
                Definition.Kind.OPAQUE,
                "{opaque}",
                function,
                function.module(),
                opaque,
                List.of(),
                function.edition(),
                opaque.span(),
                null);
    String text = opaque.span().text();
    Type type =
        new Type.Opaque(
            new OpaqueDefinition(definition.id(), function.id(), text),
            scope.generics().identity());
    SignatureHoles holes =
        new SignatureHoles(declarations, this::outputRegion, this::resultImplTrait);
    TypeLowering lowering = new TypeLowering(declarations, scope, holes);
    List<Predicate> bounds = new ArrayList<>(lowering.bounds(type, opaque.bounds()));
    declarations
        .language
        .find("marker::Sized")
        .ifPresent(sized ->
            bounds.add(
                new Predicate.Trait(new TraitReference(sized.id(), List.of(type)), opaque.span())));
    declarations.putOpaqueBounds(definition, bounds);
    return type;
  }
}
