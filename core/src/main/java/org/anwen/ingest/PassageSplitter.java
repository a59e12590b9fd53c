package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Passage;
import org.anwen.api.Span;

/**
 * Cuts a case into passages of whole sentences.
 *
 * <p>A case of at most {@link #longest} characters is one passage. A longer one becomes passages of
 * about that length, each taking over the last sentence of the one before where that is short. A
 * sentence that is too long itself is cut at commas, and only then anywhere. Immutable and
 * thread-safe; time is linear in the text.
 *
 * @param longest characters in a passage, at least 50
 * @param overlap the most characters taken over from the passage before, less than half of {@code
 *     longest}
 */
public record PassageSplitter(int longest, int overlap) {
  /** The lengths that retrieval was tuned with. */
  public static final PassageSplitter STANDARD = new PassageSplitter(350, 90);

  public PassageSplitter {
    if (longest < 50 || overlap < 0 || overlap * 2 >= longest) {
      throw new IllegalArgumentException(
          "expected longest >= 50 and 0 <= overlap < longest / 2, got "
              + longest
              + " and "
              + overlap);
    }
  }

  /** The passages of a case, in order; at least one. */
  public List<Passage> split(PolicyCase policyCase) {
    List<Passage> passages = new ArrayList<>();
    for (Span span : spans(policyCase.text())) {
      Span there = policyCase.toDocument(span);
      passages.add(
          new Passage(
              policyCase.id() + "." + passages.size(),
              policyCase.id(),
              policyCase.title(),
              policyCase.documentId(),
              policyCase.documentTitle(),
              policyCase.section(),
              policyCase.text().substring(span.start(), span.end()),
              there.start(),
              there.end()));
    }
    return passages;
  }

  /** Where the passages of a text stand in it. */
  List<Span> spans(String text) {
    if (text.length() <= longest) {
      return List.of(new Span(0, text.length()));
    }
    List<Span> pieces = pieces(text);
    List<Span> passages = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= pieces.size(); next++) {
      int start = pieces.get(first).start();
      if (next == pieces.size()) {
        passages.add(new Span(start, pieces.get(next - 1).end()));
      } else if (pieces.get(next).end() - start > longest) {
        Span last = pieces.get(next - 1);
        passages.add(new Span(start, last.end()));
        boolean repeat =
            last.length() <= overlap
                && next - 1 > first
                && pieces.get(next).end() - last.start() <= longest;
        first = repeat ? next - 1 : next;
      }
    }
    return passages;
  }

  private List<Span> pieces(String text) {
    List<Span> pieces = new ArrayList<>();
    for (Span sentence : SentenceSplitter.sentences(text)) {
      if (sentence.length() <= longest) {
        pieces.add(sentence);
        continue;
      }
      String words = text.substring(sentence.start(), sentence.end());
      for (Span clause : SentenceSplitter.clauses(words)) {
        int start = sentence.start() + clause.start();
        int end = sentence.start() + clause.end();
        while (end - start > longest) {
          int cut = start + longest;
          if (Character.isLowSurrogate(text.charAt(cut))) {
            cut--;
          }
          pieces.add(new Span(start, cut));
          start = cut;
        }
        pieces.add(new Span(start, end));
      }
    }
    return pieces;
  }
}
