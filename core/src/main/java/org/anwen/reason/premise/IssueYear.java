package org.anwen.reason.premise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Snippets;

/**
 * Notices that a question has a document issued in another year than its number says: 「2022年出的办法」
 * where the case has 〔2023〕9号. Thread-safe.
 */
final class IssueYear {
  private static final Pattern ISSUED =
      Pattern.compile(
          "(20\\d\\d)年?(?:\\p{IsHan}{0,2}(?:出台|印发|发布|制定|下发|颁布)|(?:才|就|新|刚|里)?出(?=[的了过]))");
  private static final Pattern NUMBERED = Pattern.compile("[〔\\[【（(](20\\d\\d)[〕\\]】）)]");
  private static final int SNIPPET = 40;

  private IssueYear() {}

  /** The correction; empty where the question names no such year, or the right one. */
  static Optional<Finding> wrong(Reading reading, Snippets snippets) {
    Matcher issued = ISSUED.matcher(reading.inquiry().text());
    Optional<Candidate> leading =
        reading.candidates().stream().filter(Candidate::anchored).findFirst();
    if (!issued.find() || leading.isEmpty()) {
      return Optional.empty();
    }
    CaseRecord record = leading.get().record();
    List<Fact> numbers =
        record.facts().stream().filter(f -> f.type() == Fact.Type.DOCUMENT_NUMBER).toList();
    if (numbers.size() != 1) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(numbers.getFirst().written());
    if (!numbered.find() || numbered.group(1).equals(issued.group(1))) {
      return Optional.empty();
    }
    Fact number = numbers.getFirst();
    Span span = Snippets.around(record, record.clause(number), record.clause(number), SNIPPET);
    return Optional.of(
        new Finding(
            Role.CORRECTION,
            "不是" + issued.group(1) + "年，应为" + numbered.group(1) + "年：",
            number.written(),
            Snippets.words(record, span),
            snippets.quotes(record, span)));
  }

  /** The question without its years. */
  static Inquiry anyYear(Inquiry i) {
    return new Inquiry(
        i.kind(), i.original(), i.text(), i.places(), List.of(), i.topic(), i.asked(), i.within());
  }
}
