package plugin.@package@;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;

/**
 * Words the findings sentence by sentence. Change {@link #sentence} first: what it says is checked
 * against the sources whatever it is.
 */
final class @Class@Answerer implements Answerer {
  private static final String NOTHING = "材料中没有找到可以回答这个问题的内容。";

  private final String opening;

  /**
   * @param opening what every answer begins with; may be empty
   */
  @Class@Answerer(String opening) {
    this.opening = opening;
  }

  @Override
  public String name() {
    return "@name@";
  }

  /** What the markers name, told before the first word: so each sentence is shown as it is made. */
  @Override
  public List<Quote> quotes(Evidence evidence) {
    Set<Quote> quotes = new LinkedHashSet<>();
    evidence.findings().forEach(finding -> quotes.addAll(finding.support()));
    return List.copyOf(quotes);
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
    List<Quote> quotes = quotes(evidence);
    boolean found =
        evidence.findings().stream()
            .anyMatch(f -> f.role() != Role.ABSENT && f.role() != Role.NEAR);
    List<String> sentences = new ArrayList<>();
    if (found && !opening.isEmpty()) {
      sentences.add(opening);
    }
    evidence.findings().forEach(finding -> sentences.add(sentence(finding, quotes)));
    if (sentences.isEmpty()) {
      sentences.add(NOTHING);
    }
    for (String sentence : sentences) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      tokens.accept(sentence);
    }
    String text = String.join("", sentences);
    return new Draft(text, quotes, Optional.empty(), !found);
  }

  /** A finding as a sentence, with the markers of the quotes that it stands on. */
  private static String sentence(Finding finding, List<Quote> quotes) {
    StringBuilder sentence = new StringBuilder();
    if (!finding.label().isEmpty()) {
      sentence.append(finding.label()).append(finding.role() == Role.ROW ? "：" : "");
    }
    sentence.append(finding.statement());
    for (Quote quote : new LinkedHashSet<>(finding.support())) {
      sentence.append('[').append(quotes.indexOf(quote) + 1).append(']');
    }
    return sentence.append(finding.role() == Role.ROW ? "。\n" : "。").toString();
  }
}
