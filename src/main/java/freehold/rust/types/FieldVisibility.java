package freehold.rust.types;

import freehold.rust.names.Definition;
import freehold.rust.names.Module;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Visibility;
import java.util.List;

/// Where fields may be named that are not `pub`.
final class FieldVisibility {
  private FieldVisibility() {}

  static boolean isVisible(Definition adt, String field, Module from) {
    Module home = adt.module().nearestModule();
    Visibility visibility = declared(adt, field);
    return switch (visibility) {
      case Visibility.Public all -> true;
      case Visibility.Inherited inherited -> from.isInside(home);
      case Visibility.Restricted restricted ->
          switch (restricted.path().segments().get(0).name().name()) {
            case "crate" -> from.crateRoot() == home.crateRoot();
            case "self" -> from.isInside(home);
            case "super" ->
                from.isInside(home.parent() == null ? home : home.parent().nearestModule());
            default -> from.crateRoot() == home.crateRoot();
          };
    };
  }

  private static Visibility declared(Definition adt, String field) {
    Item.Fields fields =
        switch (adt.syntax()) {
          case Item.Struct struct -> struct.fields();
          case Item.Union union -> union.fields();
          default -> new Item.Fields.Unit();
        };
    List<Item.FieldDeclaration> all =
        switch (fields) {
          case Item.Fields.Named named -> named.fields();
          case Item.Fields.Positional positional -> positional.fields();
          case Item.Fields.Unit unit -> List.of();
        };
    for (Item.FieldDeclaration one : all) {
      if (one.name().name().equals(field)) {
        return one.visibility();
      }
    }
    return new Visibility.Public();
  }
}
