package org.anwen.ingest;

import java.util.List;

/**
 * What reading a corpus came to: the files read, the repairs made, and what was left out and why.
 * Bad input is a row here, never an exception.
 */
public record IngestReport(List<Read> read, List<Repair> repairs, List<LeftOut> leftOut) {
  /**
   * A file that was read.
   *
   * @param charset how its bytes were decoded
   */
  public record Read(String documentId, String name, String title, String charset, int cases) {}

  /**
   * Damage of text extraction that was mended.
   *
   * @param kind a stable word, such as {@code repeated-heading} or {@code joined-across-page}
   * @param start where, in the document's canonical text
   * @param detail one line for a person, in English
   */
  public record Repair(String documentId, String kind, int start, int end, String detail) {}

  /** A file, or a stretch of one, that did not become part of a case. */
  public record LeftOut(String name, String reason) {}

  public IngestReport {
    read = List.copyOf(read);
    repairs = List.copyOf(repairs);
    leftOut = List.copyOf(leftOut);
  }
}
