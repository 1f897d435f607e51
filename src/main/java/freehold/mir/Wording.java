package freehold.mir;

import freehold.mir.type.Type;

/// How the language of a program speaks of its types and its memory; the front end knows.
public interface Wording {
  /// Types as they print themselves, and memory that has owners.
  Wording OWNED =
      new Wording() {
        @Override
        public String of(Type type) {
          return type.text();
        }

        @Override
        public boolean isCharacter(Type type) {
          return false;
        }

        @Override
        public boolean isByHand() {
          return false;
        }
      };

  /// The name of a type as people write it.
  String of(Type type);

  /// Whether a number of this type stands for a character.
  boolean isCharacter(Type type);

  /// Whether memory is freed by calls that people write: then nothing has an owner.
  boolean isByHand();
}
