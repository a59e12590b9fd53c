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
  private static final int USUAL_WIDTH = 120;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private CorpusOptions corpora = new CorpusOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--answerer",
      paramLabel = "NAME",
      description = "Whose words to print; given several times, the answers stand side by side.")
  private List<String> answerers = List.of();

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
      List<Answer> answers = assistant.ask(question, answerers, (asked, text) -> {}).answers();
      if (json) {
        out.println(
            answers.size() > 1
                ? AnswerJson.sideBySide(answers)
                : AnswerJson.of(answers.getFirst()));
      } else if (answers.size() > 1) {
        List<String> texts = answers.stream().map(a -> a.answerer() + "\n\n" + text(a)).toList();
        Columns.of(texts, width()).forEach(out::println);
      } else {
        out.println(text(answers.getFirst()));
      }
      out.flush();
    }
    return 0;
  }

  private static String text(Answer answer) {
    StringBuilder text = new StringBuilder(answer.text());
    answer.notes().forEach(note -> text.append('\n').append(note));
    for (Citation citation : answer.citations()) {
      text.append("\n\n[").append(citation.marker()).append("] ").append(citation.document());
      text.append(" · ").append(String.join(" · ", citation.section()));
      text.append("\n    ").append(citation.quote().replaceAll("\\s*\\n\\s*", ""));
    }
    return text.toString();
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{1,3}")
        ? Integer.parseInt(columns)
        : USUAL_WIDTH;
  }
}
