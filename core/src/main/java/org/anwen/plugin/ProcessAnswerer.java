package org.anwen.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;
import org.anwen.api.PluginContext;
import org.anwen.api.Quote;
import org.anwen.plugin.Message.Is;
import org.jspecify.annotations.Nullable;

/**
 * An answerer that runs in Java processes of its own, so that nothing it does (spin, exit, crash,
 * fill the memory) reaches this one. Thread-safe.
 *
 * <p>A process works on one answer at a time; at most {@value #MOST} run, and those that are idle
 * are used again. One that is interrupted, fails or ends in mid-answer is killed, and the next
 * answer starts another: about half a second.
 */
final class ProcessAnswerer implements Answerer, AutoCloseable {
  /** How many processes of one answerer may run. */
  static final int MOST = 4;

  private final String name;
  private final Path folder;
  private final String memory;
  private final PluginContext context;
  private final Semaphore places = new Semaphore(MOST, true);
  private final Deque<ChildProcess> idle = new ArrayDeque<>();
  private boolean closed;

  /**
   * @param folder of the plugin
   * @param memory the heap of a process, as {@code -Xmx} takes it
   */
  ProcessAnswerer(String name, Path folder, String memory, PluginContext context) {
    this.name = name;
    this.folder = folder;
    this.memory = memory;
    this.context = context;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Quote> quotes(Evidence evidence) {
    try {
      Message reply = call(Message.ask(Is.QUOTES, evidence), text -> {});
      return reply.quotes() == null ? List.of() : reply.quotes();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
    Draft draft = call(Message.ask(Is.ANSWER, evidence), tokens).draft();
    if (draft == null) {
      throw new IllegalStateException("its process gave no draft");
    }
    return draft;
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(ChildProcess::close);
    idle.clear();
  }

  private Message call(Message question, Consumer<String> tokens) throws InterruptedException {
    places.acquire();
    ChildProcess child = null;
    boolean whole = false;
    try {
      child = child();
      child.say(question);
      Message message = await(child, tokens);
      whole = true;
      if (message.is() == Is.FAILED) {
        whole = child.isAlive();
        throw failure(String.valueOf(message.text()));
      }
      return message;
    } catch (IOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } finally {
      giveBack(child, whole);
      places.release();
    }
  }

  /** The message that ends a call; settings are answered and pieces handed on before it. */
  private Message await(ChildProcess child, Consumer<String> tokens)
      throws InterruptedException, IOException {
    while (true) {
      Message message = child.next();
      switch (message.is()) {
        case PIECE -> tokens.accept(String.valueOf(message.text()));
        case SETTING ->
            child.say(
                Message.of(Is.VALUE, context.setting(String.valueOf(message.text())).orElse(null)));
        case READY, QUOTES, DRAFT, FAILED -> {
          return message;
        }
        case OPEN, VALUE, ANSWER -> throw new IOException("its process said " + message.is());
      }
    }
  }

  private ChildProcess child() throws IOException, InterruptedException {
    ChildProcess kept = idle();
    if (kept != null) {
      return kept;
    }
    ChildProcess child = ChildProcess.start(memory, folder, name, context.temporaryFolder());
    boolean ready = false;
    try {
      child.say(Message.of(Is.OPEN, null));
      Message message = await(child, text -> {});
      ready = message.is() == Is.READY;
      if (!ready) {
        throw failure(String.valueOf(message.text()));
      }
      return child;
    } finally {
      if (!ready) {
        child.close();
      }
    }
  }

  private synchronized @Nullable ChildProcess idle() {
    if (closed) {
      throw new AnwenException(ErrorCode.UNAVAILABLE, "the answerer " + name + " is closed");
    }
    ChildProcess child = idle.poll();
    while (child != null && !child.isAlive()) {
      child.close();
      child = idle.poll();
    }
    return child;
  }

  private synchronized void giveBack(@Nullable ChildProcess child, boolean whole) {
    if (child == null) {
      return;
    }
    if (whole && !closed) {
      idle.push(child);
    } else {
      child.close();
    }
  }

  /** What the answerer threw, as far as it can be told: resources that are short, or a failure. */
  private static RuntimeException failure(String told) {
    int space = Math.max(0, told.indexOf(' '));
    for (ErrorCode code : ErrorCode.values()) {
      if (code.name().equals(told.substring(0, space).toUpperCase(Locale.ROOT))
          && code.type() == ErrorCode.Type.RESOURCES) {
        return new AnwenException(code, told.substring(space + 1));
      }
    }
    return new IllegalStateException(told.substring(space).strip());
  }
}
