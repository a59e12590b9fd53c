package org.anwen.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * The three places where settings come from.
 *
 * @param file by key
 * @param environment by the name of the variable
 * @param commandLine by key
 */
record Sources(
    Map<String, Setting> file, Map<String, Setting> environment, Map<String, Setting> commandLine) {
  /** What the name of an environment variable of ours begins with. */
  static final String VARIABLES = "ANWEN_";

  /** Variables that the launcher reads: they are no keys. */
  private static final Set<String> LAUNCHER = Set.of("ANWEN_JAVA_OPTS");

  static Map<String, Setting> fromEnvironment(Map<String, String> all) {
    Path here = Path.of("").toAbsolutePath();
    Map<String, Setting> found = new TreeMap<>();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(VARIABLES) && !LAUNCHER.contains(name)) {
            found.put(name, new Setting(value.strip(), "environment variable " + name, here));
          }
        });
    return found;
  }

  static Map<String, Setting> fromCommandLine(List<String> overrides) {
    Path here = Path.of("").toAbsolutePath();
    Map<String, Setting> found = new LinkedHashMap<>();
    for (String override : overrides) {
      int equals = override.indexOf('=');
      if (equals < 1) {
        throw new AnwenException(
            ErrorCode.BAD_CONFIGURATION,
            "--set " + override + ": expected key=value, such as answerer=extractive");
      }
      String key = override.substring(0, equals).strip();
      String value = override.substring(equals + 1).strip();
      found.put(key, new Setting(value, "--set " + key, here));
    }
    return found;
  }

  /** The setting of a key from the strongest place that has one. */
  Optional<Setting> find(String key) {
    return Stream.of(commandLine.get(key), environment.get(KnownKey.variable(key)), file.get(key))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** Every key or variable that neither the product nor a plugin can know stops the start. */
  void refuseUnknown() {
    List<String> wrong = new ArrayList<>();
    for (Map<String, Setting> byKey : List.of(file, commandLine)) {
      byKey.forEach(
          (key, setting) -> {
            if (KnownKey.of(key).isEmpty() && !KnownKey.isOfPlugin(key)) {
              wrong.add(unknown(setting.where(), "key", key, keys()));
            }
          });
    }
    List<String> variables = keys().stream().map(KnownKey::variable).toList();
    environment.forEach(
        (name, setting) -> {
          if (!variables.contains(name) && !mayBeOfPlugin(name)) {
            wrong.add(unknown("environment", "variable", name, variables));
          }
        });
    if (!wrong.isEmpty()) {
      throw new AnwenException(ErrorCode.BAD_CONFIGURATION, String.join("\n", wrong));
    }
  }

  /** The settings for plugins whose keys are not among those asked for, told one to a line. */
  List<String> neverAsked(Set<String> asked) {
    List<String> wrong = new ArrayList<>();
    for (Map<String, Setting> byKey : List.of(file, commandLine)) {
      byKey.forEach(
          (key, setting) -> {
            if (KnownKey.isOfPlugin(key) && !asked.contains(key)) {
              wrong.add(unknown(setting.where(), "key", key, asked));
            }
          });
    }
    List<String> variables = asked.stream().map(KnownKey::variable).toList();
    List<String> ours = keys().stream().map(KnownKey::variable).toList();
    environment.forEach(
        (name, setting) -> {
          if (!ours.contains(name) && !variables.contains(name)) {
            wrong.add(unknown("environment", "variable", name, variables));
          }
        });
    return wrong;
  }

  private static String unknown(String where, String what, String name, Collection<String> known) {
    String meant =
        Nearest.to(name, known)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse(
                known.isEmpty()
                    ? "no plugin that is installed asks for it"
                    : "known are: " + String.join(", ", known));
    return where + ": unknown " + what + " \"" + name + "\"; " + meant;
  }

  private static boolean mayBeOfPlugin(String variable) {
    return Stream.of("ANSWERER_", "EMBEDDER_", "RETRIEVER_")
        .map(VARIABLES::concat)
        .anyMatch(
            prefix -> variable.startsWith(prefix) && variable.indexOf('_', prefix.length()) > 0);
  }

  private static List<String> keys() {
    return Arrays.stream(KnownKey.values()).map(KnownKey::key).toList();
  }
}
