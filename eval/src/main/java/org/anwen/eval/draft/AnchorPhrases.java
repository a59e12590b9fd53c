package org.anwen.eval.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.measure.MatchText;
import org.anwen.ingest.PolicyCase;

/** For each case a phrase that only it holds, as short as can be. */
final class AnchorPhrases {
  private static final int[] LENGTHS = {8, 12, 20, 40, 80};
  private static final int STEP = 4;

  private final Map<String, String> texts = new LinkedHashMap<>();

  AnchorPhrases(List<PolicyCase> cases) {
    cases.forEach(c -> texts.put(c.id(), MatchText.of(c.text())));
  }

  /** A phrase of the case that is in no other. */
  String of(String caseId) {
    String text = texts.getOrDefault(caseId, "");
    List<String> others = new ArrayList<>(texts.values());
    others.remove(text);
    for (int length : LENGTHS) {
      for (int from = 0; from + length <= text.length(); from += STEP) {
        String phrase = text.substring(from, from + length);
        if (others.stream().noneMatch(other -> other.contains(phrase))) {
          return phrase;
        }
      }
    }
    if (!text.isEmpty() && others.stream().noneMatch(other -> other.contains(text))) {
      return text;
    }
    throw new AnwenException(
        ErrorCode.BAD_INPUT,
        "case " + caseId + " holds nothing of its own; expected no two cases with the same text");
  }
}
