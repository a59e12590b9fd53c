package org.anwen.ingest;

import java.util.List;

/**
 * A document's canonical text together with what its markup says of the lines.
 *
 * @param title from the markup, empty if it has none
 * @param marks ascending
 * @param leftOut what of the file did not go into the text, in words
 */
record Rendering(String text, String title, List<Mark> marks, List<String> leftOut) {
  Rendering {
    marks = List.copyOf(marks);
    leftOut = List.copyOf(leftOut);
  }

  static Rendering plain(String text) {
    return new Rendering(text, "", List.of(), List.of());
  }
}
