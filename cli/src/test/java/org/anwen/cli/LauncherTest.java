package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anwen.config.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, in a small tree with a JDK and a Maven that only write down their calls. */
class LauncherTest {
  private static final String FAKE_JAVA =
      """
      #!/usr/bin/env bash
      for argument; do printf '<%s>' "$argument"; done
      echo
      echo 'WARNING: Using incubator modules: jdk.incubator.vector' >&2
      echo 'a second line' >&2
      if [ -n "${STAYS:-}" ]; then
        trap 'echo stopped in order >&2; exit 5' TERM
        echo $$ >"$STAYS"
        while true; do sleep 0.1; done
      fi
      exit "${EXIT:-0}"
      """;

  private static final String FAKE_MAVEN =
      """
      #!/usr/bin/env bash
      if [ "$1" = -v ]; then echo "Apache Maven ${MAVEN_VERSION:-3.8.7}"; exit; fi
      echo "$JAVA_HOME" >>"$CALLS"
      sleep "${BUILD_SECONDS:-0}"
      if [ -n "${BROKEN:-}" ]; then echo '[ERROR] /x/Foo.java:[3,1] class expected'; exit 1; fi
      for argument; do case $argument in -Ddist.dir=*) dist=${argument#*=} ;; esac; done
      mkdir -p "$dist/lib" "$dist/plugins/extractive"
      """;

  @TempDir private Path temporary;
  private Path tree;
  private Path calls;

  @BeforeEach
  void makeTree() throws IOException {
    tree = Files.createDirectories(temporary.resolve("a tree with spaces"));
    calls = temporary.resolve("calls");
    Files.copy(Layout.current().root().resolve("anwen"), tree.resolve("anwen"));
    for (String module : List.of("api", "core", "plugins", "server", "eval", "cli", ".mvn")) {
      write(tree.resolve(module).resolve("pom.xml"), "<project/>");
    }
    write(tree.resolve("pom.xml"), "<project/>");
    write(tree.resolve("core/src/main/java/A.java"), "class A {}");
    jdk("jdk", "25.0.1");
    script(temporary.resolve("bin/mvn"), FAKE_MAVEN);
  }

  @Test
  void theHelpNamesEveryCommandAndBuildsNothing() throws Exception {
    Run run = run(tree, Map.of(), "--help");
    assertEquals(0, run.exit);
    for (String command : Main.commandLine().getSubcommands().keySet()) {
      assertTrue(run.output.contains("\n  " + command + " "), command + " is missing");
    }
    assertEquals(run.output, run(tree, Map.of()).output);
    assertEquals(List.of(), built());
  }

  @Test
  void itBuildsOnceAndAgainOnlyWhenAFileIsAddedChangedOrRemoved() throws Exception {
    run(tree, Map.of(), "ask", "x");
    run(tree, Map.of(), "ask", "x");
    assertEquals(1, built().size());
    Path added = tree.resolve("core/src/main/java/B.java");
    write(added, "class B {}");
    run(tree, Map.of(), "ask", "x");
    run(tree, Map.of(), "ask", "x");
    assertEquals(2, built().size());
    write(added, "class B { int changed; }");
    run(tree, Map.of(), "ask", "x");
    assertEquals(3, built().size());
    Files.delete(added);
    run(tree, Map.of(), "ask", "x");
    assertEquals(4, built().size());
    write(tree.resolve("core/src/test/java/T.java"), "class T {}");
    run(tree, Map.of(), "ask", "x");
    assertEquals(4, built().size());
  }

  @Test
  void itRunsFromAnyFolderThroughALinkAndHandsTheArgumentsOn() throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("linked"), tree.resolve("anwen"));
    Run run = run(temporary.resolve("bin"), link, Map.of("EXIT", "7"), "ask", "哪里 有？", "*");
    assertEquals(7, run.exit);
    assertTrue(run.output.contains("<-Danwen.root=" + tree.toRealPath() + ">"), run.output);
    assertTrue(run.output.contains("<org.anwen.cli.Main><ask><哪里 有？><*>"), run.output);
  }

  @Test
  void aJdkOfTheEnvironmentThatIsNewEnoughIsTakenAndAnOldOneIsNot() throws Exception {
    Path good = jdk("jdk-21", "21.0.2");
    run(tree, Map.of("JAVA_HOME", good.toString()), "ask", "x");
    assertEquals(List.of(good.toString()), built());
    Path old = jdk("jdk-17", "17.0.9");
    write(tree.resolve("pom.xml"), "<project>changed</project>");
    run(tree, Map.of("JAVA_HOME", old.toString()), "ask", "x");
    assertFalse(built().getLast().equals(old.toString()), "built with " + built());
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(start(tree, tree.resolve("anwen"), Map.of("BUILD_SECONDS", "1"), "ask", "x"));
    }
    for (Process process : processes) {
      assertEquals(0, finish(process).exit);
    }
    assertEquals(1, built().size());
  }

  @Test
  void aBuildThatFailsIsToldInAFewLines() throws Exception {
    Run run = run(tree, Map.of("BROKEN", "yes"), "ask", "x");
    assertEquals(2, run.exit);
    assertTrue(run.output.contains("Foo.java:[3,1] class expected"), run.output);
    assertTrue(run.output.contains("the build failed; all of it is in "), run.output);
    assertEquals(0, run(tree, Map.of(), "ask", "x").exit);
  }

  @Test
  void whatSomebodyDroppedIntoThePluginsStaysWhenItBuildsAgain() throws Exception {
    run(tree, Map.of(), "ask", "x");
    Path dropped = tree.resolve("target/dist/plugins/mine/mine.jar");
    write(dropped, "jar");
    write(tree.resolve("target/dist/plugins/extractive/stale.jar"), "jar");
    write(tree.resolve("pom.xml"), "<project>changed</project>");
    run(tree, Map.of(), "ask", "x");
    assertTrue(Files.exists(dropped));
    assertFalse(Files.exists(tree.resolve("target/dist/plugins/extractive/stale.jar")));
  }

  @Test
  void optionsForTheVirtualMachineComeAfterItsOwn() throws Exception {
    Run run = run(tree, Map.of("ANWEN_JAVA_OPTS", "-Xmx2g -Dx=y"), "ask", "x");
    assertTrue(run.output.indexOf("<-Xmx1g>") < run.output.indexOf("<-Xmx2g><-Dx=y>"), run.output);
  }

  @Test
  void theLineOnTheVectorModuleIsTakenOutAndNoOther() throws Exception {
    Run run = run(tree, Map.of(), "eval");
    assertFalse(run.output.contains("incubator modules"), run.output);
    assertTrue(run.output.contains("a second line"), run.output);
    assertTrue(run.output.contains("<--add-modules><jdk.incubator.vector>"), run.output);
  }

  @Test
  void servingLeavesTheVectorModuleOutForAQuickStart() throws Exception {
    Run run = run(tree, Map.of(), "serve");
    assertFalse(run.output.contains("<--add-modules>"), run.output);
    assertTrue(run.output.contains("<-XX:Tier4InvocationThreshold="), run.output);
  }

  @Test
  void signalsReachTheVirtualMachineAndItsLastWordsAreHeard() throws Exception {
    Path pid = temporary.resolve("pid");
    Map<String, String> stays = Map.of("STAYS", pid.toString());
    run(tree, Map.of(), "ask", "x");
    Process process = start(tree, tree.resolve("anwen"), stays, "serve");
    while (!Files.exists(pid) || Files.size(pid) == 0) {
      Thread.sleep(20);
    }
    assertEquals(process.pid(), Long.parseLong(Files.readString(pid).strip()));
    process.toHandle().destroy(); // unlike process.destroy(), it leaves the output open
    Run run = finish(process);
    assertEquals(5, run.exit);
    assertTrue(run.output.contains("stopped in order"), run.output);
  }

  @Test
  void testTakesNoOptionsButHelp() throws Exception {
    assertEquals(0, run(tree, Map.of(), "test", "--help").exit);
    assertEquals(2, run(tree, Map.of(), "test", "--quick").exit);
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = temporary.resolve(name);
    script(home.resolve("bin/java"), FAKE_JAVA);
    script(home.resolve("bin/javac"), FAKE_JAVA);
    write(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private List<String> built() throws IOException {
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  private Run run(Path folder, Map<String, String> environment, String... arguments)
      throws Exception {
    return run(folder, tree.resolve("anwen"), environment, arguments);
  }

  private Run run(Path folder, Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    return finish(start(folder, launcher, environment, arguments));
  }

  private Process start(
      Path folder, Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().remove("ANWEN_JAVA_OPTS");
    builder.environment().put("JAVA_HOME", temporary.resolve("jdk").toString());
    builder.environment().put("CALLS", calls.toString());
    builder.environment().merge("PATH", temporary.resolve("bin").toString(), (p, q) -> q + ":" + p);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
    return new Run(process.exitValue(), output);
  }

  private static void script(Path file, String text) throws IOException {
    write(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private record Run(int exit, String output) {}
}
