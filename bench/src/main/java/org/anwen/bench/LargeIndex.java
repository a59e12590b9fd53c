package org.anwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Embedder;
import org.anwen.index.PassageIndex;
import org.anwen.retrieve.HybridRetriever;
import org.anwen.retrieve.LexicalRetriever;

/**
 * A large library indexed on disk, with the questions to ask of it. The index stays in {@code
 * bench/target}: the next run finds it unchanged and starts at once.
 */
record LargeIndex(
    Scratch scratch,
    Embedder embedder,
    PassageIndex index,
    HybridRetriever hybrid,
    LexicalRetriever lexical,
    List<String> questions,
    List<BareSearch> bare)
    implements AutoCloseable {

  static LargeIndex of(int size) throws IOException {
    Scratch scratch = Scratch.make();
    Embedder embedder = Quality.embedder(Files.createDirectories(scratch.path().resolve("native")));
    Library library = Library.of(size);
    Path folder = Path.of("bench", "target", "index-" + size);
    PassageIndex index = PassageIndex.open(folder, Optional.of(Library.quick(embedder)));
    index.sync(library.passages());
    List<BareSearch> bare = new ArrayList<>();
    for (String question : library.questions()) {
      bare.add(BareSearch.of(question, embedder.embedQuestion(question)));
    }
    return new LargeIndex(
        scratch,
        embedder,
        index,
        new HybridRetriever(index),
        new LexicalRetriever(index),
        library.questions(),
        bare);
  }

  @Override
  public void close() throws IOException {
    index.close();
    embedder.close();
    scratch.close();
  }
}
