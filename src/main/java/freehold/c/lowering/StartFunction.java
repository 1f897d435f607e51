package freehold.c.lowering;

import freehold.c.types.CType;
import freehold.c.types.FunctionSymbol;
import freehold.mir.FunctionId;
import freehold.source.Diagnostic;

/// What the program begins with: `main` itself.
final class StartFunction {
  private final ProgramLowering program;

  StartFunction(ProgramLowering program) {
    this.program = program;
  }

  FunctionId of(FunctionSymbol main) {
    CType.Function type = main.type();
    if (!type.result().isInteger()) {
      throw new NotLinked(
          Diagnostic.unsupported("a main that does not return int", main.span()));
    }
    if (!type.parameters().isEmpty()) {
      throw new NotLinked(Diagnostic.unsupported("the parameters of main", main.span()));
    }
    return program.function(main, main.span());
  }
}
