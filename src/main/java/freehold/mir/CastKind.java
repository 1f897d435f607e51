package freehold.mir;

/// How a cast changes a value.
public enum CastKind {
  /// Between integers, and from `bool`, `char` and field-less enums to integers, `u8` to `char`.
  INTEGER_TO_INTEGER,
  INTEGER_TO_FLOAT,
  /// Saturating; NaN becomes 0.
  FLOAT_TO_INTEGER,
  FLOAT_TO_FLOAT,
  /// Between pointers of any kind; a fat one may become thin.
  POINTER_TO_POINTER,
  /// A pointer to an array to one to its first element, which may not be moved out of that array.
  POINTER_TO_ELEMENT,
  /// A pointer to a part of an allocation to one that may be moved through the whole.
  POINTER_TO_WHOLE,
  POINTER_TO_ADDRESS,
  ADDRESS_TO_POINTER,
  /// A function definition to a pointer to it.
  REIFY_FUNCTION,
  /// A closure without captures to a function pointer.
  CLOSURE_TO_FUNCTION,
  /// `&[T; N]` to `&[T]`, `&T` to `&dyn Trait`, and smart pointers over these.
  UNSIZE
}
