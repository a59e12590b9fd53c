package org.anwen.ledger;

import java.util.*;
import java.util.regex.*;
import org.anwen.api.Span;

public final class DocumentNumberLexer {
  private static final Pattern P =
      Pattern.compile("[\\p{IsHan}]{2,10}[〔\\[（(﹝]\\d{4}[〕\\]）)﹞]\\d{1,5}号");

  public static List<Span> scan(String text) {
    List<Span> l = new ArrayList<>();
    Matcher m = P.matcher(text);
    while (m.find()) l.add(new Span(m.start(), m.end()));
    return l;
  }
}
