package org.anwen.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Question;
import org.anwen.config.Settings;
import org.anwen.ingest.Progress;
import org.anwen.server.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anwen ask}: one answer with its citations on the terminal. */
@Command(name = "ask", description = "Ask one question; print the answer with its citations.")
final class AskCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private CorpusOptions corpora = new CorpusOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--answerer", paramLabel = "NAME", description = "Whose words to print.")
  private String answerer = "";

  @Option(names = "--json", description = "Print what POST /api/chat returns.")
  private boolean json;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Settings settings = common.settings();
    PrintWriter out = spec.commandLine().getOut();
    try (Assistant assistant = Assistant.open(settings, corpora.paths(settings), Progress.NONE)) {
      Question question = Question.of(String.join(" ", words));
      Answer answer = assistant.ask(question, answerer, token -> {}).answer();
      if (json) {
        out.println(AnswerJson.of(answer));
        out.flush();
      } else {
        print(answer, out);
      }
    }
    return 0;
  }

  private static void print(Answer answer, PrintWriter out) {
    out.println(answer.text());
    answer.notes().forEach(out::println);
    for (Citation citation : answer.citations()) {
      out.println();
      out.printf(
          "[%d] %s · %s%n",
          citation.marker(), citation.document(), String.join(" · ", citation.section()));
      out.println("    " + citation.quote().replaceAll("\\s*\\n\\s*", ""));
    }
    out.flush();
  }
}
