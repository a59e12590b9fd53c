package org.anwen.reason.reading;

import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;

/** Whether a question is answered by a table of places or rows against what is asked of them. */
public final class Tabular {
  private static final Pattern TABLE =
      Pattern.compile("(列|做|弄|画|整理|出)(成|出)?(一)?(个|张)?表|列一下|列出来|列出|列清楚");

  private Tabular() {}

  /** Whether a question sets several places side by side without a word of comparing. */
  public static boolean asks(Inquiry inquiry) {
    boolean several = inquiry.places().size() > 1;
    return switch (inquiry.kind()) {
      case LIST, FACT, SUMMARY -> several && TABLE.matcher(inquiry.text()).find();
      case PROCEDURE -> several;
      default -> false;
    };
  }

  /** Whether rows of a table inside a case may be what a question sets side by side. */
  public static boolean mayBe(Inquiry inquiry) {
    return inquiry.kind() == Kind.COMPARE
        || inquiry.kind() == Kind.FACT
        || inquiry.kind() == Kind.LIST;
  }
}
