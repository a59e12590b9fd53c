package org.anwen.server;

import java.util.Optional;

/**
 * What readers thought of answers, each kept with the question, the answer, its evidence, the
 * version and the time, also when the conversation is deleted later. The latest word on a turn
 * counts; a turn that was replaced is another one. Thread-safe; what was given survives {@code kill
 * -9}. Bounded: the oldest make room.
 */
final class FeedbackStore {
  private static final int MOST = 100_000;

  private final Database database;
  private final Conversations conversations;

  FeedbackStore(Database database, Conversations conversations) {
    this.database = database;
    this.conversations = conversations;
  }

  /** Keeps a word on a turn; false when the owner has no such turn. */
  boolean give(String owner, String conversationId, int turn, Said.Verdict verdict) {
    Optional<Said> said = conversations.turn(owner, conversationId, turn);
    said.ifPresent(
        s -> {
          String kept = Json.text(FeedbackRecord.of(s, conversations.before(conversationId, turn)));
          database.inTransaction(
              handle -> {
                handle.execute(
                    "INSERT INTO feedback"
                        + " (conversation_id, n, asked_at, verdict, comment, record, given_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (conversation_id, n, asked_at) DO UPDATE SET"
                        + " verdict = excluded.verdict, comment = excluded.comment,"
                        + " record = excluded.record, given_at = excluded.given_at",
                    conversationId,
                    turn,
                    s.askedAt(),
                    verdict.verdict(),
                    verdict.comment(),
                    kept,
                    database.now());
                return handle.execute(
                    "DELETE FROM feedback WHERE given_at < (SELECT MIN(given_at) FROM"
                        + " (SELECT given_at FROM feedback ORDER BY given_at DESC LIMIT ?) latest)",
                    MOST);
              });
        });
    return said.isPresent();
  }
}
