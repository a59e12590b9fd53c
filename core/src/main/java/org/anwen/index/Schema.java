package org.anwen.index;

import java.util.Optional;
import org.anwen.api.Passage;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of the index, one document a passage. Nothing is stored: a hit's passage is looked up
 * by its id among the passages in memory.
 */
public final class Schema {
  /** Counts up whenever fields or analysis change; an index of another version is built anew. */
  static final String VERSION = "1";

  /** The passage's id: a term, and a value of each document. */
  public static final String ID = "id";

  /** The case's id, a value of each document. */
  public static final String CASE = "case";

  /** The fingerprint of what was indexed, a value of each document. */
  static final String FINGERPRINT = "fingerprint";

  /** The text as overlapping pairs of Chinese characters. */
  public static final String BIGRAMS = "bigrams";

  /** The text as words. */
  public static final String WORDS = "words";

  /** Figures with units, titles, document numbers of the text ({@link ExactTerms}). */
  public static final String EXACT = "exact";

  /** The case's title as pairs. */
  public static final String TITLE = "title";

  /** The headings above the case and the document's title, as pairs. */
  public static final String SECTION = "section";

  /** The vector of the passage, of unit length; missing when there is no embedder. */
  public static final String VECTOR = "vector";

  private static final FieldType TEXT = type(true, false);
  private static final FieldType TERM = type(false, true);

  private Schema() {}

  /** The document of a passage. */
  public static Document document(Passage passage, String fingerprint, Optional<float[]> vector) {
    Document document = new Document();
    document.add(new StringField(ID, passage.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(passage.id())));
    document.add(new BinaryDocValuesField(FINGERPRINT, new BytesRef(fingerprint)));
    document.add(new SortedDocValuesField(CASE, new BytesRef(passage.caseId())));
    String text = TextFold.fold(passage.text());
    document.add(new Field(BIGRAMS, text, TEXT));
    document.add(new Field(WORDS, text, TEXT));
    document.add(new Field(TITLE, TextFold.fold(passage.caseTitle()), TEXT));
    String headings = String.join("\n", passage.section()) + "\n" + passage.document();
    document.add(new Field(SECTION, TextFold.fold(headings), TEXT));
    for (String term : ExactTerms.of(passage.text())) {
      document.add(new Field(EXACT, term, TERM));
    }
    vector.ifPresent(
        v ->
            document.add(new KnnFloatVectorField(VECTOR, v, VectorSimilarityFunction.DOT_PRODUCT)));
    return document;
  }

  /** What an embedder is given for a passage: its text in simplified characters. */
  public static String embeddedText(Passage passage) {
    return TextFold.simplified(passage.text());
  }

  private static FieldType type(boolean tokenized, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(tokenized);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(tokenized ? IndexOptions.DOCS_AND_FREQS : IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
