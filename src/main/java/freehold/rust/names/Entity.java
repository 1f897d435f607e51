package freehold.rust.names;

/// What a name of a module can stand for.
public sealed interface Entity permits Definition, Primitive {
  String name();
}
