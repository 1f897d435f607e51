package freehold.scene;

import freehold.machine.memory.Allocation;
import freehold.machine.state.MachineState;
import freehold.machine.state.Outcome;
import freehold.mir.type.Type;
import freehold.scene.Block.Life;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Builds the blocks of heap and static data that pointers lead to, typed by those pointers.
final class BlockBuilder {
  /// So many blocks are read value by value; what is beyond stays bytes.
  private static final int MOST_READ = 3000;

  private final MachineState state;
  private final ValueReader reader;
  private final BlockTypes types;
  private final BlockWords words;
  private final OwnStatics own;
  private final VTables tables;
  private final Set<Long> owned = new HashSet<>();
  private final Map<Long, List<Cell>> read = new HashMap<>();
  private final Map<Long, FoundPointer> typing = new HashMap<>();
  private final Set<Long> reached = new HashSet<>();

  BlockBuilder(Sight sight, ValueReader reader, BlockTypes types, OwnStatics own) {
    this.own = own;
    this.state = sight.now();
    this.reader = reader;
    this.types = types;
    this.words = new BlockWords(sight);
    this.tables = new VTables(state);
  }

  /// Follows every pointer that was met, and those met on the way.
  void reach() {
    readOwn();
    PriorityQueue<FoundPointer> open =
        new PriorityQueue<>((a, b) -> Integer.compare(BlockTypes.rank(a), BlockTypes.rank(b)));
    int taken = 0;
    while (true) {
      List<FoundPointer> met = reader.pointers();
      while (taken < met.size()) {
        open.add(met.get(taken++));
      }
      FoundPointer next = open.poll();
      if (next == null) {
        return;
      }
      follow(next);
    }
  }

  /// The person's own static data is there at every step, whether or not a pointer leads to it.
  private void readOwn() {
    for (Allocation allocation : state.staticBlocks()) {
      Optional<Type> type = own.typeOf(state, allocation);
      if (type.isEmpty() || allocation.size() == 0) {
        continue;
      }
      SceneId id = SceneId.block(allocation.id().value());
      long base = allocation.address();
      owned.add(allocation.id().value());
      read.put(
          allocation.id().value(),
          type.get() instanceof Type.Str
              ? reader.readText(id, base, allocation.size(), allocation.size())
              : reader.read(id, base, type.get(), base, ""));
    }
  }

  private void follow(FoundPointer pointer) {
    Optional<Allocation> target = pointer.provenance().flatMap(state::allocation);
    if (target.isEmpty() || pointer.provenance().orElseThrow().isStack()) {
      return;
    }
    Allocation allocation = target.get();
    long id = allocation.id().value();
    reached.add(id);
    boolean isStart = pointer.value() == allocation.address();
    if (isStart || pointer.pointee() == Type.STR) {
      types.note(id, pointer);
    }
    if (!read.containsKey(id) && isStart && read.size() < MOST_READ) {
      typing.put(id, pointer);
      read.put(id, cells(allocation, pointer));
    }
  }

  List<Block> heap() {
    List<Block> blocks = new ArrayList<>();
    for (Allocation allocation : state.heapBlocks()) {
      blocks.add(block(allocation, Block.Place.HEAP));
    }
    return blocks;
  }

  /// The person's own, and what of our std some drawn pointer leads to: it has hundreds of texts.
  ///
  /// @param drawn cells of the picture: what only hidden temporaries lead to is not shown
  List<Block> statics(Set<SceneId> drawn) {
    Set<Long> wanted = wanted(drawn);
    List<Block> blocks = new ArrayList<>();
    for (Allocation allocation : state.staticBlocks()) {
      if (isData(allocation) && wanted.contains(allocation.id().value())) {
        blocks.add(block(allocation, Block.Place.STATIC));
      }
    }
    return blocks;
  }

  /// How many pieces of static data there are, drawn or not.
  int staticCount() {
    return (int) state.staticBlocks().stream().filter(BlockBuilder::isData).count();
  }

  private static boolean isData(Allocation allocation) {
    return switch (allocation.kind()) {
      case LITERAL, GLOBAL, CONSTANT, VTABLE -> true;
      case FUNCTION, HEAP, ARENA, STACK -> false;
    };
  }

  private Set<Long> wanted(Set<SceneId> drawn) {
    Set<SceneId> cells = new HashSet<>(drawn);
    Set<Long> wanted = new HashSet<>(owned);
    owned.forEach(id -> read.get(id).forEach(cell -> cells.add(cell.id())));
    boolean hasGrown = true;
    while (hasGrown) {
      hasGrown = false;
      for (FoundPointer pointer : reader.pointers()) {
        if (pointer.provenance().isPresent() && cells.contains(pointer.cell())) {
          long id = pointer.provenance().get().value();
          if (wanted.add(id)) {
            read.getOrDefault(id, List.of()).forEach(cell -> cells.add(cell.id()));
            hasGrown = true;
          }
        }
      }
    }
    return wanted;
  }

  private Block block(Allocation allocation, Block.Place place) {
    long id = allocation.id().value();
    Optional<FoundPointer> pointer = Optional.ofNullable(typing.get(id)).or(() -> types.of(id));
    List<Cell> cells = read.get(id);
    if (cells == null) {
      cells = pointer.map(found -> cells(allocation, found)).orElseGet(() -> raw(allocation));
    }
    Life life = life(allocation, place);
    if (life == Life.FREED) {
      cells = cells.stream().map(CellReader::stale).toList();
    }
    return new Block(
        SceneId.block(id),
        id,
        place,
        words.title(allocation, pointer, pointer.map(tables::concrete)),
        allocation.address(),
        allocation.size(),
        life,
        words.badge(allocation, life),
        cells,
        words.brackets(pointer, cells),
        words.notes(allocation, life));
  }

  private Life life(Allocation allocation, Block.Place place) {
    if (place == Block.Place.STATIC) {
      return Life.LIVE;
    }
    if (allocation.death() != Allocation.NEVER) {
      return Life.FREED;
    }
    if (state.outcome().filter(BlockBuilder::isEnd).isPresent()) {
      return Life.LEAKED;
    }
    return reached.contains(allocation.id().value()) ? Life.LIVE : Life.UNOWNED;
  }

  /// Whether the program has ended by itself: one that was stopped may still have owners for what
  /// it holds.
  private static boolean isEnd(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Finished _, Outcome.Exited _, Outcome.Panicked _ -> true;
      case Outcome.Aborted _, Outcome.Faulted _ -> false;
    };
  }

  private List<Cell> cells(Allocation allocation, FoundPointer pointer) {
    SceneId id = SceneId.block(allocation.id().value());
    long base = allocation.address();
    Type type = tables.concrete(pointer);
    if (allocation.kind() == Allocation.Kind.VTABLE) {
      return tables
          .table(allocation.id().value())
          .map(table -> reader.readTable(id, base, table))
          .orElseGet(() -> raw(allocation));
    }
    if (allocation.size() == 0) {
      return raw(allocation);
    }
    if (type == Type.STR || type instanceof Type.Str) {
      boolean isLiteral = allocation.kind() == Allocation.Kind.LITERAL;
      long used = isLiteral ? allocation.size() : Math.min(pointer.used(), allocation.size());
      return reader.readText(id, base, Math.max(0, used), allocation.size());
    }
    if (type instanceof Type.Dynamic || type.isUnit()) {
      return raw(allocation);
    }
    long size = state.program().layouts().layoutOf(type).size();
    if (size == 0 || size > allocation.size()) {
      return raw(allocation);
    }
    boolean isMany = pointer.room() >= 0 || allocation.size() >= 2 * size;
    return isMany
        ? reader.readMany(id, base, type, allocation.size() / size)
        : reader.read(id, base, type, base, "");
  }

  private List<Cell> raw(Allocation allocation) {
    SceneId id = SceneId.block(allocation.id().value());
    return reader.readRaw(id, allocation.address(), allocation.size());
  }
}
