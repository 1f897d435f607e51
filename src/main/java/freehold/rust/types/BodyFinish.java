package freehold.rust.types;

import freehold.mir.type.OpaqueDefinition;
import freehold.mir.type.Type;
import freehold.rust.syntax.Edition;
import freehold.source.Diagnostic;
import java.util.Map;

/// The end of checking a body: what is still unknown gets its default or is reported.
final class BodyFinish {
  private final BodyChecker body;

  BodyFinish(BodyChecker body) {
    this.body = body;
  }

  void finish() {
    body.obligations.selectWherePossible();
    fallback();
    body.obligations.selectWherePossible();
    body.casts.checkAll();
    body.obligations.selectWherePossible();
    fallback();
    for (Map.Entry<OpaqueDefinition, Type> entry : body.opaques.entrySet()) {
      entry.getKey().define(body.table.resolve(entry.getValue()));
    }
    body.sizes.finish();
    unknownSelves();
    unknownVariables();
  }

  private void unknownSelves() {
    for (BodyChecker.InferredSelf self : body.inferredSelves) {
      if (isClean() && body.table.isGeneralVariable(body.table.shallow(self.type()))) {
        String words =
            "cannot call associated function on trait without specifying the corresponding"
                + " `impl` type";
        body.report(
            Diagnostic.error("E0790", words, self.span())
                .label(self.span(), "cannot call associated function of trait"));
      }
    }
  }

  private void fallback() {
    InferenceTable table = body.table;
    Type never = body.owner.edition().atLeast(Edition.E2024) ? Type.NEVER : Type.UNIT;
    for (int i = 0; i < table.size(); i++) {
      Type variable = table.shallow(new Type.Inference(i));
      if (table.isIntegerVariable(variable)) {
        table.unify(variable, Type.I32);
      } else if (table.isFloatVariable(variable)) {
        table.unify(variable, Type.F64);
      } else if (variable instanceof Type.Inference v && table.isDiverging(v)) {
        table.unify(variable, never);
      }
    }
  }

  private boolean isClean() {
    return body.program.isClean(body.owner);
  }

  private void unknownVariables() {
    if (!isClean()) {
      return;
    }
    for (BodyFacts.LocalVariable variable : body.facts.variables) {
      if (InferenceTable.hasVariables(body.table.resolve(variable.type()))) {
        needed(variable.span());
        return;
      }
    }
    for (var entry : body.facts.types.entrySet()) {
      if (InferenceTable.hasVariables(body.table.resolve(entry.getValue()))) {
        needed(entry.getKey().span());
        return;
      }
    }
  }

  private void needed(freehold.source.Span span) {
    body.report(
        Diagnostic.error("E0282", "type annotations needed", span)
            .label(span, "cannot infer type"));
  }
}
