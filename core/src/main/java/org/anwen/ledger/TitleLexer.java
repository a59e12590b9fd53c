package org.anwen.ledger;

import java.util.*;
import java.util.regex.*;
import org.anwen.api.Span;

public final class TitleLexer {
  private static final Pattern P =
      Pattern.compile("《[^《》\\n]{1,60}(?:《[^《》\\n]{1,60}》[^《》\\n]{0,60})?》");

  public static List<Span> scan(String text) {
    List<Span> l = new ArrayList<>();
    Matcher m = P.matcher(text);
    while (m.find()) l.add(new Span(m.start(), m.end()));
    return l;
  }
}
