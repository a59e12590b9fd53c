package org.anwen.question;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ledger.WordCounts;
import org.anwen.text.Word;

/**
 * The words that a compound is made of, where the material has the compound in no words but has its
 * parts: 退伍军人 is 退伍 and 军人, 求职者 is whoever does what 求职 says. Thread-safe.
 */
final class Components {
  private static final int PIECE = 2;

  /** What makes a person, a thing or a time of a word, and tells little beside it. */
  private static final String SUFFIXES = "者员户班物费品机家所处款金率度类生人";

  /** Verbs that only lead to what is used: 用车. */
  private static final String USING = "用靠凭";

  private final WordCounts counts;

  Components(WordCounts counts) {
    this.counts = counts;
  }

  /** The parts, in order; empty for a word that the material has, or that has no parts there. */
  Optional<List<Word>> of(Word word) {
    String text = word.text();
    if (isThere(text)) {
      return Optional.empty();
    }
    int length = text.length();
    if (length == 2 * PIECE) {
      Word first = piece(word, 0, PIECE);
      Word last = piece(word, PIECE, length);
      return isWord(first) && isWord(last) && (isThere(last.text()) || isThere(first.text()))
          ? Optional.of(List.of(first, last))
          : Optional.empty();
    }
    if (length == PIECE && USING.indexOf(text.charAt(0)) >= 0) {
      return Optional.of(List.of(piece(word, 1, length)));
    }
    if (length != PIECE + 1) {
      return Optional.empty();
    }
    Word stem = piece(word, 0, PIECE);
    if (SUFFIXES.indexOf(text.charAt(PIECE)) >= 0 && isWord(stem) && isThere(stem.text())) {
      return Optional.of(List.of(stem));
    }
    Word head = piece(word, 1, length);
    return isWord(head) && isThere(head.text())
        ? Optional.of(List.of(piece(word, 0, 1), head))
        : Optional.empty();
  }

  private boolean isThere(String text) {
    List<String> all = new ArrayList<>(Lexicon.variants(text));
    all.add(text);
    return all.stream().anyMatch(w -> counts.casesWith(w) > 0);
  }

  private static boolean isWord(Word word) {
    return CoreDictionary.get(word.text()) != null || Lexicon.isListed(word.text());
  }

  private static Word piece(Word word, int from, int to) {
    int start = word.span().start();
    Span span = new Span(start + from, start + to);
    return Cutter.word(word.text().substring(from, to), span);
  }
}
