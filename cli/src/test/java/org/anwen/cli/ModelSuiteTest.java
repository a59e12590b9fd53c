package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Answerer;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;
import org.anwen.config.Layout;
import org.anwen.eval.Evaluation;
import org.anwen.eval.run.AssistantTarget;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Scored;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.Progress;
import org.anwen.modelkit.Faithful;
import org.anwen.modelkit.Lying;
import org.anwen.modelkit.ModelServer;
import org.anwen.modelkit.Script;
import org.anwen.plugin.extractive.ExtractivePlugin;
import org.anwen.plugin.llm.LlmPlugin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A suite with the model answerer: a model that behaves well, and one that lies. */
class ModelSuiteTest {
  private static final Path ROOT = Layout.current().root();
  private static final double POINTS = 0.03;

  private static Suite suite;
  private static IngestResult corpus;
  private static Evaluation.Result extractive;

  @BeforeAll
  static void measure() throws InterruptedException {
    Path rows = ROOT.resolve("eval/suites/heritage-towns.jsonl");
    suite = Suites.read(Format.of("native"), List.of(rows));
    Path documents = ROOT.resolve("eval/corpora/heritage-towns");
    corpus = new Ingestor().read(List.of(documents), Progress.NONE);
    extractive = run("extractive", List.of(extractive()));
  }

  @Test
  void aModelThatBehavesWellIsAsRightAsTheMaterialsOwnWords() throws InterruptedException {
    Evaluation.Result result = run(new Faithful());
    double own = extractive.summary().all().mean(Measure.RIGHT);
    double right = result.summary().all().mean(Measure.RIGHT);
    assertTrue(right >= own - POINTS, right + " of its answers are right, expected about " + own);
    assertNoUnsupportedFigures(result);
    assertTrue(byModel(result) >= 0.9 * suite.items().size(), byModel(result) + " by the model");
  }

  @Test
  void noFigureOfAModelThatLiesGetsOut() throws InterruptedException {
    Evaluation.Result result = run(new Lying(new Faithful(), 0.3));
    assertNoUnsupportedFigures(result);
    assertTrue(byModel(result) > 0, "no answer is the model's");
    assertTrue(byModel(result) < suite.items().size(), "every answer is the model's");
  }

  private static void assertNoUnsupportedFigures(Evaluation.Result result) {
    List<String> unsupported =
        result.scored().stream()
            .filter(s -> s.scores().getOrDefault(Measure.UNSUPPORTED_FIGURES, 0.0) > 0)
            .map(s -> s.id() + " " + s.unsupported() + " " + s.outcome().judged().answer())
            .toList();
    assertEquals(List.of(), unsupported);
  }

  private static long byModel(Evaluation.Result result) {
    return result.scored().stream()
        .map(Scored::outcome)
        .filter(outcome -> outcome.judged().answerer().equals("llm"))
        .count();
  }

  private static Evaluation.Result run(Script script) throws InterruptedException {
    try (ModelServer server = ModelServer.start(script)) {
      Answerer llm =
          only(
              new LlmPlugin(),
              Map.of("answerer.llm.base-url", server.openAiUrl(), "answerer.llm.timeout", "60s"));
      return run("llm", List.of(extractive(), llm));
    }
  }

  private static Evaluation.Result run(String answerer, List<Answerer> answerers)
      throws InterruptedException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try (AssistantTarget target =
        new AssistantTarget(
            new Assistant(Library.inMemory(corpus, Optional.empty()), answerers), answerer)) {
      return Evaluation.run(
          suite,
          target,
          new Evaluation.Options(2, Optional.empty(), false, "", Map.of()),
          nowhere,
          nowhere);
    }
  }

  private static Answerer extractive() {
    return only(new ExtractivePlugin(), Map.of());
  }

  private static Answerer only(Plugin plugin, Map<String, String> keys) {
    return plugin
        .answerers(
            new PluginContext() {
              @Override
              public Optional<String> setting(String key) {
                return Optional.ofNullable(keys.get(key));
              }

              @Override
              public Path temporaryFolder() {
                throw new UnsupportedOperationException("no temporary files are expected");
              }
            })
        .getFirst();
  }
}
