package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.FunctionSymbol;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.FunctionId;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// What the program begins with: `main` itself, or, if that takes arguments, a function before it
/// that has them on its stack: the program's name, and a null pointer at the end.
final class StartFunction {
  private static final SourceFile TEXT = SourceFile.library("start.c", "_start");
  private static final Type POINTER =
      new Type.RawPointer(true, new Type.Whole(freehold.mir.type.IntegerKind.I8));

  private final ProgramLowering program;

  StartFunction(ProgramLowering program) {
    this.program = program;
  }

  FunctionId of(FunctionSymbol main) {
    CType.Function type = main.type();
    if (!type.result().isInteger()) {
      throw new NotLinked(Diagnostic.unsupported("a main that does not return int", main.span()));
    }
    FunctionId id = program.function(main, main.span());
    if (type.parameters().isEmpty()) {
      return id;
    }
    CType argv = new CType.Pointer(new CType.Pointer(CType.CHAR, false), false);
    boolean usual =
        type.parameters().size() == 2
            && type.parameters().getFirst().equals(CType.INT)
            && program.types().of(type.parameters().get(1)).equals(program.types().of(argv));
    if (!usual) {
      throw new NotLinked(
          Diagnostic.unsupported("a main with other parameters than argc and argv", main.span()));
    }
    return program.open(definition -> body(definition, main, id), "_start");
  }

  private Body body(DefId definition, FunctionSymbol main, FunctionId id) {
    BodyBuilder body = new BodyBuilder(Type.I32, TEXT.span(0, TEXT.text().length()));
    String file = main.span().file().name();
    String name = "./" + file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.c$", "");
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] text = Arrays.copyOf(bytes, bytes.length + 1);
    Type list = new Type.Array(POINTER, new Type.Length(2));
    LocalId arguments = body.local(LocalDecl.Kind.VARIABLE, "arguments", list, body.span());
    Place all = Place.of(arguments);
    body.assign(
        all.project(new Place.Projection.ConstantIndex(0, 2, false)),
        new Rvalue.Use(new Operand.Literal(new Constant.Bytes(POINTER, text))));
    body.assign(
        all.project(new Place.Projection.ConstantIndex(1, 2, false)),
        new Rvalue.Use(new Operand.Literal(new Constant.Scalar(POINTER, BigInteger.ZERO))));
    Type toList = new Type.RawPointer(true, list);
    Type argv = new Type.RawPointer(true, POINTER);
    Operand made = body.keep(toList, new Rvalue.RawPointer(true, all));
    Operand start =
        body.keep(argv, new Rvalue.Cast(freehold.mir.CastKind.POINTER_TO_POINTER, made, argv));
    Type callee = new Type.FunctionDefinition(new DefId(id.index(), "main"), List.of());
    Operand one = new Operand.Literal(new Constant.Scalar(Type.I32, BigInteger.ONE));
    body.call(
        new Operand.Literal(new Constant.Function(callee, id)),
        List.of(one, start),
        Place.of(LocalId.RETURN));
    body.end(new Terminator.Return(body.source()));
    return body.build(definition, "_start", 0);
  }
}
