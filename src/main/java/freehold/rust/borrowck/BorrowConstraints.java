package freehold.rust.borrowck;

import freehold.mir.AggregateKind;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.List;

/// Reads off a body which regions must outlive which, and its loans.
final class BorrowConstraints {
  private final Body body;
  private final RegionGraph graph;
  private final RegionTypes types;
  private final TypeRelation relation;
  private final CallConstraints calls;
  private final List<Loan> loans = new ArrayList<>();

  BorrowConstraints(
      Body body,
      RegionGraph graph,
      RegionTypes types,
      TypeRelation relation,
      CallConstraints calls) {
    this.body = body;
    this.graph = graph;
    this.types = types;
    this.relation = relation;
    this.calls = calls;
  }

  List<Loan> loans() {
    return loans;
  }

  void at(Location at) {
    List<Statement> statements = body.block(at.block()).statements();
    if (at.statementIndex() < statements.size()) {
      if (statements.get(at.statementIndex()) instanceof Statement.Assign assign) {
        assign(assign, at);
      }
    } else if (body.block(at.block()).terminator() instanceof Terminator.Call call) {
      calls.call(
          call,
          call.arguments().stream().map(this::operand).toList(),
          types.place(call.destination()),
          new Cause(destinationKind(call.destination()), at, call.source().span()));
    }
  }

  private Cause cause(Statement.Assign assign, Location at) {
    boolean casts = assign.value() instanceof Rvalue.Cast;
    Cause.Kind kind = casts ? Cause.Kind.CAST : destinationKind(assign.place());
    return new Cause(kind, at, assign.source().span());
  }

  /// Temporaries tell a person nothing.
  private Cause.Kind destinationKind(Place place) {
    if (place.local().equals(LocalId.RETURN)) {
      return Cause.Kind.RETURN;
    }
    return body.local(place.local()).isUserVariable() ? Cause.Kind.ASSIGNMENT : Cause.Kind.BORING;
  }

  private void assign(Statement.Assign assign, Location where) {
    Cause at = cause(assign, where);
    Type target = types.place(assign.place());
    switch (assign.value()) {
      case Rvalue.Use(Operand operand) -> relation.subtype(operand(operand), target, at);
      case Rvalue.Ref(Region region, BorrowKind kind, Place place) ->
          borrow(assign, kind, place, target, at);
      case Rvalue.Cast cast -> cast(cast, target, at);
      case Rvalue.Aggregate(AggregateKind kind, List<Operand> operands) ->
          aggregate(kind, operands, target, at);
      case Rvalue.Repeat(Operand operand, Type count) -> {
        if (target instanceof Type.Array array) {
          relation.subtype(operand(operand), array.element(), at);
        }
      }
      case Rvalue.RawPointer r -> {}
      case Rvalue.Length r -> {}
      case Rvalue.Binary r -> {}
      case Rvalue.CheckedBinary r -> {}
      case Rvalue.Unary r -> {}
      case Rvalue.Discriminant r -> {}
    }
  }

  Type operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> types.place(place);
      case Operand.Move(Place place) -> types.place(place);
      case Operand.Literal(Constant constant) -> constant(constant);
    };
  }

  private Type constant(Constant constant) {
    return constant instanceof Constant.ZeroSized
        ? types.fresh(constant.type())
        : RegionTypes.unknown(constant.type());
  }

  private void borrow(
      Statement.Assign assign, BorrowKind kind, Place place, Type target, Cause at) {
    int region = graph.fresh();
    Type borrowed = types.place(place);
    Type type =
        new Type.Reference(new Region.Variable(region), kind != BorrowKind.SHARED, borrowed);
    relation.subtype(type, target, at);
    reborrow(place, region, at.as(Cause.Kind.BORING));
    if (isTracked(place)) {
      loans.add(
          new Loan(
              loans.size(),
              kind,
              place,
              assign.place().local(),
              region,
              at.at(),
              assign.source().span()));
    }
  }

  /// What is behind a reference lives as long as the reference says; behind a `&`, no more than
  /// that counts.
  private void reborrow(Place place, int region, Cause at) {
    for (int i = place.projections().size() - 1; i >= 0; i--) {
      if (!(place.projections().get(i) instanceof Place.Projection.Deref)) {
        continue;
      }
      Place base = new Place(place.local(), place.projections().subList(0, i));
      switch (types.place(base)) {
        case Type.Reference(Region outer, boolean mutable, Type t) -> {
          int longer = RegionTypes.variable(outer);
          if (longer >= 0) {
            graph.outlives(longer, region, at);
          }
          if (!mutable) {
            return;
          }
        }
        case Type.RawPointer pointer -> {
          return;
        }
        case Type other -> {}
      }
    }
  }

  /// What lies behind a `&` or raw pointer cannot be invalidated by this body.
  private boolean isTracked(Place place) {
    Type type = body.local(place.local()).type();
    for (Place.Projection projection : place.projections()) {
      if (projection instanceof Place.Projection.Deref
          && (type instanceof Type.RawPointer
              || type instanceof Type.Reference reference && !reference.mutable())) {
        return false;
      }
      type = PlaceTypes.step(type, projection);
    }
    return true;
  }

  private void cast(Rvalue.Cast cast, Type target, Cause at) {
    Type from = operand(cast.operand());
    switch (cast.kind()) {
      case UNSIZE -> relation.unsize(from, target, at);
      case POINTER_TO_POINTER -> relation.subtype(from, target, at);
      case INTEGER_TO_INTEGER,
          INTEGER_TO_FLOAT,
          FLOAT_TO_INTEGER,
          FLOAT_TO_FLOAT,
          POINTER_TO_ELEMENT,
          POINTER_TO_WHOLE,
          POINTER_TO_ADDRESS,
          ADDRESS_TO_POINTER,
          REIFY_FUNCTION,
          CLOSURE_TO_FUNCTION -> {}
    }
  }

  private void aggregate(AggregateKind kind, List<Operand> operands, Type target, Cause whole) {
    boolean captures = kind instanceof AggregateKind.Closure;
    Cause at = whole.as(captures ? Cause.Kind.CAPTURE : Cause.Kind.BORING);
    if (target instanceof Type.Opaque) {
      // The place has no fields to see: what goes in must outlive what the `impl` hides.
      operands.forEach(operand -> relation.subtype(operand(operand), target, whole));
      return;
    }
    for (int i = 0; i < operands.size(); i++) {
      Type operand = operand(operands.get(i));
      Type erased = PlaceTypes.of(body.locals(), operands.get(i));
      Type field =
          switch (kind) {
            case AggregateKind.Tuple() -> types.field(target, 0, i, erased);
            case AggregateKind.Array(Type element) ->
                target instanceof Type.Array array ? array.element() : types.fresh(element);
            case AggregateKind.Struct(Type.Adt type) -> types.field(target, 0, i, erased);
            case AggregateKind.Variant(Type.Adt type, int variant) ->
                types.field(target, variant, i, erased);
            case AggregateKind.Union(Type.Adt type, int index) ->
                types.field(target, 0, index, erased);
            case AggregateKind.Closure(Type.Closure type) -> types.field(target, 0, i, erased);
            case AggregateKind.FatPointer(Type type) -> types.fresh(erased);
          };
      relation.subtype(operand, field, at);
    }
  }
}
