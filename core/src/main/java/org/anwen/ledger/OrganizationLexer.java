package org.anwen.ledger;

import java.util.*;
import java.util.regex.*;
import org.anwen.api.Span;

public final class OrganizationLexer {
  private static final Pattern P = Pattern.compile("[\\p{IsHan}]{2,16}(?:公司|集团|银行|政府|办公室)");

  public static List<Span> scan(String text) {
    List<Span> l = new ArrayList<>();
    Matcher m = P.matcher(text);
    while (m.find()) l.add(new Span(m.start(), m.end()));
    return l;
  }
}
