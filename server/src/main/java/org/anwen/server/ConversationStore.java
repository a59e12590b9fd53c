package org.anwen.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SQLite file of conversations, feedback and shared answers: its schema, and the settings under
 * which a committed transaction is on the disk. The tables are written so that PostgreSQL takes
 * them too.
 */
final class ConversationStore {
  private static final Logger LOG = LoggerFactory.getLogger(ConversationStore.class);

  private static final String[] SCHEMA = {
    """
    CREATE TABLE IF NOT EXISTS conversation (
      id TEXT PRIMARY KEY,
      owner TEXT NOT NULL DEFAULT '',
      title TEXT NOT NULL DEFAULT '',
      title_words TEXT NOT NULL DEFAULT '',
      named INTEGER NOT NULL DEFAULT 0,
      deleted_at BIGINT NOT NULL DEFAULT 0,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL)
    """,
    """
    CREATE TABLE IF NOT EXISTS turn (
      conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      question TEXT NOT NULL,
      inquiry TEXT NOT NULL,
      answer TEXT NOT NULL,
      evidence TEXT NOT NULL DEFAULT '',
      words TEXT NOT NULL DEFAULT '',
      asked_at BIGINT NOT NULL,
      PRIMARY KEY (conversation_id, n))
    """,
    """
    CREATE TABLE IF NOT EXISTS feedback (
      conversation_id TEXT NOT NULL,
      n INTEGER NOT NULL,
      asked_at BIGINT NOT NULL,
      verdict TEXT NOT NULL,
      comment TEXT NOT NULL,
      record TEXT NOT NULL,
      given_at BIGINT NOT NULL,
      PRIMARY KEY (conversation_id, n, asked_at))
    """,
    """
    CREATE TABLE IF NOT EXISTS shared (
      id TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      conversation_id TEXT NOT NULL,
      n INTEGER NOT NULL,
      asked_at BIGINT NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      shared_at BIGINT NOT NULL)
    """,
    "CREATE INDEX IF NOT EXISTS conversation_updated ON conversation (updated_at)",
    "CREATE INDEX IF NOT EXISTS feedback_given ON feedback (given_at)",
    "CREATE INDEX IF NOT EXISTS shared_owner ON shared (owner, shared_at)",
    "CREATE INDEX IF NOT EXISTS conversation_owner ON conversation (owner, updated_at)",
  };

  /** What later versions added to a table: its name, the column, the column's type. */
  private static final String[][] ADDED = {
    {"conversation", "title_words", "TEXT NOT NULL DEFAULT ''"},
    {"conversation", "named", "INTEGER NOT NULL DEFAULT 0"},
    {"conversation", "deleted_at", "BIGINT NOT NULL DEFAULT 0"},
    {"turn", "evidence", "TEXT NOT NULL DEFAULT ''"},
    {"turn", "words", "TEXT NOT NULL DEFAULT ''"},
  };

  /** SQLite's result codes for a damaged file. */
  private static final int CORRUPT = 11;

  private static final int NOT_A_DATABASE = 26;

  private ConversationStore() {}

  /** A connection to the file; a damaged one is put aside, and a new one begun. */
  static Connection connect(Path file) throws SQLException, IOException {
    placeForNativeLibrary(file.resolveSibling("tmp"));
    try {
      return open(file);
    } catch (SQLException damaged) {
      if (damaged.getErrorCode() != CORRUPT && damaged.getErrorCode() != NOT_A_DATABASE) {
        throw damaged;
      }
      Path aside = file.resolveSibling("conversations.damaged.db");
      LOG.warn(
          "The conversations were damaged ({}); kept aside, a new file begun",
          damaged.getMessage());
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
      return open(file);
    }
  }

  private static Connection open(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA foreign_keys = ON");
      try (ResultSet check = statement.executeQuery("PRAGMA quick_check(1)")) {
        if (!check.next() || !"ok".equals(check.getString(1))) {
          throw new SQLException("quick_check failed", null, CORRUPT);
        }
      }
      for (String table : SCHEMA) {
        statement.execute(table);
      }
      for (String[] column : ADDED) {
        add(connection, column[0], column[1], column[2]);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void add(Connection connection, String table, String column, String type)
      throws SQLException {
    try (ResultSet present = connection.getMetaData().getColumns(null, null, table, column)) {
      if (present.next()) {
        return;
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE " + table + " ADD COLUMN " + column + " " + type);
    }
  }

  /**
   * SQLite unpacks its native library: into the data folder, where what a crash left is cleared.
   */
  private static void placeForNativeLibrary(Path folder) throws IOException {
    if (System.getProperty("org.sqlite.tmpdir") != null) {
      return;
    }
    Files.createDirectories(folder);
    try (var left = Files.newDirectoryStream(folder, "sqlite-*")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
    System.setProperty("org.sqlite.tmpdir", folder.toString());
  }
}
