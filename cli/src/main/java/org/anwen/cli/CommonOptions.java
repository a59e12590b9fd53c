package org.anwen.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import picocli.CommandLine.Option;

/** The options of every command; a command has them as a mixin. */
final class CommonOptions {
  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Set a configuration key for this run; repeats.")
  private List<String> overrides = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // picocli reads it
  private boolean help;

  /** What was set on the command line, the values of secret keys left out. */
  String overrides() {
    return overrides.stream()
        .map(
            set ->
                set.toLowerCase(Locale.ROOT).contains("api-key")
                    ? set.replaceFirst("=.*", "=…")
                    : set)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** What is configured, all told. */
  Settings settings() {
    return settings(Map.of());
  }

  /**
   * What is configured, with the options of a command that set a key.
   *
   * @param options values by key; they are stronger than {@code --set}
   */
  Settings settings(Map<String, String> options) {
    List<String> all = new ArrayList<>(overrides);
    options.forEach((key, value) -> all.add(key + "=" + value));
    return Settings.load(Layout.current(), new HashMap<>(System.getenv()), all);
  }
}
