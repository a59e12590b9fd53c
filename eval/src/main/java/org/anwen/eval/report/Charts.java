package org.anwen.eval.report;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;

/** Charts as inline SVG: bars with whiskers, a curve, and a forest of differences. */
final class Charts {
  private static final int WIDTH = 520;
  private static final int ROW = 26;
  private static final int LEFT = 150;
  private static final int RIGHT = 110;

  /** On a curve; its line goes through all points. */
  private static final int MOST_DOTS = 60;

  private Charts() {}

  /**
   * A bar from 0 to 1.
   *
   * @param note what stands right of it
   */
  record Bar(String label, double value, double low, double high, String note) {}

  /** A point of a curve, both from 0 to 1. */
  record Point(double x, double y) {}

  static String bars(String title, List<Bar> bars) {
    StringBuilder svg = open(title, bars.size() * ROW + 40);
    grid(svg, bars.size() * ROW + 22, "0%", "50%", "100%");
    int y = 22;
    for (Bar bar : bars) {
      label(svg, bar.label, y);
      svg.append(
          format(
              "<rect class='bar' x='%d' y='%d' width='%.1f' height='%d' rx='3'><title>%s</title></rect>",
              LEFT, y + 4, Math.max(1, span() * bar.value), ROW - 10, Xml.escape(bar.note)));
      whisker(svg, x(bar.low), x(bar.high), y + ROW / 2 - 1);
      note(svg, bar.note, y);
      y += ROW;
    }
    return svg.append("</svg></figure>").toString();
  }

  static String curve(String title, String xLabel, List<Point> points) {
    int height = 220;
    StringBuilder svg = open(title, height + 30);
    grid(svg, height, "0%", "50%", "100%");
    for (int share = 0; share <= 100; share += 50) {
      double y = height - (height - 24) * share / 100.0;
      svg.append(
          format(
              "<line class='grid' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/>"
                  + "<text class='soft' x='%d' y='%.1f' text-anchor='end'>%d%%</text>",
              LEFT, LEFT + span(), y, y, LEFT - 8, y + 4, share));
    }
    StringBuilder path = new StringBuilder();
    int every = 1 + points.size() / MOST_DOTS;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(format("%.1f %.1f ", x(point.x), height - (height - 24) * point.y));
      if (i % every != 0 && i + 1 < points.size()) {
        continue;
      }
      svg.append(
          format(
              "<circle class='bar' r='3' cx='%.1f' cy='%.1f'><title>%s %.1f%%: %.1f%%</title></circle>",
              x(point.x),
              height - (height - 24) * point.y,
              Xml.escape(xLabel),
              100 * point.x,
              100 * point.y));
    }
    svg.append("<path class='curve' d='").append(path.toString().strip()).append("'/>");
    svg.append(
        format(
            "<text class='soft' x='%d' y='%d'>%s</text>", LEFT, height + 26, Xml.escape(xLabel)));
    return svg.append("</svg></figure>").toString();
  }

  /** Differences with their intervals about a line of no difference, scaled to the widest. */
  static String forest(String title, List<Bar> differences) {
    double widest =
        differences.stream()
            .mapToDouble(d -> Math.max(Math.abs(d.low), Math.abs(d.high)))
            .max()
            .orElse(0);
    double scale = widest == 0 ? 1 : widest;
    StringBuilder svg = open(title, differences.size() * ROW + 40);
    grid(
        svg,
        differences.size() * ROW + 22,
        format("%+.1f%%", -100 * scale),
        "0",
        format("%+.1f%%", 100 * scale));
    int y = 22;
    for (Bar bar : differences) {
      label(svg, bar.label, y);
      int middle = y + ROW / 2 - 1;
      whisker(svg, x(0.5 + bar.low / scale / 2), x(0.5 + bar.high / scale / 2), middle);
      svg.append(
          format(
              "<circle class='bar' r='4' cx='%.1f' cy='%d'><title>%s</title></circle>",
              x(0.5 + bar.value / scale / 2), middle, Xml.escape(bar.note)));
      note(svg, bar.note, y);
      y += ROW;
    }
    return svg.append("</svg></figure>").toString();
  }

  private static StringBuilder open(String title, int height) {
    String name = Xml.escape(title);
    return new StringBuilder(
        format(
            "<figure class='card' style='margin:0'><figcaption><h3>%s</h3></figcaption>"
                + "<svg viewBox='0 0 %d %d' role='img' aria-label='%s'>",
            name, WIDTH, height, name));
  }

  private static void grid(
      StringBuilder svg, int height, String left, String middle, String right) {
    String[] labels = {left, middle, right};
    for (int i = 0; i < labels.length; i++) {
      double x = x(i / 2.0);
      svg.append(
          format(
              "<line class='grid' x1='%.1f' x2='%.1f' y1='18' y2='%d'/>"
                  + "<text class='soft' x='%.1f' y='12' text-anchor='middle'>%s</text>",
              x, x, height, x, labels[i]));
    }
  }

  private static void label(StringBuilder svg, String text, int y) {
    svg.append(
        format(
            "<text x='%d' y='%d' text-anchor='end'>%s</text>",
            LEFT - 8, y + ROW / 2 + 3, Xml.escape(text)));
  }

  private static void note(StringBuilder svg, String text, int y) {
    svg.append(
        format(
            "<text class='soft' x='%d' y='%d'>%s</text>",
            WIDTH - RIGHT + 8, y + ROW / 2 + 3, Xml.escape(text)));
  }

  private static void whisker(StringBuilder svg, double from, double to, int y) {
    svg.append(
        format("<line class='whisker' x1='%.1f' x2='%.1f' y1='%d' y2='%d'/>", from, to, y, y));
  }

  private static int span() {
    return WIDTH - LEFT - RIGHT;
  }

  private static double x(double share) {
    return LEFT + span() * share;
  }

  @FormatMethod
  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
