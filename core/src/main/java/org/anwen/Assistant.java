package org.anwen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.anwen.api.Answer;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;
import org.anwen.api.Inquiry;
import org.anwen.api.Question;
import org.anwen.api.Retriever;
import org.anwen.api.Timings;
import org.anwen.config.Settings;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.Progress;
import org.anwen.ledger.Ledger;
import org.anwen.plugin.PluginLoader;
import org.anwen.plugin.Plugins;
import org.anwen.question.Interpreter;
import org.anwen.reason.Confidence;
import org.anwen.reason.Reasoner;
import org.anwen.verify.Verified;
import org.anwen.verify.Verifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of a question through the product: interpret it, find the evidence, let an answerer word
 * it, verify the words.
 *
 * <p>Thread-safe; one instance serves all questions at once. An answerer that fails costs its own
 * words only: the first of the answerers, which is the default, steps in, and the answer says so.
 */
public final class Assistant implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Assistant.class);

  private final Library library;
  private final AutoCloseable plugins;
  private final Optional<Answerer> fallback;
  private final Map<String, Answerer> answerers = new LinkedHashMap<>();
  private final Interpreter interpreter;
  private final Reasoner reasoner;
  private final Verifier verifier;
  private final Confidence confidence;

  /**
   * @param answerers at least one, with different names; the first is the default and the one that
   *     steps in
   */
  public Assistant(Library library, List<Answerer> answerers) {
    this(library, library.retriever(), answerers, answerers.stream().findFirst(), () -> {});
  }

  private Assistant(
      Library library,
      Retriever retriever,
      List<Answerer> answerers,
      Optional<Answerer> fallback,
      AutoCloseable plugins) {
    if (answerers.isEmpty()) {
      throw new AnwenException(ErrorCode.BAD_PLUGIN, "expected at least one answerer, got none");
    }
    this.library = library;
    this.plugins = plugins;
    this.fallback = fallback;
    for (Answerer answerer : answerers) {
      this.answerers.put(answerer.name(), answerer);
    }
    this.interpreter = new Interpreter(library.ledger());
    this.reasoner = new Reasoner(library.corpus(), library.ledger(), retriever);
    this.verifier = new Verifier(library.corpus(), library.ledger());
    this.confidence = new Confidence(library.ledger());
  }

  /**
   * Loads the plugins, reads the documents, brings the index up to date, and is ready to be asked.
   *
   * @param corpora files and folders
   */
  public static Assistant open(Settings settings, List<Path> corpora, Progress progress) {
    Thread.ofPlatform().daemon().name("language").start(Ledger::loadLanguage);
    Plugins plugins = PluginLoader.load(settings);
    try {
      Path folder = IndexFolder.of(settings, corpora);
      Library library = Library.open(corpora, folder, plugins.embedder(), progress);
      List<Answerer> answerers = plugins.answerers().stream().map(plugins::answerer).toList();
      Retriever retriever = plugins.retriever().orElse(library.retriever());
      return new Assistant(library, retriever, answerers, plugins.fallback(), plugins);
    } catch (RuntimeException e) {
      plugins.close();
      throw e;
    }
  }

  /** The documents, cases and facts that questions are asked of. */
  public Library library() {
    return library;
  }

  /** The documents and cases that questions are asked of. */
  public Corpus corpus() {
    return library.corpus();
  }

  /** The names of the answerers that can be chosen, the default first. */
  public List<String> answerers() {
    return List.copyOf(answerers.keySet());
  }

  /** All that may be used to answer a question; no answerer is asked. */
  public Evidence evidence(Question question) {
    return reasoner.evidence(interpreter.interpret(question));
  }

  /** The verified answer of the default answerer. */
  public Answer ask(Question question) {
    return ask(question, "", token -> {}).answer();
  }

  /**
   * The verified answer, with the question as understood and the evidence.
   *
   * @param name a name of {@link #answerers}; empty for the default
   * @param tokens receives the verified text piece by piece; the pieces joined equal the answer's
   *     text. While the answerer speaks it receives empty pieces; a {@link CancellationException}
   *     that it throws then ends the answering, which an interruption, unsafe inside the index,
   *     must not
   * @throws AnwenException NOT_FOUND when there is no answerer of that name
   */
  public Reply ask(Question question, String name, Consumer<String> tokens) {
    long asked = System.nanoTime();
    Answerer answerer = answerer(name);
    Inquiry inquiry = interpreter.interpret(question);
    Evidence evidence = reasoner.evidence(inquiry);
    long found = System.nanoTime();
    Worded worded = word(answerer, evidence, tokens);
    Verified verified = verifier.verify(worded.draft(), evidence);
    verified.pieces().forEach(tokens);
    long done = System.nanoTime();
    Timings timings = new Timings(millis(asked, found), millis(found, done), millis(asked, done));
    Answer answer = verified.answer(inquiry, worded.by(), evidence.examined(), timings);
    return new Reply(inquiry, evidence, answer, confidence.of(evidence, answer));
  }

  /** Closes the library, and the plugins that were loaded with it. */
  @Override
  public void close() {
    library.close();
    try {
      plugins.close();
    } catch (Exception e) {
      log.warn("plugins did not close cleanly: {}", e.toString());
    }
  }

  private Answerer answerer(String name) {
    if (name.isEmpty()) {
      return answerers.values().iterator().next();
    }
    Answerer answerer = answerers.get(name);
    if (answerer == null) {
      throw new AnwenException(
          ErrorCode.NOT_FOUND,
          "没有名为「" + name + "」的回答方式，可选：" + String.join("、", answerers.keySet()) + "。");
    }
    return answerer;
  }

  private Worded word(Answerer answerer, Evidence evidence, Consumer<String> tokens) {
    try {
      return new Worded(answerer.answer(evidence, piece -> tokens.accept("")), answerer.name());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AnwenException(ErrorCode.UNAVAILABLE, "回答已中止。", e);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      if (fallback.isEmpty() || fallback.get().name().equals(answerer.name())) {
        throw e;
      }
      String substitute = fallback.get().name();
      log.warn("answerer {} failed, {} steps in: {}", answerer.name(), substitute, e.toString());
      return word(fallback.get(), evidence, tokens);
    }
  }

  private static long millis(long from, long to) {
    return (to - from) / 1_000_000;
  }

  /** A draft and the name of the answerer that made it. */
  private record Worded(Draft draft, String by) {}

  /**
   * An answer together with the question as it was understood and the evidence that was found for
   * it.
   *
   * @param confidence how surely the answer is about what was asked, from 0 to 1: for ranking
   *     answers by risk, no probability
   */
  public record Reply(Inquiry inquiry, Evidence evidence, Answer answer, double confidence) {}
}
