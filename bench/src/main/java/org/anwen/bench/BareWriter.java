package org.anwen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.anwen.api.Passage;
import org.anwen.index.Schema;
import org.anwen.index.Terms;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;

/** Lucene's writer with the product's fields and analysis, and nothing around it. */
final class BareWriter implements AutoCloseable {
  private final MMapDirectory directory;
  private final IndexWriter writer;
  private int added;

  BareWriter(Path folder) throws IOException {
    directory = new MMapDirectory(folder);
    writer =
        new IndexWriter(directory, new IndexWriterConfig(Terms.analyzer()).setRAMBufferSizeMB(48));
  }

  void add(Passage passage) throws IOException {
    writer.addDocument(Schema.document(passage, "", Optional.empty()));
    added++;
  }

  /** Commits, and says how many were added. */
  int commit() throws IOException {
    writer.commit();
    return added;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
