package org.anwen.ingest;

import java.util.List;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;

/**
 * Tells whether words begin with the name of a place: one of the divisions, towns and sites that
 * are known, or else a name by the generic term it ends in (省, 市, 县 …).
 */
final class PlaceLead {
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_CHAIN = 40;
  private static final String ENDINGS = "省市县区州旗盟镇乡村";

  /** What stands before the ending in words that are no names: 小区, 全市, 城镇 and the like. */
  private static final String NO_NAMES = "小社地片景园城全我本各该老校厂库辖郊农学街山矿新多跨某两一县乡住返回归思故家";

  private PlaceLead() {}

  static boolean in(String words) {
    return end(Wording.stripBrackets(words)) > 0;
  }

  /** Where the place ends that a text begins with, divisions named one in the other; 0 if none. */
  static int end(String text) {
    String lead = text.substring(0, Math.min(LONGEST_CHAIN, text.length()));
    int end = 0;
    List<PlaceMention> places = PlaceLexer.scan(lead);
    for (PlaceMention place : places) {
      if (place.span().start() > end) {
        break;
      }
      end = Math.max(end, place.span().end());
    }
    return end > 0 ? end : endOfUnknown(lead);
  }

  private static int endOfUnknown(String lead) {
    int end = Math.min(LONGEST_NAME, lead.length());
    for (int i = 1; i < end; i++) {
      char c = lead.charAt(i);
      if ("，。；：、“”《》（）　".indexOf(c) >= 0 && i > 3) {
        return 0;
      }
      boolean named = ENDINGS.indexOf(c) >= 0 && (c == '省' || i > 1);
      if (named && NO_NAMES.indexOf(lead.charAt(i - 1)) < 0) {
        return i + 1;
      }
      if (c == '道' && lead.charAt(i - 1) == '街' && i > 2) {
        return i + 1;
      }
    }
    return 0;
  }
}
