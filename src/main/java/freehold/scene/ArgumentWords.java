package freehold.scene;

import freehold.machine.state.Frame;
import freehold.machine.state.Mark;
import freehold.machine.state.Region;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.scene.Happenings.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What each argument of a call got, and how.
final class ArgumentWords {
  private final Happenings happenings;
  private final Names names;
  private final ValueWords values;

  ArgumentWords(Happenings happenings, Names names, ValueWords values) {
    this.happenings = happenings;
    this.names = names;
    this.values = values;
  }

  /// A clause for each argument that has a name, such as `s2` is moved into `s`.
  List<String> of(Mark.Called call) {
    Map<Integer, String> clauses = new TreeMap<>();
    for (Event event : happenings.events()) {
      switch (event.mark()) {
        case Mark.Moved(Region from, Region to) when to.frame() == call.frame() ->
            clause(from, to, true).ifPresent(words -> clauses.put(local(to), words));
        case Mark.Copied(Region from, Region to) when to.frame() == call.frame() ->
            clause(from, to, false).ifPresent(words -> clauses.put(local(to), words));
        case Mark _ -> {}
      }
    }
    happenings.frame(call.frame()).ifPresent(frame -> constants(frame, clauses));
    return List.copyOf(clauses.values());
  }

  private static int local(Region region) {
    return region.place().map(place -> place.local().index()).orElse(0);
  }

  /// Arguments that came from no place: constants.
  private void constants(Frame frame, Map<Integer, String> clauses) {
    for (int i = 1; i <= frame.body().argumentCount(); i++) {
      LocalDecl local = frame.body().local(new LocalId(i));
      if (clauses.containsKey(i) || local.name().isEmpty()) {
        continue;
      }
      Region region =
          new Region(
              frame.serial(),
              Optional.of(Place.of(new LocalId(i))),
              local.type(),
              frame.addressOf(new LocalId(i)),
              frame.layout().sizeOf(i),
              Optional.empty());
      int index = i;
      values
          .of(region)
          .ifPresent(value -> clauses.put(index, "`" + local.name() + "` is `" + value + "`"));
    }
  }

  private Optional<String> clause(Region from, Region to, boolean isMoved) {
    Optional<String> name = names.of(to);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String receiver = "`" + name.get() + "`";
    Optional<String> source = names.of(from);
    if (source.isPresent()) {
      String how = isMoved ? "` is moved into " : "` is copied into ";
      String whose = source.equals(name) ? "the caller's `" : "`";
      return Optional.of(whose + source.get() + how + receiver);
    }
    Optional<Mark.Borrowed> borrow = happenings.borrowBehind(from);
    Optional<String> lender = borrow.flatMap(mark -> names.of(mark.from()));
    if (lender.isPresent()) {
      String tag = Happenings.isShared(borrow.get()) ? " (`&`)" : " (`&mut`)";
      return Optional.of(receiver + " borrows `" + lender.get() + "`" + tag);
    }
    return values.of(to).map(value -> receiver + " is `" + value + "`");
  }
}
