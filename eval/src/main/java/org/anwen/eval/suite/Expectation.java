package org.anwen.eval.suite;

import java.util.List;

/**
 * What a right answer to one turn holds, as a native suite states it.
 *
 * @param kind the kind of question, which sets the limit of length
 * @param all groups of alternatives: of each group at least one must appear
 * @param none what must not appear
 * @param cite cases that must be cited, by the suite's own ids
 * @param may cases that may be cited besides
 * @param only whether nothing outside {@code cite} and {@code may} may be cited
 * @param abstain whether the answer must be that the material does not hold it
 */
public record Expectation(
    String kind,
    List<List<String>> all,
    List<String> none,
    List<String> cite,
    List<String> may,
    boolean only,
    boolean abstain) {
  public Expectation {
    all = all.stream().map(List::copyOf).toList();
    none = List.copyOf(none);
    cite = List.copyOf(cite);
    may = List.copyOf(may);
  }

  /** Whether there is nothing here that an answer could fail. */
  public boolean isEmpty() {
    return all.isEmpty() && none.isEmpty() && cite.isEmpty() && !only && !abstain;
  }
}
