package freehold.rust.lowering;

import freehold.mir.BinaryOp;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.Resolution;
import freehold.rust.types.TypedProgram;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The body that drops a value of a type behind a pointer: its own `Drop::drop`, then its fields in
/// order of declaration. A panic in one does not keep the rest from being dropped.
final class DropGlue {
  private final TypedProgram program;
  private final UnaryOperator<Type> normalize;
  private final DefId user;
  private final Type type;
  private final ShimBuilder shim;
  private final Place place;

  /// `user` is any definition of the program, in whose name types are asked about.
  DropGlue(TypedProgram program, UnaryOperator<Type> normalize, DefId user, Type type, Span span) {
    this.program = program;
    this.normalize = normalize;
    this.user = user;
    this.type = type;
    this.shim = new ShimBuilder(user, "drop_in_place<" + type.text() + ">", span, Type.UNIT);
    this.place = shim.argument(new Type.RawPointer(true, type)).deref();
  }

  Body build() {
    BlockId start = shim.goTo(shim.next());
    BlockId end = shim.returns();
    shim.cleanup(true);
    BlockId resume = shim.resume();
    shim.cleanup(false);
    Exit exit = new Exit(end, Optional.of(resume), false);
    BlockId begin =
        switch (type) {
          case Type.Adt adt when PlaceTypes.isBox(adt) -> box(adt, exit);
          case Type.Adt adt -> adt(adt, exit);
          case Type.Tuple tuple -> fields(place, tuple.elements(), exit);
          case Type.Closure closure -> fields(place, captures(closure), exit);
          case Type.Array array -> elements(array.element(), exit);
          case Type.Slice slice -> elements(slice.element(), exit);
          case Type other -> end;
        };
    shim.patch(start, new Terminator.Goto(shim.source(), begin));
    return GraphSimplifier.simplify(shim.finish());
  }

  /// Where control goes on; `unwind` is absent while unwinding already.
  private record Exit(BlockId target, Optional<BlockId> unwind, boolean cleanup) {}

  private List<Type> captures(Type.Closure closure) {
    return closure.definition().captures().stream()
        .map(c -> normalized(Substitution.apply(c.type(), closure.arguments())))
        .toList();
  }

  private Type normalized(Type declared) {
    return normalize.apply(Substitution.erase(declared));
  }

  private List<Type> fieldTypes(Type.Adt adt, int variant) {
    return PlaceTypes.fields(adt, variant).stream().map(this::normalized).toList();
  }

  private BlockId adt(Type.Adt adt, Exit exit) {
    Optional<Resolution> own = program.dropImplementation(adt);
    if (own.isEmpty()) {
      return parts(adt, exit);
    }
    Optional<BlockId> unwind = Optional.empty();
    if (!exit.cleanup()) {
      BlockId resume = exit.unwind().orElseThrow();
      unwind = Optional.of(parts(adt, new Exit(resume, Optional.empty(), true)));
    }
    return ownDrop(adt, own.get(), new Exit(parts(adt, exit), unwind, exit.cleanup()));
  }

  /// The value behind the box, then its memory.
  private BlockId box(Type.Adt adt, Exit exit) {
    Resolution own = program.dropImplementation(adt).orElseThrow();
    BlockId resume = exit.unwind().orElseThrow();
    BlockId unwind = ownDrop(adt, own, new Exit(resume, Optional.empty(), true));
    BlockId free = ownDrop(adt, own, exit);
    Type contents = PlaceTypes.pointee(adt);
    if (!program.needsDrop(contents, user)) {
      return free;
    }
    shim.cleanup(false);
    return shim.drop(place.deref(), free, Optional.of(unwind));
  }

  private BlockId ownDrop(Type.Adt adt, Resolution own, Exit exit) {
    if (!(own instanceof Resolution.Item(DefId definition, List<Type> arguments))) {
      throw new AssertionError(own);
    }
    shim.cleanup(exit.cleanup());
    Place self = shim.temporary(new Type.Reference(Region.ERASED, true, adt));
    shim.assign(self, new Rvalue.Ref(Region.ERASED, BorrowKind.MUTABLE, place));
    Type callee = new Type.FunctionDefinition(definition, arguments);
    return shim.call(
        new Operand.Literal(new Constant.ZeroSized(callee)),
        List.of(new Operand.Move(self)),
        shim.temporary(Type.UNIT),
        exit.target(),
        exit.cleanup() ? Optional.empty() : exit.unwind());
  }

  private BlockId parts(Type.Adt adt, Exit exit) {
    return switch (adt.definition().kind()) {
      case STRUCT -> fields(place, fieldTypes(adt, 0), exit);
      case UNION -> exit.target();
      case ENUM -> variants(adt, exit);
    };
  }

  private BlockId variants(Type.Adt adt, Exit exit) {
    List<Terminator.Case> cases = new ArrayList<>();
    List<AdtDefinition.Variant> variants = adt.definition().variants();
    for (int i = 0; i < variants.size(); i++) {
      BlockId begin = fields(PatternExpansion.downcast(place, i), fieldTypes(adt, i), exit);
      if (!begin.equals(exit.target())) {
        cases.add(new Terminator.Case(variants.get(i).discriminant(), begin));
      }
    }
    if (cases.isEmpty()) {
      return exit.target();
    }
    shim.cleanup(exit.cleanup());
    Place tag = shim.temporary(tagType(adt.definition()));
    shim.assign(tag, new Rvalue.Discriminant(place));
    return shim.terminate(
        new Terminator.SwitchInt(
            shim.source(), new Operand.Move(tag), cases, Optional.of(exit.target())));
  }

  static Type tagType(AdtDefinition definition) {
    return definition
        .representation()
        .integer()
        .<Type>map(Type.Whole::new)
        .orElse(new Type.Whole(IntegerKind.ISIZE));
  }

  private BlockId fields(Place whole, List<Type> types, Exit exit) {
    BlockId next = exit.target();
    Optional<BlockId> unwind = exit.unwind();
    for (int i = types.size() - 1; i >= 0; i--) {
      if (!program.needsDrop(types.get(i), user)) {
        continue;
      }
      Place field = whole.field(i, types.get(i));
      shim.cleanup(exit.cleanup());
      BlockId begin = shim.drop(field, next, exit.cleanup() ? Optional.empty() : unwind);
      if (!exit.cleanup() && i > 0) {
        shim.cleanup(true);
        unwind = Optional.of(shim.drop(field, unwind.orElseThrow(), Optional.empty()));
      }
      next = begin;
    }
    return next;
  }

  // ---- arrays and slices

  private BlockId elements(Type element, Exit exit) {
    Place index = shim.temporary(Type.USIZE);
    Place length = shim.temporary(Type.USIZE);
    BlockId unwind =
        loop(element, index, length, new Exit(exit.unwind().orElseThrow(), Optional.empty(), true));
    BlockId head =
        loop(element, index, length, new Exit(exit.target(), Optional.of(unwind), false));
    shim.cleanup(false);
    shim.assign(length, new Rvalue.Length(place));
    shim.assign(index, new Rvalue.Use(OperandLowering.scalar(Type.USIZE, 0)));
    return shim.goTo(head);
  }

  /// The index is advanced before the element is dropped, so that unwinding goes on behind it.
  private BlockId loop(Type element, Place index, Place length, Exit exit) {
    shim.cleanup(exit.cleanup());
    Place at = shim.temporary(Type.USIZE);
    Place done = shim.temporary(Type.BOOL);
    BlockId body = shim.next();
    BlockId head = new BlockId(body.index() + 1);
    shim.assign(at, new Rvalue.Use(new Operand.Copy(index)));
    shim.assign(
        index,
        new Rvalue.Binary(
            BinaryOp.ADD, new Operand.Copy(index), OperandLowering.scalar(Type.USIZE, 1)));
    shim.drop(
        place.project(new Place.Projection.Index(at.local())),
        head,
        exit.cleanup() ? Optional.empty() : exit.unwind());
    shim.assign(
        done, new Rvalue.Binary(BinaryOp.EQUAL, new Operand.Copy(index), new Operand.Copy(length)));
    return shim.terminate(
        new Terminator.SwitchInt(
            shim.source(),
            new Operand.Move(done),
            List.of(new Terminator.Case(java.math.BigInteger.ZERO, body)),
            Optional.of(exit.target())));
  }
}
