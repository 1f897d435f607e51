package freehold.rust.names;

import freehold.mir.type.DefId;
import freehold.rust.syntax.Attribute;
import freehold.rust.syntax.Edition;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// All declarations of a program and of our std, by the index of their [DefId].
public final class DefinitionTable {
  private final List<Definition> all = new ArrayList<>();
  private final List<Definition> impls = new ArrayList<>();

  public Definition add(
      Definition.Kind kind,
      String name,
      Definition parent,
      Module module,
      Object syntax,
      List<Attribute> attributes,
      Edition edition,
      Span span,
      Module visibleIn) {
    String prefix = parent == null ? "" : parent.id().path();
    String path = prefix.isEmpty() ? name : prefix + "::" + name;
    DefId id = new DefId(all.size(), path);
    Definition definition =
        new Definition(
            id, kind, name, parent, module, syntax, attributes, edition, span, visibleIn);
    all.add(definition);
    if (kind == Definition.Kind.IMPL) {
      impls.add(definition);
    }
    return definition;
  }

  public Definition get(DefId id) {
    return all.get(id.index());
  }

  /// All `impl`s in order of discovery; grows while bodies are checked.
  public List<Definition> impls() {
    return impls;
  }

  public int size() {
    return all.size();
  }
}
