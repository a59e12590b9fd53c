package org.anwen.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;

/**
 * The settings of the server; immutable, and right once it exists: the constructor names what is
 * wrong.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param data the folder that holds the conversations
 * @param allowedHosts further names by which browsers may reach the server, beside {@code host} and
 *     the loopback names
 * @param workers how many questions are answered at once
 * @param queue how many more may wait; one beyond that is told to come back later
 * @param answerTimeout how long one question may take, waiting included
 * @param stopGrace how long running answers may go on once the server is told to stop
 * @param historyTurns how many earlier turns of a conversation are given to a question
 * @param maxTurns how many turns of one conversation are kept, the newest
 * @param maxConversations how many conversations are kept, the last used
 * @param retention how long a conversation is kept after its last turn
 */
public record ServerConfig(
    String host,
    int port,
    Path data,
    Set<String> allowedHosts,
    int workers,
    int queue,
    Duration answerTimeout,
    Duration stopGrace,
    int historyTurns,
    int maxTurns,
    int maxConversations,
    Duration retention) {
  /** The longest request body that is read, in bytes: a longest question, escaped, fits in. */
  static final int MAX_BODY = 64 * 1024;

  private static final int MAX_WORKERS = 1_000;
  private static final int MAX_QUEUE = 10_000;

  public ServerConfig {
    allowedHosts = Set.copyOf(allowedHosts);
    if (host.isBlank()) {
      throw wrong("server.host", "a host name or an address", host);
    }
    within("server.port", port, 0, 65_535);
    within("server.max-questions", workers, 1, MAX_WORKERS);
    within("server.queue", queue, 0, MAX_QUEUE);
    within("turns of history", historyTurns, 0, 100);
    within("turns of a conversation", maxTurns, 1, 100_000);
    within("conversations", maxConversations, 1, 10_000_000);
    positive("server.question-timeout", answerTimeout);
    positive("retention", retention);
    if (stopGrace.isNegative() || stopGrace.compareTo(Duration.ofSeconds(10)) > 0) {
      throw wrong("grace at the stop", "0 to 10 seconds", stopGrace);
    }
  }

  /** What is served when nothing is configured: this machine alone, port 7070. */
  public static ServerConfig defaults(Path data) {
    return new ServerConfig(
        "127.0.0.1",
        7070,
        data,
        Set.of(),
        2 * Runtime.getRuntime().availableProcessors(),
        16,
        Duration.ofSeconds(30),
        Duration.ofSeconds(3),
        20,
        500,
        10_000,
        Duration.ofDays(365));
  }

  /** The server's part of the settings of an installation. */
  public static ServerConfig of(Settings settings) {
    ServerConfig usual = defaults(settings.path(KnownKey.DATA_DIR).orElse(Path.of("data")));
    return new ServerConfig(
        settings.text(KnownKey.SERVER_HOST),
        settings.integer(KnownKey.SERVER_PORT, usual.port, 0, 65_535),
        usual.data,
        Set.copyOf(settings.list(KnownKey.SERVER_ALLOWED_HOSTS)),
        settings.integer(KnownKey.SERVER_MAX_QUESTIONS, usual.workers, 1, MAX_WORKERS),
        settings.integer(KnownKey.SERVER_QUEUE, usual.queue, 0, MAX_QUEUE),
        settings.duration(KnownKey.SERVER_QUESTION_TIMEOUT, Duration.ofMinutes(30)),
        usual.stopGrace,
        usual.historyTurns,
        usual.maxTurns,
        usual.maxConversations,
        usual.retention);
  }

  public ServerConfig withAddress(String newHost, int newPort) {
    return new ServerConfig(
        newHost,
        newPort,
        data,
        allowedHosts,
        workers,
        queue,
        answerTimeout,
        stopGrace,
        historyTurns,
        maxTurns,
        maxConversations,
        retention);
  }

  public ServerConfig withAllowedHosts(Set<String> newHosts) {
    return new ServerConfig(
        host,
        port,
        data,
        newHosts,
        workers,
        queue,
        answerTimeout,
        stopGrace,
        historyTurns,
        maxTurns,
        maxConversations,
        retention);
  }

  public ServerConfig withCapacity(int newWorkers, int newQueue, Duration newAnswerTimeout) {
    return new ServerConfig(
        host,
        port,
        data,
        allowedHosts,
        newWorkers,
        newQueue,
        newAnswerTimeout,
        stopGrace,
        historyTurns,
        maxTurns,
        maxConversations,
        retention);
  }

  private static void within(String key, int value, int low, int high) {
    if (value < low || value > high) {
      throw wrong(key, low + " to " + high, value);
    }
  }

  private static void positive(String key, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw wrong(key, "a duration above zero", value);
    }
  }

  private static AnwenException wrong(String key, String expected, Object got) {
    return new AnwenException(
        ErrorCode.BAD_CONFIGURATION, key + ": expected " + expected + ", got " + got);
  }
}
