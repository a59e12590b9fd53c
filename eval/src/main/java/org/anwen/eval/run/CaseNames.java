package org.anwen.eval.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.anwen.eval.measure.MatchText;
import org.anwen.eval.suite.Problems;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;

/**
 * What a corpus's cases are called in a suite, found by the suite's anchors. A case without an
 * anchor keeps its own id. Immutable, thread-safe.
 */
public final class CaseNames {
  private static final CaseNames SAME = new CaseNames(Map.of());

  private final Map<String, List<String>> names;

  private CaseNames(Map<String, List<String>> names) {
    this.names = Map.copyOf(names);
  }

  /** For suites that use the corpus's own ids. */
  public static CaseNames same() {
    return SAME;
  }

  /**
   * Finds each anchor's case. White space, width and letter case are of no account.
   *
   * @throws org.anwen.api.AnwenException that names each phrase that no case, or more than one,
   *     holds
   */
  public static CaseNames find(String suite, Map<String, String> anchors, Corpus corpus) {
    Map<String, String> texts = new HashMap<>();
    for (PolicyCase policyCase : corpus.cases()) {
      texts.put(policyCase.id(), MatchText.of(policyCase.text()));
    }
    Problems problems = new Problems("anchors of " + suite);
    Map<String, List<String>> names = new HashMap<>();
    anchors.forEach(
        (name, phrase) -> {
          String needle = MatchText.of(phrase);
          TreeSet<String> holding = new TreeSet<>();
          texts.forEach(
              (id, text) -> {
                if (text.contains(needle)) {
                  holding.add(id);
                }
              });
          if (holding.size() == 1) {
            names.computeIfAbsent(holding.first(), id -> new ArrayList<>()).add(name);
          } else {
            problems.add(
                0,
                name,
                "the phrase '"
                    + phrase
                    + "' in "
                    + holding.size()
                    + " of "
                    + texts.size()
                    + " cases"
                    + (holding.isEmpty() ? "" : " " + holding),
                "it in exactly one");
          }
        });
    problems.throwIfAny();
    return new CaseNames(names);
  }

  /** The suite's names of a case: one, or several where the corpus holds several as one. */
  public List<String> of(String caseId) {
    return names.getOrDefault(caseId, List.of(caseId));
  }
}
