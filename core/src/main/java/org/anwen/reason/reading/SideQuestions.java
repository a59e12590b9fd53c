package org.anwen.reason.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.question.Operation;

/**
 * The two things that a question relates, each as a question of its own: of 「甲每户出资比乙多多少块」
 * 「甲每户出资多少块」 and 「乙每户出资多少块」. What one side leaves unsaid it has from the other.
 */
public record SideQuestions(String left, String right) {
  private static final String HOW_MUCH = "(?:多少|几)";
  private static final Pattern THAN =
      Pattern.compile(
          "^(.+?)(?:比起|相比于|比|较之|较)(.+?)(?:要|还|更|又)?(?:多|少|高|低|大|小|长|短|贵|便宜|省|快|慢)(?:了|出|出了)?([^，。？?]{0,6}?)"
              + HOW_MUCH
              + "([^？?。，]*)[？?。！]*$");
  private static final Pattern WITH =
      Pattern.compile(
          "^(.+?)(?:以及|和|与|跟|同|、)(.+?)(?:相差|差(?!不多|异|别)|[，,]?(?:哪(?:一)?(?:个|边|家|处|种|方)?|谁)(?:的)?([^，。？?]{0,6}?)(?:要|更)?(?:多|少|高|低|大|小|长|短|贵|便宜))(?:了)?(?:(?:[^？?]{0,6})"
              + HOW_MUCH
              + "([^？?。，]*))?[？?。！]*$");
  private static final Pattern SHARE =
      Pattern.compile("^(.+?)(?:所占|占到|占了|占)(?!地)(.+?)(?:的|得)?(?:百分之|百分比|几成|多少|多大|比例|比重|份额|几分之).*$");
  private static final Pattern TOTAL = Pattern.compile("[一两三四五几]?年?(?:合计|一共|总共|共计|加起来|累计)|两年");
  private static final Pattern WHOLE_AREA = Pattern.compile("^全[省市州区县旗镇乡村街]");
  private static final Pattern LEAD = Pattern.compile("^(?:请问|那么?|你看|想问|看看|帮我算|算一?下|算算)[，,]?");

  /**
   * @param text a question that stands alone, places and all
   * @param interpret reads a text as a question
   */
  public static Optional<SideQuestions> of(
      String text, Operation operation, Function<String, Inquiry> interpret) {
    String plain = LEAD.matcher(text).replaceFirst("");
    return switch (operation) {
      case DIFFERENCE, TIMES -> than(plain, interpret).or(() -> with(plain, interpret));
      case SHARE -> share(plain, interpret);
      default -> Optional.empty();
    };
  }

  private static Optional<SideQuestions> than(String text, Function<String, Inquiry> interpret) {
    Matcher than = THAN.matcher(text);
    return than.matches()
        ? Optional.of(sides(than.group(1), than.group(2), than.group(3), than.group(4), interpret))
        : Optional.empty();
  }

  private static Optional<SideQuestions> with(String text, Function<String, Inquiry> interpret) {
    Matcher with = WITH.matcher(text);
    if (!with.matches()) {
      return Optional.empty();
    }
    String unit = with.group(4) == null ? "" : with.group(4);
    String thing = with.group(3) == null ? "" : with.group(3);
    return Optional.of(sides(with.group(1), with.group(2), thing, unit, interpret));
  }

  private static Optional<SideQuestions> share(String text, Function<String, Inquiry> interpret) {
    Matcher share = SHARE.matcher(text);
    if (!share.matches()) {
      return Optional.empty();
    }
    String part = share.group(1);
    String whole = share.group(2);
    if (WHOLE_AREA.matcher(whole).find()) {
      List<String> places = interpret.apply(part).places();
      int at = places.isEmpty() ? -1 : part.indexOf(places.getLast());
      whole = at > 0 ? part.substring(0, at) + whole : whole;
    } else {
      whole = ofPlace(part, whole, interpret);
    }
    return Optional.of(new SideQuestions(part + "多少", whole + "多少"));
  }

  private static SideQuestions sides(
      String left, String right, String thing, String unit, Function<String, Inquiry> interpret) {
    String asked = thing + "多少" + unit;
    if (isBare(right, interpret)) {
      String attribute = TOTAL.matcher(interpret.apply(left).topic()).replaceAll("");
      return new SideQuestions(left + asked, right + attribute + asked);
    }
    if (isBare(left, interpret)) {
      String attribute = TOTAL.matcher(interpret.apply(right).topic()).replaceAll("");
      return new SideQuestions(left + attribute + asked, right + asked);
    }
    return new SideQuestions(left + asked, ofPlace(left, right, interpret) + asked);
  }

  /** Whether a side is nothing but a place. */
  private static boolean isBare(String side, Function<String, Inquiry> interpret) {
    Inquiry inquiry = interpret.apply(side);
    return !inquiry.places().isEmpty() && inquiry.topic().strip().length() <= 1;
  }

  /** A side under the place of the other, where it names none itself. */
  private static String ofPlace(String left, String right, Function<String, Inquiry> interpret) {
    List<String> places = interpret.apply(left).places();
    boolean own = !interpret.apply(right).places().isEmpty();
    int at = places.size() == 1 ? left.indexOf(places.getFirst()) : -1;
    return own || at < 0 ? right : left.substring(0, at + places.getFirst().length()) + right;
  }
}
