package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.Global;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.PromotedBody;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.Resolution;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Constants of an instance: items and promoteds become globals, or literals where that is all they
/// are.
final class InstanceConstants {
  private final Instances instances;
  private final LoweredBodies bodies;
  private final Instantiation instantiation;
  private final DefId owner;

  InstanceConstants(
      Instances instances, LoweredBodies bodies, Instantiation instantiation, DefId owner) {
    this.instances = instances;
    this.bodies = bodies;
    this.instantiation = instantiation;
    this.owner = owner;
  }

  Constant constant(Constant constant) {
    return switch (constant) {
      case Constant.Scalar(Type type, BigInteger value) -> new Constant.Scalar(type(type), value);
      case Constant.Floating c -> c;
      case Constant.Bytes c -> new Constant.Bytes(type(c.type()), c.value());
      case Constant.ZeroSized(Type type) -> new Constant.ZeroSized(type(type));
      case Constant.Item(Type type, DefId definition, List<Type> arguments) ->
          item(type(type), definition, instantiation.types(arguments));
      case Constant.Parameter(Type type, Type value) -> parameter(type(type), type(value));
      case Constant.StaticItem(Type type, DefId definition) -> staticItem(type, definition);
      case Constant.Promoted(Type type, int index) -> promoted(type(type), index);
      case Constant.GlobalValue c -> c;
      case Constant.GlobalAddress c -> c;
      case Constant.Function c -> c;
      case Constant.VirtualMethod c -> c;
      case Constant.IntrinsicFunction c -> c;
    };
  }

  private Type type(Type generic) {
    return instantiation.type(generic);
  }

  private static Constant parameter(Type type, Type value) {
    if (!(value instanceof Type.Length(long bits))) {
      throw new AssertionError("not monomorphic: " + value.text());
    }
    return new Constant.Scalar(type, BigInteger.valueOf(bits));
  }

  private Constant item(Type type, DefId definition, List<Type> arguments) {
    Resolution resolution = instances.program.resolve(definition, arguments);
    if (!(resolution instanceof Resolution.Item(DefId found, List<Type> given))) {
      throw new UnsupportedConstruct("this constant", instances.program.spanOf(definition));
    }
    Optional<Constant> literal = literal(found).filter(c -> type(c, given).equals(type));
    if (literal.isPresent()) {
      return literal.get();
    }
    Instances.NeededGlobal global =
        new Instances.NeededGlobal(Global.Kind.CONST, new Instance.Item(found, given), type, false);
    return new Constant.GlobalValue(type, instances.global(global));
  }

  private Type type(Constant constant, List<Type> arguments) {
    return instances.normalize(Substitution.apply(constant.type(), arguments));
  }

  /// The value of a constant whose body is no more than a literal.
  private Optional<Constant> literal(DefId definition) {
    return bodies
        .elaborated(definition)
        .map(LoweredBodies.Elaborated::body)
        .filter(body -> body.blocks().size() == 1)
        .flatMap(InstanceConstants::onlyValue);
  }

  private static Optional<Constant> onlyValue(Body body) {
    BasicBlock block = body.blocks().getFirst();
    if (block.statements().size() == 1
        && block.terminator() instanceof Terminator.Return
        && block.statements().getFirst()
            instanceof Statement.Assign(var source, Place place, Rvalue value)
        && place.equals(Place.of(LocalId.RETURN))
        && value instanceof Rvalue.Use(Operand.Literal(Constant constant))
        && isPlain(constant)) {
      return Optional.of(constant);
    }
    return Optional.empty();
  }

  private static boolean isPlain(Constant constant) {
    return constant instanceof Constant.Scalar
        || constant instanceof Constant.Floating
        || constant instanceof Constant.Bytes;
  }

  private Constant staticItem(Type pointer, DefId definition) {
    Type type = type(pointer);
    Type value = freehold.mir.PlaceTypes.pointee(type);
    boolean mutable = pointer instanceof Type.RawPointer || hasCell(value, 0);
    Instances.NeededGlobal global =
        new Instances.NeededGlobal(
            Global.Kind.STATIC, new Instance.Item(definition, List.of()), value, mutable);
    return new Constant.GlobalAddress(type, instances.global(global));
  }

  /// Whether bytes of a shared value may change.
  private boolean hasCell(Type type, int depth) {
    return switch (type) {
      case Type.Adt adt ->
          depth < 20
              && (adt.definition().is("unsafe_cell")
                  || adt.definition().variants().stream()
                      .flatMap(variant -> variant.fields().stream())
                      .map(AdtDefinition.Field::type)
                      .map(f -> instances.normalize(Substitution.apply(f, adt.arguments())))
                      .anyMatch(field -> hasCell(field, depth + 1)));
      case Type.Tuple tuple -> tuple.elements().stream().anyMatch(e -> hasCell(e, depth + 1));
      case Type.Array array -> hasCell(array.element(), depth + 1);
      case Type other -> false;
    };
  }

  private Constant promoted(Type type, int index) {
    PromotedBody promoted = bodies.elaborated(owner).orElseThrow().promoteds().get(index);
    List<Type> arguments = instantiation.arguments();
    Instances.NeededGlobal global =
        new Instances.NeededGlobal(
            Global.Kind.PROMOTED,
            new Instance.Promoted(owner, arguments, index),
            type(promoted.type()),
            false);
    return new Constant.GlobalAddress(type, instances.global(global));
  }
}
