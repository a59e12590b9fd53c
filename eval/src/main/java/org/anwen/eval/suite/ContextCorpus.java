package org.anwen.eval.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Span;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;

/**
 * A corpus made of a suite's own contexts: each a document with one case that is all of it, and
 * both have the context's id. Not thread-safe.
 */
final class ContextCorpus {
  private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
  private final Map<String, PolicyCase> cases = new LinkedHashMap<>();

  /** Whether a context of this id is there already. */
  boolean contains(String id) {
    return documents.containsKey(id);
  }

  void add(String id, String title, String text) {
    documents.put(
        id, new SourceDocument(id, title, true, id, Sha256.of(title + "\n" + text), text));
    cases.put(
        id,
        new PolicyCase(
            id,
            id,
            title,
            List.of(title),
            "",
            title,
            0,
            List.of(new Span(0, text.length())),
            text));
  }

  Corpus corpus() {
    return new Corpus(List.copyOf(documents.values()), List.copyOf(cases.values()));
  }
}
