package org.anwen.ledger;

import java.util.List;
import org.anwen.ingest.PolicyCase;
import org.anwen.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * A case as read: its sentences, its clauses with their scope, and the facts they state. Immutable
 * and thread-safe. Records are the same when their cases are: a hash over all of a case's clauses
 * would cost more than most look-ups.
 *
 * @param ordinal its place in the ledger, from 0
 * @param heading its document's title, section path and own title, folded for comparison
 * @param facts in the order of the text
 * @param places the places its text names, in the order of the text
 */
public record CaseRecord(
    PolicyCase source,
    int ordinal,
    String heading,
    List<Sentence> sentences,
    List<Clause> clauses,
    List<Fact> facts,
    List<PlaceMention> places) {
  public CaseRecord {
    sentences = List.copyOf(sentences);
    clauses = List.copyOf(clauses);
    facts = List.copyOf(facts);
    places = List.copyOf(places);
  }

  public Clause clause(Fact fact) {
    return clauses.get(fact.clause());
  }

  public Sentence sentence(Clause clause) {
    return sentences.get(clause.sentence());
  }

  /** The words of a sentence's clauses, a comma after each. */
  public String words(Sentence sentence) {
    StringBuilder words = new StringBuilder();
    for (Clause clause : clauses.subList(sentence.firstClause(), sentence.endClause())) {
      words.append(clause.text()).append('，');
    }
    return words.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseRecord record && record.source.id().equals(source.id());
  }

  @Override
  public int hashCode() {
    return source.id().hashCode();
  }
}
