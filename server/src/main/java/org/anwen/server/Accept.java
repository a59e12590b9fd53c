package org.anwen.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the media type of a response from the Accept header (RFC 9110, section 12.5.1). */
final class Accept {
  static final String JSON = "application/json";
  static final String EVENTS = "text/event-stream";

  private Accept() {}

  /** Turns away a request that does not take JSON. */
  static void json(Context ctx) {
    if (choose(ctx.header("Accept"), List.of(JSON)) == null) {
      throw Errors.ofStatus(406);
    }
  }

  /** JSON unless the client names the event stream and likes it at least as much. */
  static String jsonOrEvents(Context ctx) {
    String chosen = choose(ctx.header("Accept"), List.of(JSON, EVENTS));
    if (chosen == null) {
      throw Problem.of(406, "not_acceptable", "只能提供 application/json 或 text/event-stream。");
    }
    return chosen;
  }

  /**
   * The best of what is offered: by quality, then by how exactly it is named, then by the order
   * offered; null when none is acceptable.
   */
  static @Nullable String choose(@Nullable String header, List<String> offered) {
    if (header == null || header.isBlank()) {
      return offered.getFirst();
    }
    String best = null;
    double bestRank = 0;
    for (String type : offered) {
      double rank = rank(header, type);
      if (rank > bestRank) {
        best = type;
        bestRank = rank;
      }
    }
    return best;
  }

  /** The quality of a type, raised by a trifle for being named exactly; 0 when not acceptable. */
  private static double rank(String header, String type) {
    int exactness = -1;
    double quality = 0;
    for (String range : header.split(",", 64)) {
      String[] parts = range.split(";", 8);
      int matched = exactness(parts[0].strip().toLowerCase(Locale.ROOT), type);
      if (matched > exactness) {
        exactness = matched;
        quality = quality(parts);
      }
    }
    return quality == 0 ? 0 : quality + exactness / 10_000.0;
  }

  private static int exactness(String range, String type) {
    if (range.equals(type)) {
      return 2;
    }
    if (range.equals(type.substring(0, type.indexOf('/')) + "/*")) {
      return 1;
    }
    return range.equals("*/*") ? 0 : -1;
  }

  private static double quality(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        try {
          return Math.clamp(Double.parseDouble(parameter.substring(2)), 0.0, 1.0);
        } catch (NumberFormatException e) {
          return 1;
        }
      }
    }
    return 1;
  }
}
