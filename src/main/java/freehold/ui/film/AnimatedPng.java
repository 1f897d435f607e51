package freehold.ui.film;

import freehold.ui.plane.Rect;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG and APNG files (W3C PNG, third edition): every frame holds only what changed.
final class AnimatedPng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private final DataOutputStream out;
  private int sequence;

  private AnimatedPng(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /// A frame and how long it stays, in milliseconds.
  record Frame(Still still, int milliseconds) {}

  static void write(List<Frame> frames, OutputStream out) throws IOException {
    new AnimatedPng(out).write(frames);
  }

  private void write(List<Frame> frames) throws IOException {
    Still first = frames.getFirst().still();
    out.write(SIGNATURE);
    chunk("IHDR", header(first));
    boolean animated = frames.size() > 1;
    if (animated) {
      chunk("acTL", ByteBuffer.allocate(8).putInt(frames.size()).putInt(0));
    }
    Still before = null;
    for (Frame frame : frames) {
      Rect part =
          before == null
              ? new Rect(0, 0, first.width(), first.height())
              : frame.still().difference(before);
      if (animated) {
        chunk("fcTL", control(part, frame.milliseconds()));
      }
      byte[] data = deflated(frame.still().rows(part));
      if (before == null) {
        chunk("IDAT", ByteBuffer.wrap(data).position(data.length));
      } else {
        ByteBuffer numbered = ByteBuffer.allocate(data.length + 4).putInt(sequence++).put(data);
        chunk("fdAT", numbered);
      }
      before = frame.still();
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
