//! Structs, tuples, lists, sets and maps for `Debug`.

use crate::fmt::{Debug, Formatter, Result, Write};
use crate::prelude::v1::*;

/// Writes on, and puts four spaces before each line.
struct Indented<'a> {
    output: &'a mut (dyn Write + 'a),
    at_line_start: bool,
}

impl Write for Indented<'_> {
    fn write_str(&mut self, s: &str) -> Result {
        let bytes = s.as_bytes();
        let mut start = 0;
        let mut i = 0;
        while i < bytes.len() {
            if self.at_line_start {
                self.output.write_str("    ")?;
                self.at_line_start = false;
            }
            if bytes[i] == b'\n' {
                self.output.write_str(unsafe { s.get_unchecked(start..i + 1) })?;
                start = i + 1;
                self.at_line_start = true;
            }
            i += 1;
        }
        if start < i { self.output.write_str(unsafe { s.get_unchecked(start..i) }) } else { Ok(()) }
    }
}

/// Writes a value on lines of its own, indented, with what stands before and after it.
fn write_indented<F: FnOnce(&mut Formatter<'_>) -> Result>(
    f: &mut Formatter<'_>,
    before: &str,
    write_value: F,
    after: &str,
) -> Result {
    let look = f.look();
    let mut indented = Indented { output: f.output(), at_line_start: true };
    let mut inner = Formatter::with_look(look, &mut indented);
    inner.write_str(before)?;
    write_value(&mut inner)?;
    inner.write_str(after)
}

/// A struct with named fields.
pub struct DebugStruct<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
}

pub(crate) fn debug_struct_new<'a, 'b>(fmt: &'a mut Formatter<'b>, name: &str) -> DebugStruct<'a, 'b> {
    let result = fmt.write_str(name);
    DebugStruct { fmt, result, has_fields: false }
}

impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    /// Adds a field.
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.write_field(name, value);
        }
        self.has_fields = true;
        self
    }

    fn write_field(&mut self, name: &str, value: &dyn Debug) -> Result {
        if self.fmt.alternate() {
            if !self.has_fields {
                self.fmt.write_str(" {\n")?;
            }
            write_indented(
                self.fmt,
                name,
                |f| {
                    f.write_str(": ")?;
                    value.fmt(f)
                },
                ",\n",
            )
        } else {
            self.fmt.write_str(if self.has_fields { ", " } else { " { " })?;
            self.fmt.write_str(name)?;
            self.fmt.write_str(": ")?;
            value.fmt(self.fmt)
        }
    }

    /// Ends the struct and says that there are more fields.
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        self.result = if !self.has_fields {
            self.fmt.write_str(" { .. }")
        } else if self.fmt.alternate() {
            self.fmt.write_str("    ..\n}")
        } else {
            self.fmt.write_str(", .. }")
        };
        self.result
    }

    /// Ends the struct.
    pub fn finish(&mut self) -> Result {
        if self.has_fields && self.result.is_ok() {
            let end = if self.fmt.alternate() { "}" } else { " }" };
            self.result = self.fmt.write_str(end);
        }
        self.result
    }
}

/// A struct with numbered fields.
pub struct DebugTuple<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    fields: usize,
    empty_name: bool,
}

pub(crate) fn debug_tuple_new<'a, 'b>(fmt: &'a mut Formatter<'b>, name: &str) -> DebugTuple<'a, 'b> {
    let result = fmt.write_str(name);
    DebugTuple { fmt, result, fields: 0, empty_name: name.is_empty() }
}

impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    /// Adds a field.
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.write_field(value);
        }
        self.fields += 1;
        self
    }

    fn write_field(&mut self, value: &dyn Debug) -> Result {
        if self.fmt.alternate() {
            if self.fields == 0 {
                self.fmt.write_str("(\n")?;
            }
            write_indented(self.fmt, "", |f| value.fmt(f), ",\n")
        } else {
            self.fmt.write_str(if self.fields == 0 { "(" } else { ", " })?;
            value.fmt(self.fmt)
        }
    }

    /// Ends the tuple and says that there are more fields.
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        self.result = if self.fields == 0 {
            self.fmt.write_str("(..)")
        } else if self.fmt.alternate() {
            self.fmt.write_str("    ..\n)")
        } else {
            self.fmt.write_str(", ..)")
        };
        self.result
    }

    /// Ends the tuple.
    pub fn finish(&mut self) -> Result {
        if self.fields > 0 && self.result.is_ok() {
            self.result = self.write_end();
        }
        self.result
    }

    fn write_end(&mut self) -> Result {
        // A tuple of one is written with a comma: `(1,)`.
        if self.fields == 1 && self.empty_name && !self.fmt.alternate() {
            self.fmt.write_str(",")?;
        }
        self.fmt.write_str(")")
    }
}

/// What lists and sets have in common.
struct DebugInner<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
}

impl<'a, 'b: 'a> DebugInner<'a, 'b> {
    fn entry(&mut self, entry: &dyn Debug) {
        if self.result.is_ok() {
            self.result = self.write_entry(entry);
        }
        self.has_fields = true;
    }

    fn write_entry(&mut self, entry: &dyn Debug) -> Result {
        if self.fmt.alternate() {
            if !self.has_fields {
                self.fmt.write_str("\n")?;
            }
            write_indented(self.fmt, "", |f| entry.fmt(f), ",\n")
        } else {
            if self.has_fields {
                self.fmt.write_str(", ")?;
            }
            entry.fmt(self.fmt)
        }
    }

    fn finish_non_exhaustive(&mut self, end: &str) -> Result {
        self.result?;
        if self.has_fields {
            self.fmt.write_str(if self.fmt.alternate() { "    ..\n" } else { ", .." })?;
        } else {
            self.fmt.write_str("..")?;
        }
        self.result = self.fmt.write_str(end);
        self.result
    }

    fn finish(&mut self, end: &str) -> Result {
        self.result?;
        self.result = self.fmt.write_str(end);
        self.result
    }
}

/// A list: `[1, 2]`.
pub struct DebugList<'a, 'b: 'a> {
    inner: DebugInner<'a, 'b>,
}

pub(crate) fn debug_list_new<'a, 'b>(fmt: &'a mut Formatter<'b>) -> DebugList<'a, 'b> {
    let result = fmt.write_str("[");
    DebugList { inner: DebugInner { fmt, result, has_fields: false } }
}

/// A set: `{1, 2}`.
pub struct DebugSet<'a, 'b: 'a> {
    inner: DebugInner<'a, 'b>,
}

pub(crate) fn debug_set_new<'a, 'b>(fmt: &'a mut Formatter<'b>) -> DebugSet<'a, 'b> {
    let result = fmt.write_str("{");
    DebugSet { inner: DebugInner { fmt, result, has_fields: false } }
}

macro_rules! list_methods {
    ($($name:ident $end:literal)*) => {$(
        impl<'a, 'b: 'a> $name<'a, 'b> {
            /// Adds an element.
            pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {
                self.inner.entry(entry);
                self
            }

            /// Adds elements.
            pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
                for entry in entries {
                    self.inner.entry(&entry);
                }
                self
            }

            /// Ends it and says that there are more elements.
            pub fn finish_non_exhaustive(&mut self) -> Result {
                self.inner.finish_non_exhaustive($end)
            }

            /// Ends it.
            pub fn finish(&mut self) -> Result {
                self.inner.finish($end)
            }
        }
    )*};
}

list_methods! { DebugList "]" DebugSet "}" }

/// A map: `{1: 2}`.
pub struct DebugMap<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
    has_key: bool,
}

pub(crate) fn debug_map_new<'a, 'b>(fmt: &'a mut Formatter<'b>) -> DebugMap<'a, 'b> {
    let result = fmt.write_str("{");
    DebugMap { fmt, result, has_fields: false, has_key: false }
}

impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    /// Adds a key with its value.
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {
        self.key(key).value(value)
    }

    /// Adds a key.
    #[track_caller]
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            assert!(
                !self.has_key,
                "attempted to begin a new map entry without completing the previous one"
            );
            self.result = self.write_key(key);
        }
        self.has_key = true;
        self
    }

    fn write_key(&mut self, key: &dyn Debug) -> Result {
        if self.fmt.alternate() {
            if !self.has_fields {
                self.fmt.write_str("\n")?;
            }
            write_indented(self.fmt, "", |f| key.fmt(f), ": ")
        } else {
            if self.has_fields {
                self.fmt.write_str(", ")?;
            }
            key.fmt(self.fmt)?;
            self.fmt.write_str(": ")
        }
    }

    /// Adds the value of the key.
    #[track_caller]
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            assert!(self.has_key, "attempted to format a map value before its key");
            self.result = self.write_value(value);
            self.has_key = false;
        }
        self.has_fields = true;
        self
    }

    fn write_value(&mut self, value: &dyn Debug) -> Result {
        if self.fmt.alternate() {
            let look = self.fmt.look();
            let mut indented = Indented { output: self.fmt.output(), at_line_start: false };
            let mut inner = Formatter::with_look(look, &mut indented);
            value.fmt(&mut inner)?;
            inner.write_str(",\n")
        } else {
            value.fmt(self.fmt)
        }
    }

    /// Adds keys with their values.
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
        for (key, value) in entries {
            self.entry(&key, &value);
        }
        self
    }

    /// Ends the map and says that there are more entries.
    #[track_caller]
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        assert!(!self.has_key, "attempted to finish a map with a partial entry");
        self.result = if !self.has_fields {
            self.fmt.write_str("..}")
        } else if self.fmt.alternate() {
            self.fmt.write_str("    ..\n}")
        } else {
            self.fmt.write_str(", ..}")
        };
        self.result
    }

    /// Ends the map.
    #[track_caller]
    pub fn finish(&mut self) -> Result {
        if self.result.is_ok() {
            assert!(!self.has_key, "attempted to finish a map with a partial entry");
            self.result = self.fmt.write_str("}");
        }
        self.result
    }
}
