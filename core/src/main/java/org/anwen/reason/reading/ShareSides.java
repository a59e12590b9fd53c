package org.anwen.reason.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question about a share names as the part and what as the whole: 「甲占乙的几成」, 「甲在乙里占多大比例」,
 * 「乙里面甲有几成」, 「乙，甲的比例有多高」, 「乙甲了百分之多少」.
 *
 * @param part the words that name the part
 * @param whole the words that name the whole; empty where the question leaves it unsaid
 */
public record ShareSides(String part, String whole) {
  private static final String HOW_MUCH =
      "(?:百分之(?:多少|几)|百分比(?:多少|是多少)?|几成|(?:多大|多少|多高)的?比例|(?:多大|多少)(?:占比|比重|份额))";
  private static final Pattern WITHIN =
      Pattern.compile("^(.+?)在(.+?)(?:里面|当中|之中|(?<![邻公那这哪])里|中|内)[，,]?(?:所占|占了|占到|占).*$");
  private static final Pattern INSIDE =
      Pattern.compile(
          "^(.*?)(?:里面|当中|之中|(?<![邻公那这哪])里|(?<![集其])中(?!心|央|小|等|级)|内)[，,]?([^，,。？?]+?)(?:所占|占到|占了|占|有)?的?(?:百分之|几成|占比|比例|比重|份额).*$");
  private static final Pattern OF =
      Pattern.compile("^(.+?)(?:所占|占到|占了|占(?!地|比)|相当于)(.+?)(?:的|得)?(?:百分之|几成|多少|多大|几|比例|比重|份额).*$");
  private static final Pattern ASKS_FIRST =
      Pattern.compile("^(.+?)[，,](?:最后|最终|后来|其中)?(?:有|是)?" + HOW_MUCH + "的?([^，,。？?]+)[？?。]*$");
  private static final Pattern APART =
      Pattern.compile(
          "^(.+)[，,](?:最后|最终|后来|其中)?([^，,]+?)的?(?:占比|比例|比重|份额)(?:是|为|有|大概|大约|约)*(?:多少|多大|多高|几).*$");
  private static final Pattern DONE =
      Pattern.compile("^(.+?)([\\p{IsHan}]{2})(?:了|掉)" + HOW_MUCH + "[？?。]*$");
  private static final Pattern BARE =
      Pattern.compile("^(.+?)(?:所占|占到|占了|占)(?:大概|大约|约)?(?:百分之)?(?:多少|几成|几)[？?]*$");
  private static final Pattern SHARE =
      Pattern.compile("^(.+?)(?:所占|占)?的?(?:占比|比例|比重|份额)(?:是|为|有|大概|大约|约)*(?:多少|多大|多高|几).*$");
  private static final Pattern LEAD = Pattern.compile("^[，,的]+|[，,的了过]+$");

  /** The sides that a question's words name; empty where it names no part. */
  public static Optional<ShareSides> of(String topic) {
    return first(topic, WITHIN, 1, 2)
        .or(() -> first(topic, INSIDE, 2, 1))
        .or(() -> first(topic, OF, 1, 2))
        .or(() -> first(topic, ASKS_FIRST, 2, 1))
        .or(() -> first(topic, APART, 2, 1))
        .or(() -> first(topic, DONE, 2, 1))
        .or(() -> first(topic, BARE, 1, 0))
        .or(() -> first(topic, SHARE, 1, 0));
  }

  private static Optional<ShareSides> first(String topic, Pattern pattern, int part, int whole) {
    Matcher matcher = pattern.matcher(topic);
    return matcher.matches()
        ? Optional.of(
            new ShareSides(bare(matcher.group(part)), whole == 0 ? "" : bare(matcher.group(whole))))
        : Optional.empty();
  }

  private static String bare(String side) {
    return LEAD.matcher(side).replaceAll("");
  }
}
