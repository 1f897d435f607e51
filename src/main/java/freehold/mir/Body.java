package freehold.mir;

import freehold.mir.type.DefId;
import freehold.source.Span;
import java.util.List;

/// One function as a control-flow graph.
///
/// @param definition what it was lowered from; several monomorphic bodies share one definition
/// @param name as people see it, such as `Vec<i32>::push`
/// @param argumentCount locals 1 to this are the arguments
/// @param trackCaller a panic inside is reported at the caller (`#[track_caller]`)
/// @param span the whole function in the source
public record Body(
    DefId definition,
    String name,
    Phase phase,
    int argumentCount,
    List<LocalDecl> locals,
    List<BasicBlock> blocks,
    List<SourceScope> scopes,
    boolean trackCaller,
    LoanFacts loans,
    Span span) {

  public Body {
    locals = List.copyOf(locals);
    blocks = List.copyOf(blocks);
    scopes = List.copyOf(scopes);
  }

  /// The same body with what the borrow checker found out about it.
  public Body with(LoanFacts facts) {
    return new Body(
        definition, name, phase, argumentCount, locals, blocks, scopes, trackCaller, facts, span);
  }

  /// Whether a person wrote it as a function or closure; else it is our std's or the compiler's
  /// own: drop glue and shims (all of whose instructions stand for the whole), derives (which stand
  /// for the trait's name), promoted values.
  public boolean isOwn() {
    if (span.isLibrary() || name.contains("{promoted")) {
      return false;
    }
    boolean isDerived = span.text().chars().allMatch(Character::isJavaIdentifierPart);
    return !isDerived && blocks.stream().anyMatch(this::hasPartOfSpan);
  }

  private boolean hasPartOfSpan(BasicBlock block) {
    return !block.terminator().source().span().equals(span)
        || block.statements().stream().anyMatch(s -> !s.source().span().equals(span));
  }

  public LocalDecl local(LocalId id) {
    return locals.get(id.index());
  }

  public BasicBlock block(BlockId id) {
    return blocks.get(id.index());
  }

  /// Where the statement or terminator at a location comes from.
  public SourceInfo sourceAt(Location location) {
    BasicBlock block = block(location.block());
    return location.statementIndex() < block.statements().size()
        ? block.statements().get(location.statementIndex()).source()
        : block.terminator().source();
  }
}
