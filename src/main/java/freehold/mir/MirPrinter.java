package freehold.mir;

import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Bodies as text, in the manner of rustc's `--emit mir`.
public final class MirPrinter {
  private final Body body;
  private final StringBuilder text = new StringBuilder();

  private MirPrinter(Body body) {
    this.body = body;
  }

  public static String print(Body body) {
    MirPrinter printer = new MirPrinter(body);
    printer.header();
    printer.locals();
    for (int i = 0; i < body.blocks().size(); i++) {
      printer.block(i);
    }
    return printer.text.append("}\n").toString();
  }

  public static String print(Program program) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < program.functions().size(); i++) {
      text.append("// ").append(new FunctionId(i)).append('\n');
      text.append(print(program.functions().get(i))).append('\n');
    }
    return text.toString();
  }

  private void header() {
    text.append("fn ").append(body.name()).append('(');
    for (int i = 1; i <= body.argumentCount(); i++) {
      text.append(i > 1 ? ", " : "").append('_').append(i).append(": ");
      text.append(type(body.locals().get(i).type()));
    }
    text.append(") -> ").append(type(body.locals().get(0).type())).append(" {\n");
  }

  private void locals() {
    for (int i = 0; i < body.locals().size(); i++) {
      LocalDecl local = body.locals().get(i);
      boolean isArgument = i >= 1 && i <= body.argumentCount();
      if (isArgument && !local.isUserVariable()) {
        continue;
      }
      text.append("    ");
      if (isArgument) {
        text.append("debug ").append(local.name()).append(" => _").append(i);
      } else {
        text.append("let ").append(local.mutable() ? "mut " : "").append('_').append(i);
        text.append(": ").append(type(local.type()));
      }
      text.append(";").append(remark(local, isArgument)).append('\n');
    }
  }

  private static String remark(LocalDecl local, boolean isArgument) {
    if (local.kind() == LocalDecl.Kind.DROP_FLAG) {
      return " // drop flag";
    }
    return local.isUserVariable() && !isArgument ? " // " + local.name() : "";
  }

  private void block(int index) {
    BasicBlock block = body.blocks().get(index);
    text.append("\n    ").append(new BlockId(index));
    text.append(block.cleanup() ? " (cleanup): {\n" : ": {\n");
    for (Statement statement : block.statements()) {
      text.append("        ").append(print(statement)).append(";\n");
    }
    text.append("        ").append(print(block.terminator())).append(";\n    }\n");
  }

  public static String print(Statement statement) {
    return switch (statement) {
      case Statement.Assign(var source, Place place, Rvalue value) ->
          print(place) + " = " + print(value);
      case Statement.StorageLive(var source, LocalId local) -> "StorageLive(" + local + ")";
      case Statement.StorageDead(var source, LocalId local) -> "StorageDead(" + local + ")";
      case Statement.SetDiscriminant(var source, Place place, int variant) ->
          "discriminant(" + print(place) + ") = " + variant;
      case Statement.FakeRead(var source, Place place) -> "FakeRead(" + print(place) + ")";
      case Statement.Nop(var source) -> "nop";
    };
  }

  public static String print(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Goto t -> "goto -> " + t.target();
      case Terminator.SwitchInt t -> "switchInt(" + print(t.operand()) + ") -> " + cases(t);
      case Terminator.Call t ->
          print(t.destination())
              + " = "
              + print(t.callee())
              + print(t.arguments(), "(", ")")
              + " -> "
              + exits(t.target(), "return", t.unwind());
      case Terminator.Drop t ->
          "drop("
              + print(t.place())
              + ") -> "
              + exits(java.util.Optional.of(t.target()), "return", t.unwind());
      case Terminator.Assert t ->
          "assert("
              + (t.expected() ? "" : "!")
              + print(t.condition())
              + ", "
              + print(t.message())
              + ") -> "
              + exits(java.util.Optional.of(t.target()), "success", t.unwind());
      case Terminator.Return t -> "return";
      case Terminator.Resume t -> "resume";
      case Terminator.Unreachable t -> "unreachable";
      case Terminator.FalseEdge t ->
          "falseEdge -> [real: " + t.real() + ", imaginary: " + t.imaginary() + "]";
    };
  }

  private static String cases(Terminator.SwitchInt terminator) {
    String cases =
        terminator.cases().stream()
            .map(c -> c.value() + ": " + c.target())
            .collect(Collectors.joining(", "));
    return "[" + cases + terminator.otherwise().map(o -> ", otherwise: " + o).orElse("") + "]";
  }

  private static String exits(
      java.util.Optional<BlockId> target, String word, java.util.Optional<BlockId> unwind) {
    String back = unwind.map(u -> "unwind " + u).orElse("unwind continue");
    return target.map(t -> "[" + word + ": " + t + ", " + back + "]").orElse(back);
  }

  private static String print(AssertMessage message) {
    return switch (message) {
      case AssertMessage.Overflow(BinaryOp operator) -> "overflow of " + operator;
      case AssertMessage.NegationOverflow() -> "overflow of NEGATE";
      case AssertMessage.DivisionByZero() -> "division by zero";
      case AssertMessage.RemainderByZero() -> "remainder by zero";
      case AssertMessage.BoundsCheck(Operand length, Operand index) ->
          "index " + print(index) + " of " + print(length);
      case AssertMessage.Undefined(var rule, var operator, Operand left, Operand right) ->
          rule + " of " + operator + " " + print(left) + ", " + print(right);
    };
  }

  public static String print(Rvalue value) {
    return switch (value) {
      case Rvalue.Use(Operand operand) -> print(operand);
      case Rvalue.Repeat(Operand operand, Type count) ->
          "[" + print(operand) + "; " + type(count) + "]";
      case Rvalue.Ref(var region, BorrowKind kind, Place place) ->
          switch (kind) {
                case SHARED -> "&";
                case MUTABLE -> "&mut ";
                case TWO_PHASE -> "&two_phase mut ";
              }
              + print(place);
      case Rvalue.RawPointer(boolean mutable, Place place) ->
          (mutable ? "&raw mut " : "&raw const ") + print(place);
      case Rvalue.Length(Place place) -> "Len(" + print(place) + ")";
      case Rvalue.Cast(CastKind kind, Operand operand, Type type) ->
          print(operand) + " as " + type(type) + " (" + kind + ")";
      case Rvalue.Binary(BinaryOp operator, Operand left, Operand right) ->
          operator + "(" + print(left) + ", " + print(right) + ")";
      case Rvalue.CheckedBinary(BinaryOp operator, Operand left, Operand right) ->
          operator + "_CHECKED(" + print(left) + ", " + print(right) + ")";
      case Rvalue.Unary(UnaryOp operator, Operand operand) -> operator + "(" + print(operand) + ")";
      case Rvalue.Discriminant(Place place) -> "discriminant(" + print(place) + ")";
      case Rvalue.Aggregate(AggregateKind kind, List<Operand> operands) ->
          aggregate(kind, operands);
    };
  }

  private static String aggregate(AggregateKind kind, List<Operand> operands) {
    return switch (kind) {
      case AggregateKind.Tuple() -> print(operands, "(", operands.size() == 1 ? ",)" : ")");
      case AggregateKind.Array(Type element) -> print(operands, "[", "]");
      case AggregateKind.Struct(Type.Adt type) -> type(type) + print(operands, " { ", " }");
      case AggregateKind.Variant(Type.Adt type, int variant) ->
          type(type)
              + "::"
              + type.definition().variants().get(variant).name()
              + (operands.isEmpty() ? "" : print(operands, "(", ")"));
      case AggregateKind.Union(Type.Adt type, int field) ->
          type(type) + " { ." + field + " = " + print(operands, "", "") + " }";
      case AggregateKind.Closure(Type.Closure type) -> type(type) + print(operands, " { ", " }");
      case AggregateKind.FatPointer(Type type) -> type(type) + print(operands, " { ", " }");
    };
  }

  private static String print(List<Operand> operands, String before, String after) {
    return operands.stream()
        .map(MirPrinter::print)
        .collect(Collectors.joining(", ", before, after));
  }

  public static String print(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> "copy " + print(place);
      case Operand.Move(Place place) -> "move " + print(place);
      case Operand.Literal(Constant constant) -> print(constant);
    };
  }

  public static String print(Constant constant) {
    return switch (constant) {
      case Constant.Scalar(Type.Bool type, BigInteger value) ->
          value.signum() == 0 ? "const false" : "const true";
      case Constant.Scalar(Type.Char type, BigInteger value) ->
          "const '" + Character.toString(value.intValue()) + "'";
      case Constant.Scalar(Type type, BigInteger value) -> "const " + value + "_" + type(type);
      case Constant.Floating(Type type, double value) -> "const " + value + "_" + type(type);
      case Constant.Bytes(Type type, byte[] value) -> "const " + quoted(value);
      case Constant.ZeroSized(Type.FunctionDefinition type) ->
          function(type.definition(), type.arguments());
      case Constant.ZeroSized(Type type) -> "const " + type(type);
      case Constant.Item(Type type, DefId definition, List<Type> arguments) ->
          "const " + function(definition, arguments);
      case Constant.Parameter(Type type, Type value) -> "const " + type(value);
      case Constant.StaticItem(Type type, DefId definition) -> "const &" + definition;
      case Constant.Promoted(Type type, int index) -> "const promoted[" + index + "]";
      case Constant.GlobalValue(Type type, GlobalId global) -> "const " + global;
      case Constant.GlobalAddress(Type type, GlobalId global) -> "const &" + global;
      case Constant.Function(Type.FunctionDefinition type, FunctionId function) ->
          function(type.definition(), type.arguments()) + "#" + function;
      case Constant.Function(Type type, FunctionId function) -> function.toString();
      case Constant.VirtualMethod(Type type, int slot) -> "virtual#" + slot;
      case Constant.IntrinsicFunction(Type type, Intrinsic intrinsic, List<Type> arguments) ->
          intrinsic + freehold.mir.type.TypePrinter.arguments(arguments);
    };
  }

  private static String function(DefId definition, List<Type> arguments) {
    String inner = freehold.mir.type.TypePrinter.arguments(arguments);
    return definition.path() + (inner.isEmpty() ? "" : "::" + inner);
  }

  private static String quoted(byte[] value) {
    String decoded = new String(value, StandardCharsets.UTF_8);
    String escaped = decoded.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped + '"';
  }

  public static String print(Place place) {
    String text = place.local().toString();
    for (Place.Projection projection : place.projections()) {
      text =
          switch (projection) {
            case Place.Projection.Deref() -> "(*" + text + ")";
            case Place.Projection.Field(int index, Type type) -> text + "." + index;
            case Place.Projection.Index(LocalId index) -> text + "[" + index + "]";
            case Place.Projection.ConstantIndex(long offset, long least, boolean fromEnd) ->
                text + "[" + (fromEnd ? "-" : "") + offset + " of " + least + "]";
            case Place.Projection.Subslice(long from, long to, boolean fromEnd) ->
                text + "[" + from + ".." + (fromEnd ? "-" : "") + to + "]";
            case Place.Projection.Downcast(int variant) -> "(" + text + " as v" + variant + ")";
          };
    }
    return text;
  }

  private static String type(Type type) {
    return type.text();
  }
}
