package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.state.Mark;
import freehold.machine.state.Region;
import freehold.scene.Happenings.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sentences on values that come to a place: moved, copied, borrowed, made.
final class StoreWords {
  private final Sight sight;
  private final Names names;
  private final Happenings happenings;
  private final ValueWords values;

  StoreWords(Sight sight, Names names, Happenings happenings, ValueWords values) {
    this.sight = sight;
    this.names = names;
    this.happenings = happenings;
    this.values = values;
  }

  Narration stored(Event event, Region from, Region to, Map<String, String> words) {
    Optional<String> receiver = names.of(to);
    Optional<String> source = names.of(from);
    Optional<Mark.Borrowed> borrow =
        event.mark() instanceof Mark.Borrowed made
            ? Optional.of(made)
            : source.isPresent() ? Optional.empty() : happenings.borrowBehind(from);
    Optional<String> lender = borrow.flatMap(mark -> names.of(mark.from()));
    if (receiver.isEmpty() || source.or(() -> lender).isEmpty()) {
      return assigned(to, words);
    }
    region(to, words);
    if (borrow.isPresent()) {
      return borrowed(borrow.get(), lender.get(), words);
    }
    words.put("from", source.get());
    return switch (event.mark()) {
      case Mark.Moved _ -> Templates.narration(EventKind.MOVE, "move", words);
      case Mark.Pointed _ -> Templates.narration(EventKind.ASSIGN, "pointed", words);
      case Mark _ -> Templates.narration(EventKind.COPY, "copy", words);
    };
  }

  private Narration borrowed(Mark.Borrowed mark, String lender, Map<String, String> words) {
    boolean isShared = Happenings.isShared(mark);
    words.put("from", lender);
    words.put("tag", isShared ? "`&`, shared" : "`&mut`, exclusive");
    words.put("address", AddressWords.hex(mark.from().address()));
    words.put(
        "rule", Templates.filled(isShared ? "borrow.rule.shared" : "borrow.rule.mutable", words));
    return Templates.narration(EventKind.BORROW, "borrow", words);
  }

  /// A value without a name of its own comes to a place.
  Narration assigned(Region to, Map<String, String> words) {
    region(to, words);
    Optional<String> value = values.of(to);
    value.ifPresent(text -> words.put("value", text));
    if (names.of(to).isEmpty()) {
      Optional<String> function = names.resultOf(to);
      words.put("name", function.orElse(""));
      String key = function.isEmpty() ? "intermediate" : "result";
      if (function.isPresent() && words.get("code").equals(words.get("value"))) {
        return Templates.narration(EventKind.ASSIGN, "result.literal", words);
      }
      return Templates.narration(
          EventKind.ASSIGN, key + (value.isPresent() ? ".value" : ""), words);
    }
    Optional<String> old = value.isEmpty() ? Optional.empty() : before(to);
    if (old.isPresent() && !old.equals(value)) {
      words.put("old", old.get());
      return Templates.narration(EventKind.ASSIGN, "assign.change", words);
    }
    Optional<String> target = values.target(to);
    if (target.isPresent()) {
      words.put("target", target.get());
      boolean isBound = words.get("code").equals(words.get("to"));
      return Templates.narration(
          EventKind.ASSIGN, isBound ? "assign.bound" : "assign.pointer", words);
    }
    return Templates.narration(
        EventKind.ASSIGN, value.isPresent() ? "assign.value" : "assign", words);
  }

  /// What lay there at the moment before, if that was a value.
  private Optional<String> before(Region to) {
    return sight
        .before()
        .filter(old -> old.frames().stream().anyMatch(frame -> frame.serial() == to.frame()))
        .flatMap(old -> new ValueWords(old).of(to));
  }

  private void region(Region to, Map<String, String> words) {
    words.put("to", names.of(to).orElse("the value"));
    words.put("type", Names.typeOf(sight.now().program(), to.type()));
    words.put("size", AddressWords.bytes(to.size()));
    words.put("sizeIs", AddressWords.bytes(to.size()) + (to.size() == 1 ? " is" : " are"));
    words.put("address", AddressWords.hex(to.address()));
    String assignment = words.get("to") + " = ";
    String code = words.get("code");
    if (code.startsWith(assignment)) {
      words.put("code", code.substring(assignment.length()));
    }
  }

  Narration allocated(Mark.Allocated mark, Map<String, String> words) {
    List<Allocation> blocks = happenings.allocated();
    if (blocks.isEmpty()) {
      words.put("size", AddressWords.bytes(mark.size()));
      return Templates.narration(EventKind.ALLOCATE, "allocate.transient", words);
    }
    long size = blocks.stream().mapToLong(Allocation::size).sum();
    words.put(
        "blocks",
        blocks.size() == 1
            ? "a new block of " + AddressWords.bytes(size)
            : blocks.size() + " new blocks, " + AddressWords.bytes(size) + " together,");
    words.put("address", AddressWords.hex(blocks.getFirst().address()));
    Optional<Region> owner = owner(blocks);
    if (owner.isPresent()) {
      words.put("to", names.of(owner.get()).orElse("the value"));
      words.put("code", codeOf(owner.get(), words.get("code")));
      words.put("size", AddressWords.bytes(owner.get().size()));
      return Templates.narration(
          EventKind.ALLOCATE, blocks.size() == 1 ? "own" : "own.many", words);
    }
    return Templates.narration(
        EventKind.ALLOCATE, blocks.size() == 1 ? "allocate" : "allocate.many", words);
  }

  private String codeOf(Region to, String otherwise) {
    return happenings.events().stream()
        .filter(event -> Happenings.target(event.mark()).filter(to::equals).isPresent())
        .map(event -> Happenings.text(event.code()))
        .reduce((_, last) -> last)
        .orElse(otherwise);
  }

  /// The variable that was made around a part of it, if it was.
  private Region whole(Region part) {
    for (Event event : happenings.events()) {
      if (event.mark() instanceof Mark.Assigned(Region to)
          && to.frame() == part.frame()
          && to.place().filter(place -> place.isLocal()).isPresent()
          && to.address() <= part.address()
          && part.address() + part.size() <= to.address() + to.size()) {
        return to;
      }
    }
    return part;
  }

  /// The named place that got a value whose own pointers own a new block.
  private Optional<Region> owner(List<Allocation> blocks) {
    for (Event event : happenings.events().reversed()) {
      Optional<Region> to = Happenings.target(event.mark());
      if (to.isPresent()
          && happenings.isOnStack(to.get().frame())
          && names.of(to.get()).isPresent()) {
        Set<AllocationId> owned = values.owned(to.get());
        if (blocks.stream().anyMatch(block -> owned.contains(block.id()))) {
          return Optional.of(whole(to.get()));
        }
      }
    }
    return Optional.empty();
  }
}
