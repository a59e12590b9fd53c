package org.anwen.question;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.figure.Quantity;

/**
 * Writes the years of a question out: 22年 and 23年 as people write them are 2022年 and 2023年, and
 * 2022和2023年 names two. Where the words around 22年 do not tell, it is a year if the material speaks
 * of 2022 and of no span of 22 years. Making one reads every fact once. Immutable and thread-safe.
 */
final class ShortYears {
  private static final int CENTURY = 2000;

  /** Not where a term is spoken of: 「期限是20年的」. */
  private static final String OF_SPAN = "(?<!(?:期限|年限|租期|工期|任期|聘期|为期|周期)[\\p{IsHan}]{0,5})";

  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          OF_SPAN
              + "(?<![\\d.第约近共满每])([12]\\d)年(?=$|[和与、,，的全底初末各比较申发共完年?？呢吗又也有是那建投]|计划|投资|一共|多少|几)(?!的?期)");
  private static final Pattern COMPARED_YEAR =
      Pattern.compile("(?<=[比较和与到至])([12]\\d)年(?=要|还|更|[少多高低增减下上涨降升])");
  private static final Pattern MAYBE_YEAR =
      Pattern.compile(
          OF_SPAN + "(?<![\\d.第约近共满每])([12]\\d)年(?!以[上下内外来]|之?[内后前]|[来多期限内后前间]|左右|时间|[一之]次)");
  private static final Pattern BARE_YEAR =
      Pattern.compile("(?<=^|[\\s\\p{IsHan}，,])((?:19|20)\\d\\d)(?=\\s+[^\\d]|\\s*$)");

  /** A year of the material before a word that counts nothing: 2023新建机构. */
  private static final Pattern GLUED_YEAR =
      Pattern.compile(
          "(?<=^|[\\p{IsHan}，,])((?:19|20)\\d\\d)(?=[\\p{IsHan}&&[^年个户人元万亿公米平吨名家处辆台套亩项次座张栋件份头只株桩块位岁天月日条所间级度千百多余来对]])");

  private static final Pattern YEAR_PAIR =
      Pattern.compile("(20\\d\\d)([和与跟及、])(20\\d\\d)(?:两年|年|(?=[\\p{IsHan}]))");

  /** 2022届 are those of the year 2022. */
  private static final Pattern COHORT = Pattern.compile("(20\\d\\d)(?:届|级|学年)");

  private final Set<Integer> years = new HashSet<>();

  ShortYears(Ledger ledger) {
    Set<Integer> spans = new HashSet<>();
    for (CaseRecord record : ledger.records()) {
      for (Fact fact : record.facts()) {
        years.addAll(fact.years());
        fact.quantity().filter(ShortYears::isSpan).ifPresent(q -> spans.add(q.low().intValue()));
      }
    }
    years.removeIf(year -> spans.contains(year - CENTURY));
  }

  private static boolean isSpan(Quantity quantity) {
    return quantity.unit().name().equals("年");
  }

  /** The folded text with its years in full. */
  String full(String text) {
    String compared = COMPARED_YEAR.matcher(text).replaceAll("20$1年");
    String plain = SHORT_YEAR.matcher(compared).replaceAll("20$1年");
    String known =
        MAYBE_YEAR
            .matcher(plain)
            .replaceAll(m -> Matcher.quoteReplacement(known(m.group(1), m.group())));
    String bare = BARE_YEAR.matcher(known).replaceAll("$1年");
    String glued =
        GLUED_YEAR
            .matcher(bare)
            .replaceAll(m -> m.group() + (years.contains(Integer.parseInt(m.group())) ? "年" : ""));
    String paired = YEAR_PAIR.matcher(glued).replaceAll("$1年$2$3年");
    return COHORT.matcher(paired).replaceAll("$1年");
  }

  private String known(String digits, String written) {
    int year = CENTURY + Integer.parseInt(digits);
    return years.contains(year) ? year + "年" : written;
  }
}
