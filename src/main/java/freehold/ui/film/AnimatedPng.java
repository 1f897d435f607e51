package freehold.ui.film;

import freehold.ui.plane.Rect;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG and APNG files (W3C PNG, third edition): every frame holds only what changed.
///
/// The number of frames stands before the first, so the compressed frames wait for the last.
final class AnimatedPng implements Reel {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private final DataOutputStream out;
  private final List<Frame> frames = new ArrayList<>();
  private Still last;
  private int sequence;

  AnimatedPng(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /// What changed, compressed, where, and how long it stays.
  private record Frame(Rect part, byte[] data, int milliseconds) {}

  @Override
  public void add(Still still, int milliseconds) {
    Rect part =
        last == null ? new Rect(0, 0, still.width(), still.height()) : still.difference(last);
    frames.add(new Frame(part, deflated(still.rows(part)), milliseconds));
    last = still;
  }

  @Override
  public void close() throws IOException {
    out.write(SIGNATURE);
    chunk("IHDR", header(last));
    boolean animated = frames.size() > 1;
    if (animated) {
      chunk("acTL", ByteBuffer.allocate(8).putInt(frames.size()).putInt(0));
    }
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (animated) {
        chunk("fcTL", control(frame.part(), frame.milliseconds()));
      }
      if (i == 0) {
        chunk("IDAT", ByteBuffer.wrap(frame.data()).position(frame.data().length));
      } else {
        int size = frame.data().length + 4;
        chunk("fdAT", ByteBuffer.allocate(size).putInt(sequence++).put(frame.data()));
      }
    }
    chunk("IEND", ByteBuffer.allocate(0));
    out.flush();
  }

  private static ByteBuffer header(Still still) {
    byte bitDepth = 8;
    byte trueColour = 2;
    return ByteBuffer.allocate(13)
        .putInt(still.width())
        .putInt(still.height())
        .put(bitDepth)
        .put(trueColour)
        .put(new byte[3]);
  }

  private ByteBuffer control(Rect part, int milliseconds) {
    return ByteBuffer.allocate(26)
        .putInt(sequence++)
        .putInt((int) part.width())
        .putInt((int) part.height())
        .putInt((int) part.x())
        .putInt((int) part.y())
        .putShort((short) milliseconds)
        .putShort((short) 1000)
        .put(new byte[2]);
  }

  private static byte[] deflated(ByteBuffer rows) {
    Deflater deflater = new Deflater(6);
    deflater.setInput(rows);
    deflater.finish();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      data.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return data.toByteArray();
  }

  /// @param data everything up to its position
  private void chunk(String name, ByteBuffer data) throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data.array(), 0, data.position());
    out.writeInt(data.position());
    out.write(type);
    out.write(data.array(), 0, data.position());
    out.writeInt((int) sum.getValue());
  }
}
