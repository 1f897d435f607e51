package freehold.scene;

import freehold.mir.AggregateKind;
import freehold.mir.BinaryOp;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Program;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.UnaryOp;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Instructions in short words, with the names of the person's variables.
final class InstructionWords {
  private final Program program;
  private final Body body;

  InstructionWords(Program program, Body body) {
    this.program = program;
    this.body = body;
  }

  /// Empty for what does nothing at run time.
  String statement(Statement statement) {
    return switch (statement) {
      case Statement.Assign a -> place(a.place()) + " = " + value(a.value());
      case Statement.StorageLive live -> named(live.local(), "storage_live ");
      case Statement.StorageDead dead -> named(dead.local(), "storage_dead ");
      case Statement.SetDiscriminant set ->
          "variant(" + place(set.place()) + ") = " + set.variant();
      case Statement.FakeRead _, Statement.Nop _ -> "";
    };
  }

  private String named(LocalId local, String word) {
    return body.local(local).isUserVariable() ? word + local(local) : "";
  }

  /// The same, with what the listing leaves out.
  String everything(Statement statement) {
    return switch (statement) {
      case Statement.StorageLive live -> "storage_live " + local(live.local());
      case Statement.StorageDead dead -> "storage_dead " + local(dead.local());
      case Statement.Assign _, Statement.SetDiscriminant _ -> statement(statement);
      case Statement.FakeRead _, Statement.Nop _ -> "nop";
    };
  }

  String terminator(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Goto jump -> "goto bb" + jump.target().index();
      case Terminator.SwitchInt s -> "switch " + operand(s.operand());
      case Terminator.Call call -> call(call);
      case Terminator.Drop drop -> "drop " + place(drop.place());
      case Terminator.Assert check ->
          "assert " + (check.expected() ? "" : "!") + operand(check.condition());
      case Terminator.Return _ -> "return";
      case Terminator.Resume _ -> "resume unwinding";
      case Terminator.Unreachable _ -> "unreachable";
      case Terminator.FalseEdge edge -> "goto bb" + edge.real().index();
    };
  }

  private String call(Terminator.Call call) {
    String arguments =
        call.arguments().stream().map(this::operand).collect(Collectors.joining(", "));
    String text = CallWords.callee(call) + "(" + arguments + ")";
    boolean isUnit = body.local(call.destination().local()).type().isUnit();
    return isUnit || call.target().isEmpty() ? text : place(call.destination()) + " = " + text;
  }

  String place(Place place) {
    return PlaceWords.of(body, place);
  }

  private String local(LocalId id) {
    return PlaceWords.local(body, id);
  }

  private String operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy copy -> place(copy.place());
      case Operand.Move move -> "move " + place(move.place());
      case Operand.Literal literal -> constant(literal.constant());
    };
  }

  private String value(Rvalue value) {
    return switch (value) {
      case Rvalue.Use use -> operand(use.operand());
      case Rvalue.Repeat repeat ->
          "[" + operand(repeat.operand()) + "; " + repeat.count().text() + "]";
      case Rvalue.Ref ref -> (ref.kind() == BorrowKind.SHARED ? "&" : "&mut ") + place(ref.place());
      case Rvalue.RawPointer raw -> "&raw " + place(raw.place());
      case Rvalue.Length length -> "len(" + place(length.place()) + ")";
      case Rvalue.Cast cast -> operand(cast.operand()) + " as " + program.wording().of(cast.type());
      case Rvalue.Binary b -> binary(b.left(), b.operator(), b.right());
      case Rvalue.CheckedBinary b -> binary(b.left(), b.operator(), b.right()) + " (checked)";
      case Rvalue.Unary unary ->
          (unary.operator() == UnaryOp.NOT ? "!" : "-") + operand(unary.operand());
      case Rvalue.Discriminant discriminant -> "variant(" + place(discriminant.place()) + ")";
      case Rvalue.Aggregate aggregate -> aggregate(aggregate.kind(), aggregate.operands());
    };
  }

  private String binary(Operand left, BinaryOp operator, Operand right) {
    return operand(left) + " " + symbol(operator) + " " + operand(right);
  }

  private String aggregate(AggregateKind kind, List<Operand> operands) {
    String parts = operands.stream().map(this::operand).collect(Collectors.joining(", "));
    return switch (kind) {
      case AggregateKind.Tuple _ -> "(" + parts + ")";
      case AggregateKind.Array _ -> "[" + parts + "]";
      case AggregateKind.Struct struct -> struct.type().text() + " { " + parts + " }";
      case AggregateKind.Variant variant -> variant(variant, parts);
      case AggregateKind.Union union -> union.type().text() + " { " + parts + " }";
      case AggregateKind.Closure _ -> "closure { " + parts + " }";
      case AggregateKind.FatPointer _ -> "fat(" + parts + ")";
    };
  }

  private static String variant(AggregateKind.Variant variant, String parts) {
    AdtDefinition definition = variant.type().definition();
    String name = definition.name() + "::" + definition.variants().get(variant.variant()).name();
    return parts.isEmpty() ? name : name + "(" + parts + ")";
  }

  private String constant(Constant constant) {
    return switch (constant) {
      case Constant.Scalar scalar -> scalar(scalar);
      case Constant.Floating floating -> Double.toString(floating.value());
      case Constant.Bytes bytes -> quoted(bytes.value());
      case Constant.ZeroSized zero -> zero.type().isUnit() ? "()" : zero.type().text();
      case Constant.GlobalValue value -> program.global(value.global()).name();
      case Constant.GlobalAddress address -> "&" + program.global(address.global()).name();
      case Constant.Function f -> program.function(f.function()).name();
      case Constant.Item _,
          Constant.Parameter _,
          Constant.StaticItem _,
          Constant.Promoted _,
          Constant.VirtualMethod _,
          Constant.IntrinsicFunction _ ->
          constant.type().text();
    };
  }

  private static String scalar(Constant.Scalar scalar) {
    if (scalar.type() instanceof Type.Bool) {
      return scalar.value().signum() == 0 ? "false" : "true";
    }
    if (scalar.type() instanceof Type.Char) {
      return "'" + Character.toString(scalar.value().intValue()) + "'";
    }
    return scalar.value().toString();
  }

  private static String quoted(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String shown = text.length() > 24 ? text.substring(0, 24) + "…" : text;
    return "\"" + shown.replace("\n", "\\n") + "\"";
  }

  private static String symbol(BinaryOp operator) {
    return switch (operator) {
      case ADD -> "+";
      case SUBTRACT -> "-";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case REMAINDER -> "%";
      case BIT_AND -> "&";
      case BIT_OR -> "|";
      case BIT_XOR -> "^";
      case SHIFT_LEFT -> "<<";
      case SHIFT_RIGHT -> ">>";
      case EQUAL -> "==";
      case NOT_EQUAL -> "!=";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
    };
  }
}
