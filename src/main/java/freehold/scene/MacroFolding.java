package freehold.scene;

import freehold.mir.Body;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Lists a macro call as the one line that a person wrote, whatever it expanded to.
final class MacroFolding {
  private final Body body;

  MacroFolding(Body body) {
    this.body = body;
  }

  /// @param spans the source of each line
  List<Listing.Instruction> fold(List<Listing.Instruction> lines, List<Span> spans) {
    List<Listing.Instruction> folded = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Span call = spans.get(at);
      int end = at + 1;
      if (MacroCalls.is(call)) {
        while (end < lines.size() && call.contains(spans.get(end))) {
          end++;
        }
      }
      List<Listing.Instruction> group = lines.subList(at, end);
      folded.add(group.size() == 1 ? group.getFirst() : one(group, call));
      at = end;
    }
    return folded;
  }

  private Listing.Instruction one(List<Listing.Instruction> group, Span call) {
    String first = call.text().lines().findFirst().orElse("").strip();
    Listing.Instruction last = group.getLast();
    int equals = last.text().indexOf(" = ");
    boolean isKept = equals > 0 && isNamed(last.text().substring(0, equals));
    String text = isKept ? last.text().substring(0, equals) + " = " + first : first;
    return new Listing.Instruction(
        group.getFirst().address(),
        text,
        group.getFirst().line(),
        group.stream().anyMatch(Listing.Instruction::isCurrent),
        group.stream().anyMatch(Listing.Instruction::isReturn));
  }

  private boolean isNamed(String place) {
    return body.locals().stream().anyMatch(local -> local.name().equals(place));
  }
}
