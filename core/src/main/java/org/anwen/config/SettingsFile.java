package org.anwen.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/** A UTF-8 properties file, read with the line of each key; a key set twice is an error. */
final class SettingsFile {
  private SettingsFile() {}

  /**
   * The keys of a file in their order; none when there is no such file.
   *
   * @param root the folder that relative paths in it count from, and that its name is shown from
   */
  static Map<String, Setting> read(Path file, Path root) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    String name = shown(file, root);
    List<String> lines = lines(file, name);
    Map<String, Setting> found = new LinkedHashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      int first = at;
      StringBuilder logical = new StringBuilder(lines.get(at));
      while (!isComment(lines.get(first)) && continues(logical) && at + 1 < lines.size()) {
        at++;
        logical.append('\n').append(lines.get(at));
      }
      parse(logical.toString(), name + ":" + (first + 1), root, found);
    }
    return found;
  }

  private static void parse(String logical, String where, Path root, Map<String, Setting> found) {
    Properties one = new Properties();
    try {
      one.load(new StringReader(logical));
    } catch (IOException | IllegalArgumentException e) {
      throw new AnwenException(
          ErrorCode.BAD_CONFIGURATION, where + ": not a line of a properties file: " + logical, e);
    }
    for (String key : one.stringPropertyNames()) {
      Setting setting = new Setting(one.getProperty(key).strip(), where, root);
      Setting before = found.putIfAbsent(key, setting);
      if (before != null) {
        throw new AnwenException(
            ErrorCode.BAD_CONFIGURATION,
            where + ": the key \"" + key + "\" is already set at " + before.where());
      }
    }
  }

  private static List<String> lines(Path file, String name) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new AnwenException(
          ErrorCode.BAD_CONFIGURATION, name + " is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new AnwenException(
          ErrorCode.BAD_CONFIGURATION, name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isComment(String line) {
    String stripped = line.stripLeading();
    return stripped.startsWith("#") || stripped.startsWith("!");
  }

  /** Whether a line ends with an odd number of backslashes, which joins the next one to it. */
  private static boolean continues(CharSequence line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static String shown(Path file, Path root) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = root.toAbsolutePath().normalize();
    Path name = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }
}
