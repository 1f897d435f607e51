package freehold.rust.names;

import freehold.mir.type.DefId;
import freehold.rust.syntax.Attribute;
import freehold.rust.syntax.Edition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One declaration: where it stands, what it is, and the tree it was written as. Compared by
/// identity.
public final class Definition implements Entity {
  private final DefId id;
  private final Kind kind;
  private final String name;
  private final Definition parent;
  private final Module module;
  private final Object syntax;
  private final List<Attribute> attributes;
  private final Edition edition;
  private final Span span;
  private final Module visibleIn;
  private final List<Definition> children = new ArrayList<>();
  private final List<Definition> repeated = new ArrayList<>();
  private Module scope;

  /// What is declared. Functions, constants and type aliases may stand in traits and `impl`s.
  public enum Kind {
    MODULE,
    STRUCT,
    ENUM,
    UNION,
    VARIANT,
    TRAIT,
    IMPL,
    FUNCTION,
    CONST,
    STATIC,
    TYPE_ALIAS,
    CLOSURE,
    /// The expression of an array length or constant argument.
    ANONYMOUS_CONST,
    OPAQUE
  }

  Definition(
      DefId id,
      Kind kind,
      String name,
      Definition parent,
      Module module,
      Object syntax,
      List<Attribute> attributes,
      Edition edition,
      Span span,
      Module visibleIn) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.module = module;
    this.syntax = syntax;
    this.attributes = attributes;
    this.edition = edition;
    this.span = span;
    this.visibleIn = visibleIn;
  }

  public DefId id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  @Override
  public String name() {
    return name;
  }

  /// The trait, `impl`, enum, function or module around it; null for a crate's root.
  public Definition parent() {
    return parent;
  }

  /// The module whose names its own text sees.
  public Module module() {
    return module;
  }

  /// The tree it was written as: an `Item`, a variant, or an expression.
  public Object syntax() {
    return syntax;
  }

  public List<Attribute> attributes() {
    return attributes;
  }

  public Edition edition() {
    return edition;
  }

  public Span span() {
    return span;
  }

  /// The module inside which it may be named; null if everywhere.
  public Module visibleIn() {
    return visibleIn;
  }

  /// Items of a trait or `impl`, variants of an enum, in order. Of a trait, items with the name of
  /// an earlier one: an error, but each has to be implemented.
  public List<Definition> repeated() {
    return repeated;
  }

  public List<Definition> children() {
    return children;
  }

  /// The names inside a module or enum.
  public Module scope() {
    return scope;
  }

  void open(Module names) {
    this.scope = names;
    names.declaredBy(this);
  }

  public boolean isLibrary() {
    return span.isLibrary();
  }

  public boolean isInTrait() {
    return parent != null && parent.kind == Kind.TRAIT;
  }

  public boolean isInImpl() {
    return parent != null && parent.kind == Kind.IMPL;
  }

  public boolean isAdt() {
    return kind == Kind.STRUCT || kind == Kind.ENUM || kind == Kind.UNION;
  }

  public Optional<Definition> child(String wanted, Kind wantedKind) {
    for (Definition child : children) {
      if (child.kind == wantedKind && child.name.equals(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public Optional<Attribute> attribute(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  public boolean has(String wanted) {
    return attribute(wanted).isPresent();
  }

  @Override
  public String toString() {
    return id.path();
  }
}
