package freehold.rust.syntax.stored;

import freehold.rust.syntax.Attribute;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Item;
import freehold.source.SourceFile;
import java.util.List;

/// An expanded library crate and the macros it exports, as it is stored: the root file's number,
/// the edition, then attributes, items and macros.
public record StoredCrate(
    SourceFile file,
    Edition edition,
    List<Attribute> attributes,
    List<Item> items,
    List<Item> macros) {

  public byte[] toBytes() {
    TreeWriter writer = new TreeWriter();
    writer.record(this);
    return writer.toBytes();
  }

  public static StoredCrate of(byte[] bytes) {
    StoredTables tables = new StoredTables(bytes);
    StoredInput in = tables.content();
    TreeReader trees = new TreeReader(in);
    return new StoredCrate(
        tables.file(in.number()),
        in.constant(Edition.values()),
        in.list(trees.tokens()::attribute),
        in.list(trees.items()::item),
        in.list(trees.items()::item));
  }
}
