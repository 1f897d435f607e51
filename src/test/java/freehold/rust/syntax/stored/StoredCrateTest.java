package freehold.rust.syntax.stored;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.rust.std.StandardLibrary;
import freehold.rust.syntax.Crate;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.RustParser;
import freehold.rust.syntax.SyntaxPrinter;
import freehold.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A tree that is read from its stored form is stored to the same bytes, spans and all.
final class StoredCrateTest {
  /// Each kind of node that a tree can hold, macro calls among them, at least once.
  private static final String EVERYTHING =
      """
      #![allow(dead_code)]
      //! A crate.
      extern crate std as other;
      use ::a::{self, b::*, c as d};
      pub(in crate::x) mod inner { pub(crate) const N: usize = 1; }
      static mut COUNT: u8 = b'a';
      type Alias<T: Copy = u8> where T: Clone = [T; 3];
      unsafe extern "C" { fn printf(format: *const u8, ...) -> i32; }
      macro_rules! m { ($($x:expr),*) => { $($x + 1)* }; }
      m! { 1 }
      enum E { A, B(u8) = 3, C { #[doc = "f"] f: &'static str } }
      union U { a: u8, b: f32 }
      struct Unit;
      trait Tr<'a, const K: usize>: Sized + 'a { type Out: ?Sized; fn f(self: &Self); }
      unsafe impl<T> !Send for *mut T {}
      impl<'a, T> Tr<'a, 3> for (T, !) where T: for<'b> Fn(&'b u8) -> u8, 'a: 'static {
        type Out = dyn Tr<'a, 3, Out = u8> + 'a;
        const fn f(&'a mut self, mut x: impl Iterator<Item: Copy> + use<'a, T>) -> fn(u8) -> u8 {
          let Some(ref mut y @ 1..=2 | y @ ..3) = x else { return };
          'l: for (i, [first, .., _]) in (0..).zip(&raw const x) { continue 'l; }
          let S { a, b: (c), .. } = S { a, b: -1.5e3f32, ..z };
          if let &mut Q::<T>::V = *y && !true { break 'l "a"; } else { loop { break } }
          while x[0] < 2 { x += 1 as u8; _ = x.await?; }
          match x { #[cfg(a)] 'a'..='z' if u => <T as Tr<1>>::N, m!(1) => {}, _ => c"x" }
          unsafe { async move { const { move |a, b: u8| -> u8 { br"bytes" } } } };
          m!(a, b);
          let t: (m!(), _, [u8]) = ([0; 4], [1, 2], m![3]);
          x = y.0.f::<{ 1 + 2 }>(t);
          struct Local;;
          z
        }
      }
      """;

  @Test
  void everyNodeSurvives() {
    SourceFile file = SourceFile.user("everything.rs", EVERYTHING);
    RustParser.Parsed parsed = RustParser.parse(file, Edition.E2024);
    assertEquals(List.of(), parsed.diagnostics());
    Crate crate = parsed.crate();
    List<Item> none = List.of();
    StoredCrate stored =
        new StoredCrate(file, crate.edition(), crate.attributes(), crate.items(), none);
    StoredCrate read = StoredCrate.of(stored.toBytes());
    Crate again = new Crate(read.file(), read.edition(), read.attributes(), read.items());
    assertEquals(SyntaxPrinter.print(crate), SyntaxPrinter.print(again));
    assertEquals(EVERYTHING, read.file().text());
    assertArrayEquals(stored.toBytes(), read.toBytes());
  }

  @Test
  void ourStdIsPreparedFromItsText() {
    byte[] fromText = StandardLibrary.fromText().toStored().toBytes();
    byte[] prepared = StandardLibrary.get().toStored().toBytes();
    assertArrayEquals(fromText, prepared);
  }
}
