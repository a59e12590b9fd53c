package org.anwen.ingest;

/**
 * Tells whether words begin with the name of a place, from the generic terms that such names end in
 * (省, 市, 县 …); it knows no place.
 */
final class PlaceLead {
  private static final int LONGEST_NAME = 14;
  private static final String ENDINGS = "省市县区州旗盟镇乡村";

  /** What stands before the ending in words that are no names: 小区, 全市, 城镇 and the like. */
  private static final String NO_NAMES = "小社地片景园城全我本各该老校厂库辖郊农学街山矿新多跨某两一县乡";

  private PlaceLead() {}

  static boolean in(String words) {
    String lead = Wording.stripBrackets(words);
    int end = Math.min(LONGEST_NAME, lead.length());
    for (int i = 1; i < end; i++) {
      char c = lead.charAt(i);
      if ("，。；：、“”《》（）".indexOf(c) >= 0 && i > 3) {
        return false;
      }
      boolean named = ENDINGS.indexOf(c) >= 0 && (c == '省' || i > 1);
      if (named && NO_NAMES.indexOf(lead.charAt(i - 1)) < 0) {
        return true;
      }
      if (c == '道' && lead.charAt(i - 1) == '街' && i > 2) {
        return true;
      }
    }
    return false;
  }
}
