package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product with no network: in a network namespace that holds nothing but its own loopback,
 * where the system allows one; where not, only its open sockets are looked at, and the output says
 * so.
 */
class OfflineTest {
  private static final String SCRIPT =
      "ip link set lo up 2>/dev/null || ifconfig lo up || exit 77; exec \"$@\"";

  @TempDir Path data;

  @Test
  void itAnswersWithoutAnyNetwork() throws Exception {
    List<String> namespace = namespace();
    if (namespace.isEmpty()) {
      System.out.println(
          "No empty network namespace is allowed here: only the sockets are checked.");
    }
    Result result = run(namespace, offlineCheck());
    assertEquals(0, result.exit, result.output);
    assertTrue(result.output.contains("answered"), result.output);
    assertTrue(result.output.contains("foreign sockets: 0"), result.output);
    if (!namespace.isEmpty()) {
      assertTrue(result.output.contains("interfaces: [lo]"), result.output);
    }
  }

  /**
   * The words before a command that put it into an empty namespace; none where that is forbidden.
   */
  private static List<String> namespace() throws Exception {
    for (List<String> unshare : List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"))) {
      List<String> prefix = new ArrayList<>(unshare);
      prefix.addAll(List.of("sh", "-c", SCRIPT, "sh"));
      try {
        if (run(prefix, List.of("true")).exit == 0) {
          return prefix;
        }
      } catch (IOException e) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<String> offlineCheck() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Danwen.root=" + System.getProperty("anwen.root", ".."),
        "-cp",
        System.getProperty("java.class.path"),
        OfflineCheck.class.getName(),
        data.toString());
  }

  private record Result(int exit, String output) {}

  private static Result run(List<String> prefix, List<String> command) throws Exception {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(command);
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), output);
      return new Result(process.exitValue(), output);
    } finally {
      process.destroyForcibly();
    }
  }
}
