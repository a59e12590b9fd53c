package org.anwen.ingest;

import java.io.IOException;

/** A file that cannot become a document, with the reason for the report. */
final class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableFile(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Continues "the file …", and names no path. */
  String reason() {
    return reason;
  }
}
