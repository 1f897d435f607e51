package freehold.scene;

import freehold.machine.memory.Site;
import freehold.machine.state.Frame;
import freehold.machine.state.MachineState;
import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.LocalDecl;
import freehold.mir.Location;
import freehold.mir.Statement;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lists the instructions of the person's own functions, and of those on the stack.
final class ListingBuilder {
  private static final int MOST_FUNCTIONS = 60;

  private final MachineState state;
  private final Detail detail;

  ListingBuilder(Sight sight) {
    this.state = sight.now();
    this.detail = sight.detail();
  }

  static SceneId listingId(int function) {
    return new SceneId("function:" + function);
  }

  List<Listing> build() {
    Map<Integer, Set<Location>> returns = new HashMap<>();
    Map<Integer, Location> current = new HashMap<>();
    Set<Integer> shown = new LinkedHashSet<>();
    List<Frame> frames = state.frames();
    List<Body> functions = state.program().functions();
    for (int i = 0; i < functions.size() && shown.size() < MOST_FUNCTIONS; i++) {
      Body body = functions.get(i);
      if (body.isOwn()) {
        shown.add(i);
      }
    }
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      boolean isTop = i == frames.size() - 1;
      if (isTop) {
        current.put(frame.function().index(), frame.location());
      } else {
        returns
            .computeIfAbsent(frame.function().index(), _ -> new java.util.HashSet<>())
            .add(frame.location());
      }
      if (isTop || detail.shows(Detail.MACHINE)) {
        shown.add(frame.function().index());
      }
    }
    return shown.stream()
        .map(f -> listing(f, current.get(f), returns.getOrDefault(f, Set.of())))
        .toList();
  }

  private Listing listing(int function, Location current, Set<Location> returns) {
    Body body = state.program().functions().get(function);
    InstructionWords words = new InstructionWords(state.program(), body);
    List<Listing.Instruction> lines = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int b = 0; b < body.blocks().size(); b++) {
      BasicBlock block = body.blocks().get(b);
      for (int s = 0; s <= block.statements().size(); s++) {
        Location location = new Location(new BlockId(b), s);
        boolean isEnd = s == block.statements().size();
        String text =
            isEnd
                ? words.terminator(block.terminator())
                : statement(words, body, block.statements().get(s));
        boolean isCurrent = location.equals(current);
        if (isCurrent && text.isEmpty()) {
          text = words.everything(block.statements().get(s));
        }
        if (text.isEmpty() && !isCurrent && !detail.shows(Detail.MACHINE)) {
          continue;
        }
        spans.add(body.sourceAt(location).span());
        lines.add(line(function, body, location, text, isCurrent, returns.contains(location)));
      }
    }
    if (!detail.shows(Detail.MACHINE)) {
      lines = new MacroFolding(body).fold(lines, spans);
    }
    return new Listing(
        listingId(function),
        Names.shown(body.name()),
        state.code().addressOf(new FunctionId(function)),
        lines);
  }

  /// Drop flags are the compiler's own: they are told from the machine detail on.
  private String statement(InstructionWords words, Body body, Statement statement) {
    boolean isFlag =
        statement instanceof Statement.Assign assign
            && body.local(assign.place().local()).kind() == LocalDecl.Kind.DROP_FLAG;
    return isFlag && !detail.shows(Detail.MACHINE) ? "" : words.statement(statement);
  }

  private Listing.Instruction line(
      int function,
      Body body,
      Location location,
      String text,
      boolean isCurrent,
      boolean isReturn) {
    Span span = body.sourceAt(location).span();
    long address = state.code().addressOf(new Site(new FunctionId(function), location));
    return new Listing.Instruction(
        address,
        text.isEmpty() ? "nop" : text,
        span.isLibrary() ? 0 : span.line(),
        isCurrent,
        isReturn);
  }
}
