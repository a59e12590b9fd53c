package org.anwen.retrieve;

import java.io.IOException;
import java.util.List;
import org.anwen.index.IndexView;
import org.anwen.index.Schema;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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

  /** The cosine of a document's vector and the given one; 0 if the document has none. */
  static float cosine(IndexView view, int document, float[] vector) throws IOException {
    List<LeafReaderContext> leaves = view.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    FloatVectorValues values = leaf.reader().getFloatVectorValues(Schema.VECTOR);
    if (values == null) {
      return 0;
    }
    DocIndexIterator documents = values.iterator();
    int wanted = document - leaf.docBase;
    return documents.advance(wanted) == wanted
        ? VectorUtil.dotProduct(vector, values.vectorValue(documents.index()))
        : 0;
  }

  /** The cosine that a score of {@link #nearest} stands for. */
  static float cosine(ScoreDoc nearest) {
    return 2 * nearest.score - 1;
  }
}
