package freehold.rust.lowering;

import freehold.mir.AggregateKind;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.CastKind;
import freehold.mir.Constant;
import freehold.mir.LocalDecl;
import freehold.mir.Operand;
import freehold.mir.Phase;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.mir.type.Unsizing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One generic body for given arguments: types substituted and normalised, callees resolved.
final class Instantiation {
  private final Instances instances;
  private final DefId owner;
  private final List<Type> arguments;
  private final Map<Type, Type> types = new HashMap<>();
  private final InstanceConstants constants;
  private final InstanceCalls calls;
  private List<LocalDecl> locals = List.of();

  Instantiation(Instances instances, LoweredBodies bodies, DefId owner, List<Type> arguments) {
    this.instances = instances;
    this.owner = owner;
    this.arguments = arguments;
    this.constants = new InstanceConstants(instances, bodies, this, owner);
    this.calls = new InstanceCalls(instances, this);
  }

  List<Type> arguments() {
    return arguments;
  }

  Body instantiate(Body body, String name) {
    locals = body.locals().stream().map(this::local).toList();
    List<BasicBlock> blocks = new ArrayList<>(body.blocks().size());
    for (BasicBlock block : body.blocks()) {
      List<Statement> statements = new ArrayList<>(block.statements().size());
      block.statements().forEach(statement -> statements.add(statement(statement)));
      Terminator terminator = terminator(block.terminator(), statements);
      blocks.add(new BasicBlock(statements, terminator, block.cleanup()));
    }
    Body monomorphic =
        new Body(
            body.definition(),
            name,
            Phase.MONOMORPHIC,
            body.argumentCount(),
            locals,
            blocks,
            body.scopes(),
            body.trackCaller(),
            body.loans(),
            body.span());
    return UnusedLocals.remove(GraphSimplifier.simplify(monomorphic));
  }

  Type type(Type generic) {
    Type known = types.get(generic);
    if (known == null) {
      known = instances.normalize(Substitution.apply(generic, arguments));
      types.put(generic, known);
    }
    return known;
  }

  List<Type> types(List<Type> generic) {
    return Substitution.mapAll(generic, this::type);
  }

  private LocalDecl local(LocalDecl local) {
    return new LocalDecl(
        local.kind(),
        local.name(),
        type(local.type()),
        local.mutable(),
        local.span(),
        local.scope());
  }

  Type typeOf(Operand operand) {
    return PlaceTypes.of(locals, operand);
  }

  Type typeOf(Place place) {
    return PlaceTypes.of(locals, place);
  }

  private Statement statement(Statement statement) {
    return switch (statement) {
      case Statement.Assign(var source, Place place, Rvalue value) ->
          new Statement.Assign(source, place(place), rvalue(value));
      case Statement.SetDiscriminant(var source, Place place, int variant) ->
          new Statement.SetDiscriminant(source, place(place), variant);
      case Statement.FakeRead s -> new Statement.Nop(s.source());
      case Statement.StorageLive s -> s;
      case Statement.StorageDead s -> s;
      case Statement.Nop s -> s;
    };
  }

  Place place(Place place) {
    if (place.isLocal()) {
      return place;
    }
    List<Place.Projection> projections = new ArrayList<>(place.projections().size());
    for (Place.Projection projection : place.projections()) {
      projections.add(
          projection instanceof Place.Projection.Field(int index, Type type)
              ? new Place.Projection.Field(index, type(type))
              : projection);
    }
    return new Place(place.local(), projections);
  }

  Operand operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> new Operand.Copy(place(place));
      case Operand.Move(Place place) -> new Operand.Move(place(place));
      case Operand.Literal(Constant constant) -> new Operand.Literal(constants.constant(constant));
    };
  }

  List<Operand> operands(List<Operand> operands) {
    return operands.stream().map(this::operand).toList();
  }

  private Rvalue rvalue(Rvalue value) {
    return switch (value) {
      case Rvalue.Use(Operand operand) -> new Rvalue.Use(operand(operand));
      case Rvalue.Repeat(Operand operand, Type count) ->
          new Rvalue.Repeat(operand(operand), type(count));
      case Rvalue.Ref(var region, var kind, Place place) ->
          new Rvalue.Ref(freehold.mir.type.Region.ERASED, kind, place(place));
      case Rvalue.RawPointer(boolean mutable, Place place) ->
          new Rvalue.RawPointer(mutable, place(place));
      case Rvalue.Length(Place place) -> new Rvalue.Length(place(place));
      case Rvalue.Cast cast -> cast(cast);
      case Rvalue.Binary(var operator, Operand left, Operand right) ->
          new Rvalue.Binary(operator, operand(left), operand(right));
      case Rvalue.CheckedBinary(var operator, Operand left, Operand right) ->
          new Rvalue.CheckedBinary(operator, operand(left), operand(right));
      case Rvalue.Unary(var operator, Operand operand) ->
          new Rvalue.Unary(operator, operand(operand));
      case Rvalue.Discriminant(Place place) -> new Rvalue.Discriminant(place(place));
      case Rvalue.Aggregate(AggregateKind kind, List<Operand> operands) ->
          new Rvalue.Aggregate(aggregate(kind), operands(operands));
    };
  }

  private AggregateKind aggregate(AggregateKind kind) {
    return switch (kind) {
      case AggregateKind.Tuple() -> kind;
      case AggregateKind.Array(Type element) -> new AggregateKind.Array(type(element));
      case AggregateKind.Struct(Type.Adt adt) -> new AggregateKind.Struct((Type.Adt) type(adt));
      case AggregateKind.Variant(Type.Adt adt, int variant) ->
          new AggregateKind.Variant((Type.Adt) type(adt), variant);
      case AggregateKind.Union(Type.Adt adt, int field) ->
          new AggregateKind.Union((Type.Adt) type(adt), field);
      case AggregateKind.Closure(Type.Closure closure) ->
          new AggregateKind.Closure((Type.Closure) type(closure));
      case AggregateKind.FatPointer(Type type) -> new AggregateKind.FatPointer(type(type));
    };
  }

  private Rvalue cast(Rvalue.Cast cast) {
    Operand operand = operand(cast.operand());
    Type from = typeOf(operand);
    Type to = type(cast.type());
    return switch (cast.kind()) {
      case UNSIZE -> {
        Unsizing.between(from, to)
            .filter(unsizing -> !(unsizing.source() instanceof Type.Dynamic))
            .ifPresent(unsizing -> {
              if (unsizing.target() instanceof Type.Dynamic trait) {
                instances.vtable(unsizing.source(), trait);
              }
            });
        yield new Rvalue.Cast(cast.kind(), operand, to);
      }
      case REIFY_FUNCTION -> new Rvalue.Cast(cast.kind(), calls.reified(from), to);
      case CLOSURE_TO_FUNCTION -> {
        Type.Closure closure = (Type.Closure) from;
        Instance pointer = new Instance.ClosurePointer(closure.definition(), closure.arguments());
        Operand function = new Operand.Literal(instances.callee(pointer, from));
        yield new Rvalue.Cast(CastKind.REIFY_FUNCTION, function, to);
      }
      case INTEGER_TO_INTEGER,
          INTEGER_TO_FLOAT,
          FLOAT_TO_INTEGER,
          FLOAT_TO_FLOAT,
          POINTER_TO_POINTER,
          POINTER_TO_ELEMENT,
          POINTER_TO_WHOLE,
          POINTER_TO_ADDRESS,
          ADDRESS_TO_POINTER ->
          new Rvalue.Cast(cast.kind(), operand, to);
    };
  }

  /// Calls that are no calls become statements, put behind `statements`.
  private Terminator terminator(Terminator terminator, List<Statement> statements) {
    return switch (terminator) {
      case Terminator.Call call -> calls.call(call, statements);
      case Terminator.Drop(var source, Place place, var target, var unwind) -> {
        Place mapped = place(place);
        yield drop(new Terminator.Drop(source, mapped, target, unwind));
      }
      case Terminator.SwitchInt(var source, Operand operand, var cases, var otherwise) ->
          new Terminator.SwitchInt(source, operand(operand), cases, otherwise);
      case Terminator.Assert a ->
          new Terminator.Assert(
              a.source(),
              operand(a.condition()),
              a.expected(),
              message(a.message()),
              a.target(),
              a.unwind());
      case Terminator.FalseEdge(var source, var real, var imaginary) ->
          new Terminator.Goto(source, real);
      case Terminator.Goto t -> t;
      case Terminator.Return t -> t;
      case Terminator.Resume t -> t;
      case Terminator.Unreachable t -> t;
    };
  }

  private freehold.mir.AssertMessage message(freehold.mir.AssertMessage message) {
    return message instanceof freehold.mir.AssertMessage.BoundsCheck(Operand length, Operand index)
        ? new freehold.mir.AssertMessage.BoundsCheck(operand(length), operand(index))
        : message;
  }

  /// A drop of a monomorphic place; nothing if its type needs none.
  Terminator drop(Terminator.Drop drop) {
    Type type = typeOf(drop.place());
    if (!instances.needsDrop(type)) {
      return new Terminator.Goto(drop.source(), drop.target());
    }
    instances.glue(type);
    return drop;
  }
}
