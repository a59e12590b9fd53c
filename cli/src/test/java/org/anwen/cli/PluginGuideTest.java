package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.Assistant;
import org.anwen.api.AnwenException;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import org.anwen.ingest.Progress;
import org.anwen.server.AnwenServer;
import org.anwen.server.Served;
import org.anwen.server.ServerConfig;
import org.anwen.testkit.AnswererContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of {@code docs/plugins.md}, done one after the other. */
class PluginGuideTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final PluginKit KIT =
      new PluginKit(PluginKit.apiJar(), classesOf(AnswererContract.class), "0.1.0");

  @TempDir private Path folder;

  @Test
  void theStepsOfTheGuideLeadToARunningAnswerer() throws Exception {
    Path project = folder.resolve("my-words");
    Path plugins = folder.resolve("plugins");
    Path corpus = Files.writeString(folder.resolve("roads.txt"), "一、道路\n1．甲县修路十二公里，花费300万元。\n");
    for (String step : steps()) {
      switch (step) {
        case "./anwen plugin new my-words --dir ../my-words" ->
            PluginProject.write("my-words", project, KIT);
        case "mvn package" -> assertEquals(0, maven(project), "mvn package");
        case "mkdir -p target/dist/plugins/my-words" ->
            Files.createDirectories(plugins.resolve("my-words"));
        case "cp ../my-words/target/my-words.jar target/dist/plugins/my-words/" ->
            Files.copy(
                project.resolve("target/my-words.jar"), plugins.resolve("my-words/my-words.jar"));
        case "./anwen plugins" -> {
          Ran ran = anwen(plugins, "plugins");
          assertEquals(0, ran.exit(), ran.err());
          assertTrue(
              ran.out().matches("(?s).*my-words +my-words +1\\.0\\.0 .*healthy.*"), ran.out());
        }
        case "./anwen ask --answerer my-words 有哪些做法？" -> {
          Ran ran =
              anwen(
                  plugins,
                  "ask",
                  "--corpus",
                  corpus.toString(),
                  "--answerer",
                  "my-words",
                  "甲县花费多少？");
          assertEquals(0, ran.exit(), ran.err());
          assertTrue(ran.out().contains("300万元"), ran.out());
        }
        case "./anwen ask --answerer extractive --answerer my-words 有哪些做法？" -> {
          plantAsExtractive(plugins);
          Ran ran =
              anwen(
                  plugins,
                  "ask",
                  "--corpus",
                  corpus.toString(),
                  "--answerer",
                  "extractive",
                  "--answerer",
                  "my-words",
                  "甲县花费多少？");
          assertEquals(0, ran.exit(), ran.err());
          String first = ran.out().lines().findFirst().orElse("");
          assertTrue(first.matches("extractive +│  my-words"), ran.out());
        }
        case "./anwen serve --set answerer=my-words" -> serve(plugins, corpus);
        default -> throw new AssertionError("a step that this test does not know: " + step);
      }
    }
  }

  @Test
  void aNameThatIsNoNameAndAFolderThatIsNotEmptyAreRefused() throws IOException {
    for (String name : List.of("", "My", "a--b", "-a", "a-", "ü", "extractive", "a".repeat(41))) {
      assertThrows(
          AnwenException.class, () -> PluginProject.write(name, folder.resolve("x"), KIT), name);
    }
    Files.writeString(folder.resolve("something"), "");
    AnwenException e =
        assertThrows(AnwenException.class, () -> PluginProject.write("mine", folder, KIT));
    assertTrue(e.getMessage().contains("empty"), e.getMessage());
  }

  @Test
  void theKitIsTestedWithTheVersionOfJUnitThatTheProjectNames() throws IOException {
    assertTrue(
        Files.readString(Ran.root().resolve("pom.xml"))
            .contains("<junit.version>" + PluginProject.JUNIT + "</junit.version>"));
  }

  private static List<String> steps() throws IOException {
    List<String> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Ran.root().resolve("docs/plugins.md")));
    while (block.find()) {
      block.group(1).lines().filter(line -> !line.isBlank()).forEach(steps::add);
    }
    assertTrue(steps.size() >= 8, steps::toString);
    return steps;
  }

  private int maven(Path project) throws Exception {
    List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B", "package"));
    String repository = System.getProperty("localRepository", "");
    if (!repository.isEmpty()) {
      command.add("-Dmaven.repo.local=" + repository);
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("MAVEN_OPTS");
    Path log = folder.resolve("maven.log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "mvn package did not end");
    if (process.exitValue() != 0) {
      System.err.println(Files.readString(log));
    }
    return process.exitValue();
  }

  private Ran anwen(Path plugins, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    for (String setting :
        List.of(
            "plugins.dir=" + plugins,
            "answerer=my-words",
            "answerer.fallback=my-words",
            "embedder=none")) {
      all.add("--set");
      all.add(setting);
    }
    return Ran.command(folder.resolve("runs"), all.toArray(String[]::new));
  }

  /** The product's own answerer, as the installed layout has it. */
  private static void plantAsExtractive(Path plugins) throws IOException {
    Path services = Path.of("META-INF/services/org.anwen.api.Plugin");
    Path classes = Ran.root().resolve("plugins/extractive/target/classes");
    assertTrue(Files.exists(classes.resolve(services)), classes.toString());
    PluginProject.pack(
        classes, Files.createDirectories(plugins.resolve("extractive")).resolve("extractive.jar"));
  }

  private void serve(Path plugins, Path corpus) throws Exception {
    Settings settings =
        Settings.of(
            Layout.at(folder),
            Map.of(
                "plugins.dir",
                plugins.toString(),
                "answerer",
                "my-words",
                "answerer.my-words.isolation",
                "process",
                "data.dir",
                folder.resolve("served").toString()));
    ServerConfig config =
        ServerConfig.defaults(folder.resolve("served")).withAddress("127.0.0.1", 0);
    try (Assistant assistant = Assistant.open(settings, List.of(corpus), Progress.NONE);
        AnwenServer server = AnwenServer.start(config);
        HttpClient http = HttpClient.newHttpClient()) {
      server.ready(Served.of(assistant));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/chat"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"甲县花费多少？\"}"))
              .build();
      String reply = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      assertTrue(reply.contains("\"answerer\":\"my-words\""), reply);
      assertTrue(reply.contains("300万元"), reply);
    }
  }

  private static Path classesOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
