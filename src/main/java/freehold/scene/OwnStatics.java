package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.state.MachineState;
import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.Global;
import freehold.mir.Operand;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the person's own program keeps in static data, whatever points to it: literals and statics.
/// The pieces that macros such as `println!` make of their format strings are not the person's.
final class OwnStatics {
  private final Map<ByteBuffer, Type> literals = new HashMap<>();
  private final Map<String, Type> globals = new HashMap<>();

  OwnStatics(Program program) {
    for (Body body : program.functions()) {
      if (body.isOwn()) {
        body.blocks().forEach(this::block);
      }
    }
    for (Global global : program.globals()) {
      if (isStatic(global) && !global.span().isLibrary()) {
        globals.put(global.name(), global.type());
      }
    }
  }

  private static boolean isStatic(Global global) {
    return global.kind() == Global.Kind.STATIC || global.kind() == Global.Kind.READ_ONLY;
  }

  /// The type of what lies there, if it is the person's.
  Optional<Type> typeOf(MachineState state, Allocation allocation) {
    return switch (allocation.kind()) {
      case LITERAL -> {
        byte[] bytes = state.memory().bytes(allocation.address(), (int) allocation.size());
        yield Optional.ofNullable(literals.get(ByteBuffer.wrap(bytes)));
      }
      case GLOBAL, CONSTANT -> Optional.ofNullable(globals.get(allocation.label()));
      case VTABLE, FUNCTION, HEAP, ARENA, STACK -> Optional.empty();
    };
  }

  private void block(BasicBlock block) {
    for (Statement statement : block.statements()) {
      if (statement instanceof Statement.Assign assign && !MacroCalls.is(assign.source().span())) {
        operands(assign.value()).forEach(this::operand);
      }
    }
    if (block.terminator() instanceof Terminator.Call call
        && !MacroCalls.is(call.source().span())) {
      call.arguments().forEach(this::operand);
    }
  }

  private static List<Operand> operands(Rvalue value) {
    return switch (value) {
      case Rvalue.Use use -> List.of(use.operand());
      case Rvalue.Repeat repeat -> List.of(repeat.operand());
      case Rvalue.Cast cast -> List.of(cast.operand());
      case Rvalue.Binary binary -> List.of(binary.left(), binary.right());
      case Rvalue.CheckedBinary binary -> List.of(binary.left(), binary.right());
      case Rvalue.Unary unary -> List.of(unary.operand());
      case Rvalue.Aggregate aggregate -> aggregate.operands();
      case Rvalue.Ref _, Rvalue.RawPointer _, Rvalue.Length _, Rvalue.Discriminant _ -> List.of();
    };
  }

  /// A text that is also written as bytes is drawn as text: both share one place.
  private void operand(Operand operand) {
    if (operand instanceof Operand.Literal(Constant.Bytes(Type type, byte[] value))
        && value.length > 0) {
      Type pointee =
          switch (type) {
            case Type.Reference reference -> reference.target();
            // Bytes that only a raw pointer leads to are a text with its NUL.
            case Type.RawPointer pointer -> Type.STR;
            default -> type;
          };
      literals.merge(ByteBuffer.wrap(value), pointee, (a, b) -> a instanceof Type.Str ? a : b);
    }
  }
}
