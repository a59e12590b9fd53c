package org.anwen.eval.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Table;

/**
 * A Markdown page of questions with their answers, kind by kind; each quote is shown beneath its
 * answer, a long one shortened. The same answers give the same page.
 */
public final class AnswersPage {
  private static final Pattern BREAK = Pattern.compile("(?<=\\p{IsHan}|[，。；、])\\s*\\n\\s*");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<>|]");
  private static final int QUOTE = 80;
  private static final int OPEN = 3;
  private static final String HEAD =
      """
      # 问与答：各类问题的例子

      Examples of every kind of question, with the answers as given; made by `./anwen eval examples --update` from \
      `eval/examples/answers.yaml`, and held to by a test.

      以下问答都是系统实际作答，未经改动。“养老服务案例”是为试用而虚构的材料，其中没有一件是事实。
      答案里的 [1]、[2] 指所引原文，列在答案之下，逐字摘自材料，太长的只显示开头；在网页上点一下，就打开原文所在之处。
      这里的作答不用语言模型，也不用向量检索，所以在任何机器上都一样。

      """;

  private final Examples examples;
  private final StringBuilder page = new StringBuilder(HEAD);

  private AnswersPage(Examples examples) {
    this.examples = examples;
  }

  /**
   * The page.
   *
   * @param asked the examples of each kind, in the order of {@code examples}
   */
  public static String of(Examples examples, List<List<Shown>> asked) {
    AnswersPage writer = new AnswersPage(examples);
    List<Examples.Group> kinds = examples.kinds();
    String contents =
        kinds.stream()
            .map(kind -> "[" + kind.title() + "](#" + anchor(kind.title()) + ")")
            .collect(Collectors.joining(" · "));
    writer.page.append(contents).append('\n');
    for (int i = 0; i < kinds.size(); i++) {
      writer.group(kinds.get(i), asked.get(i));
    }
    return writer.page.toString();
  }

  /** The name that readers of Markdown give a heading: its letters, other marks left out. */
  private static String anchor(String title) {
    return title.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
  }

  private void group(Examples.Group kind, List<Shown> asked) {
    page.append("\n## ").append(kind.title()).append("\n\n").append(kind.text()).append('\n');
    Optional<String> before = Optional.empty();
    for (Shown shown : asked) {
      String corpus = shown.example().corpus();
      if (!before.equals(Optional.of(corpus))) {
        String title = examples.material(corpus).map(Examples.Material::title).orElse(corpus);
        page.append("\n### ").append(title).append('\n');
        before = Optional.of(corpus);
      }
      show(shown);
    }
  }

  private void show(Shown shown) {
    for (int i = 0; i < shown.answers().size(); i++) {
      Answer answer = shown.answers().get(i);
      boolean last = i == shown.answers().size() - 1;
      page.append("\n**").append(escaped(shown.example().turns().get(i).ask())).append("**\n\n");
      if (shown.example().table() && last && answer.table().isPresent()) {
        table(answer.table().get());
      } else {
        page.append("> ").append(lines(answer.text())).append('\n');
      }
      answer.notes().forEach(note -> page.append(">\n> ").append(escaped(note)).append('\n'));
      citations(answer.citations());
    }
    if (shown.answers().size() > 1) {
      page.append("\n---\n");
    }
  }

  private static String lines(String text) {
    return escaped(text).replace("\n", "\\\n> ");
  }

  private void table(Table table) {
    page.append("| ").append(cells(table.columns())).append(" |\n|");
    page.append("---|".repeat(table.columns().size())).append('\n');
    for (List<Table.Cell> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (Table.Cell cell : row) {
        String markers =
            cell.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        cells.add(cell.text() + markers);
      }
      page.append("| ").append(cells(cells)).append(" |\n");
    }
  }

  private static String cells(List<String> cells) {
    return cells.stream()
        .map(cell -> escaped(cell).replace("\n", "<br>"))
        .collect(Collectors.joining(" | "));
  }

  private void citations(List<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    boolean many = citations.size() > OPEN;
    page.append(many ? "\n<details><summary>出处 " + citations.size() + " 条</summary>\n\n" : "\n");
    for (Citation citation : citations) {
      page.append("- [").append(citation.marker()).append("] ");
      page.append(escaped(String.join(" › ", where(citation))));
      page.append("：“").append(escaped(shortened(citation.quote()))).append("”\n");
    }
    page.append(many ? "\n</details>\n" : "");
  }

  private static List<String> where(Citation citation) {
    return citation.section().isEmpty() ? List.of(citation.document()) : citation.section();
  }

  private static String shortened(String quote) {
    String line = BLANK.matcher(BREAK.matcher(quote).replaceAll("")).replaceAll(" ");
    return line.length() <= QUOTE ? line : line.substring(0, QUOTE) + "…";
  }

  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }
}
