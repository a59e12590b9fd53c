package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲县修路[1]。乙县修桥。[2][3]丙县 | 甲县修路[1]。/乙县修桥。[2][3]/丙县",
        "印发《怎么办？》。[12]好 | 印发《怎么办？》。[12]/好",
        "“先修路。”再修桥！？[1]完 | “先修路。”/再修桥！？[1]/完",
        "见[1234567]。[又[1] | 见[1234567]。/[又[1]",
        "《没有收尾。第一句 | 《没有收尾。第一句",
      })
  void sentencesKeepTheirMarkersAndTheirClosingMarks(String text, String sentences) {
    assertEquals(List.of(sentences.split("/")), read(List.of(text)));
  }

  @Test
  void howeverATextIsCutIntoPiecesTheSentencesAreTheSame() {
    String text = "甲县修路[1]。乙县修桥。[2][3]\n丙县《要不要修？》好。”[12][没有]又[3]！？[7]\n\n[9]完。[1";
    List<String> whole = read(List.of(text));
    Random random = new Random(20261122);
    for (int round = 0; round < 500; round++) {
      List<String> pieces = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int end = Math.min(text.length(), at + 1 + random.nextInt(5));
        pieces.add(text.substring(at, end));
        at = end;
      }
      assertEquals(whole, read(pieces), pieces::toString);
    }
    assertEquals(text, String.join("", whole));
  }

  private static List<String> read(List<String> pieces) {
    SentenceReader reader = new SentenceReader();
    List<String> sentences = new ArrayList<>();
    pieces.forEach(piece -> sentences.addAll(reader.read(piece)));
    String last = reader.end();
    if (!last.isEmpty()) {
      sentences.add(last);
    }
    return sentences;
  }
}
