package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Closures of the typed tree: builds their bodies, then finds what they capture.
final class TreeClosures {
  private final TreeBuilder tree;

  TreeClosures(TreeBuilder tree) {
    this.tree = tree;
  }

  TypedExpr closure(Expr.Closure closure) {
    ClosureFacts facts = tree.facts.closures.get(closure);
    List<TypedBody.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < closure.parameters().size(); i++) {
      var pattern = closure.parameters().get(i).pattern();
      parameters.add(
          new TypedBody.Parameter(
              tree.patterns().build(pattern),
              tree.body.types.of(facts.parameters().get(i)),
              pattern.span()));
    }
    TypedExpr value = tree.build(closure.body());
    Signature signature =
        Signature.of(tree.body.types.all(facts.parameters()), tree.body.types.of(facts.result()));
    TypedBody body =
        new TypedBody(
            facts.definition().id(),
            "closure at line " + closure.span().line(),
            signature,
            List.copyOf(parameters),
            value,
            tree.body.variables,
            Optional.of(facts.definition()),
            false,
            tree.body.body.owner.edition(),
            closure.span());
    List<TypedExpr.Capture> captures = capture(closure, body, facts, signature);
    tree.body.body.program.keepClosure(body);
    Type.Closure type = (Type.Closure) tree.body.types.of(facts.type());
    return new TypedExpr.Closure(facts.definition(), body, captures, type, closure.span());
  }

  private List<TypedExpr.Capture> capture(
      Expr.Closure closure, TypedBody body, ClosureFacts facts, Signature signature) {
    CaptureAnalysis analysis =
        new CaptureAnalysis(
            tree.body.variables, tree.body::isCopy, closure.isMove(), body.edition());
    analysis.run(body);
    facts.definition().define(kind(analysis.kind(), facts), signature, analysis.fields());
    return analysis.captures();
  }

  /// A closure that does more than its surroundings allow is checked as what they ask for: the borrow
  /// checker then says which capture is moved or changed.
  private static ClosureDefinition.Kind kind(
      ClosureDefinition.Kind needed, ClosureFacts facts) {
    return facts.wanted().filter(wanted -> wanted.compareTo(needed) < 0).orElse(needed);
  }
}
