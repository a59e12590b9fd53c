package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Table;
import org.anwen.ingest.Corpus;
import org.anwen.ledger.Ledger;

/**
 * Lets out of a draft only what is supported: quotes that stand in their document character for
 * character, markers that name such a quote, and sentences whose every figure, period, title,
 * document number and place stands in what they cite or was worked out by the core.
 *
 * <p>Runs after every answerer. A sentence that lacks its citation gets it where one quote of the
 * evidence supports the whole of it; a sentence that does not hold is withheld, and the reader is
 * told. Thread-safe.
 */
public final class Verifier {
  private static final String NOTHING_LEFT = "回答中的内容未能与材料逐一核对，已全部略去。";

  private final Corpus corpus;
  private final Ledger ledger;
  private final PlaceLock places;
  private final Pairing pairing;

  public Verifier(Corpus corpus, Ledger ledger) {
    this.corpus = corpus;
    this.ledger = ledger;
    this.places = new PlaceLock(ledger);
    this.pairing = new Pairing(ledger, places);
  }

  public Verified verify(Draft draft, Evidence evidence) {
    Renumbering numbers = new Renumbering(corpus);
    Sources sources = new Sources(corpus, ledger, evidence);
    DraftCheck check = new DraftCheck(draft, sources, places, pairing, numbers);
    List<String> pieces = new ArrayList<>();
    int withheld = 0;
    for (String sentence : DraftSentences.split(draft.text())) {
      Optional<String> verified = check.sentence(sentence);
      if (verified.isPresent()) {
        pieces.add(verified.get());
      } else {
        withheld++;
      }
    }
    Optional<Table> table = draft.table().map(check::table);
    List<String> notes = new ArrayList<>();
    if (withheld > 0) {
      notes.add("有 " + withheld + " 句话未能与材料核对一致，已略去。");
    }
    boolean nothingLeft = pieces.stream().allMatch(String::isBlank);
    if (nothingLeft) {
      pieces = List.of(NOTHING_LEFT);
    }
    return new Verified(
        pieces,
        nothingLeft ? List.of() : numbers.citations(),
        nothingLeft ? Optional.empty() : table,
        draft.abstained() || nothingLeft,
        notes);
  }
}
