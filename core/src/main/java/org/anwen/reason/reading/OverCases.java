package org.anwen.reason.reading;

import java.util.regex.Pattern;
import org.anwen.api.Inquiry;

/**
 * Whether a question reckons over all cases that fit, as 「哪些地方发了债，一共多少」 does, so that no case
 * answers it by itself. Stateless.
 */
public final class OverCases {
  private static final Pattern WHICH = Pattern.compile("哪(些|几)|各地|所有");

  private OverCases() {}

  public static boolean reckons(Inquiry inquiry) {
    return inquiry.places().isEmpty()
        && inquiry.within().isEmpty()
        && WHICH.matcher(inquiry.text()).find();
  }
}
