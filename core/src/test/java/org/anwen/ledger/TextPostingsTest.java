package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.anwen.TestLibrary;
import org.junit.jupiter.api.Test;

/** A word is held by exactly the cases whose words hold it. */
class TextPostingsTest {
  private static final String LETTERS = "茶山水田林湖草沙";

  @Test
  void anyWordIsFoundExactlyWhereItStands() {
    Random random = new Random(20_25);
    TestLibrary library = TestLibrary.invented();
    for (int i = 0; i < 40; i++) {
      library.with(word(random, 30) + "，" + word(random, 30));
    }
    Ledger ledger = library.ledger();
    TextPostings postings = new TextPostings(ledger.records());
    for (int i = 0; i < 500; i++) {
      String word = word(random, 1 + random.nextInt(5));
      for (CaseRecord record : ledger.records()) {
        boolean holds =
            record.heading().contains(word)
                || record.clauses().stream().anyMatch(c -> c.text().contains(word));
        assertEquals(holds, in(postings.holding(word), record.ordinal()), word);
      }
      assertEquals(postings.holding(word).length, postings.count(word), word);
    }
  }

  @Test
  void everyCaseHoldsTheEmptyWordAndNoneACharacterThatNoneHas() {
    Ledger ledger = TestLibrary.invented().with("茶山，水田").with("林湖，草沙").ledger();
    TextPostings postings = new TextPostings(ledger.records());
    assertEquals(2, postings.count(""));
    assertEquals(0, postings.count("桥"));
    assertEquals(0, postings.count("茶桥"));
  }

  private static boolean in(int[] ordinals, int ordinal) {
    return Arrays.binarySearch(ordinals, ordinal) >= 0;
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
