package org.anwen.server;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.anwen.Assistant;
import org.anwen.api.Turn;
import org.anwen.text.Folding;
import org.jdbi.v3.core.Handle;

/**
 * The turns of the conversations: begun, read for a question's history, and written.
 *
 * <p>Thread-safe. Bounded: the oldest turns of a long conversation, an owner's conversations
 * longest unused, and the longest unused of all make room for new ones.
 */
final class Conversations {
  /** How many conversations one browser keeps, the last used. */
  static final int PER_OWNER = 1_000;

  private static final int TITLE = 60;

  private final Database database;
  private final ServerConfig config;

  Conversations(Database database, ServerConfig config) {
    this.database = database;
    this.config = config;
  }

  /**
   * Begins a conversation, and returns its unguessable id.
   *
   * @param owner whose it is, see {@link Visitor#owner}
   */
  String begin(String owner) {
    String id = database.token();
    long now = database.now();
    database.inTransaction(
        handle -> {
          ConversationList.purge(handle, now);
          handle.execute(
              "DELETE FROM conversation WHERE updated_at < ?", now - config.retention().toMillis());
          makeRoom(handle, "owner = ?", owner, Math.min(PER_OWNER, config.maxConversations()));
          makeRoom(handle, "'' = ?", "", config.maxConversations());
          return handle.execute(
              "INSERT INTO conversation (id, owner, created_at, updated_at) VALUES (?, ?, ?, ?)",
              id,
              owner,
              now,
              now);
        });
    return id;
  }

  /** Leaves room for one more among the conversations that a condition names. */
  private static void makeRoom(Handle handle, String condition, String value, int most) {
    handle.execute(
        "DELETE FROM conversation WHERE id IN (SELECT id FROM conversation WHERE "
            + condition
            + " ORDER BY updated_at DESC, id LIMIT 1000 OFFSET ?)",
        value,
        most - 1);
  }

  boolean exists(String id) {
    return database.inTransaction(
        handle ->
            handle
                .select("SELECT 1 FROM conversation WHERE id = ? AND deleted_at = 0", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Whether a conversation still keeps its turn of that number. */
  boolean hasTurn(String id, int n) {
    return database.inTransaction(
        handle ->
            handle
                .select("SELECT 1 FROM turn WHERE conversation_id = ? AND n = ?", id, n)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /**
   * The latest turns of a conversation, oldest first, as many as a question is given.
   *
   * @param replaces the turn that the question takes the place of, which is left out with all after
   *     it; 0 for none
   */
  List<Turn> history(String id, int replaces) {
    List<Turn> latest =
        database.inTransaction(
            handle ->
                handle
                    .select(
                        "SELECT inquiry, answer FROM turn WHERE conversation_id = ? AND n < ?"
                            + " ORDER BY n DESC LIMIT ?",
                        id,
                        replaces == 0 ? Integer.MAX_VALUE : replaces,
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

  /**
   * Adds a turn; once this returns it is on the disk.
   *
   * @param replaces the turn whose place it takes, the later ones being dropped; 0 for none
   * @return the answer with its turn's number
   */
  ChatAnswer append(
      String id, String question, Assistant.Reply reply, ChatAnswer answer, int replaces) {
    long now = database.now();
    return database.inTransaction(
        handle -> {
          if (replaces > 0) {
            handle.execute("DELETE FROM turn WHERE conversation_id = ? AND n >= ?", id, replaces);
          }
          int n = replaces > 0 ? replaces : nextTurn(handle, id);
          ChatAnswer numbered = answer.asTurn(n);
          handle.execute(
              "INSERT INTO turn"
                  + " (conversation_id, n, question, inquiry, answer, evidence, words, asked_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              id,
              n,
              question,
              Json.text(InquiryJson.of(reply.inquiry())),
              Json.text(numbered),
              Json.text(EvidenceJson.of(reply.evidence())),
              Folding.of(question + "\n" + answer.answer()),
              now);
          handle.execute(
              "DELETE FROM turn WHERE conversation_id = ? AND n <= ?", id, n - config.maxTurns());
          handle.execute(
              "UPDATE conversation SET updated_at = ?,"
                  + " title = CASE WHEN named = 0 AND (title = '' OR ? = 1) THEN ? ELSE title END,"
                  + " title_words = CASE WHEN named = 0 AND (title = '' OR ? = 1)"
                  + " THEN ? ELSE title_words END WHERE id = ?",
              now,
              n,
              Clip.shorten(question, TITLE),
              n,
              Folding.of(question),
              id);
          return numbered;
        });
  }

  private static int nextTurn(Handle handle, String id) {
    return 1
        + handle
            .select("SELECT COALESCE(MAX(n), 0) FROM turn WHERE conversation_id = ?", id)
            .mapTo(Integer.class)
            .one();
  }

  /** Keeps with a turn what may be asked next, unless the turn has been replaced meanwhile. */
  void keepNext(ChatAnswer answer, List<String> next) {
    String before = Json.text(answer);
    String after = Json.text(answer.withNext(next));
    database.inTransaction(
        handle ->
            handle.execute(
                "UPDATE turn SET answer = ? WHERE conversation_id = ? AND n = ? AND answer = ?",
                after,
                answer.conversationId(),
                answer.turn(),
                before));
  }

  /** One turn of a conversation that an owner holds. */
  Optional<Said> turn(String owner, String id, int n) {
    return said(owner, id, "t.n = " + n).stream().findFirst();
  }

  /** The questions of the turns before one, oldest first, as many as a question is given. */
  List<String> before(String id, int n) {
    List<String> latest =
        database.inTransaction(
            handle ->
                handle
                    .select(
                        "SELECT question FROM turn WHERE conversation_id = ? AND n < ?"
                            + " ORDER BY n DESC LIMIT ?",
                        id,
                        n,
                        config.historyTurns())
                    .mapTo(String.class)
                    .list());
    Collections.reverse(latest);
    return List.copyOf(latest);
  }

  /** All that was said in a conversation, oldest first; empty when the owner has no such one. */
  List<Said> read(String owner, String id) {
    return said(owner, id, "t.n > 0");
  }

  private List<Said> said(String owner, String id, String condition) {
    return database.inTransaction(
        handle ->
            handle
                .select(
                    "SELECT t.n, t.question, t.inquiry, t.answer, t.evidence, t.asked_at,"
                        + " f.verdict, f.comment FROM conversation c"
                        + " JOIN turn t ON t.conversation_id = c.id"
                        + " LEFT JOIN feedback f ON f.conversation_id = t.conversation_id"
                        + " AND f.n = t.n AND f.asked_at = t.asked_at"
                        + " WHERE c.id = ? AND c.owner = ? AND c.deleted_at = 0 AND "
                        + condition
                        + " ORDER BY t.n",
                    id,
                    owner)
                .map((row, context) -> Said.of(row))
                .list());
  }
}
