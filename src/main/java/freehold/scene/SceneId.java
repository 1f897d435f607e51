package freehold.scene;

/// Names a thing of the picture over all moments of a run: the same thing, the same id.
public record SceneId(String text) {
  public static SceneId frame(long serial) {
    return new SceneId("frame:" + serial);
  }

  public static SceneId block(long allocation) {
    return new SceneId("block:" + allocation);
  }

  /// A part of this thing that begins `offset` bytes after its start.
  public SceneId at(long offset) {
    return new SceneId(text + "+" + offset);
  }

  public SceneId part(String name) {
    return new SceneId(text + "/" + name);
  }

  @Override
  public String toString() {
    return text;
  }
}
