package freehold.c.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LoanFacts;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Phase;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.ScopeId;
import freehold.mir.SourceInfo;
import freehold.mir.SourceScope;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one body: locals, scopes, and blocks that are filled one statement after the other.
final class BodyBuilder {
  private final List<LocalDecl> locals = new ArrayList<>();
  private final List<SourceScope> scopes = new ArrayList<>();
  private final List<List<Statement>> statements = new ArrayList<>();
  private final List<Terminator> terminators = new ArrayList<>();
  private final Map<Type, Deque<LocalId>> free = new HashMap<>();
  private final List<LocalId> taken = new ArrayList<>();
  private final Span whole;
  private int current;
  private ScopeId scope = ScopeId.OUTERMOST;
  private Span at;

  BodyBuilder(Type result, Span whole) {
    this.whole = whole;
    this.at = whole;
    scopes.add(new SourceScope(Optional.empty(), whole));
    local(LocalDecl.Kind.RETURN, "", result, whole);
    newBlock();
  }

  /// Where what is emitted from now on comes from; returns where it came from before.
  Span at(Span span) {
    Span before = at;
    at = span;
    return before;
  }

  Span span() {
    return at;
  }

  SourceInfo source() {
    return new SourceInfo(at, scope);
  }

  void enterScope(Span span) {
    scopes.add(new SourceScope(Optional.of(scope), span));
    scope = new ScopeId(scopes.size() - 1);
  }

  void leaveScope() {
    scope = scopes.get(scope.index()).parent().orElseThrow();
  }

  LocalId local(LocalDecl.Kind kind, String name, Type type, Span span) {
    locals.add(new LocalDecl(kind, name, type, true, span, scope));
    return new LocalId(locals.size() - 1);
  }

  /// A temporary until [#releaseTemporaries].
  LocalId temporary(Type type) {
    Deque<LocalId> unused = free.get(type);
    LocalId local =
        unused != null && !unused.isEmpty()
            ? unused.pop()
            : local(LocalDecl.Kind.TEMPORARY, "", type, at);
    taken.add(local);
    return local;
  }

  /// A full expression has ended: its temporaries can be used again.
  void releaseTemporaries() {
    for (LocalId local : taken.reversed()) {
      free.computeIfAbsent(locals.get(local.index()).type(), type -> new ArrayDeque<>())
          .push(local);
    }
    taken.clear();
  }

  Type typeOf(LocalId local) {
    return locals.get(local.index()).type();
  }

  BlockId newBlock() {
    statements.add(new ArrayList<>());
    terminators.add(null);
    return new BlockId(statements.size() - 1);
  }

  void startAt(BlockId block) {
    current = block.index();
  }

  boolean isOpen() {
    return terminators.get(current) == null;
  }

  void emit(Statement statement) {
    if (isOpen()) {
      statements.get(current).add(statement);
    }
  }

  void assign(Place place, Rvalue value) {
    emit(new Statement.Assign(source(), place, value));
  }

  /// A new temporary with a value.
  Operand keep(Type type, Rvalue value) {
    Place place = Place.of(temporary(type));
    assign(place, value);
    return new Operand.Copy(place);
  }

  void end(Terminator terminator) {
    if (isOpen()) {
      terminators.set(current, terminator);
    }
  }

  void jump(BlockId target) {
    end(new Terminator.Goto(source(), target));
  }

  /// A call that goes on in a new block.
  void call(Operand callee, List<Operand> arguments, Place destination) {
    BlockId next = newBlock();
    end(
        new Terminator.Call(
            source(), at, callee, arguments, destination, Optional.of(next), Optional.empty()));
    startAt(next);
  }

  Body build(DefId definition, String name, int argumentCount) {
    List<BasicBlock> blocks = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Terminator last = terminators.get(i);
      if (last == null) {
        last = new Terminator.Unreachable(new SourceInfo(whole, ScopeId.OUTERMOST));
      }
      blocks.add(new BasicBlock(statements.get(i), last, false));
    }
    return new Body(
        definition,
        name,
        Phase.MONOMORPHIC,
        argumentCount,
        locals,
        blocks,
        scopes,
        false,
        LoanFacts.NONE,
        whole);
  }
}
