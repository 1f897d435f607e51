package freehold.rust.names;

/// The two kinds of names that may be equal without a conflict.
public enum Namespace {
  TYPE,
  VALUE
}
