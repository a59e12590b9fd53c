package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept beside a verdict, so that it can be understood later.
 *
 * @param turns the questions of the conversation up to the judged one, oldest first
 * @param version the version of the product that answered
 */
record FeedbackRecord(
    @JsonProperty("turns") List<String> turns,
    @JsonProperty("answer") ChatAnswer answer,
    @JsonProperty("inquiry") InquiryJson inquiry,
    @JsonProperty("evidence") JsonNode evidence,
    @JsonProperty("version") String version,
    @JsonProperty("askedAt") long askedAt) {
  /**
   * @param before the questions of the turns before
   */
  static FeedbackRecord of(Said said, List<String> before) {
    List<String> turns = new ArrayList<>(before);
    turns.add(said.question());
    return new FeedbackRecord(
        List.copyOf(turns),
        said.answer().alone(),
        said.inquiry(),
        Json.tree(said.evidence()),
        running(),
        said.askedAt());
  }

  /** The version in the jar's manifest; {@code development} when run from classes. */
  private static String running() {
    return Optional.ofNullable(FeedbackRecord.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
