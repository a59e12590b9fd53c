package org.anwen.plugin.llm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Quote;

/**
 * The evidence of one question as the model is shown it, within a budget of tokens: the findings
 * first, then passages as far as there is room.
 *
 * @param findings a line each
 * @param passages a line each; may be empty
 * @param sources what the numbers in these lines stand for, the n-th for number n
 * @param left findings that there was no room for
 */
record Packed(String findings, String passages, List<Source> sources, List<Finding> left) {
  private static final int LONGEST_PASSAGE = 400;

  /** The number of a step at its beginning: an answer's lines have none. */
  private static final Pattern ORDINAL = Pattern.compile("^\\s*\\d{1,2}[.．、]\\s*(?!\\d)");

  Packed {
    sources = List.copyOf(sources);
    left = List.copyOf(left);
  }

  /**
   * Packs evidence.
   *
   * @param budget tokens for findings and passages together
   * @param most how many passages at most
   */
  static Packed of(Evidence evidence, int budget, int most) {
    List<Source> sources = new ArrayList<>();
    List<Finding> left = new ArrayList<>();
    StringBuilder findings = new StringBuilder();
    int room = budget;
    for (Finding finding : evidence.findings()) {
      String line = line(finding, sources.size() + 1);
      int tokens = Tokens.in(line) + 1;
      boolean fits = tokens <= room && left.isEmpty();
      if (fits || findings.isEmpty()) {
        findings.append(fits ? line : line.substring(0, Math.min(line.length(), budget)));
        findings.append('\n');
        room -= tokens;
        if (!finding.support().isEmpty()) {
          sources.add(new Source(sources.size() + 1, line, finding.support()));
        }
      } else {
        left.add(finding);
      }
    }
    StringBuilder passages = new StringBuilder();
    for (Quote passage : passages(evidence, most)) {
      int number = sources.size() + 1;
      String line = PromptText.of(passage.text()) + "[" + number + "]";
      int tokens = Tokens.in(line) + 1;
      if (tokens <= room) {
        passages.append(line).append('\n');
        room -= tokens;
        sources.add(new Source(number, line, List.of(passage)));
      }
    }
    return new Packed(findings.toString().strip(), passages.toString().strip(), sources, left);
  }

  /** All quotes that an answer from it may name: of findings told or left, passages, the table. */
  List<Quote> quotes(Evidence evidence) {
    Set<Quote> quotes = new LinkedHashSet<>();
    evidence.findings().forEach(finding -> quotes.addAll(finding.support()));
    sources.forEach(source -> quotes.addAll(source.quotes()));
    quotes.addAll(evidence.quotes());
    return List.copyOf(quotes);
  }

  private static String line(Finding finding, int number) {
    String statement =
        finding.label().isEmpty()
            ? ORDINAL.matcher(finding.statement()).replaceFirst("")
            : finding.statement();
    String words = PromptText.of(finding.label() + between(finding) + statement);
    return "- " + mark(finding) + words + (finding.support().isEmpty() ? "" : "[" + number + "]");
  }

  private static String between(Finding finding) {
    return finding.role() == Finding.Role.ROW && !finding.label().isEmpty() ? "：" : "";
  }

  /** What the template's rules call a finding of this role. */
  private static String mark(Finding finding) {
    return switch (finding.role()) {
      case ANSWER, ROW -> "";
      case COMPUTED -> "统计：";
      case CONFIRMED -> "属实：";
      case CORRECTION -> "更正：";
      case ABSENT -> "材料未载：";
      case NEAR -> "相近：";
    };
  }

  /** The best passages that are one stretch of their document and say more than the findings. */
  private static List<Quote> passages(Evidence evidence, int most) {
    Set<String> told = new HashSet<>();
    evidence.findings().forEach(f -> f.support().forEach(q -> told.add(q.text())));
    return evidence.hits().stream()
        .limit(most)
        .map(Hit::passage)
        .filter(p -> p.text().length() == p.end() - p.start())
        .filter(p -> p.text().length() <= LONGEST_PASSAGE && !told.contains(p.text()))
        .map(Packed::quote)
        .toList();
  }

  private static Quote quote(Passage passage) {
    return new Quote(
        passage.caseId(), passage.documentId(), passage.start(), passage.end(), passage.text());
  }
}
