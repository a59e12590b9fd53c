package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Kind;
import org.junit.jupiter.api.Test;

/**
 * What every answerer keeps to. A test class that implements it and gives {@link #answerer} has all
 * of it tested.
 *
 * <p>Traits say what an answerer can do. All are true by default; one that is declared false is
 * tested too, for what holds without it.
 */
public interface AnswererContract {
  /** The answerer to test; the same one each time, or a new one. */
  Answerer answerer();

  /** Whether equal evidence gets an equal draft. If not, drafts keep the contract each time. */
  default boolean isDeterministic() {
    return true;
  }

  /** Whether it answers questions of a kind. If not, it abstains from them. */
  default boolean supports(Kind kind) {
    return true;
  }

  /** Whether it speaks piece by piece. If not, the text comes in one piece at most. */
  default boolean speaksInPieces() {
    return true;
  }

  /** How long one answer may take. */
  default Duration timeLimit() {
    return Duration.ofSeconds(10);
  }

  /** How long it may go on after an interruption. */
  default Duration interruptionLimit() {
    return Duration.ofSeconds(2);
  }

  @Test
  default void itsNameIsFitForAConfigurationAndStaysTheSame() {
    Names.check(answerer()::name);
  }

  @Test
  default void itsPiecesJoinedAreItsText() {
    for (Said said : sayAll()) {
      assertEquals(said.draft().text(), String.join("", said.pieces()), said.told());
      assertFalse(said.pieces().contains(""), "an empty piece" + said.told());
      if (!speaksInPieces()) {
        assertTrue(said.pieces().size() <= 1, "declared to speak in one piece" + said.told());
      }
    }
  }

  @Test
  default void noPieceSplitsASurrogatePair() {
    for (Said said : sayAll()) {
      for (String piece : said.pieces()) {
        assertTrue(Checks.isWhole(piece), "a torn character in \"" + piece + "\"" + said.told());
      }
    }
  }

  @Test
  default void everyQuoteStandsInTheEvidence() {
    for (Said said : sayAll()) {
      said.draft()
          .quotes()
          .forEach(
              quote ->
                  assertTrue(
                      Checks.standsIn(quote, said.evidence()),
                      "not in the evidence: " + quote + said.told()));
    }
  }

  @Test
  default void everyMarkerHasItsQuoteAndEveryQuoteItsMarker() {
    for (Said said : sayAll()) {
      List<Integer> expected =
          Stream.iterate(1, n -> n + 1).limit(said.draft().quotes().size()).toList();
      List<Integer> markers = Checks.markers(said.draft());
      if (said.quotes().isEmpty()) {
        assertEquals(expected, markers, said.told());
      } else {
        assertTrue(expected.containsAll(markers), "markers of nothing: " + markers + said.told());
      }
    }
  }

  @Test
  default void whatItTellsBeforehandIsWhatItsMarkersName() {
    for (Said said : sayAll()) {
      assertTrue(
          said.quotes().isEmpty() || said.quotes().equals(said.draft().quotes()),
          "told other quotes beforehand" + said.told());
    }
  }

  @Test
  default void itSaysSomethingAndAnAnswerCites() {
    for (Said said : sayAll()) {
      Draft draft = said.draft();
      assertFalse(draft.text().isBlank(), "a blank text" + said.told());
      boolean cites = !draft.quotes().isEmpty();
      boolean talk = said.evidence().inquiry().kind() == Kind.TALK;
      assertTrue(cites || draft.abstained() || talk, "an answer without a quote" + said.told());
    }
  }

  @Test
  default void withoutEvidenceItAbstainsAndAssertsNothing() {
    Evidences evidences = new Evidences(Seed.random("empty"));
    for (Kind kind : Kind.values()) {
      Said said = Said.by(answerer(), evidences.empty(kind), timeLimit());
      assertEquals(List.of(), said.draft().quotes(), said.told());
      assertTrue(said.draft().abstained() || kind == Kind.TALK, "an answer" + said.told());
      assertTrue(said.draft().table().isEmpty(), "a table" + said.told());
      assertTrue(Checks.tellsOfTheSearchAlone(said), "a figure" + said.told());
    }
  }

  @Test
  default void whatTheMaterialDoesNotHoldItDoesNotAnswer() {
    Evidences evidences = new Evidences(Seed.random("absent"));
    for (Kind kind : Kind.values()) {
      Said said = Said.by(answerer(), evidences.absent(kind), timeLimit());
      assertTrue(said.draft().abstained() || kind == Kind.TALK, "an answer" + said.told());
    }
  }

  @Test
  default void aKindThatItDoesNotSupportItAbstainsFrom() {
    Evidences evidences = new Evidences(Seed.random("kinds"));
    for (Kind kind : Kind.values()) {
      Said said = Said.by(answerer(), evidences.of(kind), timeLimit());
      boolean established =
          said.evidence().findings().stream()
              .map(Finding::role)
              .anyMatch(role -> role != Finding.Role.ABSENT);
      if (!supports(kind)) {
        assertTrue(said.draft().abstained(), "declared not to support " + kind + said.told());
      } else if (established) {
        assertFalse(said.draft().abstained(), "abstains from what is established" + said.told());
      }
    }
  }

  @Test
  default void equalEvidenceGetsAnEqualDraft() {
    for (Evidence evidence : new Evidences(Seed.random("equal")).ofEveryKind(2)) {
      Said first = Said.by(answerer(), evidence, timeLimit());
      Said second = Said.by(answerer(), evidence, timeLimit());
      if (isDeterministic()) {
        assertEquals(first.draft(), second.draft(), second.told());
      } else {
        assertEquals(first.draft().abstained(), second.draft().abstained(), second.told());
      }
    }
  }

  @Test
  default void muchEvidenceIsAnsweredInTime() {
    for (Kind kind : Kind.values()) {
      Said.by(answerer(), new Evidences(Seed.random("large")).large(kind), timeLimit());
    }
  }

  @Test
  default void manyThreadsAtOnceGetTheirOwnAnswers() {
    Answerer answerer = answerer();
    List<Evidence> evidences = new Evidences(Seed.random("threads")).ofEveryKind(4);
    List<Said> alone = evidences.stream().map(e -> Said.by(answerer, e, timeLimit())).toList();
    List<Said> together =
        Threads.all(
            evidences, evidence -> Said.by(answerer, evidence, timeLimit().multipliedBy(8)));
    for (int i = 0; i < alone.size(); i++) {
      Said said = together.get(i);
      assertEquals(said.draft().text(), String.join("", said.pieces()), said.told());
      if (isDeterministic()) {
        assertEquals(alone.get(i).draft(), said.draft(), said.told());
      }
    }
  }

  @Test
  default void anInterruptionEndsItInBoundedTime() {
    Answerer answerer = answerer();
    Evidences evidences = new Evidences(Seed.random("interruption"));
    for (int delay : new int[] {0, 1, 5, 20}) {
      Evidence evidence = evidences.large(Kind.LIST);
      Threads.interrupted(delay, interruptionLimit(), () -> answerer.answer(evidence, piece -> {}));
    }
  }

  private List<Said> sayAll() {
    Answerer answerer = answerer();
    Evidences evidences = new Evidences(Seed.random("all"));
    return Stream.of(
            evidences.ofEveryKind(5).stream(),
            Stream.of(Kind.values()).map(evidences::hitsAlone),
            Stream.of(Kind.values()).map(evidences::absent))
        .flatMap(stream -> stream)
        .map(evidence -> Said.by(answerer, evidence, timeLimit()))
        .toList();
  }
}
