package freehold.ui.theme;

import javafx.scene.paint.Color;

/// Contrast (WCAG 2), colour difference (CIEDE2000) and colour blindness (Machado 2009).
final class ColorScience {
  /// Severity 1.0 of Machado, Oliveira, Fernandes 2009, on linear RGB.
  static final double[][] PROTANOPIA = {
    {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  };

  static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968},
    {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}
  };

  static final double[][] TRITANOPIA = {
    {1.255528, -0.076749, -0.178779},
    {-0.078411, 0.930809, 0.147602},
    {0.004733, 0.691367, 0.303900}
  };

  static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  private ColorScience() {}

  static double contrast(Color a, Color b) {
    double first = luminance(a) + 0.05;
    double second = luminance(b) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color color) {
    double[] rgb = linear(color);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  static double difference(Color a, Color b, double[][] sight) {
    return deltaE(lab(seen(a, sight)), lab(seen(b, sight)));
  }

  private static double[] seen(Color color, double[][] sight) {
    double[] rgb = linear(color);
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2];
      out[i] = Math.clamp(sum, 0, 1);
    }
    return out;
  }

  private static double[] linear(Color color) {
    return new double[] {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] rgb) {
    double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  /// Sharma, Wu, Dalal 2005.
  private static double deltaE(double[] one, double[] two) {
    double c = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double g = 0.5 * (1 - Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7))));
    double a1 = one[1] * (1 + g);
    double a2 = two[1] * (1 + g);
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, two[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, two[2]);
    double dl = two[0] - one[0];
    double dc = c2 - c1;
    double dh = c1 * c2 == 0 ? 0 : h2 - h1;
    dh = dh > 180 ? dh - 360 : dh < -180 ? dh + 360 : dh;
    double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh) / 2);
    double l = (one[0] + two[0]) / 2;
    double cm = (c1 + c2) / 2;
    double hm = meanHue(c1, c2, h1, h2);
    double t =
        1
            - 0.17 * cos(hm - 30)
            + 0.24 * cos(2 * hm)
            + 0.32 * cos(3 * hm + 6)
            - 0.20 * cos(4 * hm - 63);
    double sl = 1 + 0.015 * Math.pow(l - 50, 2) / Math.sqrt(20 + Math.pow(l - 50, 2));
    double sc = 1 + 0.045 * cm;
    double sh = 1 + 0.015 * cm * t;
    double turn = 30 * Math.exp(-Math.pow((hm - 275) / 25, 2));
    double rc = 2 * Math.sqrt(Math.pow(cm, 7) / (Math.pow(cm, 7) + Math.pow(25, 7)));
    double rt = -rc * Math.sin(Math.toRadians(2 * turn));
    return Math.sqrt(
        Math.pow(dl / sl, 2)
            + Math.pow(dc / sc, 2)
            + Math.pow(dH / sh, 2)
            + rt * (dc / sc) * (dH / sh));
  }

  private static double meanHue(double c1, double c2, double h1, double h2) {
    if (c1 * c2 == 0) {
      return h1 + h2;
    }
    if (Math.abs(h1 - h2) <= 180) {
      return (h1 + h2) / 2;
    }
    return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
  }

  private static double hue(double a, double b) {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
