package org.anwen.config;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How durations and sizes are written: a whole number and a unit. */
final class Quantity {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})\\s*([a-zA-Z]+)");
  private static final Map<String, Long> MILLIS =
      Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "min", 60_000L, "h", 3_600_000L);
  private static final Map<String, Long> BYTES =
      Map.of("b", 1L, "kb", 1L << 10, "mb", 1L << 20, "gb", 1L << 30);

  private Quantity() {}

  /** A duration such as {@code 500ms}, {@code 30s}, {@code 5m}, {@code 2h}. */
  static Optional<Duration> duration(String text) {
    return times(text, MILLIS).map(Duration::ofMillis);
  }

  /** A size in bytes, such as {@code 512KB}, {@code 64MB}, {@code 1GB}; 1 KB is 1024 bytes. */
  static Optional<Long> bytes(String text) {
    return times(text, BYTES);
  }

  private static Optional<Long> times(String text, Map<String, Long> units) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Long unit = units.get(matcher.group(2).toLowerCase(Locale.ROOT));
    return unit == null ? Optional.empty() : Optional.of(Long.parseLong(matcher.group(1)) * unit);
  }
}
