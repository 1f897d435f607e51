package freehold.mir.type;

import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// A struct, enum or union. Compared by identity; its variants are filled in once, after all names
/// are known, since types refer to each other.
public final class AdtDefinition {
  private final DefId id;
  private final String name;
  private final Kind kind;
  private final List<String> genericNames;
  private final Representation representation;
  private final Optional<String> languageItem;
  private final Optional<Shape> shape;
  private final Span span;
  private List<Variant> variants;
  private boolean mayBeUnsized;

  /// Which of the three.
  public enum Kind {
    STRUCT,
    ENUM,
    UNION
  }

  /// How the fields of a variant are written.
  public enum Fields {
    UNIT,
    POSITIONAL,
    NAMED
  }

  /// A struct and a union have one variant of their own name.
  ///
  /// @param discriminant its value; 0 for a struct
  public record Variant(
      DefId id, String name, Fields style, List<Field> fields, BigInteger discriminant) {}

  /// `type` speaks of the definition's parameters, regions included. A positional field is named by
  /// its number.
  public record Field(String name, Type type, boolean isPublic) {}

  /// What `#[repr(…)]` asks for.
  ///
  /// @param packed the greatest alignment of a field, 0 if not packed
  /// @param align the least alignment, 0 if none is asked for
  /// @param validStart least valid value of the scalar that the struct wraps (our std's
  ///   `#[valid_range_start(n)]`, which makes a niche below it), if any
  /// @param validEnd greatest valid value, likewise (`#[valid_range_end(n)]`)
  public record Representation(
      boolean c,
      boolean transparent,
      Optional<IntegerKind> integer,
      long packed,
      long align,
      Optional<BigInteger> validStart,
      Optional<BigInteger> validEnd) {
    /// A representation whose scalar has no greatest valid value of its own.
    public Representation(
        boolean c,
        boolean transparent,
        Optional<IntegerKind> integer,
        long packed,
        long align,
        Optional<BigInteger> validStart) {
      this(c, transparent, integer, packed, align, validStart, Optional.empty());
    }

    public static final Representation RUST =
        new Representation(false, false, Optional.empty(), 0, 0, Optional.empty());
  }

  /// `#[shape(kind(field, …))]` of our std: how people think of a library type. Fields are paths of
  /// field names joined by dots.
  public record Shape(String kind, List<String> fields) {}

  public AdtDefinition(
      DefId id,
      String name,
      Kind kind,
      List<String> genericNames,
      Representation representation,
      Optional<String> languageItem,
      Optional<Shape> shape,
      Span span) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.genericNames = List.copyOf(genericNames);
    this.representation = representation;
    this.languageItem = languageItem;
    this.shape = shape;
    this.span = span;
  }

  /// Gives the definition its variants; once.
  public void define(List<Variant> all) {
    if (variants != null) {
      throw new IllegalStateException(name + " is defined already");
    }
    variants = List.copyOf(all);
  }

  /// Says that the last field's type is a parameter with `?Sized` or ends in one, so that it stays
  /// last in memory whatever the arguments.
  public void allowUnsized() {
    mayBeUnsized = true;
  }

  /// Whether the last field may be unsized for some arguments.
  public boolean mayBeUnsized() {
    return mayBeUnsized;
  }

  public DefId id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  /// The names of all generic parameters, lifetimes with their quote mark.
  public List<String> genericNames() {
    return genericNames;
  }

  public Representation representation() {
    return representation;
  }

  /// The `#[lang = "…"]` name: `owned_box`, `unique`, `counted`, `counted_weak`, `phantom_data`,
  /// `manually_drop`, `unsafe_cell`, `maybe_uninit`, `string`, `option` …
  public Optional<String> languageItem() {
    return languageItem;
  }

  public boolean is(String wanted) {
    return languageItem.isPresent() && languageItem.get().equals(wanted);
  }

  public Optional<Shape> shape() {
    return shape;
  }

  public Span span() {
    return span;
  }

  public List<Variant> variants() {
    return variants;
  }

  public boolean isDefined() {
    return variants != null;
  }

  public boolean isEnum() {
    return kind == Kind.ENUM;
  }

  /// The only variant of a struct or union.
  public Variant onlyVariant() {
    return variants.get(0);
  }

  @Override
  public String toString() {
    return name;
  }
}
