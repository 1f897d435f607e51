package freehold.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.machine.memory.ByteState;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Scenes from memory that was written by hand.
final class SceneBuilderTest {
  @Test
  void aVectorShowsItsWordsAndItsBuffer() {
    Scene scene = scene(vectorAndBorrow(), Detail.LAYOUT);
    Slot v = slot(scene, "v");
    assertEquals(List.of("ptr", "len", "cap"), v.cells().stream().map(Cell::label).toList());
    Block buffer = scene.heap().getFirst();
    assertEquals("Vec<i32> buffer", buffer.title());
    assertEquals(
        List.of("10", "20", "uninit", "uninit"), buffer.cells().stream().map(Cell::text).toList());
    assertEquals(2, buffer.brackets().size());
  }

  @Test
  void aBorrowOfAnElementPointsToItsCell() {
    Scene scene = scene(vectorAndBorrow(), Detail.LAYOUT);
    Arrow borrow =
        scene.arrows().stream()
            .filter(arrow -> arrow.ownership() == Ownership.SHARED)
            .findFirst()
            .orElseThrow();
    SceneId second = scene.heap().getFirst().cells().get(1).id();
    assertEquals(new Arrow.Target.Thing(second, 0, 0), borrow.target());
  }

  @Test
  void aMovedBoxIsAGhostAndAFreedBlockStays() {
    HandMade program =
        new HandMade()
            .variable("a", LibraryTypes.box(Type.I32))
            .variable("b", LibraryTypes.box(Type.I32));
    program.open();
    long block = program.heapBlock(4);
    program.memory().store(block, 7, 4);
    program.point(program.addressOf(1), block, 1);
    program.memory().mark(program.addressOf(1), ByteState.MOVED, 8);
    program.point(program.addressOf(2), block, 1);
    SceneBuilder builder = new SceneBuilder();
    Scene before = builder.build(sight(program, Detail.LAYOUT));
    assertTrue(slot(before, "a").isGhost());
    assertEquals(1, before.arrows().size());
    program.free(block, 1, 4);
    Scene after = builder.build(sight(program, Detail.LAYOUT));
    assertEquals(Block.Life.FREED, after.heap().getFirst().life());
    assertEquals("Box<i32>", slot(after, "b").type());
    assertEquals(Arrow.State.DANGLING, after.arrows().getFirst().state());
  }

  @Test
  void noneOfABoxIsToldByItsNiche() {
    HandMade program =
        new HandMade().variable("o", LibraryTypes.option(LibraryTypes.box(Type.I32)));
    program.open();
    program.memory().store(program.addressOf(1), 0, 8);
    Scene scene = scene(program, Detail.LAYOUT);
    assertEquals(
        List.of("None no tag: null means None"),
        slot(scene, "o").cells().stream().map(Cell::text).toList());
    assertEquals(List.of(), scene.arrows());
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void everyLivePointerHasExactlyOneArrow(Detail detail) {
    Scene scene = scene(vectorAndBorrow(), detail);
    long pointers =
        scene.cells().stream()
            .filter(cell -> cell.shown() instanceof Cell.Shown.Pointer)
            .filter(cell -> cell.state() == Cell.State.LIVE)
            .count();
    assertEquals(pointers, scene.arrows().size());
    assertTrue(ScenePrinter.print(scene).contains("Vec<i32> buffer"));
  }

  private static HandMade vectorAndBorrow() {
    HandMade program =
        new HandMade()
            .variable("v", LibraryTypes.vec(Type.I32))
            .variable("r", new Type.Reference(Region.ERASED, false, Type.I32));
    program.open();
    long buffer = program.heapBlock(16);
    program.memory().store(buffer, 10, 4);
    program.memory().store(buffer + 4, 20, 4);
    long v = program.addressOf(1);
    Fields fields = new Fields(program.state().program().layouts());
    Type type = LibraryTypes.vec(Type.I32);
    program.point(v + fields.path(type, "ptr").orElseThrow().offset(), buffer, 1);
    program.memory().store(v + fields.path(type, "len").orElseThrow().offset(), 2, 8);
    program.memory().store(v + fields.path(type, "cap").orElseThrow().offset(), 4, 8);
    program.point(program.addressOf(2), buffer + 4, 1);
    return program;
  }

  private static Scene scene(HandMade program, Detail detail) {
    return new SceneBuilder().build(sight(program, detail));
  }

  private static Sight sight(HandMade program, Detail detail) {
    return new Sight(program.state(), Optional.empty(), List.of(), detail);
  }

  private static Slot slot(Scene scene, String name) {
    return scene.frames().stream()
        .flatMap(frame -> frame.slots().stream())
        .filter(slot -> slot.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
