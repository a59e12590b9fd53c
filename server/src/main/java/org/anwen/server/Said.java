package org.anwen.server;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A turn as it was shown and is kept.
 *
 * @param n its number in the conversation, from 1
 * @param evidence what the answer was made from, as JSON; empty for what an older version kept
 * @param askedAt when, in milliseconds since 1970
 */
record Said(
    int n,
    String question,
    InquiryJson inquiry,
    ChatAnswer answer,
    String evidence,
    long askedAt,
    Optional<Verdict> feedback) {

  /** What a reader thought of an answer: {@code right}, {@code wrong} or {@code incomplete}. */
  record Verdict(String verdict, String comment) {}

  /** Reads a row of n, question, inquiry, answer, evidence, asked_at, verdict and comment. */
  static Said of(ResultSet row) throws SQLException {
    String verdict = row.getString(7);
    return new Said(
        row.getInt(1),
        row.getString(2),
        Json.read(row.getString(3), InquiryJson.class),
        Json.read(row.getString(4), ChatAnswer.class).asTurn(row.getInt(1)),
        row.getString(5),
        row.getLong(6),
        verdict == null ? Optional.empty() : Optional.of(new Verdict(verdict, row.getString(8))));
  }
}
