package org.anwen.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Plugins are compiled against these signatures: a change is one that somebody meant. */
class SignaturesTest {
  private static final Path FILE =
      Path.of(System.getProperty("anwen.root", ".."), "api/src/api-signatures.txt");

  @Test
  void thePublicSignaturesAreThoseOfTheFile() throws Exception {
    List<String> current = Signatures.current();
    if (Boolean.getBoolean("anwen.api.accept")) {
      Files.write(FILE, current);
    }
    List<String> recorded = Files.readAllLines(FILE);
    String gone = missing(recorded, current, "- ");
    String added = missing(current, recorded, "+ ");
    if (!gone.isEmpty()) {
      fail(
          "These signatures are gone, so plugins that use them break:\n"
              + gone
              + added
              + "Keep them, or, if the break is meant: note it in CHANGES.md under \"API changes\","
              + " and record the new state with\n  mvn -pl api test -Danwen.api.accept=true");
    }
    assertEquals(
        "",
        added,
        "New in the API; if they are meant to stay for good, record them with\n"
            + "  mvn -pl api test -Danwen.api.accept=true\n");
  }

  private static String missing(List<String> of, List<String> in, String mark) {
    return of.stream()
        .filter(line -> !in.contains(line))
        .map(line -> mark + line + "\n")
        .collect(Collectors.joining());
  }
}
