package org.anwen.ingest;

import java.nio.file.Path;

/**
 * A file of a corpus.
 *
 * @param name relative to its corpus, beginning with the corpus folder's name, with {@code /}
 */
record FoundFile(Path path, String name) {}
