package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Kind;
import org.anwen.api.Quote;
import org.junit.jupiter.api.Test;

/** The contract finds each fault that it is there for. */
class AnswererContractTest {
  @Test
  void piecesThatAreNotTheTextAreFound() {
    finds(whole(draft -> draft, text -> text + " "), AnswererContract::itsPiecesJoinedAreItsText);
  }

  @Test
  void aTornSurrogatePairIsFound() {
    Answerer torn =
        answerer(
            (evidence, tokens) -> {
              Draft draft = new QuotingAnswerer().answer(evidence, piece -> {});
              draft.text().chars().forEach(c -> tokens.accept(String.valueOf((char) c)));
              return draft;
            });
    finds(torn, AnswererContract::noPieceSplitsASurrogatePair);
  }

  @Test
  void aQuoteFromElsewhereIsFound() {
    Quote elsewhere = new Quote("case-1", "doc-1", 90_000, 90_003, "四五六");
    UnaryOperator<Draft> invents =
        draft -> new Draft(draft.text() + "[1]", List.of(elsewhere), Optional.empty(), false);
    finds(whole(invents, text -> text), AnswererContract::everyQuoteStandsInTheEvidence);
  }

  @Test
  void aQuoteThatIsChangedByOneCharacterIsFound() {
    UnaryOperator<Draft> changes =
        draft ->
            new Draft(
                draft.text(),
                draft.quotes().stream().map(AnswererContractTest::changed).toList(),
                Optional.empty(),
                draft.abstained());
    finds(whole(changes, text -> text), AnswererContract::everyQuoteStandsInTheEvidence);
  }

  @Test
  void aMarkerThatPointsNowhereIsFound() {
    UnaryOperator<Draft> points =
        draft -> new Draft(draft.text() + "[99]", draft.quotes(), Optional.empty(), false);
    finds(
        whole(points, text -> text),
        AnswererContract::everyMarkerHasItsQuoteAndEveryQuoteItsMarker);
  }

  @Test
  void anAnswerFromNothingIsFound() {
    Answerer invents =
        answerer(
            (evidence, tokens) -> {
              tokens.accept("共3万元。");
              return new Draft("共3万元。", List.of(), Optional.empty(), false);
            });
    finds(invents, AnswererContract::withoutEvidenceItAbstainsAndAssertsNothing);
    finds(invents, AnswererContract::whatTheMaterialDoesNotHoldItDoesNotAnswer);
    finds(invents, AnswererContract::itSaysSomethingAndAnAnswerCites);
  }

  @Test
  void anAbstentionThatAssertsAFigureIsFound() {
    Answerer asserts = answerer((evidence, tokens) -> say("没有，但大约有70户。", tokens));
    finds(asserts, AnswererContract::withoutEvidenceItAbstainsAndAssertsNothing);
  }

  @Test
  void abstainingFromWhatIsEstablishedIsFound() {
    Answerer silent = answerer((evidence, tokens) -> say("不知道。", tokens));
    finds(silent, AnswererContract::aKindThatItDoesNotSupportItAbstainsFrom);
  }

  @Test
  void chanceIsFoundWhereItIsNotDeclared() {
    AtomicInteger number = new AtomicInteger();
    Answerer chance =
        answerer((evidence, tokens) -> say("第" + number.incrementAndGet() + "次。", tokens));
    finds(chance, AnswererContract::equalEvidenceGetsAnEqualDraft);
    new Subject(chance) {
      @Override
      public boolean isDeterministic() {
        return false;
      }
    }.equalEvidenceGetsAnEqualDraft();
  }

  @Test
  void stateThatThreadsShareIsFound() {
    StringBuilder shared = new StringBuilder();
    Answerer shares =
        answerer(
            (evidence, tokens) -> {
              shared.setLength(0);
              shared.append(evidence.inquiry().kind());
              Thread.sleep(2);
              return say(shared.toString(), tokens);
            });
    finds(shares, AnswererContract::manyThreadsAtOnceGetTheirOwnAnswers);
  }

  @Test
  void deafnessToInterruptionIsFound() {
    Answerer deaf =
        answerer(
            (evidence, tokens) -> {
              long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
              while (System.nanoTime() < end) {
                Thread.onSpinWait();
              }
              return say("好", tokens);
            });
    Subject subject =
        new Subject(deaf) {
          @Override
          public Duration interruptionLimit() {
            return Duration.ofMillis(300);
          }
        };
    assertThrows(AssertionError.class, subject::anInterruptionEndsItInBoundedTime);
  }

  @Test
  void whatIsDeclaredUnsupportedMustBeAbstainedFrom() {
    Subject declares =
        new Subject(new QuotingAnswerer()) {
          @Override
          public boolean supports(Kind kind) {
            return kind != Kind.COUNT;
          }
        };
    assertThrows(AssertionError.class, declares::aKindThatItDoesNotSupportItAbstainsFrom);
  }

  @Test
  void whatIsDeclaredToSpeakInOnePieceMustDoSo() {
    Subject declares =
        new Subject(new QuotingAnswerer()) {
          @Override
          public boolean speaksInPieces() {
            return false;
          }
        };
    assertThrows(AssertionError.class, declares::itsPiecesJoinedAreItsText);
  }

  @Test
  void aFailureNamesTheSeedThatReplaysIt() {
    Subject subject = new Subject(answerer((evidence, tokens) -> say("", tokens)));
    AssertionError thrown =
        assertThrows(AssertionError.class, subject::itSaysSomethingAndAnAnswerCites);
    String told = "-Danwen.test.seed=" + Long.toHexString(Seed.value()).toUpperCase(Locale.ROOT);
    assertTrue(String.valueOf(thrown.getMessage()).contains(told), thrown.getMessage());
  }

  private static void finds(Answerer faulty, Consumer<AnswererContract> test) {
    assertThrows(AssertionError.class, () -> test.accept(new Subject(faulty)));
  }

  /** The sound answerer with its draft and what it says of it changed. */
  private static Answerer whole(UnaryOperator<Draft> change, UnaryOperator<String> said) {
    return answerer(
        (evidence, tokens) -> {
          Draft draft = change.apply(new QuotingAnswerer().answer(evidence, piece -> {}));
          tokens.accept(said.apply(draft.text()));
          return draft;
        });
  }

  private static Draft say(String text, Consumer<String> tokens) {
    tokens.accept(text);
    return Draft.abstain(text);
  }

  private static Quote changed(Quote quote) {
    String text = "错" + quote.text().substring(1);
    return new Quote(quote.caseId(), quote.documentId(), quote.start(), quote.end(), text);
  }

  private static Answerer answerer(Words words) {
    return new Answerer() {
      @Override
      public String name() {
        return "faulty";
      }

      @Override
      public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
        return words.answer(evidence, tokens);
      }
    };
  }

  private interface Words {
    Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException;
  }

  private static class Subject implements AnswererContract {
    private final Answerer answerer;

    Subject(Answerer answerer) {
      this.answerer = answerer;
    }

    @Override
    public Answerer answerer() {
      return answerer;
    }
  }
}
