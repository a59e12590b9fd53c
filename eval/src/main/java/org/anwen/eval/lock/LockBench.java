package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anwen.Assistant;
import org.anwen.api.Citation;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.eval.suite.Suite;
import org.anwen.ledger.CaseRecord;
import org.anwen.place.PlaceMention;
import org.anwen.verify.Verified;
import org.anwen.verify.Verifier;

/**
 * The bench of the verifier over one library: how many changed answers get out, and how many true
 * ones are touched. The same seed makes the same answers.
 */
public final class LockBench {
  private final Assistant assistant;
  private final Verifier verifier;
  private final Random random;
  private final Map<Change, Integer> made = new EnumMap<>(Change.class);
  private final Map<Change, Integer> escaped = new EnumMap<>(Change.class);
  private final List<String> examples = new ArrayList<>();
  private int worded;
  private int touched;

  public LockBench(Assistant assistant, long seed) {
    this.assistant = assistant;
    this.verifier = new Verifier(assistant.corpus(), assistant.library().ledger());
    this.random = new Random(seed);
  }

  /**
   * What came of the answers.
   *
   * @param made how many were changed, by kind of change
   * @param escaped how many of those got out
   * @param worded how many true ones were worded anew
   * @param touched how many of those were withheld or replaced in part
   * @param examples what got out, and what was touched
   */
  public record Result(
      Map<Change, Integer> made,
      Map<Change, Integer> escaped,
      int worded,
      int touched,
      List<String> examples) {
    public Result {
      made = Map.copyOf(made);
      escaped = Map.copyOf(escaped);
      examples = List.copyOf(examples);
    }
  }

  /**
   * Runs the bench.
   *
   * @param each how many changed answers of each kind are tried at most
   * @param variants how many true answers are worded anew at most
   */
  public Result run(Suite suite, int each, int variants) {
    List<Trial> trials = new ArrayList<>(Trials.answers(assistant, suite));
    trials.addAll(Trials.sentences(assistant, Math.max(50, each), random));
    java.util.Collections.shuffle(trials, random);
    Mutator mutator =
        new Mutator(
            random,
            places(),
            trials.stream().flatMap(t -> t.draft().quotes().stream()).toList(),
            quote -> assistant.corpus().policyCase(quote.caseId()).orElseThrow().text());
    reword(trials, variants);
    for (Change change : Change.values()) {
      change(trials, mutator, change, each);
    }
    return new Result(made, escaped, worded, touched, examples);
  }

  /** Half of the changes are made in the true answer, and half in one that was worded anew. */
  private void change(List<Trial> trials, Mutator mutator, Change change, int each) {
    Paraphraser paraphraser = new Paraphraser(random);
    int done = 0;
    for (int round = 0; round < 4 && done < each; round++) {
      for (Trial trial : trials) {
        Draft draft =
            done % 2 == 0 ? trial.draft() : paraphraser.of(trial.draft()).orElse(trial.draft());
        List<Mutant> mutants = done < each ? mutator.of(draft, change) : List.of();
        if (done < each && round < mutants.size()) {
          done++;
          judge(trial, mutants.get(round));
        }
      }
    }
  }

  private void judge(Trial trial, Mutant mutant) {
    made.merge(mutant.change(), 1, Integer::sum);
    Verified verified = verifier.verify(mutant.draft(), trial.evidence());
    String shown = plain(verified.text());
    boolean out =
        !isFound(mutant.sentence(), trial)
            && shown.contains(plain(mutant.sentence()))
            && mutant.wrong().map(wrong -> cites(verified, mutant.sentence(), wrong)).orElse(true);
    if (out) {
      escaped.merge(mutant.change(), 1, Integer::sum);
      examples.add(
          "got out ("
              + mutant.change().key()
              + "): "
              + mutant.original()
              + " → "
              + mutant.sentence());
    }
  }

  /** Whether the core found what a changed sentence says, so that the change made no lie. */
  private static boolean isFound(String sentence, Trial trial) {
    return trial.evidence().findings().stream()
        .flatMap(
            f ->
                Stream.of(f.label(), f.label().replaceFirst("（[^（）]*）$", ""))
                    .map(l -> l + "：" + f.statement()))
        .anyMatch(found -> plain(sentence).equals(plain(found)));
  }

  /** Whether a sentence is shown with a citation of a case. */
  private static boolean cites(Verified verified, String sentence, Quote wrong) {
    String text = verified.text();
    Set<Integer> markers =
        verified.citations().stream()
            .filter(c -> c.caseId().equals(wrong.caseId()))
            .map(Citation::marker)
            .collect(Collectors.toSet());
    int from = 0;
    while (from < text.length()) {
      String shown = Marked.sentence(text, from);
      boolean wrongly = markers.stream().anyMatch(n -> shown.contains("[" + n + "]"));
      if (wrongly && plain(shown).equals(plain(sentence))) {
        return true;
      }
      from += shown.length() + 1;
    }
    return false;
  }

  private void reword(List<Trial> trials, int variants) {
    Paraphraser paraphraser = new Paraphraser(random);
    for (int round = 0; round < 20 && worded < variants; round++) {
      for (Trial trial : trials) {
        Optional<Draft> draft = paraphraser.of(trial.draft());
        if (draft.isPresent() && worded < variants) {
          worded++;
          Verified verified = verifier.verify(draft.get(), trial.evidence());
          if (!verified.notes().isEmpty()) {
            touched++;
            String shown = plain(verified.text());
            for (String sentence : draft.get().text().split("[。\\n]")) {
              if (!shown.contains(plain(sentence))) {
                examples.add("touched: " + sentence);
              }
            }
          }
        }
      }
    }
  }

  private List<String> places() {
    return assistant.library().ledger().records().stream()
        .map(CaseRecord::places)
        .flatMap(List::stream)
        .filter(PlaceMention::isDivision)
        .map(PlaceMention::written)
        .distinct()
        .toList();
  }

  private static String plain(String text) {
    return Marked.without(text).replaceAll("\\s+", "");
  }
}
