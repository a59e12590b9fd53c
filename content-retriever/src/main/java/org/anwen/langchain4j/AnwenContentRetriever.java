package org.anwen.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Retriever;

/**
 * A {@link ContentRetriever} of langchain4j that finds passages of policy cases, best first, with
 * whence they come as metadata.
 *
 * <p>Of each segment: {@link #DOCUMENT_ID}, {@link #DOCUMENT} (its title), {@link #SECTION} (the
 * headings above the case, outermost first, with {@code " > "} between them), {@link #CASE_ID},
 * {@link #CASE_TITLE}, {@link #START} and {@link #END} (UTF-16 code units in the document's
 * canonical text) and {@link #SCORE} (comparable within one result only, higher is better; also the
 * content's {@link ContentMetadata#SCORE}).
 *
 * <p>Thread-safe as the retriever is. A query without a known word finds nothing.
 */
public final class AnwenContentRetriever implements ContentRetriever {
  public static final String DOCUMENT_ID = "document_id";
  public static final String DOCUMENT = "document";
  public static final String SECTION = "section";
  public static final String CASE_ID = "case_id";
  public static final String CASE_TITLE = "case_title";
  public static final String START = "start";
  public static final String END = "end";
  public static final String SCORE = "score";

  private final Retriever retriever;
  private final int most;

  /**
   * @param retriever such as {@code Library.retriever()}
   * @param most passages for a query, at least 1
   */
  public AnwenContentRetriever(Retriever retriever, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("expected at least 1 passage, got " + most);
    }
    this.retriever = retriever;
    this.most = most;
  }

  @Override
  public List<Content> retrieve(Query query) {
    return retriever.retrieve(query.text(), most).stream()
        .map(AnwenContentRetriever::content)
        .toList();
  }

  private static Content content(Hit hit) {
    Passage passage = hit.passage();
    Metadata metadata =
        new Metadata()
            .put(DOCUMENT_ID, passage.documentId())
            .put(DOCUMENT, passage.document())
            .put(SECTION, String.join(" > ", passage.section()))
            .put(CASE_ID, passage.caseId())
            .put(CASE_TITLE, passage.caseTitle())
            .put(START, passage.start())
            .put(END, passage.end())
            .put(SCORE, hit.score());
    return Content.from(
        TextSegment.from(passage.text(), metadata), Map.of(ContentMetadata.SCORE, hit.score()));
  }
}
