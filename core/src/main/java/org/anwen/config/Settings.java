package org.anwen.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What is configured: the file, overridden by the environment, overridden by the command line.
 *
 * <p>Thread-safe. An unknown key is an {@link ErrorCode#BAD_CONFIGURATION} when the settings are
 * read; a key of a plugin is checked by {@link #checkPluginKeys} once the plugins had their say. A
 * value that cannot be read is an error when it is asked for, and names the place where it was set.
 * An empty value is as good as none.
 */
public final class Settings {
  private final Layout layout;
  private final Sources sources;
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  private Settings(Layout layout, Sources sources) {
    sources.refuseUnknown();
    this.layout = layout;
    this.sources = sources;
  }

  /**
   * Reads the settings of an installation.
   *
   * @param environment all variables; those beginning with {@code ANWEN_} count
   * @param overrides {@code key=value} each, from the command line; the last of a key holds
   */
  public static Settings load(
      Layout layout, Map<String, String> environment, List<String> overrides) {
    return new Settings(
        layout,
        new Sources(
            SettingsFile.read(layout.settingsFile(), layout.root()),
            Sources.fromEnvironment(environment),
            Sources.fromCommandLine(overrides)));
  }

  /** Settings of these keys alone, for programs that embed the product and for tests. */
  public static Settings of(Layout layout, Map<String, String> values) {
    List<String> overrides =
        values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    return new Settings(
        layout, new Sources(Map.of(), Map.of(), Sources.fromCommandLine(overrides)));
  }

  /** Where the installation stands. */
  public Layout layout() {
    return layout;
  }

  /** The value of a key, if somebody set it. */
  public Optional<String> get(KnownKey key) {
    return find(key).map(Setting::value);
  }

  /** The value of a key, or its usual one. */
  public String text(KnownKey key) {
    return get(key).orElse(key.usual());
  }

  /** The value of a plugin's key, if somebody set it; from now on the key counts as known. */
  public Optional<String> ofPlugin(String key) {
    asked.add(key);
    return sources.find(key).map(Setting::value).filter(value -> !value.isEmpty());
  }

  /** A plugin's duration, if somebody set it: above nothing and at most {@code most}. */
  public Optional<Duration> durationOfPlugin(String key, Duration most) {
    return ofPlugin(key)
        .map(
            value ->
                Quantity.duration(value)
                    .filter(one -> one.isPositive() && one.compareTo(most) <= 0)
                    .orElseThrow(
                        () ->
                            new AnwenException(
                                ErrorCode.BAD_CONFIGURATION,
                                key
                                    + ": expected a duration such as 500ms, 30s or 5m, at most "
                                    + most.toSeconds()
                                    + "s, got \""
                                    + value
                                    + "\"")));
  }

  /** A whole number from {@code least} to {@code most}. */
  public int integer(KnownKey key, int usual, int least, int most) {
    return find(key)
        .map(
            setting -> {
              try {
                int value = Integer.parseInt(setting.value());
                if (value >= least && value <= most) {
                  return value;
                }
              } catch (NumberFormatException e) {
                throw wrong(key, setting, "a whole number from " + least + " to " + most, e);
              }
              throw wrong(key, setting, "a whole number from " + least + " to " + most, null);
            })
        .orElse(usual);
  }

  /** A duration above nothing and at most {@code most}, such as {@code 500ms}, {@code 30s}. */
  public Duration duration(KnownKey key, Duration most) {
    String expected = "a duration such as 500ms, 30s or 5m, at most " + most.toSeconds() + "s,";
    return find(key)
        .map(
            setting ->
                Quantity.duration(setting.value())
                    .filter(value -> value.isPositive() && value.compareTo(most) <= 0)
                    .orElseThrow(() -> wrong(key, setting, expected, null)))
        .or(() -> Quantity.duration(key.usual()))
        .orElseThrow(() -> new IllegalArgumentException(key + " has no usual duration"));
  }

  /** A size in bytes above nothing, such as {@code 512KB}, {@code 64MB}, {@code 1GB}. */
  public long bytes(KnownKey key, long usual) {
    return find(key)
        .map(
            setting ->
                Quantity.bytes(setting.value())
                    .filter(value -> value > 0)
                    .orElseThrow(
                        () -> wrong(key, setting, "a size such as 512KB, 64MB or 1GB", null)))
        .orElse(usual);
  }

  /** The parts between commas, without white space and without empty ones. */
  public List<String> list(KnownKey key) {
    return Arrays.stream(text(key).split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * A path; a relative one counts from the root if it stands in the file or is the usual one, else
   * from the working folder.
   */
  public Optional<Path> path(KnownKey key) {
    Optional<Setting> set = find(key);
    if (set.isEmpty()) {
      return key.usual().isEmpty()
          ? Optional.empty()
          : Optional.of(layout.root().resolve(key.usual()));
    }
    Setting setting = set.get();
    try {
      return Optional.of(setting.base().resolve(setting.value()).normalize());
    } catch (InvalidPathException e) {
      throw wrong(key, setting, "a path", e);
    }
  }

  /** Where a key was set, for messages; its name alone if nobody set it. */
  public String where(KnownKey key) {
    return find(key).map(setting -> key.key() + " (" + setting.where() + ")").orElse(key.key());
  }

  /**
   * Stops the start when a plugin's key is set that no plugin asked for.
   *
   * @throws AnwenException {@code BAD_CONFIGURATION}, naming each such key and the one probably
   *     meant
   */
  public void checkPluginKeys() {
    List<String> wrong = sources.neverAsked(asked);
    if (!wrong.isEmpty()) {
      throw new AnwenException(ErrorCode.BAD_CONFIGURATION, String.join("\n", wrong));
    }
  }

  private Optional<Setting> find(KnownKey key) {
    return sources.find(key.key()).filter(setting -> !setting.value().isEmpty());
  }

  private static AnwenException wrong(
      KnownKey key, Setting setting, String expected, @Nullable Throwable cause) {
    String message =
        setting.where()
            + ": expected "
            + expected
            + " for "
            + key.key()
            + ", got \""
            + setting.value()
            + "\"";
    return cause == null
        ? new AnwenException(ErrorCode.BAD_CONFIGURATION, message)
        : new AnwenException(ErrorCode.BAD_CONFIGURATION, message, cause);
  }
}
