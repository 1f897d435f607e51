package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.Rvalue;
import freehold.mir.SourceInfo;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.dataflow.MovePath;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.types.Resolution;
import freehold.rust.types.TypedProgram;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks that drop one place, part by part where parts of it may be moved.
final class DropLadder {
  /// Where control goes when the drop is done, or panics.
  record Exit(BlockId target, Optional<BlockId> unwind, boolean cleanup) {
    Exit to(BlockId next) {
      return new Exit(next, unwind, cleanup);
    }

    Exit unwindingTo(BlockId next) {
      return new Exit(target, Optional.of(next), cleanup);
    }

    /// The same drop while unwinding.
    Exit whileUnwinding(BlockId resume) {
      return new Exit(unwind.orElse(resume), Optional.empty(), true);
    }
  }

  /// A part of a place; without a path of its own it is there when the whole is.
  private record Part(Place place, Type type, Optional<MovePath> path) {}

  private final TypedProgram program;
  private final Body body;
  private final DropState state;
  private final DropFlags flags;
  private final BodyPatch patch;
  private final SourceInfo source;
  private BlockId resume;

  DropLadder(
      TypedProgram program,
      Body body,
      DropState state,
      DropFlags flags,
      BodyPatch patch,
      SourceInfo source) {
    this.program = program;
    this.body = body;
    this.state = state;
    this.flags = flags;
    this.patch = patch;
    this.source = source;
  }

  /// The block at which dropping what is left of the place begins.
  BlockId drop(Place place, MovePath path, Exit exit) {
    Type type = PlaceTypes.of(body.locals(), place);
    if (!isAnythingLeft(type, path)) {
      return exit.target();
    }
    return isPartlyMoved(path) && !isIndivisible(type) && !isBoxWithContents(type, path)
        ? dropParts(place, type, path, exit)
        : dropWhole(place, Optional.of(path), exit);
  }

  /// Whether the type has a `Drop` of its own, so that nothing can be moved out of it (E0509).
  private boolean isIndivisible(Type type) {
    return type instanceof Type.Adt adt
        && !PlaceTypes.isBox(type)
        && program.dropImplementation(adt).isPresent();
  }

  /// A box of which only fields are named: what it holds goes with it.
  private static boolean isBoxWithContents(Type type, MovePath path) {
    return PlaceTypes.isBox(type) && contents(path) == null;
  }

  private static MovePath contents(MovePath box) {
    return box.children().get(new Place.Projection.Deref());
  }

  private boolean isPartlyMoved(MovePath path) {
    return path.children().values().stream()
        .anyMatch(
            child -> state.maybeDead(child) && !sameFate(path, child) || isPartlyMoved(child));
  }

  /// A child that is there exactly when the whole is needs no treatment of its own; that is sure
  /// only where the whole is surely there and the child as well.
  private boolean sameFate(MovePath path, MovePath child) {
    return !state.maybeDead(child) && !state.maybeDead(path);
  }

  /// Whether something that needs dropping may be initialised.
  private boolean isAnythingLeft(Type type, MovePath path) {
    if (path.children().isEmpty() || isIndivisible(type)) {
      return state.maybeLive(path) && needsDrop(type);
    }
    if (PlaceTypes.isBox(type)) {
      MovePath contents = contents(path);
      return state.maybeLive(path)
          || contents != null && isAnythingLeft(PlaceTypes.pointee(type), contents);
    }
    if (type instanceof Type.Adt adt && adt.definition().isEnum()) {
      return variants(Place.of(path.place().local()), adt, path).stream()
          .flatMap(List::stream)
          .anyMatch(part -> isLeft(part, path));
    }
    return parts(path.place(), type, path).stream().anyMatch(part -> isLeft(part, path));
  }

  private boolean isLeft(Part part, MovePath whole) {
    return part.path().isPresent()
        ? isAnythingLeft(part.type(), part.path().get())
        : state.maybeLive(whole) && needsDrop(part.type());
  }

  private boolean needsDrop(Type type) {
    return program.needsDrop(type, body.definition());
  }

  /// Drops all of the place, if the flag of the path says that it is there.
  BlockId dropWhole(Place place, Optional<MovePath> path, Exit exit) {
    BlockId drop =
        patch.newBlock(
            List.of(),
            new Terminator.Drop(
                source, place, exit.target(), exit.cleanup() ? Optional.empty() : exit.unwind()),
            exit.cleanup());
    return path.isPresent() ? ifInitialized(path.get(), drop, exit) : drop;
  }

  private BlockId ifInitialized(MovePath path, BlockId then, Exit exit) {
    if (!state.isConditional(path)) {
      return then;
    }
    return test(flags.require(path), exit.target(), then, exit.cleanup());
  }

  private BlockId test(LocalId flag, BlockId ifFalse, BlockId ifTrue, boolean cleanup) {
    return patch.newBlock(
        List.of(),
        new Terminator.SwitchInt(
            source,
            new Operand.Copy(Place.of(flag)),
            List.of(new Terminator.Case(BigInteger.ZERO, ifFalse)),
            Optional.of(ifTrue)),
        cleanup);
  }

  private BlockId dropParts(Place place, Type type, MovePath path, Exit exit) {
    if (PlaceTypes.isBox(type)) {
      return dropBox(place, (Type.Adt) type, path, exit);
    }
    if (type instanceof Type.Adt adt && adt.definition().isEnum()) {
      return dropEnum(place, adt, path, exit);
    }
    return ladder(parts(place, type, path), path, exit);
  }

  // ---- fields one after the other

  /// The parts in the order in which they are dropped; those after a panicking one are still
  /// dropped.
  private BlockId ladder(List<Part> parts, MovePath whole, Exit exit) {
    List<Part> left = parts.stream().filter(part -> isLeft(part, whole)).toList();
    BlockId next = exit.target();
    Optional<BlockId> unwind = exit.unwind();
    for (int i = left.size() - 1; i >= 0; i--) {
      Part part = left.get(i);
      BlockId begin = dropPart(part, whole, new Exit(next, unwind, exit.cleanup()));
      if (!exit.cleanup() && i > 0) {
        BlockId onward = unwind.orElseGet(this::resume);
        unwind = Optional.of(dropPart(part, whole, new Exit(onward, Optional.empty(), true)));
      }
      next = begin;
    }
    return next;
  }

  private BlockId dropPart(Part part, MovePath whole, Exit exit) {
    return part.path().isPresent()
        ? drop(part.place(), part.path().get(), exit)
        : dropWhole(part.place(), Optional.of(whole), exit);
  }

  private BlockId resume() {
    if (resume == null) {
      resume = patch.newBlock(List.of(), new Terminator.Resume(source), true);
    }
    return resume;
  }

  private List<Part> parts(Place place, Type type, MovePath path) {
    return switch (type) {
      case Type.Tuple tuple -> fields(place, tuple.elements(), path);
      case Type.Closure closure -> fields(place, captures(closure), path);
      case Type.Adt adt -> fields(place, PlaceTypes.fields(adt, 0), path);
      case Type.Array array when array.length() instanceof Type.Length(long length) ->
          elements(place, array, length, path);
      case Type other -> List.of(new Part(place, type, Optional.of(path)));
    };
  }

  private static List<Type> captures(Type.Closure closure) {
    return closure.definition().captures().stream()
        .map(capture ->
            freehold.mir.type.Substitution.erase(
                freehold.mir.type.Substitution.apply(capture.type(), closure.arguments())))
        .toList();
  }

  private static List<Part> fields(Place place, List<Type> types, MovePath path) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      MovePath child = path.children().get(new Place.Projection.Field(i, Type.UNIT));
      Type type = child == null ? types.get(i) : fieldType(child, types.get(i));
      parts.add(new Part(place.field(i, type), type, Optional.ofNullable(child)));
    }
    return parts;
  }

  /// The type as the body names it, which may be normalised further than the declared one.
  private static Type fieldType(MovePath path, Type declared) {
    return path.place().projections().getLast()
            instanceof Place.Projection.Field(int index, Type type)
        ? type
        : declared;
  }

  private static List<Part> elements(Place place, Type.Array type, long length, MovePath path) {
    List<Part> parts = new ArrayList<>();
    for (long i = 0; i < length; i++) {
      Place.Projection element = new Place.Projection.ConstantIndex(i, length, false);
      MovePath child = path.children().get(new Place.Projection.ConstantIndex(i, 0, false));
      parts.add(new Part(place.project(element), type.element(), Optional.ofNullable(child)));
    }
    return parts;
  }

  // ---- boxes

  /// What the box holds, if it is still there, then the memory.
  private BlockId dropBox(Place place, Type.Adt type, MovePath path, Exit exit) {
    BlockId free = ifInitialized(path, freeBox(place, type, exit), exit);
    Exit before = exit.to(free);
    if (!exit.cleanup()) {
      Exit unwinding = exit.whileUnwinding(exit.unwind().orElseGet(this::resume));
      before = before.unwindingTo(ifInitialized(path, freeBox(place, type, unwinding), unwinding));
    }
    return drop(place.deref(), contents(path), before);
  }

  private BlockId freeBox(Place place, Type.Adt type, Exit exit) {
    Resolution resolution =
        program
            .dropImplementation(type)
            .orElseThrow(() -> new AssertionError("Box has a Drop of its own"));
    if (!(resolution instanceof Resolution.Item(var definition, var arguments))) {
      throw new AssertionError(resolution);
    }
    Type pointer = new Type.Reference(Region.ERASED, true, type);
    LocalId self = temporary(pointer);
    LocalId unit = temporary(Type.UNIT);
    Statement borrow =
        new Statement.Assign(
            source, Place.of(self), new Rvalue.Ref(Region.ERASED, BorrowKind.MUTABLE, place));
    Type callee = new Type.FunctionDefinition(definition, arguments);
    return patch.newBlock(
        List.of(borrow),
        new Terminator.Call(
            source,
            source.span(),
            new Operand.Literal(new Constant.ZeroSized(callee)),
            List.of(new Operand.Move(Place.of(self))),
            Place.of(unit),
            Optional.of(exit.target()),
            exit.cleanup() ? Optional.empty() : exit.unwind()),
        exit.cleanup());
  }

  private LocalId temporary(Type type) {
    return patch.newLocal(
        new LocalDecl(LocalDecl.Kind.TEMPORARY, "", type, true, source.span(), source.scope()));
  }

  // ---- enums

  private List<List<Part>> variants(Place place, Type.Adt type, MovePath path) {
    List<List<Part>> result = new ArrayList<>();
    for (int i = 0; i < type.definition().variants().size(); i++) {
      Place variant = PatternExpansion.downcast(place, i);
      MovePath child = path.children().get(new Place.Projection.Downcast(i));
      List<Type> types = PlaceTypes.fields(type, i);
      if (child != null) {
        result.add(fields(variant, types, child));
      } else {
        List<Part> parts = new ArrayList<>();
        for (int field = 0; field < types.size(); field++) {
          Type fieldType = types.get(field);
          parts.add(new Part(variant.field(field, fieldType), fieldType, Optional.empty()));
        }
        result.add(parts);
      }
    }
    return result;
  }

  /// Switches on the variant. If a part of a variant was moved, its bytes no longer tell the
  /// variant (a niche may lie in them), so the part's flag is asked first: false means that it was
  /// this variant.
  private BlockId dropEnum(Place place, Type.Adt type, MovePath path, Exit exit) {
    List<List<Part>> variants = variants(place, type, path);
    List<Terminator.Case> cases = new ArrayList<>();
    BlockId rest = exit.target();
    boolean whole = false;
    List<BlockId> begins = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      MovePath child = path.children().get(new Place.Projection.Downcast(i));
      if (child != null) {
        BlockId begin = ladder(variants.get(i), child, exit);
        begins.add(begin);
        cases.add(new Terminator.Case(discriminant(type, i), begin));
      } else {
        begins.add(exit.target());
        whole |= variants.get(i).stream().anyMatch(part -> needsDrop(part.type()));
      }
    }
    if (whole) {
      rest = dropWhole(place, Optional.empty(), exit);
    }
    boolean needed = whole || !cases.stream().allMatch(c -> c.target().equals(exit.target()));
    BlockId begin =
        needed ? switchOnVariant(place, type, cases, rest, exit.cleanup()) : exit.target();
    begin = askMovedParts(path, begins, begin, exit.cleanup());
    return ifInitialized(path, begin, exit);
  }

  private static BigInteger discriminant(Type.Adt type, int variant) {
    AdtDefinition.Variant definition = type.definition().variants().get(variant);
    return definition.discriminant();
  }

  private BlockId switchOnVariant(
      Place place, Type.Adt type, List<Terminator.Case> cases, BlockId rest, boolean cleanup) {
    Type tagType =
        type.definition()
            .representation()
            .integer()
            .<Type>map(Type.Whole::new)
            .orElse(new Type.Whole(IntegerKind.ISIZE));
    LocalId tag = temporary(tagType);
    return patch.newBlock(
        List.of(new Statement.Assign(source, Place.of(tag), new Rvalue.Discriminant(place))),
        new Terminator.SwitchInt(source, new Operand.Move(Place.of(tag)), cases, Optional.of(rest)),
        cleanup);
  }

  private BlockId askMovedParts(
      MovePath path, List<BlockId> begins, BlockId otherwise, boolean cleanup) {
    BlockId begin = otherwise;
    for (MovePath variant : path.children().values()) {
      if (variant.place().projections().getLast() instanceof Place.Projection.Downcast(int index)) {
        for (MovePath field : variant.children().values()) {
          if (state.maybeDead(field)) {
            begin = test(flags.require(field), begins.get(index), begin, cleanup);
          }
        }
      }
    }
    return begin;
  }
}
