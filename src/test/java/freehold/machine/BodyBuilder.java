package freehold.machine;

import freehold.mir.AssertMessage;
import freehold.mir.BasicBlock;
import freehold.mir.BinaryOp;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.FunctionId;
import freehold.mir.Intrinsic;
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
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a body by hand, block by block; each instruction stands on a line of its own.
final class BodyBuilder {
  private static final SourceFile FILE = SourceFile.user("test.rs", "x\n".repeat(500));

  private final String name;
  private final int index;
  private final List<LocalDecl> locals = new ArrayList<>();
  private final List<BasicBlock> blocks = new ArrayList<>();
  private List<Statement> statements = new ArrayList<>();
  private int arguments;
  private int line;
  private boolean trackCaller;
  private boolean cleanup;

  BodyBuilder(int index, String name, Type result, Type... parameters) {
    this.index = index;
    this.name = name;
    add(LocalDecl.Kind.RETURN, "", result);
    for (Type parameter : parameters) {
      add(LocalDecl.Kind.ARGUMENT, "", parameter);
    }
    arguments = parameters.length;
  }

  private LocalId add(LocalDecl.Kind kind, String text, Type type) {
    locals.add(new LocalDecl(kind, text, type, true, span(), ScopeId.OUTERMOST));
    return new LocalId(locals.size() - 1);
  }

  private Span span() {
    return FILE.span(2 * line, 2 * line + 1);
  }

  private SourceInfo next() {
    line++;
    return new SourceInfo(span(), ScopeId.OUTERMOST);
  }

  BodyBuilder trackCaller() {
    trackCaller = true;
    return this;
  }

  BodyBuilder cleanup() {
    cleanup = true;
    return this;
  }

  Place local(Type type) {
    return Place.of(add(LocalDecl.Kind.TEMPORARY, "", type));
  }

  Place argument(int number) {
    return Place.of(new LocalId(number));
  }

  Place result() {
    return Place.of(LocalId.RETURN);
  }

  BodyBuilder live(Place place) {
    statements.add(new Statement.StorageLive(next(), place.local()));
    return this;
  }

  BodyBuilder dead(Place place) {
    statements.add(new Statement.StorageDead(next(), place.local()));
    return this;
  }

  BodyBuilder set(Place place, Rvalue value) {
    statements.add(new Statement.Assign(next(), place, value));
    return this;
  }

  BodyBuilder set(Place place, Operand value) {
    return set(place, new Rvalue.Use(value));
  }

  BodyBuilder set(Place place, BinaryOp op, Operand left, Operand right) {
    return set(place, new Rvalue.Binary(op, left, right));
  }

  BodyBuilder discriminant(Place place, int variant) {
    statements.add(new Statement.SetDiscriminant(next(), place, variant));
    return this;
  }

  private BodyBuilder end(Terminator terminator) {
    blocks.add(new BasicBlock(statements, terminator, cleanup));
    statements = new ArrayList<>();
    cleanup = false;
    return this;
  }

  BodyBuilder jump(int block) {
    return end(new Terminator.Goto(next(), new BlockId(block)));
  }

  BodyBuilder ret() {
    return end(new Terminator.Return(next()));
  }

  BodyBuilder resume() {
    return end(new Terminator.Resume(next()));
  }

  BodyBuilder unreachable() {
    return end(new Terminator.Unreachable(next()));
  }

  BodyBuilder branch(Operand condition, int onTrue, int onFalse) {
    List<Terminator.Case> cases =
        List.of(new Terminator.Case(BigInteger.ZERO, new BlockId(onFalse)));
    return end(
        new Terminator.SwitchInt(next(), condition, cases, Optional.of(new BlockId(onTrue))));
  }

  BodyBuilder choose(Operand value, int otherwise, long... valuesAndBlocks) {
    List<Terminator.Case> cases = new ArrayList<>();
    for (int i = 0; i < valuesAndBlocks.length; i += 2) {
      cases.add(
          new Terminator.Case(
              BigInteger.valueOf(valuesAndBlocks[i]), new BlockId((int) valuesAndBlocks[i + 1])));
    }
    return end(new Terminator.SwitchInt(next(), value, cases, Optional.of(new BlockId(otherwise))));
  }

  BodyBuilder call(Place destination, int function, int target, Operand... operands) {
    return call(destination, function, target, -1, operands);
  }

  BodyBuilder call(Place destination, int function, int target, int unwind, Operand... operands) {
    Type type = new Type.FunctionDefinition(new DefId(function, "f"), List.of());
    return call(
        destination,
        new Operand.Literal(new Constant.Function(type, new FunctionId(function))),
        target,
        unwind,
        operands);
  }

  BodyBuilder call(Place destination, Operand callee, int target, int unwind, Operand... operands) {
    SourceInfo source = next();
    return end(
        new Terminator.Call(
            source,
            source.span(),
            callee,
            List.of(operands),
            destination,
            block(target),
            block(unwind)));
  }

  private static Optional<BlockId> block(int number) {
    return number < 0 ? Optional.empty() : Optional.of(new BlockId(number));
  }

  BodyBuilder intrinsic(
      Place destination, Intrinsic which, List<Type> types, int target, Operand... operands) {
    return intrinsic(destination, which, types, target, -1, operands);
  }

  BodyBuilder intrinsic(
      Place destination,
      Intrinsic which,
      List<Type> types,
      int target,
      int unwind,
      Operand... operands) {
    Constant constant = new Constant.IntrinsicFunction(Type.UNIT, which, types);
    return call(destination, new Operand.Literal(constant), target, unwind, operands);
  }

  BodyBuilder drop(Place place, int target, int unwind) {
    return end(new Terminator.Drop(next(), place, new BlockId(target), block(unwind)));
  }

  BodyBuilder check(
      Operand condition, boolean expected, AssertMessage message, int target, int unwind) {
    return end(
        new Terminator.Assert(
            next(), condition, expected, message, new BlockId(target), block(unwind)));
  }

  Body build() {
    return new Body(
        new DefId(index, name),
        name,
        Phase.MONOMORPHIC,
        arguments,
        locals,
        blocks,
        List.of(new SourceScope(Optional.empty(), FILE.span(0, 1000))),
        trackCaller,
        LoanFacts.NONE,
        FILE.span(0, 1000));
  }

  static Operand copy(Place place) {
    return new Operand.Copy(place);
  }

  static Operand move(Place place) {
    return new Operand.Move(place);
  }

  static Operand number(Type type, long value) {
    return new Operand.Literal(new Constant.Scalar(type, BigInteger.valueOf(value)));
  }

  static Operand i32(long value) {
    return number(Type.I32, value);
  }

  static Operand usize(long value) {
    return number(Type.USIZE, value);
  }

  static Operand text(String text) {
    Type type = new Type.Reference(freehold.mir.type.Region.STATIC, false, Type.STR);
    return new Operand.Literal(
        new Constant.Bytes(type, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  static Type integer(IntegerKind kind) {
    return new Type.Whole(kind);
  }
}
