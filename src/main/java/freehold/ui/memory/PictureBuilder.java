package freehold.ui.memory;

import freehold.scene.Block;
import freehold.scene.Scene;
import freehold.scene.SceneId;
import freehold.ui.arrows.Gutters;
import freehold.ui.arrows.Route;
import freehold.ui.arrows.Router;
import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;
import freehold.ui.plane.Sheet;
import freehold.ui.theme.Face;
import freehold.ui.theme.Ink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays a scene out on a page: map, instructions over static data, stack, heap.
public final class PictureBuilder {
  private static final double GAP = 10;

  private final double width;
  private final double height;
  private final Map<Column, Double> scrolls;
  private final Set<SceneId> unfolded;
  private final boolean showsListing;

  /// @param showsListing false leaves out map and instructions, as the projector does
  public PictureBuilder(
      double width,
      double height,
      Map<Column, Double> scrolls,
      Set<SceneId> unfolded,
      boolean showsListing) {
    this.width = width;
    this.height = height;
    this.scrolls = scrolls;
    this.unfolded = unfolded;
    this.showsListing = showsListing;
  }

  public Picture build(Scene scene) {
    Map<Column, Area> areas = areas(scene);
    Page page = new Page();
    areas.values().forEach(area -> card(page, area, scene));
    Map<Column, Double> heights = new EnumMap<>(Column.class);
    if (showsListing) {
      new MapColumn(page, areas.get(Column.MAP)).layOut(scene.map());
      heights.put(
          Column.LISTING,
          new ListingColumn(page, areas.get(Column.LISTING)).layOut(scene.listings()));
    }
    StaticColumn statics = new StaticColumn(page, areas.get(Column.STATICS), scene.detail());
    heights.put(Column.STATICS, statics.layOut(scene.statics()));
    StackColumn stack = new StackColumn(page, areas.get(Column.STACK), scene.detail());
    heights.put(Column.STACK, stack.layOut(scene.frames(), scene.map().stackPointer()));
    HeapColumn heap = new HeapColumn(page, areas.get(Column.HEAP), scene.detail());
    double used = heap.layOut(scene.heap());
    heights.put(Column.HEAP, used);
    Rect free = areas.get(Column.HEAP).view();
    Router router = new Router(page.ports(), gutters(areas), unfolded);
    List<Route> routes = router.route(scene.arrows());
    Legend legend = new Legend(scene.legend(), free);
    boolean hasRoom = used + legend.height() < free.height() && free.width() > 260;
    if (hasRoom && routes.stream().noneMatch(route -> route.crosses(legend.bounds()))) {
      legend.layOut(page);
    }
    Map<Column, Rect> views = new EnumMap<>(Column.class);
    areas.forEach((column, area) -> views.put(column, area.view()));
    return new Picture(
        width,
        height,
        List.copyOf(page.figures()),
        routes,
        scene.flights(),
        views,
        heights,
        Map.copyOf(page.places()));
  }

  private Map<Column, Area> areas(Scene scene) {
    Map<Column, Area> areas = new EnumMap<>(Column.class);
    double bottom = height - 8;
    double map = showsListing ? 62 : 0;
    double rest = width - map - (showsListing ? 3 : 2) * GAP;
    boolean isBare = !showsListing && scene.statics().isEmpty();
    double listing = isBare ? 0 : Math.clamp(rest * (showsListing ? 0.27 : 0.22), 150, 340);
    double stack = Math.clamp(rest * (showsListing ? 0.335 : 0.4), 270, 460);
    double heap = rest - listing - stack;
    double x = 0;
    if (showsListing) {
      put(areas, Column.MAP, new Rect(x, 0, map, bottom));
      x += map + GAP;
    }
    double statics = showsListing ? Math.clamp(staticsHeight(scene), 90, bottom * 0.4) : bottom;
    if (showsListing) {
      put(areas, Column.LISTING, new Rect(x, 0, listing, bottom - statics - GAP));
    }
    put(areas, Column.STATICS, new Rect(x, bottom - statics, listing, statics));
    x += isBare ? 0 : listing + GAP;
    put(areas, Column.STACK, new Rect(x, 0, stack, bottom));
    x += stack + GAP;
    put(areas, Column.HEAP, new Rect(x, 0, heap, bottom));
    return areas;
  }

  private static double staticsHeight(Scene scene) {
    return scene.statics().size() * 84 + 46;
  }

  private void put(Map<Column, Area> areas, Column column, Rect card) {
    areas.put(column, new Area(column, card, scrolls.getOrDefault(column, 0.0)));
  }

  private Gutters gutters(Map<Column, Area> areas) {
    Rect statics = areas.get(Column.STATICS).card();
    Rect stack = areas.get(Column.STACK).card();
    Rect heap = areas.get(Column.HEAP).card();
    return new Gutters(
        new Rect(statics.right(), 0, stack.x() - statics.right() + 12, height),
        new Rect(stack.right() - StackColumn.RIGHT_GUTTER, 0, StackColumn.RIGHT_GUTTER, height),
        new Rect(heap.x(), 0, HeapColumn.LEFT_GUTTER, height),
        height - 4);
  }

  private static void card(Page page, Area area, Scene scene) {
    Rect card = area.card();
    Sheet sheet = new Sheet();
    sheet.box(card, 6, Ink.CARD, Ink.EDGE, 1);
    double y = card.y() + 22;
    if (area.column() == Column.MAP) {
      sheet.center(card.centerX(), y, "map", Face.TEXT, 11, Ink.DIM);
    } else {
      String title = title(area.column());
      sheet.left(area.left() + 2, y, title, Face.TEXT_BOLD, Measures.HEADING, Ink.DIM);
      double room = card.width() - 40 - Face.TEXT_BOLD.width(title, Measures.HEADING);
      String note = Face.TEXT.fitted(note(area.column(), scene), Measures.SMALL, room);
      sheet.right(card.right() - 12, y, note, Face.TEXT, Measures.SMALL, Ink.DIM);
    }
    page.add(new SceneId("card/" + area.column()), Column.PAGE, card, sheet.marks(), "");
  }

  private static String title(Column column) {
    return switch (column) {
      case PAGE -> "";
      case MAP -> "MAP";
      case LISTING -> "INSTRUCTIONS";
      case STATICS -> "STATIC DATA";
      case STACK -> "STACK";
      case HEAP -> "HEAP";
    };
  }

  private static String note(Column column, Scene scene) {
    return switch (column) {
      case PAGE, MAP -> "";
      case LISTING ->
          scene.listings().size() == 1 ? "1 function" : scene.listings().size() + " functions";
      case STATICS -> staticsNote(scene);
      case STACK -> "grows down ↓";
      case HEAP -> heapNote(scene.heap());
    };
  }

  /// What macros and our std keep there is counted and not drawn.
  private static String staticsNote(Scene scene) {
    int unshown = scene.unshownStatics();
    return unshown == 0 ? "" : "and " + unshown + " of macros and std";
  }

  private static String heapNote(List<Block> heap) {
    List<Block> live = heap.stream().filter(b -> b.life() != Block.Life.FREED).toList();
    long bytes = live.stream().mapToLong(Block::size).sum();
    String ever = heap.size() == 1 ? "1 block ever" : heap.size() + " blocks ever";
    return ever + " · " + live.size() + " live · " + bytes + " B";
  }
}
