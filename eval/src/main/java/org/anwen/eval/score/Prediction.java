package org.anwen.eval.score;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.eval.measure.MatchText;
import org.anwen.eval.run.Response;

/**
 * The shortest answer span of a response: the bare value where the system tells it, else the
 * answer's first sentence without markers, quotation marks around it and end punctuation; empty
 * when it abstained.
 */
final class Prediction {
  private static final Pattern EDGES = Pattern.compile("^[\\s「『“\"]+|[\\s。！？；，、!?;,.」』”\"]+$");

  private Prediction() {}

  static String of(Response response) {
    if (response.abstained() || response.error().isPresent()) {
      return "";
    }
    if (!response.value().isBlank()) {
      return response.value().strip();
    }
    String bare = MatchText.withoutMarkers(response.answer()).strip();
    List<String> sentences = List.of(bare.split("(?<=[。！？；\\n])"));
    return EDGES.matcher(sentences.getFirst()).replaceAll("");
  }
}
