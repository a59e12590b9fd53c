package org.anwen.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the repairs of one document. */
final class Repairs {
  private final String documentId;
  private final List<IngestReport.Repair> all = new ArrayList<>();

  Repairs(String documentId) {
    this.documentId = documentId;
  }

  void add(String kind, int start, int end, String detail) {
    all.add(new IngestReport.Repair(documentId, kind, start, end, detail));
  }

  void add(String kind, Line line, String detail) {
    add(kind, line.start(), line.end(), detail);
  }

  /** All of them, in the order of the text. */
  List<IngestReport.Repair> sorted() {
    return all.stream().sorted(Comparator.comparingInt(IngestReport.Repair::start)).toList();
  }
}
