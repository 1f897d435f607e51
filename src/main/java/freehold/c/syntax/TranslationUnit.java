package freehold.c.syntax;

import freehold.source.SourceFile;
import java.util.List;

/// All declarations of a file and of what it includes.
public record TranslationUnit(SourceFile file, List<Declaration> declarations) {}
