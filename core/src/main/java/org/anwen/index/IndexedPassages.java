package org.anwen.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.anwen.api.Passage;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** What an index holds: the fingerprint of each passage, by its id. */
record IndexedPassages(Map<String, String> fingerprints) {
  static IndexedPassages of(DirectoryReader reader) throws IOException {
    Map<String, String> fingerprints = HashMap.newHashMap(reader.numDocs());
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      BinaryDocValues ids = leaf.getBinaryDocValues(Schema.ID);
      BinaryDocValues prints = leaf.getBinaryDocValues(Schema.FINGERPRINT);
      if (ids == null || prints == null) {
        continue;
      }
      Bits live = leaf.getLiveDocs();
      for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
        if ((live == null || live.get(doc)) && prints.advanceExact(doc)) {
          fingerprints.put(ids.binaryValue().utf8ToString(), prints.binaryValue().utf8ToString());
        }
      }
    }
    return new IndexedPassages(fingerprints);
  }

  boolean areExactly(Collection<Passage> wanted, String embedder) {
    if (wanted.size() != fingerprints.size()) {
      return false;
    }
    for (Passage passage : wanted) {
      if (!Fingerprint.of(passage, embedder).equals(fingerprints.get(passage.id()))) {
        return false;
      }
    }
    return true;
  }
}
