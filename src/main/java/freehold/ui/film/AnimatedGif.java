package freehold.ui.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// Writes GIF films with the JDK's own writer.
final class AnimatedGif implements Reel {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream stream;

  AnimatedGif(OutputStream out) throws IOException {
    stream = ImageIO.createImageOutputStream(out);
    writer.setOutput(stream);
    writer.prepareWriteSequence(null);
  }

  @Override
  public void add(Still still, int milliseconds) throws IOException {
    BufferedImage image = image(still);
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
    describe(metadata, milliseconds);
    writer.writeToSequence(new IIOImage(image, null, metadata), parameters);
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage image(Still still) {
    BufferedImage image =
        new BufferedImage(still.width(), still.height(), BufferedImage.TYPE_INT_RGB);
    byte[] pixels = still.pixels();
    for (int y = 0, at = 0; y < still.height(); y++) {
      for (int x = 0; x < still.width(); x++, at += 3) {
        int rgb = (pixels[at] & 0xff) << 16 | (pixels[at + 1] & 0xff) << 8 | pixels[at + 2] & 0xff;
        image.setRGB(x, y, rgb);
      }
    }
    return image;
  }

  private static void describe(IIOMetadata metadata, int milliseconds) throws IOException {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode control = node(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("transparentColorIndex", "0");
    control.setAttribute("delayTime", Integer.toString(Math.max(2, milliseconds / 10)));
    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
    loop.setAttribute("applicationID", "NETSCAPE");
    loop.setAttribute("authenticationCode", "2.0");
    loop.setUserObject(new byte[] {1, 0, 0});
    node(root, "ApplicationExtensions").appendChild(loop);
    metadata.setFromTree(FORMAT, root);
  }

  private static IIOMetadataNode node(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    IIOMetadataNode fresh = new IIOMetadataNode(name);
    root.appendChild(fresh);
    return fresh;
  }
}
