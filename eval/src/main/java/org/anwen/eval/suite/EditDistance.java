package org.anwen.eval.suite;

/** Whether two words are one typing error apart. */
final class EditDistance {
  private EditDistance() {}

  /** One character inserted, left out or changed, or none. */
  static boolean atMostOne(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    int rest = shorter.length() == longer.length() ? i + 1 : i;
    return i == shorter.length() || shorter.substring(rest).equals(longer.substring(i + 1));
  }
}
