package org.anwen.server;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The server's SQLite file: what a transaction has written when it returns survives {@code kill
 * -9}. Thread-safe: one connection, one transaction at a time.
 */
final class Database implements AutoCloseable {
  private static final int TOKEN_BYTES = 18;

  private final Connection connection;
  private final Jdbi jdbi;
  private final ReentrantLock one = new ReentrantLock();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  private Database(Connection connection, Clock clock) {
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
    this.clock = clock;
  }

  /** Opens the file below the configured data folder, making it if there is none. */
  static Database open(ServerConfig config, Clock clock) {
    try {
      Files.createDirectories(config.data());
      Database database =
          new Database(ConversationStore.connect(config.data().resolve("conversations.db")), clock);
      database.forgetDeleted();
      return database;
    } catch (IOException | SQLException e) {
      throw new AnwenException(ErrorCode.STORAGE, "cannot open the conversations", e);
    }
  }

  private void forgetDeleted() {
    inTransaction(
        handle -> {
          ConversationList.purge(handle, now());
          return true;
        });
  }

  /** Runs one transaction; once this returns it is on the disk, or nothing of it is. */
  <T> T inTransaction(Function<Handle, T> work) {
    one.lock();
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new AnwenException(ErrorCode.STORAGE, "the conversations cannot be read or written", e);
    } finally {
      one.unlock();
    }
  }

  /** An unguessable name of 144 random bits, in characters that fit an address. */
  String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Now, in milliseconds since 1970. */
  long now() {
    return clock.millis();
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
