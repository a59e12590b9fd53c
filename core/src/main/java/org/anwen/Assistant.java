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
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;
import org.anwen.api.Inquiry;
import org.anwen.api.Question;
import org.anwen.api.Retriever;
import org.anwen.config.Settings;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.Progress;
import org.anwen.ledger.Ledger;
import org.anwen.plugin.Extension;
import org.anwen.plugin.PluginLoader;
import org.anwen.plugin.Plugins;
import org.anwen.question.Interpreter;
import org.anwen.reason.Reasoner;
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
  /** The most answerers that one question may be put to. */
  public static final int MOST = 4;

  private static final Logger log = LoggerFactory.getLogger(Assistant.class);

  private final Library library;
  private final AutoCloseable plugins;
  private final Map<String, Answerer> answerers = new LinkedHashMap<>();
  private final Interpreter interpreter;
  private final Reasoner reasoner;
  private final Wording wording;

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
    for (Answerer answerer : answerers) {
      this.answerers.put(answerer.name(), answerer);
    }
    this.interpreter = new Interpreter(library.ledger());
    this.reasoner =
        new Reasoner(
            library.corpus(),
            library.ledger(),
            retriever,
            text -> interpreter.interpret(new Question(text, List.of())));
    Verifier verifier = new Verifier(library.corpus(), library.ledger());
    this.wording = new Wording(verifier, fallback);
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

  /** What the plugins bring, and how each fares now; empty when no plugins were loaded. */
  public List<Extension> extensions() {
    return plugins instanceof Plugins loaded ? loaded.list() : List.of();
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
   *     text, unless another answerer had to step in after the first had begun. While the answerer
   *     speaks it receives empty pieces; a {@link CancellationException} that it throws then ends
   *     the answering, which an interruption, unsafe inside the index, must not
   * @throws AnwenException NOT_FOUND when there is no answerer of that name
   */
  public Reply ask(Question question, String name, Consumer<String> tokens) {
    List<String> names = name.isEmpty() ? List.of() : List.of(name);
    return ask(question, names, (asked, text) -> tokens.accept(text));
  }

  /**
   * The verified answers of several answerers from the same evidence, at the same time.
   *
   * @param names at most {@link #MOST} names of {@link #answerers}; one named twice answers once,
   *     and with none it is the default
   * @throws AnwenException NOT_FOUND when there is no answerer of a name
   */
  public Reply ask(Question question, List<String> names, Listener listener) {
    long asked = System.nanoTime();
    List<Answerer> chosen = choose(names);
    Inquiry inquiry = interpreter.interpret(question);
    Evidence evidence = reasoner.evidence(inquiry);
    Wording.Times times = new Wording.Times(asked, System.nanoTime());
    List<Answer> answers = SideBySide.of(chosen, a -> wording.word(a, evidence, listener, times));
    return new Reply(inquiry, evidence, answers);
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

  private List<Answerer> choose(List<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    if (distinct.size() > MOST) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, "一次最多由 " + MOST + " 个回答方式作答，收到 " + distinct.size() + " 个。");
    }
    return distinct.isEmpty()
        ? List.of(answerers.values().iterator().next())
        : distinct.stream().map(this::answerer).toList();
  }

  private Answerer answerer(String name) {
    Answerer answerer = answerers.get(name);
    if (answerer == null) {
      throw new AnwenException(
          ErrorCode.NOT_FOUND,
          "没有名为「" + name + "」的回答方式，可选：" + String.join("、", answerers.keySet()) + "。");
    }
    return answerer;
  }

  /**
   * The answers to a question together with the question as it was understood and the evidence that
   * was found for it.
   *
   * @param answers one for each answerer that was asked, in their order; at least one
   */
  public record Reply(Inquiry inquiry, Evidence evidence, List<Answer> answers) {
    public Reply {
      answers = List.copyOf(answers);
    }

    public Reply(Inquiry inquiry, Evidence evidence, Answer answer) {
      this(inquiry, evidence, List.of(answer));
    }

    /** The first answer: the one that the conversation goes on from. */
    public Answer answer() {
      return answers.getFirst();
    }
  }
}
