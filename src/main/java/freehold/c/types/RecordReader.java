package freehold.c.types;

import freehold.c.syntax.Specifiers;
import freehold.c.syntax.Specifiers.TypeSpecifier;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Reads structs and unions (C11 6.7.2.1).
final class RecordReader {
  private final UnitChecker unit;

  RecordReader(UnitChecker unit) {
    this.unit = unit;
  }

  CType read(TypeSpecifier.Aggregate written, Specifiers specifiers) {
    if (written.members().isEmpty()) {
      return named(written);
    }
    CType.Aggregate type = defined(written);
    if (type.definition().isComplete()) {
      throw Rejected.error("redefinition of '" + type.text() + "'", written.span());
    }
    List<RecordDefinition.Declared> fields = fields(written);
    Set<String> attributes = new HashSet<>(written.attributes());
    attributes.addAll(specifiers.attributes());
    if (attributes.contains("aligned")) {
      throw Rejected.unsupported("__attribute__((aligned))", written.span());
    }
    type.definition().complete(fields, attributes.contains("packed"));
    return type;
  }

  private CType named(TypeSpecifier.Aggregate written) {
    Optional<CType> known = unit.scopes().findTag(written.tag());
    if (known.isPresent()) {
      checkKind(known.get(), written);
      return known.get();
    }
    CType type =
        new CType.Aggregate(new RecordDefinition(written.isUnion(), written.tag(), written.span()));
    unit.scopes().addTag(written.tag(), type);
    return type;
  }

  private static void checkKind(CType known, TypeSpecifier.Aggregate written) {
    boolean same =
        known instanceof CType.Aggregate(RecordDefinition definition)
            && definition.isUnion() == written.isUnion();
    if (!same) {
      throw Rejected.error("'" + written.tag() + "' defined as wrong kind of tag", written.span());
    }
  }

  private CType.Aggregate defined(TypeSpecifier.Aggregate written) {
    Optional<CType> known =
        written.tag().isEmpty() ? Optional.empty() : unit.scopes().findTagHere(written.tag());
    if (known.isPresent()) {
      checkKind(known.get(), written);
      return (CType.Aggregate) known.get();
    }
    CType.Aggregate type =
        new CType.Aggregate(new RecordDefinition(written.isUnion(), written.tag(), written.span()));
    if (!written.tag().isEmpty()) {
      unit.scopes().addTag(written.tag(), type);
    }
    return type;
  }

  private List<RecordDefinition.Declared> fields(TypeSpecifier.Aggregate written) {
    List<RecordDefinition.Declared> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Specifiers.Member> members = written.members().orElseThrow();
    for (Specifiers.Member member : members) {
      TypeReader.Qualified specified = unit.types().specified(member.specifiers());
      if (member.fields().isEmpty()) {
        boolean anonymous =
            specified.type() instanceof CType.Aggregate(RecordDefinition inner)
                && inner.tag().isEmpty();
        if (anonymous) {
          fields.add(new RecordDefinition.Declared("", specified.type(), specified.isConst()));
        }
        continue;
      }
      for (Specifiers.Field field : member.fields()) {
        boolean last =
            member == members.getLast() && field == member.fields().getLast() && !fields.isEmpty();
        fields.add(field(specified, field, last && !written.isUnion()));
        if (!names.add(field.declarator().name())) {
          throw Rejected.error(
              "duplicate member '" + field.declarator().name() + "'", field.span());
        }
      }
    }
    return fields;
  }

  private RecordDefinition.Declared field(
      TypeReader.Qualified specified, Specifiers.Field field, boolean isLast) {
    Span span = field.span();
    if (field.bits().isPresent()) {
      throw Rejected.unsupported("bit-field", span);
    }
    TypeReader.Qualified type = unit.types().declared(specified, field.declarator());
    String name = field.declarator().name();
    if (isLast
        && type.type() instanceof CType.Array(CType element, OptionalLong length)
        && length.isEmpty()) {
      return new RecordDefinition.Declared(
          name, new CType.Array(element, OptionalLong.of(0)), type.isConst());
    }
    if (type.type() instanceof CType.Function) {
      throw Rejected.error("field '" + name + "' declared as a function", span);
    }
    if (!type.type().isComplete()) {
      throw Rejected.error("field '" + name + "' has incomplete type", span);
    }
    return new RecordDefinition.Declared(name, type.type(), type.isConst());
  }
}
