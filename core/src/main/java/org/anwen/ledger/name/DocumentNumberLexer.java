package org.anwen.ledger.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.text.ChineseText;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/** The reader of document numbers with any brackets: 国办发〔2020〕23号, 财建[2019]5号. Stateless. */
public final class DocumentNumberLexer {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[〔\\[（(【［]((?:19|20)\\d{2})年?[〕\\])）】］]\\s?第?\\s?(\\d{1,5})\\s?号"
              + "|令（?\\(?第(\\d{1,4})号");
  private static final int LONGEST_AGENCY = 12;
  private static final List<String> NO_AGENCY = List.of("依据", "文件", "通知", "文号", "原文", "要求");
  private static final String LEADING = "和及与以按据见如即或对由将经";

  private DocumentNumberLexer() {}

  /** The document numbers of a text, in order. */
  public static List<DocumentNumber> scan(String original) {
    String text = ChineseText.narrow(original);
    List<DocumentNumber> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    int floor = 0;
    while (matcher.find()) {
      boolean order = matcher.group(3) != null;
      int at = order ? matcher.start() + 1 : matcher.start();
      int start = agencyStart(text, at, floor);
      if (start < at) {
        Span span = new Span(start, matcher.end());
        found.add(
            new DocumentNumber(
                span,
                text.substring(start, at).strip(),
                order ? 0 : Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(order ? 3 : 2)),
                original.substring(span.start(), span.end())));
      }
      floor = matcher.end();
    }
    return List.copyOf(found);
  }

  /** Goes left over the agency's code, word by word, to the first word that cannot belong to it. */
  private static int agencyStart(String text, int end, int floor) {
    int from = end;
    while (from > floor
        && end - from < LONGEST_AGENCY
        && Character.isIdeographic(text.charAt(from - 1))) {
      from--;
    }
    int start = end;
    List<Word> words = Segmenter.words(text.substring(from, end));
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      boolean one = word.span().length() == 1;
      boolean code =
          one ? !(word.is("p") || word.is("u")) : word.isNoun() || word.is("vn") || word.is("b");
      if ((!code || NO_AGENCY.contains(word.text())) && i < words.size() - 1) {
        break;
      }
      start = from + word.span().start();
    }
    while (start < end && LEADING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }
}
