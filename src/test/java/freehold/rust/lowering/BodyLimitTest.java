package freehold.rust.lowering;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.LoanFacts;
import freehold.mir.LocalDecl;
import freehold.mir.Phase;
import freehold.mir.ScopeId;
import freehold.mir.SourceInfo;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A body too long for the analyses is refused in words before memory is asked for.
class BodyLimitTest {
  private static final Span SPAN = new Span(Trees.FILE, 0, 1);

  private static Body ofLength(int length) {
    LocalDecl local =
        new LocalDecl(LocalDecl.Kind.TEMPORARY, "", Type.I32, true, SPAN, ScopeId.OUTERMOST);
    SourceInfo source = new SourceInfo(SPAN, ScopeId.OUTERMOST);
    BasicBlock block = new BasicBlock(List.of(), new Terminator.Return(source), false);
    return new Body(
        new DefId(1, "main"),
        "main",
        Phase.BUILT,
        0,
        Collections.nCopies(length, local),
        Collections.nCopies(length, block),
        List.of(),
        false,
        LoanFacts.NONE,
        SPAN);
  }

  @Test
  void aBodyOfTwentyThousandCallsIsAnalysed() {
    assertDoesNotThrow(() -> BodyLimit.hold(ofLength(40_000)));
  }

  @Test
  void aBodyTenTimesAsLongIsRefusedWithItsSize() {
    UnsupportedConstruct refused =
        assertThrows(UnsupportedConstruct.class, () -> BodyLimit.hold(ofLength(200_000)));
    assertTrue(refused.getMessage().startsWith("a function of 200,000 basic blocks and 200,000"));
    assertTrue(refused.diagnostic().isUnsupported());
  }
}
