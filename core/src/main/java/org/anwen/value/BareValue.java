package org.anwen.value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Answer;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Kind;
import org.anwen.text.ChineseText;
import org.anwen.text.Folded;
import org.anwen.text.Folding;

/**
 * The bare figure, name or words that an answer comes to, for who reads answers by program: public
 * scorers of reading comprehension compare such values. What people read is the answer itself.
 *
 * <p>A value that the core established is taken as it is; else it is the stretch of the statement
 * that best fills the place of the question word. Stateless, thread-safe; costs about a
 * millisecond.
 */
public final class BareValue {
  private static final Pattern MARKER = Pattern.compile("\\[\\d+]");
  private static final Pattern STOP = Pattern.compile("(?<=[。！？；\\n])");

  private BareValue() {}

  /**
   * The value, in the answer's own characters; empty when it abstains, and when a description is
   * asked for, so that the answer's words are the value.
   */
  public static String of(Evidence evidence, Answer answer) {
    if (answer.abstained()) {
      return "";
    }
    String said = Folding.of(answer.text());
    Optional<String> known =
        evidence.findings().stream()
            .filter(f -> !f.value().isEmpty() && isValue(f.role(), evidence.inquiry().kind()))
            .map(Finding::value)
            .filter(value -> said.contains(Folding.of(value)))
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    String question = Folding.of(evidence.inquiry().text());
    if (Gap.isOpen(question)) {
      return "";
    }
    return statement(evidence, question, said, answer)
        .flatMap(words -> in(question, words))
        .orElse("");
  }

  /** The stretch of a text that best answers a question; empty when the text has no words. */
  static Optional<String> in(String question, String text) {
    Folded folded = ChineseText.fold(text);
    GapFiller filler = new GapFiller(question, ChineseText.simplify(folded.text()));
    return filler
        .best()
        .map(folded::toOriginal)
        .map(span -> text.substring(span.start(), span.end()).strip());
  }

  private static boolean isValue(Role role, Kind kind) {
    return role == Role.ANSWER || (role == Role.COMPUTED && kind != Kind.LIST);
  }

  /** What the value is looked for in: the statement said that shares most with the question. */
  private static Optional<String> statement(
      Evidence evidence, String question, String said, Answer answer) {
    List<Finding> findings = evidence.findings();
    if (findings.stream()
        .anyMatch(f -> f.role() == Role.CONFIRMED || f.role() == Role.CORRECTION)) {
      return Optional.empty();
    }
    Optional<String> stated =
        findings.stream()
            .filter(f -> f.role() == Role.ANSWER || f.role() == Role.ROW)
            .map(Finding::statement)
            .filter(s -> !s.isEmpty() && said.contains(Folding.of(s)))
            .max(Comparator.comparingInt(s -> shared(question, Folding.of(s))));
    return stated.or(
        () -> {
          String[] sentences = STOP.split(MARKER.matcher(answer.text()).replaceAll("").strip());
          return Optional.of(sentences[0]).filter(s -> !s.isBlank());
        });
  }

  /** How many pairs of characters of the question stand in a text. */
  private static int shared(String question, String text) {
    int shared = 0;
    for (int i = 0; i + 1 < question.length(); i++) {
      shared += text.contains(question.substring(i, i + 2)) ? 1 : 0;
    }
    return shared;
  }
}
