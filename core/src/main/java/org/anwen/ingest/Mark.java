package org.anwen.ingest;

/**
 * What markup says of a line of the canonical text.
 *
 * @param offset where the line begins
 * @param level of a heading, 1 to 6; else 0
 */
record Mark(int offset, Kind kind, int level) {
  enum Kind {
    HEADING,
    TABLE_HEAD,
    ROW
  }
}
