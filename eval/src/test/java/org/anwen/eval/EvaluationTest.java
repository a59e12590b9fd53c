package org.anwen.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.anwen.api.AnwenException;
import org.anwen.eval.compare.Comparison;
import org.anwen.eval.compare.StoredRun;
import org.anwen.eval.report.CompareHtml;
import org.anwen.eval.report.CompareText;
import org.anwen.eval.run.AssistantTarget;
import org.anwen.eval.run.Target;
import org.anwen.eval.score.Measure;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final Pattern FIGURE = Pattern.compile("[0-9]+");

  @TempDir private Path folder;

  private Suite suite() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < Samples.cities(); i++) {
      rows.append(row("p" + i, i, "新增了多少个停车位", Samples.spaces(i) + "个"));
      rows.append(row("q" + i, i, "的停车位新增多少个", Samples.spaces(i) + "个"));
      rows.append(row("h" + i, i, "惠及多少户居民", Samples.homes(i) + "户"));
      rows.append(row("i" + i, i, "改造惠及居民多少户", Samples.homes(i) + "户"));
    }
    rows.append(
        "{\"id\":\"u\",\"kind\":\"unanswerable\",\"turns\":[\"今天天气怎么样？\"],\"abstain\":true}");
    return Suites.read(
        Format.NATIVE, List.of(Files.writeString(folder.resolve("parking.jsonl"), rows)));
  }

  private static String row(String id, int city, String asked, String all) {
    return "{\"id\":\"%s\",\"kind\":\"fact\",\"turns\":[\"%s%s？\"],\"all\":[\"%s\"],\"cite\":[\"case%d\"]}%n"
        .formatted(id, Samples.city(city), asked, all, city);
  }

  private Evaluation.Result run(Suite suite, Target target, String out)
      throws InterruptedException {
    Evaluation.Options options =
        new Evaluation.Options(2, Optional.of(folder.resolve(out)), true, "", Map.of());
    return Evaluation.run(
        suite, target, options, new PrintWriter(terminal), new PrintWriter(new StringWriter()));
  }

  private final StringWriter terminal = new StringWriter();

  private static Target target(QuotingAnswerer answerer) {
    return new AssistantTarget(Samples.assistant(answerer), "");
  }

  /** An answerer whose every third figure is left out, over all that it says. */
  private static QuotingAnswerer droppingEveryThirdFigure() {
    AtomicInteger said = new AtomicInteger();
    return new QuotingAnswerer(
        words ->
            FIGURE
                .matcher(words)
                .replaceAll(m -> said.incrementAndGet() % 3 == 0 ? "若干" : m.group()));
  }

  @Test
  void anAnswererThatDropsEveryThirdFigureIsFound() throws IOException, InterruptedException {
    try (Target before = target(new QuotingAnswerer(words -> words));
        Target after = target(droppingEveryThirdFigure())) {
      Evaluation.Result sound = run(suite(), before, "a");
      assertTrue(sound.summary().all().mean(right()) > 0.8, terminal::toString);
      Evaluation.Result broken = run(suite(), after, "b");
      Comparison comparison =
          Comparison.of(StoredRun.of("a", sound.report()), StoredRun.read(folder.resolve("b")));
      assertFalse(comparison.regressions().isEmpty(), () -> CompareText.of(comparison));
      assertTrue(broken.summary().all().mean(right()) < sound.summary().all().mean(right()));
      assertTrue(
          comparison.regressions().stream().anyMatch(row -> row.name().equals("figure-recall")));
      assertTrue(comparison.flipped().stream().noneMatch(Comparison.Flip::won));
      String html = CompareHtml.of(comparison);
      assertTrue(html.contains("变差 worse"));
      assertFalse(html.contains("src="));
    }
  }

  @Test
  void anIdenticalRunHasNoDifference() throws IOException, InterruptedException {
    try (Target target = target(new QuotingAnswerer(words -> words))) {
      Evaluation.Result a = run(suite(), target, "a");
      Evaluation.Result b = run(suite(), target, "b");
      Comparison comparison =
          Comparison.of(StoredRun.of("a", a.report()), StoredRun.of("b", b.report()));
      assertEquals(List.of(), comparison.regressions());
      assertEquals(List.of(), comparison.flipped());
      assertTrue(comparison.rows().stream().allMatch(row -> row.win() + row.loss() == 0));
    }
  }

  @Test
  void aRunThatWasCutOffIsTakenUpWhereItEnded() throws IOException, InterruptedException {
    try (Target target = target(new QuotingAnswerer(words -> words))) {
      run(suite(), target, "a");
      Path answers = folder.resolve("a/answers.jsonl");
      String whole = Files.readString(answers);
      String half = whole.substring(0, whole.length() / 2);
      Files.writeString(answers, half);
      Path manifest = folder.resolve("a/manifest.json");
      Files.writeString(manifest, Files.readString(manifest).replace("\"done\"", "\"running\""));
      String first = whole.lines().findFirst().orElseThrow();
      Files.writeString(
          answers,
          half.replace(
              first, first.replaceFirst("\"confidence\":[0-9.]+", "\"confidence\":0.125")));
      run(suite(), target, "a");
      List<String> rows = Files.readAllLines(answers);
      assertEquals(suite().items().size(), rows.size());
      assertTrue(
          rows.getFirst().contains("\"confidence\":0.125"), "the first answer was asked again");
      assertTrue(Files.readString(manifest).contains("\"done\""));
    }
  }

  @Test
  void theFolderHoldsEveryFileAndThePageAsksNothingOfTheNetwork()
      throws IOException, InterruptedException {
    try (Target target = target(new QuotingAnswerer(words -> words))) {
      run(suite(), target, "a");
    }
    String html = Files.readString(folder.resolve("a/report.html"));
    assertFalse(html.contains("http://") || html.contains("https://"));
    assertFalse(Pattern.compile("(src|href)\\s*=").matcher(html).find());
    assertTrue(html.contains("<svg"));
    String junit = Files.readString(folder.resolve("a/junit.xml"));
    assertTrue(junit.contains("tests=\"" + suite().items().size() + "\""));
    JsonNode report = Json.MAPPER.readTree(folder.resolve("a/report.json").toFile());
    assertEquals(suite().items().size(), report.path("questions").size());
    for (String line : Files.readAllLines(folder.resolve("a/run.trec"))) {
      assertEquals(6, line.split(" ").length, line);
    }
    JsonNode answer =
        Json.MAPPER.readTree(Files.readAllLines(folder.resolve("a/answers.jsonl")).getFirst());
    for (String field : List.of("id", "answer", "citations", "abstained", "ms")) {
      assertTrue(answer.has(field), field);
    }
  }

  @Test
  void anAnchorThatNoCaseOrMoreThanOneHoldsIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("parking.anchors.json"),
        "{\"A\":\"改造老旧小区\",\"B\":\"没有这句话\",\"C\":\"济南市改造\"}");
    Files.writeString(
        folder.resolve("parking.jsonl"),
        "{\"id\":\"a\",\"kind\":\"fact\",\"turns\":[\"问\"],\"cite\":[\"C\"]}");
    Suite suite = Suites.read(Format.NATIVE, List.of(folder.resolve("parking.jsonl")));
    try (Target target = target(new QuotingAnswerer(words -> words))) {
      AnwenException thrown = assertThrows(AnwenException.class, () -> run(suite, target, "a"));
      String message = String.valueOf(thrown.getMessage());
      assertTrue(message.contains("field 'A': got the phrase '改造老旧小区' in 12 of 12 cases"), message);
      assertTrue(message.contains("field 'B': got the phrase '没有这句话' in 0 of 12 cases"), message);
      assertFalse(message.contains("field 'C'"));
    }
  }

  private static Measure right() {
    return Measure.RIGHT;
  }
}
