package org.anwen.verify;

import java.util.List;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Quote;
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

  /**
   * Begins to verify an answer that is still to come.
   *
   * @param quotes what its markers will name, where that is known; empty when it is not
   */
  public Verification begin(Evidence evidence, List<Quote> quotes) {
    Sources sources = new Sources(corpus, ledger, evidence);
    return new Verification(this, sources, new Renumbering(corpus), quotes);
  }

  /** Verifies an answer that is there. */
  public Verified verify(Draft draft, Evidence evidence) {
    return begin(evidence, List.of()).end(draft);
  }

  DraftCheck check(Draft draft, Sources sources, Renumbering numbers) {
    return new DraftCheck(draft, sources, places, pairing, numbers);
  }
}
