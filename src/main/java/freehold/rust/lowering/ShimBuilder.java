package freehold.rust.lowering;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts together the small bodies that no source was written for.
final class ShimBuilder {
  private final DefId definition;
  private final String name;
  private final SourceInfo source;
  private final List<LocalDecl> locals = new ArrayList<>();
  private final List<BasicBlock> blocks = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private int argumentCount;
  private boolean cleanup;

  /// `span` is what the code is shown to come from.
  ShimBuilder(DefId definition, String name, Span span, Type result) {
    this.definition = definition;
    this.name = name;
    this.source = new SourceInfo(span, ScopeId.OUTERMOST);
    declare(LocalDecl.Kind.RETURN, result);
  }

  private LocalId declare(LocalDecl.Kind kind, Type type) {
    locals.add(new LocalDecl(kind, "", type, true, source.span(), ScopeId.OUTERMOST));
    return new LocalId(locals.size() - 1);
  }

  Place argument(Type type) {
    argumentCount++;
    return Place.of(declare(LocalDecl.Kind.ARGUMENT, type));
  }

  Place temporary(Type type) {
    return Place.of(declare(LocalDecl.Kind.TEMPORARY, type));
  }

  SourceInfo source() {
    return source;
  }

  ShimBuilder assign(Place place, Rvalue value) {
    statements.add(new Statement.Assign(source, place, value));
    return this;
  }

  /// What follows runs while unwinding.
  void cleanup(boolean unwinding) {
    cleanup = unwinding;
  }

  /// The number that the next finished block gets.
  BlockId next() {
    return new BlockId(blocks.size());
  }

  /// Finishes the block of the statements so far.
  BlockId terminate(Terminator terminator) {
    blocks.add(new BasicBlock(statements, terminator, cleanup));
    statements.clear();
    return new BlockId(blocks.size() - 1);
  }

  /// Replaces a block's terminator, once its targets are known.
  void patch(BlockId block, Terminator terminator) {
    BasicBlock old = blocks.get(block.index());
    blocks.set(block.index(), new BasicBlock(old.statements(), terminator, old.cleanup()));
  }

  BlockId call(
      Operand callee,
      List<Operand> arguments,
      Place destination,
      BlockId target,
      Optional<BlockId> unwind) {
    return terminate(
        new Terminator.Call(
            source, source.span(), callee, arguments, destination, Optional.of(target), unwind));
  }

  BlockId drop(Place place, BlockId target, Optional<BlockId> unwind) {
    return terminate(new Terminator.Drop(source, place, target, unwind));
  }

  BlockId returns() {
    return terminate(new Terminator.Return(source));
  }

  BlockId resume() {
    return terminate(new Terminator.Resume(source));
  }

  BlockId goTo(BlockId target) {
    return terminate(new Terminator.Goto(source, target));
  }

  List<LocalDecl> locals() {
    return locals;
  }

  Body finish() {
    return new Body(
        definition,
        name,
        Phase.ELABORATED,
        argumentCount,
        locals,
        blocks,
        List.of(new SourceScope(Optional.empty(), source.span())),
        false,
        LoanFacts.NONE,
        source.span());
  }
}
