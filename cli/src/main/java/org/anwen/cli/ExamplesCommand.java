package org.anwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anwen.Assistant;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;
import org.anwen.eval.example.AnswersPage;
import org.anwen.eval.example.Examples;
import org.anwen.eval.example.ExamplesFile;
import org.anwen.eval.example.Shown;
import org.anwen.ingest.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anwen eval examples}: the page of questions of every kind with their answers. */
@Command(
    name = "examples",
    description =
        "Asks the questions of docs/answers.md; exits with 1 when an answer lacks what it needs, or"
            + " the page is stale.")
final class ExamplesCommand implements Callable<Integer> {
  private static final int BROKEN = 1;

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The questions; without any, eval/examples/answers.yaml.")
  private @Nullable Path file;

  @Option(names = "--update", description = "Write the page.")
  private boolean update;

  @Override
  public Integer call() throws IOException {
    // Without vectors the answers do not depend on the processor, so that the page does not.
    Settings settings = common.settings(Map.of(KnownKey.EMBEDDER.key(), "none"));
    Path root = settings.layout().root();
    Examples examples =
        ExamplesFile.read(file == null ? root.resolve("eval/examples/answers.yaml") : file);
    List<List<Shown>> asked = asked(examples, settings);
    PrintWriter terminal = spec.commandLine().getOut();
    List<String> faults =
        asked.stream().flatMap(List::stream).flatMap(shown -> shown.faults().stream()).toList();
    faults.forEach(fault -> terminal.println("BROKEN   " + fault));
    Path page = root.resolve(examples.page());
    String made = AnswersPage.of(examples, asked);
    boolean stale = !Files.exists(page) || !Files.readString(page).equals(made);
    if (stale && update) {
      Files.writeString(page, made, UTF_8);
    } else if (stale) {
      terminal.println("STALE    " + examples.page() + ": renew it with --update, and read it");
    }
    terminal.println(asked.stream().mapToInt(List::size).sum() + " examples");
    terminal.flush();
    return faults.isEmpty() && (update || !stale) ? 0 : BROKEN;
  }

  private static List<List<Shown>> asked(Examples examples, Settings settings) {
    Map<String, Assistant> assistants = new HashMap<>();
    try {
      for (Examples.Material material : examples.corpora()) {
        Path documents = settings.layout().root().resolve(material.path());
        assistants.put(
            material.name(), Assistant.open(settings, List.of(documents), Progress.NONE));
      }
      return examples.kinds().stream()
          .map(kind -> kind.examples().stream().map(e -> shown(e, assistants)).toList())
          .toList();
    } finally {
      assistants.values().forEach(Assistant::close);
    }
  }

  private static Shown shown(Examples.Example example, Map<String, Assistant> assistants) {
    Assistant assistant = assistants.get(example.corpus());
    if (assistant == null) {
      throw new IllegalStateException("the file was read without corpus " + example.corpus());
    }
    return Shown.of(example, assistant);
  }
}
