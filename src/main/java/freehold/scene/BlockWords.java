package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.memory.Site;
import freehold.mir.Wording;
import freehold.mir.type.Type;
import freehold.scene.Block.Bracket;
import freehold.scene.Block.Life;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in words at a block: title, badge, brackets, notes.
final class BlockWords {
  private final Sight sight;

  BlockWords(Sight sight) {
    this.sight = sight;
  }

  String title(Allocation allocation, Optional<FoundPointer> pointer, Optional<Type> concrete) {
    return switch (allocation.kind()) {
      case LITERAL -> "text literal";
      case CONSTANT -> "constant " + allocation.label();
      case GLOBAL -> "global " + allocation.label();
      case VTABLE -> "vtable " + allocation.label();
      case FUNCTION -> "function " + allocation.label();
      case STACK -> allocation.label();
      case ARENA -> "the heap";
      case HEAP ->
          Names.shown(pointer.map(p -> title(p, concrete.orElse(p.pointee()))).orElse("bytes"));
    };
  }

  private String title(FoundPointer pointer, Type concrete) {
    Wording wording = sight.now().program().wording();
    if (pointer.pointee() instanceof Type.Dynamic seen) {
      return concrete == seen ? seen.text() : concrete.text() + ", seen as " + seen.text();
    }
    boolean isOwner = pointer.ownership().owns();
    return isOwner && !pointer.title().isEmpty() ? pointer.title() : wording.of(pointer.pointee());
  }

  /// Where blocks have no owners, what is missing is a pointer.
  private String unowned() {
    return sight.now().program().wording().isByHand() ? "no pointer" : "no owner";
  }

  Optional<Badge> badge(Allocation allocation, Life life) {
    if (allocation.kind() != Allocation.Kind.HEAP) {
      return Optional.empty();
    }
    long from = sight.before().map(state -> state.step()).orElse(Long.MAX_VALUE);
    Badge badge =
        switch (life) {
          case FREED -> new Badge(Badge.Tone.FAULT, "freed #" + allocation.death());
          case LEAKED -> new Badge(Badge.Tone.FAULT, "leaked " + allocation.size() + " B");
          case UNOWNED -> new Badge(Badge.Tone.WARNING, unowned());
          case LIVE ->
              allocation.birth() > from
                  ? new Badge(Badge.Tone.NEW, "new #" + allocation.birth())
                  : new Badge(Badge.Tone.QUIET, "alloc #" + allocation.birth());
        };
    return Optional.of(badge);
  }

  List<Bracket> brackets(Optional<FoundPointer> pointer, List<Cell> cells) {
    if (pointer.isEmpty() || pointer.get().room() <= 0 || isText(pointer.get())) {
      return List.of();
    }
    long used = pointer.get().used();
    long room = pointer.get().room();
    if (room < used || cells.size() != room) {
      return List.of();
    }
    List<Bracket> brackets = new ArrayList<>();
    if (used > 0) {
      brackets.add(new Bracket(0, (int) used - 1, "length " + used));
    }
    if (room > used) {
      brackets.add(new Bracket((int) used, (int) room - 1, "spare"));
    }
    return brackets;
  }

  private static boolean isText(FoundPointer pointer) {
    return pointer.pointee() instanceof Type.Str;
  }

  List<String> notes(Allocation allocation, Life life) {
    List<String> notes = new ArrayList<>();
    if (life == Life.FREED) {
      String where = allocation.deathSite().map(this::line).orElse("");
      if (!where.isEmpty()) {
        notes.add("freed at " + where);
      }
    } else if (allocation.kind() == Allocation.Kind.HEAP) {
      String where = allocation.birthSite().map(this::line).orElse("");
      if (!where.isEmpty()) {
        notes.add("made at " + where);
      }
    }
    return notes;
  }

  private String line(Site site) {
    Span span = sight.now().program().function(site.function()).sourceAt(site.location()).span();
    return span.isLibrary() ? "" : "line " + span.line();
  }
}
