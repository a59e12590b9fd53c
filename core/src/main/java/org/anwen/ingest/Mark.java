package org.anwen.ingest;

/**
 * What markup says of a line of the canonical text.
 *
 * @param offset where the line begins
 * @param level of a heading, 1 to 6; of a list item, how deep the list is nested, from 1; else 0
 */
record Mark(int offset, Kind kind, int level) {
  enum Kind {
    HEADING,
    ITEM,
    TABLE_HEAD,
    ROW,
    /** A rule before the line. */
    RULE
  }
}
