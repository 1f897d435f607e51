package freehold.ui.plane;

/// A rectangle in pixels of the unscaled picture.
public record Rect(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  public Rect moved(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }

  public Rect inset(double by) {
    return new Rect(x + by, y + by, width - 2 * by, height - 2 * by);
  }

  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  public boolean meets(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
