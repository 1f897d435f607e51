package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.ScopeId;
import freehold.mir.SourceInfo;
import freehold.mir.SourceScope;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The graph of a body while it grows: statements go to the current block.
///
/// After a terminator there is no current block; whatever follows before [#continueIn] goes to a
/// fresh block that nothing reaches and that [GraphSimplifier] removes.
final class GraphBuilder {
  private static final class Draft {
    final List<Statement> statements = new ArrayList<>();
    final boolean cleanup;
    Terminator terminator;

    Draft(boolean cleanup) {
      this.cleanup = cleanup;
    }
  }

  private final List<LocalDecl> locals = new ArrayList<>();
  private final List<Draft> blocks = new ArrayList<>();
  private final List<SourceScope> scopes = new ArrayList<>();
  private final CapturedPlaces captures;
  private BlockId current;
  private ScopeId scope;

  GraphBuilder(Span span, CapturedPlaces captures) {
    this.captures = captures;
    scopes.add(new SourceScope(Optional.empty(), span));
    scope = ScopeId.OUTERMOST;
    current = newBlock();
  }

  BlockId newBlock() {
    blocks.add(new Draft(false));
    return new BlockId(blocks.size() - 1);
  }

  BlockId newCleanupBlock() {
    blocks.add(new Draft(true));
    return new BlockId(blocks.size() - 1);
  }

  /// The block that statements go to now.
  BlockId current() {
    if (current == null) {
      current = newBlock();
    }
    return current;
  }

  void continueIn(BlockId block) {
    current = block;
  }

  ScopeId scope() {
    return scope;
  }

  /// Opens a source scope inside the present one and makes it the present one.
  ScopeId enterScope(Span span) {
    scopes.add(new SourceScope(Optional.of(scope), span));
    scope = new ScopeId(scopes.size() - 1);
    return scope;
  }

  void restoreScope(ScopeId outer) {
    scope = outer;
  }

  SourceInfo source(Span span) {
    return new SourceInfo(span, scope);
  }

  LocalId newLocal(LocalDecl declaration) {
    locals.add(declaration);
    return new LocalId(locals.size() - 1);
  }

  LocalId newTemporary(Type type, Span span) {
    return newLocal(new LocalDecl(LocalDecl.Kind.TEMPORARY, "", type, true, span, scope));
  }

  LocalDecl local(LocalId id) {
    return locals.get(id.index());
  }

  void push(Statement statement) {
    captures.resolve(statement).ifPresent(blocks.get(current().index()).statements::add);
  }

  void assign(Span span, Place place, Rvalue value) {
    push(new Statement.Assign(source(span), place, value));
  }

  void assign(Span span, LocalId local, Rvalue value) {
    assign(span, Place.of(local), value);
  }

  void use(Span span, Place place, Operand operand) {
    assign(span, place, new Rvalue.Use(operand));
  }

  /// Ends the current block.
  void terminate(Terminator terminator) {
    blocks.get(current().index()).terminator = captures.resolve(terminator);
    current = null;
  }

  void terminateCleanup(BlockId block, Terminator terminator) {
    blocks.get(block.index()).terminator = captures.resolve(terminator);
  }

  void goTo(Span span, BlockId target) {
    terminate(new Terminator.Goto(source(span), target));
  }

  List<LocalDecl> locals() {
    return locals;
  }

  List<SourceScope> scopes() {
    return scopes;
  }

  List<BasicBlock> finish(Span span) {
    List<BasicBlock> finished = new ArrayList<>(blocks.size());
    for (Draft draft : blocks) {
      Terminator terminator =
          draft.terminator != null
              ? draft.terminator
              : new Terminator.Unreachable(new SourceInfo(span, ScopeId.OUTERMOST));
      finished.add(new BasicBlock(draft.statements, terminator, draft.cleanup));
    }
    return finished;
  }
}
