package org.anwen.reason.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Operation;

/**
 * The two things that a question puts in relation, as its words name them: 「甲比乙多多少」, 「甲占乙的几成」,
 * 「乙里面甲占多少」, 「甲加上乙一共多少」.
 *
 * @param context what stands before both
 * @param left the first thing; of a share, the part
 * @param right the second thing; of a share, the whole
 */
public record Sides(String context, String left, String right) {
  private static final Pattern THAN =
      Pattern.compile(
          "^(.*?)(?:比起|相比于|比|较之|较)(.+?)(?:要|还|更)?(?:多|少|高|低|大|小|长|短|贵|便宜|省|快|慢|增|减|提|下降|超|差).*$");
  private static final Pattern TIMES = Pattern.compile("^(.*?)(?:相当于|等于|是)(.+?)的?(?:几|多少)倍.*$");
  private static final Pattern WITH =
      Pattern.compile(
          "^(.*?)(?:加上|外加|再加|加(?!装|快|强|大|工|氢|油|热|固|起|在|一|总|到)|以及|连同|和|与|跟|及|加|、)(.+?)(?:合计|合起来|一共|总共|共计|合共|总计|加起来|加一块|加一起|加在一起|相加|加总|之和|总和|相差|差|(?:谁|哪).*|两项|两者|两个|共).*$");
  private static final Pattern BARE_WITH =
      Pattern.compile("^(.*?)(?:加上|外加|加(?!起来|在|一[起块]|总|到))(.+?)(?:是|有|等于|共)?(?:多少|几|多大|多长).*$");
  private static final Pattern FROM_WHOLE =
      Pattern.compile(
          "^(.*?)(?:当中|之中|里面|里头|里边|(?<![邻公那这哪家])里|中(?!心|央|小|等|级|国|学|型|部)|内)[，,]?(.+?)(?:所占|占(?!地)|的?比例|的?比重|的?占比|的?份额|有(?:百分之)?几成).*$");
  private static final Pattern WITHIN =
      Pattern.compile("^(.*?)在(.+?)(?:里面|当中|之中|里|中|内)[，,]?(?:所占|占了|占到|占).*$");
  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "^(.*?)(?:占了|占到|占|在)(.+?)(?:的)?(?:里|中|当中|总量)?(?:的|占|是)?(?:百分之|百分比|几成|多少|比例|比重|份额|几分之|多大|几).*$");

  /** The sides that an operation's question names; empty when its words show none. */
  public static Optional<Sides> of(String topic, Operation operation) {
    return switch (operation) {
      case DIFFERENCE, GROWTH -> first(topic, THAN).or(() -> first(topic, WITH));
      case TIMES -> first(topic, TIMES).or(() -> first(topic, THAN));
      case SUM -> first(topic, WITH).or(() -> first(topic, BARE_WITH));
      case SHARE -> first(topic, WITHIN).or(() -> reversed(topic)).or(() -> first(topic, OF_WHOLE));
      case AVERAGE, REMAINDER, CHANGE -> Optional.empty();
    };
  }

  private static Optional<Sides> first(String topic, Pattern pattern) {
    Matcher matcher = pattern.matcher(topic);
    return matcher.matches() ? of(matcher.group(1), matcher.group(2)) : Optional.empty();
  }

  private static Optional<Sides> reversed(String topic) {
    Matcher matcher = FROM_WHOLE.matcher(topic);
    return matcher.matches() ? of(matcher.group(2), matcher.group(1)) : Optional.empty();
  }

  private static Optional<Sides> of(String left, String right) {
    int comma = Math.max(left.lastIndexOf('，'), left.lastIndexOf(','));
    String context = comma < 0 ? "" : left.substring(0, comma);
    String own = left.substring(comma + 1);
    return own.isBlank() || right.isBlank()
        ? Optional.empty()
        : Optional.of(new Sides(context, own, right));
  }
}
