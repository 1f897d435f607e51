package freehold.timeline;

import freehold.source.SourceFile;

/// A line at which to stop, counted from 1.
public record Breakpoint(SourceFile file, int line) {}
