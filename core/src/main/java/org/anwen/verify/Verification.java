package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Table;

/**
 * The verification of one answer while it comes into being: it is told the answerer's pieces, and
 * gives the sentences that may be shown. For one thread.
 *
 * <p>Sentences are given early as long as each of them holds; from the first that does not, all
 * wait for the whole draft. So what was given is never taken back.
 */
public final class Verification {
  private static final String NOTHING_LEFT = "回答中的内容未能与材料逐一核对，已全部略去。";

  private final Verifier verifier;
  private final Sources sources;
  private final Renumbering numbers;
  private final DraftCheck early;
  private final boolean known;
  private final SentenceReader reader = new SentenceReader();
  private final StringBuilder heard = new StringBuilder();
  private final List<String> waiting = new ArrayList<>();
  private final Outcome outcome = new Outcome();
  private int given;

  Verification(Verifier verifier, Sources sources, Renumbering numbers, List<Quote> quotes) {
    this.verifier = verifier;
    this.sources = sources;
    this.numbers = numbers;
    this.early = verifier.check(new Draft("", quotes, Optional.empty(), false), sources, numbers);
    this.known = !quotes.isEmpty();
  }

  /**
   * Takes a piece of the answerer's text.
   *
   * @return the verified text that may be shown now; empty when there is none yet
   */
  public String hear(String piece) {
    heard.append(piece);
    StringBuilder shown = new StringBuilder();
    for (String sentence : reader.read(piece)) {
      Checked checked = known && waiting.isEmpty() ? early.sentence(sentence) : Checked.WITHHELD;
      if (checked.outcome() == Checked.Outcome.KEPT) {
        shown.append(outcome.add(sentence, checked));
      } else {
        waiting.add(sentence);
      }
    }
    given = outcome.pieces.size();
    return shown.toString();
  }

  /** How many pieces of the verified text were given already. */
  public int given() {
    return given;
  }

  /**
   * Verifies what is left.
   *
   * @param draft whose text is the pieces joined, or comes whole
   */
  public Verified end(Draft draft) {
    if (heard.isEmpty()) {
      waiting.addAll(reader.read(draft.text()));
    }
    String last = reader.end();
    if (!last.isEmpty()) {
      waiting.add(last);
    }
    DraftCheck check = verifier.check(draft, sources, numbers);
    waiting.forEach(sentence -> outcome.add(sentence, check.sentence(sentence)));
    Optional<Table> table = draft.table().map(check::table);
    boolean nothingLeft = outcome.pieces.stream().allMatch(String::isBlank);
    return new Verified(
        nothingLeft ? List.of(NOTHING_LEFT) : outcome.pieces,
        nothingLeft ? List.of() : numbers.citations(),
        nothingLeft ? Optional.empty() : table,
        draft.abstained() || nothingLeft,
        outcome.notes(),
        outcome.share());
  }

  /** What became of the sentences so far. */
  private static final class Outcome {
    private final List<String> pieces = new ArrayList<>();
    private int withheld;
    private int quoted;
    private int kept;
    private int lost;

    String add(String sentence, Checked checked) {
      switch (checked.outcome()) {
        case KEPT -> kept += sentence.strip().length();
        case QUOTED -> {
          quoted++;
          lost += sentence.strip().length();
        }
        case WITHHELD -> {
          withheld++;
          lost += sentence.strip().length();
        }
      }
      boolean leading = pieces.isEmpty() && checked.text().isBlank();
      if (checked.outcome() == Checked.Outcome.WITHHELD || leading) {
        return "";
      }
      pieces.add(checked.text());
      return checked.text();
    }

    List<String> notes() {
      List<String> notes = new ArrayList<>();
      if (quoted > 0) {
        notes.add("有 " + quoted + " 句话与材料不一致，已换成材料原文。");
      }
      if (withheld > 0) {
        notes.add("有 " + withheld + " 句话未能与材料核对一致，已略去。");
      }
      return notes;
    }

    double share() {
      return kept + lost == 0 ? 1 : (double) kept / (kept + lost);
    }
  }
}
