package freehold.rust.borrowck;

import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.type.Type;
import freehold.rust.types.Annotation;
import freehold.rust.types.Variable;
import java.util.List;

/// What `let x: &'a T` says about regions, wherever `x` is used.
final class AnnotationConstraints {
  private final Body body;
  private final RegionTypes types;
  private final TypeRelation relation;

  AnnotationConstraints(Body body, RegionTypes types, TypeRelation relation) {
    this.body = body;
    this.types = types;
    this.relation = relation;
  }

  void of(List<Variable> variables, UniversalRegions universal) {
    for (Variable variable : variables) {
      for (int i = 0; variable.annotation().isPresent() && i < body.locals().size(); i++) {
        LocalDecl local = body.locals().get(i);
        if (local.name().equals(variable.name()) && local.span().equals(variable.span())) {
          equal(variable.annotation().get(), types.local(new LocalId(i)), universal);
        }
      }
    }
  }

  private void equal(Annotation annotation, Type local, UniversalRegions universal) {
    Type written = universal.lowerNamed(annotation.type());
    Cause cause =
        new Cause(Cause.Kind.ANNOTATION, new Location(new BlockId(0), 0), annotation.span());
    relation.subtype(written, local, cause);
    relation.subtype(local, written, cause);
  }
}
