package freehold.machine.eval;

import freehold.machine.memory.AllocationId;
import freehold.machine.memory.Site;
import freehold.machine.state.Mark;
import freehold.machine.state.Region;
import freehold.mir.AggregateKind;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.CastKind;
import freehold.mir.FunctionId;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Place.Projection;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what one instruction means, from its MIR and the places as they are before it runs.
final class MarkMaker {
  private final Processor processor;
  private final PlaceReader reader;
  private final Body body;
  private final BasicBlock block;
  private final int statement;
  private final long frameSerial;
  private final List<Optional<Region>> arguments = new ArrayList<>();
  private Optional<Region> destination = Optional.empty();

  MarkMaker(Processor processor, Site site) {
    this.processor = processor;
    this.reader = new PlaceReader(processor);
    this.body = processor.function.body();
    this.block = body.block(site.location().block());
    this.statement = site.location().statementIndex();
    this.frameSerial = processor.frameSerial;
  }

  private boolean isTerminator() {
    return statement == block.statements().size();
  }

  void before(List<Mark> marks) {
    if (isTerminator()) {
      terminator(block.terminator(), marks);
    } else {
      statement(block.statements().get(statement), marks);
    }
  }

  private void statement(Statement now, List<Mark> marks) {
    switch (now) {
      case Statement.Assign(var source, Place place, Rvalue value) ->
          reader.region(place).ifPresent(to -> assign(value, place, to, marks));
      case Statement.StorageLive(var source, LocalId local) ->
          marks.add(new Mark.StorageBegan(frameSerial, local, body.local(local).type()));
      case Statement.StorageDead(var source, LocalId local) ->
          marks.add(new Mark.StorageEnded(frameSerial, local, body.local(local).type()));
      case Statement.SetDiscriminant(var source, Place place, int variant) ->
          reader.region(place).ifPresent(to -> marks.add(new Mark.Assigned(to)));
      case Statement.FakeRead read -> {}
      case Statement.Nop nop -> {}
    }
  }

  private void assign(Rvalue value, Place place, Region to, List<Mark> marks) {
    switch (value) {
      case Rvalue.Use(Operand operand) -> transfer(operand, to, marks);
      case Rvalue.Ref(var region, var kind, Place from) ->
          reader.region(from).ifPresent(it -> marks.add(new Mark.Borrowed(kind, it, to)));
      case Rvalue.RawPointer(boolean mutable, Place from) ->
          reader.region(from).ifPresent(it -> marks.add(new Mark.Pointed(mutable, it, to)));
      case Rvalue.Cast(CastKind kind, Operand operand, Type type) -> {
        if (kind == CastKind.UNSIZE
            || kind == CastKind.POINTER_TO_POINTER
            || kind == CastKind.POINTER_TO_ELEMENT
            || kind == CastKind.POINTER_TO_WHOLE) {
          transfer(operand, to, marks);
        } else {
          marks.add(new Mark.Assigned(to));
        }
      }
      case Rvalue.Aggregate(AggregateKind kind, List<Operand> operands) -> {
        marks.add(new Mark.Assigned(to));
        for (int i = 0; i < operands.size(); i++) {
          Place field = part(place, kind, i, operands.get(i));
          if (!(operands.get(i) instanceof Operand.Literal) && field != null) {
            Operand operand = operands.get(i);
            reader.region(field).ifPresent(it -> transfer(operand, it, marks));
          }
        }
      }
      case Rvalue.Repeat repeat -> marks.add(new Mark.Assigned(to));
      case Rvalue.Length length -> marks.add(new Mark.Assigned(to));
      case Rvalue.Binary binary -> marks.add(new Mark.Assigned(to));
      case Rvalue.CheckedBinary binary -> marks.add(new Mark.Assigned(to));
      case Rvalue.Unary unary -> marks.add(new Mark.Assigned(to));
      case Rvalue.Discriminant discriminant -> marks.add(new Mark.Assigned(to));
    }
  }

  private Place part(Place whole, AggregateKind kind, int index, Operand operand) {
    Type type = typeOf(operand);
    return switch (kind) {
      case AggregateKind.Tuple tuple -> whole.field(index, type);
      case AggregateKind.Struct struct -> whole.field(index, type);
      case AggregateKind.Closure closure -> whole.field(index, type);
      case AggregateKind.Union union -> whole.field(union.field(), type);
      case AggregateKind.Array array ->
          whole.project(new Projection.ConstantIndex(index, index + 1L, false));
      case AggregateKind.Variant variant ->
          whole.project(new Projection.Downcast(variant.variant())).field(index, type);
      case AggregateKind.FatPointer fat -> null;
    };
  }

  private Type typeOf(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> reader.region(place).map(Region::type).orElse(Type.UNIT);
      case Operand.Move(Place place) -> reader.region(place).map(Region::type).orElse(Type.UNIT);
      case Operand.Literal(var constant) -> constant.type();
    };
  }

  private void transfer(Operand operand, Region to, List<Mark> marks) {
    switch (operand) {
      case Operand.Copy(Place place) ->
          reader.region(place).ifPresent(from -> marks.add(new Mark.Copied(from, to)));
      case Operand.Move(Place place) ->
          reader.region(place).ifPresent(from -> marks.add(new Mark.Moved(from, to)));
      case Operand.Literal literal -> marks.add(new Mark.Assigned(to));
    }
  }

  private void terminator(Terminator now, List<Mark> marks) {
    switch (now) {
      case Terminator.Call call -> {
        for (Operand operand : call.arguments()) {
          arguments.add(
              switch (operand) {
                case Operand.Copy(Place place) -> reader.region(place);
                case Operand.Move(Place place) -> reader.region(place);
                case Operand.Literal literal -> Optional.empty();
              });
        }
        destination = reader.region(call.destination());
      }
      case Terminator.Drop(var source, Place place, var target, var unwind) ->
          reader
              .region(place)
              .ifPresent(region -> marks.add(new Mark.Dropped(region, glueOf(region.type()))));
      case Terminator.SwitchInt choice ->
          marks.add(new Mark.Branched(reader.number(choice.operand()) != 0));
      case Terminator.Assert check ->
          marks.add(new Mark.Branched((reader.number(check.condition()) != 0) == check.expected()));
      case Terminator.Goto jump -> {}
      case Terminator.Return end -> {}
      case Terminator.Resume resume -> {}
      case Terminator.Unreachable never -> {}
      case Terminator.FalseEdge edge -> {}
    }
  }

  private Optional<FunctionId> glueOf(Type type) {
    var glue = processor.loaded.program().dropGlue();
    return Optional.ofNullable(glue.getOrDefault(type, glue.get(Substitution.erase(type))));
  }

  /// Where the call stands that this step makes.
  Span callSpan() {
    return block.terminator() instanceof Terminator.Call call
        ? call.callSpan()
        : body.sourceAt(new freehold.mir.Location(freehold.mir.BlockId.START, 0)).span();
  }

  /// The arguments of a frame that was just pushed.
  void arguments(List<Mark> marks, int function, long serial, long address) {
    if (!isTerminator() || !(block.terminator() instanceof Terminator.Call call)) {
      return;
    }
    Body callee = processor.loaded.program().functions().get(function);
    var layout = processor.loaded.frameLayout(function);
    int count = Math.min(callee.argumentCount(), arguments.size());
    for (int i = 0; i < count; i++) {
      LocalId local = new LocalId(i + 1);
      Region to =
          new Region(
              serial,
              Optional.of(Place.of(local)),
              callee.local(local).type(),
              address + layout.offset(local),
              layout.sizeOf(i + 1),
              Optional.of(AllocationId.ofLocal(serial, i + 1)));
      boolean moved = call.arguments().get(i) instanceof Operand.Move;
      arguments
          .get(i)
          .ifPresent(
              from -> marks.add(moved ? new Mark.Moved(from, to) : new Mark.Copied(from, to)));
    }
  }

  /// Where the value of the frame that returns goes; the frame is still on top.
  Optional<Region> returned(long serial) {
    Processor p = processor;
    int row = p.frames.depth - 1;
    int size = p.function.returnSize();
    if (row <= 0 || size == 0) {
      return Optional.empty();
    }
    Optional<Place> place = Optional.empty();
    int caller = p.frames.function[row - 1];
    int instruction = p.loaded.codeMap().firstInstruction(caller) + p.frames.callStep[row];
    Site site = p.loaded.codeMap().siteOf(instruction);
    Body callerBody = p.loaded.program().functions().get(caller);
    if (callerBody.block(site.location().block()).terminator() instanceof Terminator.Call call) {
      place = Optional.of(call.destination());
    }
    return Optional.of(
        new Region(
            p.frames.serial[row - 1],
            place,
            p.function.body().local(LocalId.RETURN).type(),
            p.frames.destination[row],
            size,
            Optional.empty()));
  }

  /// What is known only when the step is over: values that intrinsics carried from place to place.
  void after(List<Mark> marks) {
    if (isTerminator()
        && block.terminator() instanceof Terminator.Call call
        && call.callee()
            instanceof
            Operand.Literal(freehold.mir.Constant.IntrinsicFunction(var t, var which, var types))) {
      switch (which) {
        case READ ->
            destination.ifPresent(
                to -> marks.add(new Mark.Copied(memory(0, types.getFirst(), 1), to)));
        case WRITE ->
            arguments
                .get(1)
                .ifPresent(from -> marks.add(new Mark.Moved(from, memory(0, types.getFirst(), 1))));
        case COPY, COPY_NONOVERLAPPING -> {
          long count = processor.intrinsics.value[2];
          marks.add(
              new Mark.Copied(
                  memory(0, types.getFirst(), count), memory(1, types.getFirst(), count)));
        }
        default -> destination.ifPresent(to -> marks.add(new Mark.Assigned(to)));
      }
    }
  }

  /// What a pointer argument of the intrinsic points to.
  private Region memory(int argument, Type type, long count) {
    IntrinsicEval values = processor.intrinsics;
    long size = processor.loaded.program().layouts().layoutOf(type).size() * count;
    long provenance = processor.parts.allocation(values.provenance[argument]);
    return new Region(
        frameSerial,
        Optional.empty(),
        type,
        values.value[argument],
        size,
        provenance == 0 ? Optional.empty() : Optional.of(new AllocationId(provenance)));
  }
}
