package org.anwen.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Answer;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.sqlite.SQLiteConfig;

/**
 * The feedback that a server has kept, read from its data folder without changing it; the server
 * may be running. Stateless.
 */
public final class FeedbackLog {
  private FeedbackLog() {}

  /**
   * A reader's word on an answer.
   *
   * @param turns the questions of the conversation up to the judged one, oldest first
   * @param verdict {@code right}, {@code wrong} or {@code incomplete}
   * @param comment why; may be empty
   * @param version the version of the product that answered
   * @param givenAt when the word was given, in milliseconds since 1970
   */
  public record Entry(
      List<String> turns,
      Answer answer,
      String verdict,
      String comment,
      String version,
      long givenAt) {
    public Entry {
      turns = List.copyOf(turns);
    }
  }

  /**
   * All that was given, oldest first.
   *
   * @throws AnwenException NOT_FOUND when the folder holds no conversations, STORAGE when they
   *     cannot be read
   */
  public static List<Entry> read(Path data) {
    Path file = data.resolve("conversations.db");
    if (!Files.isRegularFile(file)) {
      throw new AnwenException(
          ErrorCode.NOT_FOUND, "expected the data folder of a server, found no " + file);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(5_000);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      return hasFeedback(connection) ? entries(statement) : List.of();
    } catch (SQLException e) {
      throw new AnwenException(ErrorCode.STORAGE, "cannot read the feedback in " + file, e);
    }
  }

  private static boolean hasFeedback(Connection connection) throws SQLException {
    try (ResultSet table = connection.getMetaData().getTables(null, null, "feedback", null)) {
      return table.next();
    }
  }

  private static List<Entry> entries(Statement statement) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "SELECT record, verdict, comment, given_at FROM feedback ORDER BY given_at, n")) {
      while (row.next()) {
        FeedbackRecord kept = Json.read(row.getString(1), FeedbackRecord.class);
        entries.add(
            new Entry(
                kept.turns(),
                kept.answer().toAnswer(),
                row.getString(2),
                row.getString(3),
                kept.version(),
                row.getLong(4)));
      }
    }
    return entries;
  }
}
