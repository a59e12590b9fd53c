package org.anwen.ingest;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents and cases of a library at one moment, in the documents' order; immutable and
 * thread-safe.
 */
public final class Corpus {
  private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
  private final Map<String, PolicyCase> cases = new LinkedHashMap<>();

  public Corpus(List<SourceDocument> documents, List<PolicyCase> cases) {
    for (SourceDocument document : documents) {
      if (this.documents.put(document.id(), document) != null) {
        throw new IllegalArgumentException("two documents have the id " + document.id());
      }
    }
    for (PolicyCase policyCase : cases) {
      if (!this.documents.containsKey(policyCase.documentId())) {
        throw new IllegalArgumentException("case " + policyCase.id() + " has no document");
      }
      if (this.cases.put(policyCase.id(), policyCase) != null) {
        throw new IllegalArgumentException("two cases have the id " + policyCase.id());
      }
    }
  }

  public Collection<SourceDocument> documents() {
    return Collections.unmodifiableCollection(documents.values());
  }

  public Optional<SourceDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** All cases, in the documents' order. */
  public Collection<PolicyCase> cases() {
    return Collections.unmodifiableCollection(cases.values());
  }

  public Optional<PolicyCase> policyCase(String id) {
    return Optional.ofNullable(cases.get(id));
  }
}
