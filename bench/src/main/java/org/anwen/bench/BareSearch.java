package org.anwen.bench;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.anwen.index.ExactTerms;
import org.anwen.index.IndexView;
import org.anwen.index.PassageIndex;
import org.anwen.index.Schema;
import org.anwen.index.Terms;
import org.anwen.retrieve.FieldWeights;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * The searches that a question comes to, with queries made beforehand and nothing done with what
 * they find.
 *
 * @param pairs the plain query, over pairs of characters alone
 * @param words the same query over all fields that the product makes
 * @param near the query for the nearest vectors
 */
record BareSearch(Query pairs, Query words, Query near) {
  private static final int CANDIDATES = 100;

  static BareSearch of(String question, float[] vector) {
    FieldWeights weights = FieldWeights.DEFAULT;
    List<String> bigrams = Terms.bigrams(question);
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    add(pairs, Schema.BIGRAMS, bigrams, 1);
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    add(words, Schema.BIGRAMS, bigrams, weights.bigrams());
    add(words, Schema.WORDS, Terms.words(question), weights.words());
    add(words, Schema.EXACT, ExactTerms.of(question), weights.exact());
    add(words, Schema.TITLE, bigrams, weights.title());
    add(words, Schema.SECTION, bigrams, weights.section());
    return new BareSearch(
        pairs.build(), words.build(), new KnnFloatVectorQuery(Schema.VECTOR, vector, CANDIDATES));
  }

  /** The best score of the search by words. */
  float words(PassageIndex index, int most) throws IOException {
    return top(index, words, most);
  }

  /** The best score of the search by pairs. */
  float pairs(PassageIndex index, int most) throws IOException {
    return top(index, pairs, most);
  }

  /** The best scores of the search by words and of that by vectors. */
  float both(PassageIndex index) throws IOException {
    return top(index, words, CANDIDATES) + top(index, near, CANDIDATES);
  }

  private static float top(PassageIndex index, Query query, int most) throws IOException {
    try (IndexView view = index.view()) {
      TopDocs top = view.searcher().search(query, most);
      return top.scoreDocs.length == 0 ? 0 : top.scoreDocs[0].score;
    }
  }

  private static void add(
      BooleanQuery.Builder query, String field, List<String> terms, float weight) {
    for (String term : new LinkedHashSet<>(terms)) {
      query.add(
          new BoostQuery(new TermQuery(new Term(field, term)), weight), BooleanClause.Occur.SHOULD);
    }
  }
}
