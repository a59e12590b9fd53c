package org.anwen.retrieve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.anwen.index.ExactTerms;
import org.anwen.index.Schema;
import org.anwen.index.Terms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes the query by words of a question: a sum of BM25 over the fields, each with its weight,
 * built from analysed terms and never parsed.
 *
 * <p>Of a long question the rarest terms are kept, {@link #MAX_CLAUSES} over all fields.
 */
final class LexicalQuery {
  static final int MAX_CLAUSES = 384;

  private final FieldWeights weights;

  LexicalQuery(FieldWeights weights) {
    this.weights = weights;
  }

  private record Clause(Query query, int frequency) {}

  Query of(String question, IndexSearcher searcher) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    List<String> bigrams = Terms.bigrams(question);
    add(clauses, searcher, Schema.BIGRAMS, bigrams, weights.bigrams());
    add(clauses, searcher, Schema.WORDS, Terms.words(question), weights.words());
    add(clauses, searcher, Schema.EXACT, ExactTerms.of(question), weights.exact());
    add(clauses, searcher, Schema.TITLE, bigrams, weights.title());
    add(clauses, searcher, Schema.SECTION, bigrams, weights.section());
    if (clauses.isEmpty()) {
      return new MatchNoDocsQuery("no term of the question is in the index");
    }
    if (clauses.size() > MAX_CLAUSES) {
      clauses.sort(Comparator.comparingInt(Clause::frequency));
      clauses.subList(MAX_CLAUSES, clauses.size()).clear();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      query.add(clause.query(), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  private static void add(
      List<Clause> clauses, IndexSearcher searcher, String field, List<String> terms, float weight)
      throws IOException {
    if (weight <= 0) {
      return;
    }
    for (String text : new LinkedHashSet<>(terms)) {
      Term term = new Term(field, text);
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        Query query = new TermQuery(term, states);
        clauses.add(
            new Clause(weight == 1 ? query : new BoostQuery(query, weight), states.docFreq()));
      }
    }
  }
}
