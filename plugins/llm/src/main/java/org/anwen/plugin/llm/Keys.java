package org.anwen.plugin.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.PluginContext;

/** Reads the keys below {@code answerer.llm.}; a value that cannot be used stops the start. */
final class Keys {
  private static final String ABOVE = "answerer.llm.";
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m)");
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final PluginContext context;
  private boolean anySet;

  Keys(PluginContext context) {
    this.context = context;
    this.anySet = context.setting("answerer").filter("llm"::equals).isPresent();
  }

  /** Whether a key read so far is set, or this answerer is the chosen one. */
  boolean anySet() {
    return anySet;
  }

  Optional<String> text(String key) {
    Optional<String> value = context.setting(ABOVE + key);
    anySet |= value.isPresent();
    return value;
  }

  <E extends Enum<E>> Optional<E> choice(String key, Class<E> among) {
    List<E> all = Arrays.asList(among.getEnumConstants());
    String names = all.stream().map(Keys::name).collect(Collectors.joining(" or "));
    return text(key)
        .map(
            value ->
                all.stream()
                    .filter(one -> name(one).equals(value))
                    .findFirst()
                    .orElseThrow(() -> wrong(key, names, value)));
  }

  Optional<Integer> number(String key, int least, int most) {
    String expected = "a whole number from " + least + " to " + most;
    return text(key)
        .map(
            value -> {
              try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                  return number;
                }
              } catch (NumberFormatException e) {
                throw wrong(key, expected, value);
              }
              throw wrong(key, expected, value);
            });
  }

  Optional<Duration> duration(String key, Duration most) {
    return text(key).map(value -> duration(key, value, most));
  }

  /**
   * How long one answer may take: a little less than the one who guards the answerer allows it, so
   * that the failure is told here.
   */
  Duration timeout() {
    return duration("timeout", LONGEST)
        .or(() -> context.setting("answerer.timeout").flatMap(Keys::parsed))
        .orElse(Duration.ofSeconds(10))
        .multipliedBy(9)
        .dividedBy(10);
  }

  Optional<URI> url(String key) {
    String expected = "the address of a server, such as http://127.0.0.1:8080/v1";
    return text(key)
        .map(
            value -> {
              try {
                URI uri = new URI(value.replaceAll("/+$", ""));
                if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                  return uri;
                }
              } catch (URISyntaxException e) {
                throw wrong(key, expected, value);
              }
              throw wrong(key, expected, value);
            });
  }

  /** A file; a relative path counts from the folder of the launcher. */
  Optional<Path> file(String key) {
    return text(key)
        .map(
            value -> {
              try {
                return Path.of(System.getProperty("anwen.root", "")).resolve(value);
              } catch (InvalidPathException e) {
                throw wrong(key, "a path", value);
              }
            });
  }

  AnwenException wrong(String key, String expected, String got) {
    return new AnwenException(
        ErrorCode.BAD_CONFIGURATION,
        ABOVE + key + ": expected " + expected + ", got \"" + got + "\"");
  }

  private Duration duration(String key, String value, Duration most) {
    return parsed(value)
        .filter(duration -> duration.isPositive() && duration.compareTo(most) <= 0)
        .orElseThrow(
            () ->
                wrong(
                    key,
                    "a duration such as 500ms, 30s or 2m, at most " + most.toSeconds() + "s",
                    value));
  }

  private static Optional<Duration> parsed(String value) {
    Matcher matcher = DURATION.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          default -> Duration.ofMinutes(number);
        });
  }

  private static String name(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
