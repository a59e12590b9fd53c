package org.anwen.modelkit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a model was told.
 *
 * @param system the rules
 * @param user the question with what may be used to answer it
 */
public record Prompt(String system, String user) {
  private static final Pattern FINDING = Pattern.compile("^- .*");

  /** The lines that tell what is established, without their hyphen; empty when there are none. */
  public List<String> findings() {
    return user.lines()
        .filter(line -> FINDING.matcher(line).matches())
        .map(line -> line.substring(2))
        .toList();
  }
}
