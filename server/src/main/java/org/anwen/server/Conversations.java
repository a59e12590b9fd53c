package org.anwen.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.anwen.Assistant;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Turn;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The conversations, kept in SQLite: what a call has written when it returns survives {@code kill
 * -9}.
 *
 * <p>Thread-safe: one connection, one statement at a time. Bounded: the oldest turns of a long
 * conversation, and the conversations longest unused, make room for new ones.
 */
final class Conversations implements AutoCloseable {
  private static final int ID_BYTES = 18;

  private final Connection connection;
  private final Jdbi jdbi;
  private final ReentrantLock one = new ReentrantLock();
  private final SecureRandom random = new SecureRandom();
  private final ServerConfig config;
  private final Clock clock;

  /** A turn as it was shown. */
  record Said(int n, String question, ChatAnswer answer, long askedAt) {}

  private Conversations(Connection connection, ServerConfig config, Clock clock) {
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
    this.config = config;
    this.clock = clock;
  }

  /** Opens the store below the configured data folder, making it if there is none. */
  static Conversations open(ServerConfig config, Clock clock) {
    try {
      Files.createDirectories(config.data());
      Path file = config.data().resolve("conversations.db");
      return new Conversations(ConversationStore.connect(file), config, clock);
    } catch (IOException | SQLException e) {
      throw new AnwenException(ErrorCode.STORAGE, "cannot open the conversations", e);
    }
  }

  /** Begins a conversation, and returns its unguessable id of 144 random bits. */
  String begin() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    long now = clock.millis();
    inTransaction(
        handle -> {
          handle.execute("DELETE FROM conversation WHERE updated_at < ?", now - retentionMillis());
          handle.execute(
              "DELETE FROM conversation WHERE id IN (SELECT id FROM conversation"
                  + " ORDER BY updated_at DESC, id LIMIT 1000 OFFSET ?)",
              config.maxConversations() - 1);
          return handle.execute(
              "INSERT INTO conversation (id, created_at, updated_at) VALUES (?, ?, ?)",
              id,
              now,
              now);
        });
    return id;
  }

  boolean exists(String id) {
    return inTransaction(
        handle ->
            handle
                .select("SELECT 1 FROM conversation WHERE id = ?", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** The latest turns of a conversation, oldest first, as many as a question is given. */
  List<Turn> history(String id) {
    List<Turn> latest =
        inTransaction(
            handle ->
                handle
                    .select(
                        "SELECT inquiry, answer FROM turn WHERE conversation_id = ?"
                            + " ORDER BY n DESC LIMIT ?",
                        id,
                        config.historyTurns())
                    .map(
                        (row, context) ->
                            new Turn(
                                Json.read(row.getString(1), InquiryJson.class).toInquiry(),
                                Json.read(row.getString(2), ChatAnswer.class).toAnswer()))
                    .list());
    Collections.reverse(latest);
    return List.copyOf(latest);
  }

  /** Adds a turn; once this returns it is on the disk. */
  void append(String id, String question, Assistant.Reply reply, ChatAnswer answer) {
    long now = clock.millis();
    inTransaction(
        handle -> {
          int n =
              1
                  + handle
                      .select("SELECT COALESCE(MAX(n), 0) FROM turn WHERE conversation_id = ?", id)
                      .mapTo(Integer.class)
                      .one();
          handle.execute(
              "INSERT INTO turn (conversation_id, n, question, inquiry, answer, asked_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              id,
              n,
              question,
              Json.text(InquiryJson.of(reply.inquiry())),
              Json.text(answer),
              now);
          handle.execute(
              "DELETE FROM turn WHERE conversation_id = ? AND n <= ?", id, n - config.maxTurns());
          return handle.execute(
              "UPDATE conversation SET updated_at = ?,"
                  + " title = CASE WHEN title = '' THEN ? ELSE title END WHERE id = ?",
              now,
              Clip.shorten(question, 60),
              id);
        });
  }

  /**
   * All that was said in a conversation, oldest first; empty when there is no such conversation.
   */
  Optional<List<Said>> read(String id) {
    return inTransaction(
        handle -> {
          boolean known =
              handle
                  .select("SELECT 1 FROM conversation WHERE id = ?", id)
                  .mapTo(Integer.class)
                  .findOne()
                  .isPresent();
          return known
              ? Optional.of(
                  handle
                      .select(
                          "SELECT n, question, answer, asked_at FROM turn"
                              + " WHERE conversation_id = ? ORDER BY n",
                          id)
                      .map(
                          (row, context) ->
                              new Said(
                                  row.getInt(1),
                                  row.getString(2),
                                  Json.read(row.getString(3), ChatAnswer.class),
                                  row.getLong(4)))
                      .list())
              : Optional.empty();
        });
  }

  private long retentionMillis() {
    return config.retention().toMillis();
  }

  private <T> T inTransaction(Function<Handle, T> work) {
    one.lock();
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new AnwenException(ErrorCode.STORAGE, "the conversations cannot be read or written", e);
    } finally {
      one.unlock();
    }
  }

  @Override
  public void close() {
    one.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AnwenException(ErrorCode.STORAGE, "cannot close the conversations", e);
    } finally {
      one.unlock();
    }
  }
}
