package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.anwen.text.Folding;
import org.jdbi.v3.core.Handle;

/**
 * The conversations of one owner as a list: found again, renamed, deleted and taken back. Another
 * owner's conversations are as if they did not exist. Thread-safe; what a call has written when it
 * returns survives {@code kill -9}.
 */
final class ConversationList {
  /** How long a deleted conversation can be taken back. */
  static final Duration UNDO = Duration.ofDays(7);

  private static final String ROW =
      "SELECT c.id, c.title, c.created_at, c.updated_at,"
          + " (SELECT COUNT(*) FROM turn t WHERE t.conversation_id = c.id) FROM conversation c ";

  /** Those of an owner that are there, hold a turn, and have the words in title or turns. */
  private static final String WANTED =
      "WHERE c.owner = :owner AND c.deleted_at = 0"
          + " AND EXISTS (SELECT 1 FROM turn t WHERE t.conversation_id = c.id)"
          + " AND (:like = '%%' OR c.title_words LIKE :like ESCAPE '!' OR EXISTS"
          + " (SELECT 1 FROM turn t WHERE t.conversation_id = c.id"
          + " AND t.words LIKE :like ESCAPE '!')) ";

  private final Database database;

  ConversationList(Database database) {
    this.database = database;
  }

  /**
   * A conversation in the list.
   *
   * @param created in milliseconds since 1970, as {@code updated}
   * @param turns how many it keeps
   */
  record Row(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("created") long created,
      @JsonProperty("updated") long updated,
      @JsonProperty("turns") int turns) {
    private static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getInt(5));
    }
  }

  /** Some rows of a list, and how many there are in all. */
  record Part(
      @JsonProperty("total") int total,
      @JsonProperty("offset") int offset,
      @JsonProperty("conversations") List<Row> conversations) {}

  /**
   * The conversations last used first.
   *
   * @param words what title, questions or answers must hold, however it is written; may be empty
   */
  Part find(String owner, String words, int offset, int limit) {
    String like = "%" + escaped(Folding.of(words)) + "%";
    return database.inTransaction(
        handle -> {
          int total =
              handle
                  .createQuery("SELECT COUNT(*) FROM conversation c " + WANTED)
                  .bind("owner", owner)
                  .bind("like", like)
                  .mapTo(Integer.class)
                  .one();
          List<Row> rows =
              handle
                  .createQuery(
                      ROW
                          + WANTED
                          + "ORDER BY c.updated_at DESC, c.created_at DESC, c.id"
                          + " LIMIT :limit OFFSET :offset")
                  .bind("owner", owner)
                  .bind("like", like)
                  .bind("limit", limit)
                  .bind("offset", offset)
                  .map((row, context) -> Row.of(row))
                  .list();
          return new Part(total, offset, rows);
        });
  }

  private static String escaped(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** One conversation that is there; empty when the owner has no such one. */
  Optional<Row> row(String owner, String id) {
    return database.inTransaction(handle -> row(handle, owner, id));
  }

  private static Optional<Row> row(Handle handle, String owner, String id) {
    return handle
        .select(ROW + "WHERE c.id = ? AND c.owner = ? AND c.deleted_at = 0", id, owner)
        .map((row, context) -> Row.of(row))
        .findOne();
  }

  /** Gives a conversation a name that stays, and returns its row. */
  Optional<Row> rename(String owner, String id, String title) {
    return database.inTransaction(
        handle -> {
          handle.execute(
              "UPDATE conversation SET title = ?, title_words = ?, named = 1"
                  + " WHERE id = ? AND owner = ? AND deleted_at = 0",
              title,
              Folding.of(title),
              id,
              owner);
          return row(handle, owner, id);
        });
  }

  /** Deletes a conversation, which can be taken back for {@link #UNDO}; false when not there. */
  boolean delete(String owner, String id) {
    long now = database.now();
    return database.inTransaction(
        handle ->
            handle.execute(
                    "UPDATE conversation SET deleted_at ="
                        + " CASE WHEN deleted_at = 0 THEN ? ELSE deleted_at END"
                        + " WHERE id = ? AND owner = ?",
                    now,
                    id,
                    owner)
                > 0);
  }

  /** Takes a deletion back, and returns the row; a conversation that was not deleted stays so. */
  Optional<Row> restore(String owner, String id) {
    return database.inTransaction(
        handle -> {
          handle.execute(
              "UPDATE conversation SET deleted_at = 0 WHERE id = ? AND owner = ?", id, owner);
          return row(handle, owner, id);
        });
  }

  /** Forgets for good what was deleted longer ago than it can be taken back. */
  static void purge(Handle handle, long now) {
    handle.execute(
        "DELETE FROM conversation WHERE deleted_at > 0 AND deleted_at < ?", now - UNDO.toMillis());
  }
}
