package org.anwen.server;

import java.util.Optional;

/**
 * Read-only copies of single answers, each under an unguessable name that can be sent to a
 * colleague. A copy does not change and outlives its conversation; it does not tell which that was.
 * Thread-safe; bounded for each owner and in all, the oldest make room.
 */
final class SharedAnswers {
  private static final int PER_OWNER = 1_000;
  private static final int MOST = 50_000;

  private final Database database;

  SharedAnswers(Database database) {
    this.database = database;
  }

  /** A question and its answer. */
  record Copy(String question, ChatAnswer answer, long askedAt) {}

  /** The name of a turn's copy, made at the first call; later calls give the same. */
  String share(String owner, String conversationId, Said said) {
    String fresh = database.token();
    return database.inTransaction(
        handle -> {
          Optional<String> known =
              handle
                  .select(
                      "SELECT id FROM shared"
                          + " WHERE owner = ? AND conversation_id = ? AND n = ? AND asked_at = ?",
                      owner,
                      conversationId,
                      said.n(),
                      said.askedAt())
                  .mapTo(String.class)
                  .findFirst();
          if (known.isPresent()) {
            return known.get();
          }
          handle.execute(
              "DELETE FROM shared WHERE id IN (SELECT id FROM shared WHERE owner = ?"
                  + " ORDER BY shared_at DESC, id LIMIT 1000 OFFSET ?)",
              owner,
              PER_OWNER - 1);
          handle.execute(
              "DELETE FROM shared WHERE id IN (SELECT id FROM shared"
                  + " ORDER BY shared_at DESC, id LIMIT 1000 OFFSET ?)",
              MOST - 1);
          handle.execute(
              "INSERT INTO shared"
                  + " (id, owner, conversation_id, n, asked_at, question, answer, shared_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              fresh,
              owner,
              conversationId,
              said.n(),
              said.askedAt(),
              said.question(),
              Json.text(said.answer().alone()),
              database.now());
          return fresh;
        });
  }

  /** The copy of that name, for whoever knows it. */
  Optional<Copy> read(String id) {
    return database.inTransaction(
        handle ->
            handle
                .select("SELECT question, answer, asked_at FROM shared WHERE id = ?", id)
                .map(
                    (row, context) ->
                        new Copy(
                            row.getString(1),
                            Json.read(row.getString(2), ChatAnswer.class),
                            row.getLong(3)))
                .findOne());
  }
}
