package org.anwen.retrieve;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.anwen.index.IndexView;
import org.anwen.index.Schema;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.VectorUtil;

/** Search by vectors: the nearest passages, and how near given passages are. */
final class VectorSearch {
  private VectorSearch() {}

  /** The documents whose vectors are nearest; scores as Lucene gives them, (1 + cosine) / 2. */
  static TopDocs nearest(IndexView view, float[] vector, int most) throws IOException {
    return view.searcher().search(new KnnFloatVectorQuery(Schema.VECTOR, vector, most), most);
  }

  /** The cosines of documents' vectors and the given one; 0 for one that has none. */
  static float[] cosines(IndexView view, ScoreDoc[] found, float[] vector) throws IOException {
    Integer[] order = new Integer[found.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> found[i].doc));
    List<LeafReaderContext> leaves = view.searcher().getIndexReader().leaves();
    float[] cosines = new float[found.length];
    int next = 0;
    for (LeafReaderContext leaf : leaves) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues values = leaf.reader().getFloatVectorValues(Schema.VECTOR);
      DocIndexIterator documents = values == null ? null : values.iterator();
      for (; next < order.length && found[order[next]].doc < end; next++) {
        int wanted = found[order[next]].doc - leaf.docBase;
        if (values != null && documents != null && reaches(documents, wanted)) {
          cosines[order[next]] =
              VectorUtil.dotProduct(vector, values.vectorValue(documents.index()));
        }
      }
    }
    return cosines;
  }

  private static boolean reaches(DocIndexIterator documents, int wanted) throws IOException {
    int at = documents.docID();
    return (at < wanted ? documents.advance(wanted) : at) == wanted;
  }

  /** The cosine that a score of {@link #nearest} stands for. */
  static float cosine(ScoreDoc nearest) {
    return 2 * nearest.score - 1;
  }
}
