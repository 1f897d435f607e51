package freehold.rust.syntax;

import freehold.source.SourceFile;
import java.util.List;

/// One source file as a tree.
public record Crate(
    SourceFile file, Edition edition, List<Attribute> attributes, List<Item> items) {}
