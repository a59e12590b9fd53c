package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.text.Folding;

/**
 * The rule that what the core found is told as it was found: a sentence in the words of a finding
 * has all of its figures, and a calculation that is shown is one that a source shows, with its
 * result before it. Made once for each answer; not thread-safe.
 */
final class Retold {
  private static final Pattern CALCULATES = Pattern.compile("[×÷=≈]");

  /** A result with its calculation: 共800万元(200万元×4个=800万元). */
  private static final Pattern SHOWN = Pattern.compile("([^，；：。;:()]+)\\(([^()]*[=≈][^()]*)\\)");

  private static final int WORDS = 2;

  private static final String DENIAL = "不";

  private final List<List<Form>> findings = new ArrayList<>();
  private final List<Form> rejected = new ArrayList<>();

  Retold(List<Finding> findings) {
    for (Finding finding : findings) {
      List<Form> forms = new ArrayList<>(Form.all(finding.label()));
      if (finding.role() == Finding.Role.CORRECTION) {
        forms.stream().filter(f -> f.words().startsWith(DENIAL)).forEach(rejected::add);
        this.findings.add(List.copyOf(forms));
      }
      forms.addAll(Form.all(finding.statement()));
      if (!forms.isEmpty()) {
        this.findings.add(forms);
      }
    }
  }

  /** Whether a sentence alters a finding or a calculation. */
  boolean altered(String sentence, List<Reading> sources) {
    List<Form> said = Form.all(sentence);
    return said.stream().anyMatch(this::affirmsTheRejected)
        || hasOtherFigures(said)
        || calculates(sentence, sources);
  }

  /** Whether a part says what a correction denies: 是5% where the core says 不是5%. */
  private boolean affirmsTheRejected(Form part) {
    return rejected.stream()
        .anyMatch(r -> r.words().equals(DENIAL + part.words()) && part.saysTheSame(r));
  }

  private boolean hasOtherFigures(List<Form> said) {
    boolean other = false;
    for (List<Form> finding : findings) {
      boolean told = said.size() == finding.size() || hasWords(finding);
      for (int i = 0; told && i + finding.size() <= said.size(); i++) {
        List<Form> window = said.subList(i, i + finding.size());
        if (hasTheWordsOf(window, finding)) {
          if (saysTheSame(window, finding)) {
            return false;
          }
          other = true;
        }
      }
    }
    return other;
  }

  private static boolean hasWords(List<Form> finding) {
    return finding.stream().mapToLong(f -> f.words().length() - marks(f)).sum() >= WORDS;
  }

  private static long marks(Form form) {
    return form.words().chars().filter(c -> c == Form.FIGURE || c == Form.TIME).count();
  }

  private static boolean hasTheWordsOf(List<Form> said, List<Form> finding) {
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).words().equals(finding.get(i).words())) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysTheSame(List<Form> said, List<Form> finding) {
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).saysTheSame(finding.get(i))
          || !said.get(i).rates().equals(finding.get(i).rates())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence shows a calculation that no source shows, or another result of one. */
  private static boolean calculates(String sentence, List<Reading> sources) {
    if (!CALCULATES.matcher(sentence).find()) {
      return false;
    }
    for (String part : Form.parts(sentence)) {
      String folded = Folding.of(part);
      if (CALCULATES.matcher(folded).find()) {
        Form form = Form.of(folded);
        if (sources.stream().noneMatch(s -> s.holds(folded) || s.tellsEachRate(form))) {
          return true;
        }
      }
    }
    Matcher shown = SHOWN.matcher(Folding.of(sentence));
    while (shown.find()) {
      List<Quantity> results = QuantityLexer.scan(shown.group(1));
      List<Quantity> terms = QuantityLexer.scan(shown.group(2));
      if (!results.isEmpty()
          && !terms.isEmpty()
          && !results.getLast().matches(terms.getLast())
          && sources.stream().noneMatch(s -> s.holds(shown.group()))) {
        return true;
      }
    }
    return false;
  }
}
