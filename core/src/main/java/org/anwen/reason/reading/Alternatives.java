package org.anwen.reason.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Slot;
import org.anwen.question.Term;

/**
 * Reads a measure that a question words in several ways, 「合作期或者转让期限最长」, as one slot for each: a
 * case that states any of them states what is asked. Stateless.
 */
public final class Alternatives {
  private static final Pattern EITHER = Pattern.compile("^(.*(?:或者是?|或是?).*?)(?:最|排)");
  private static final Pattern OR = Pattern.compile("或者是?|或是?|、");

  private Alternatives() {}

  /** A slot for each; empty where the question names one measure. */
  public static List<Slot> of(Slot slot) {
    Matcher either = EITHER.matcher(slot.text());
    if (!either.find()) {
      return List.of();
    }
    List<String> ways = Arrays.stream(OR.split(either.group(1))).toList();
    List<Slot> slots =
        ways.stream().map(way -> slot.withTerms(terms(slot.terms(), way, ways))).toList();
    return slots.stream().anyMatch(s -> s.terms().isEmpty()) ? List.of() : slots;
  }

  /** The words of one way, and those that no way has. */
  private static List<Term> terms(List<Term> terms, String way, List<String> ways) {
    return terms.stream()
        .filter(t -> way.contains(t.text()) || ways.stream().noneMatch(w -> w.contains(t.text())))
        .toList();
  }
}
