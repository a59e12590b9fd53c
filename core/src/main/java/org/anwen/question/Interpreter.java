package org.anwen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Question;
import org.anwen.api.Span;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.text.Folding;

/**
 * Turns a turn of talk into an inquiry: its kind, its constraints, and a text that stands alone
 * without the earlier turns.
 *
 * <p>Thread-safe; takes well under a millisecond for a question of ordinary length.
 */
public final class Interpreter {
  private static final int LONGEST_RANGE = 30;

  /** 三个亿 is 三亿. */
  private static final Pattern HUNDRED_MILLIONS = Pattern.compile("(?<=[一二两三四五六七八九十百\\d])个(?=亿)");

  /** 过亿 and 上百万 are limits of one of that order: 超过一亿元. */
  private static final Pattern ROUND_LIMIT =
      Pattern.compile(
          "(?<![通经路])(?:超过|[过超逾破上])了?([百千]?万|亿|[百千])(元|[户人个家辆吨座处亩台套间张](?![人户])|(?=[的，,。？?]|$|有|是))");

  private static final Pattern TOGETHER = Pattern.compile("一共|总共|共计|合计|共(?!同|有|享|建)|总数|总额|加");

  /** 「哪些地方发了债？一共多少？」 is answered by the total, which names its parts. */
  private static final Pattern LIST_AND_TOTAL =
      Pattern.compile("(一共|总共|共计|合计|总额|加起来|总计)[^，。？?哪]{0,8}(多少|几(千|百|万|亿))(?!个|家|处|地|项|条|省|市|县|例)");

  private static final Pattern SEVERAL =
      Pattern.compile("(两|三|四|五|[2-5])(个|处|地|家|批|项|笔|座|所)(?!百分)|各地|各(市|省|县|区)|(两|三|四|五|几|多|历)年");

  private final PlaceFinder places;
  private final Mishearing mishearing;
  private final FollowUps followUps;
  private final ShortYears years;

  public Interpreter(Ledger ledger) {
    this.places = new PlaceFinder(ledger);
    this.mishearing = new Mishearing(ledger);
    this.followUps = new FollowUps(ledger);
    this.years = new ShortYears(ledger);
  }

  public Inquiry interpret(Question question) {
    Understood understood = understand(question.text());
    return question.history().isEmpty()
        ? understood.alone()
        : followUps.resolve(understood, question.history());
  }

  private Understood understand(String text) {
    String folded =
        mishearing.mend(years.full(amounts(Wording.plain(Folding.of(Wording.spaced(text))))));
    PlaceFinder.Found found = places.find(folded);
    List<Span> cuts = new ArrayList<>(found.spans());
    List<Integer> named = new ArrayList<>();
    for (Period period : PeriodLexer.scan(folded)) {
      if (period.from().isPresent()) {
        cuts.add(period.span());
        int first = period.from().get().getYear();
        int last = period.to().map(to -> to.getYear()).orElse(first);
        for (int year = first; year <= Math.min(last, first + LONGEST_RANGE); year++) {
          named.add(year);
        }
      }
    }
    return new Understood(
        text,
        folded,
        kind(folded, found.names().size(), named),
        Understood.inOrder(found.names()),
        named.stream().distinct().toList(),
        cuts);
  }

  /** 「甲和乙一共多少」 asks for a sum though 一共 alone does not. */
  private static Kind kind(String text, int places, List<Integer> years) {
    Kind kind = QuestionKinds.of(text, places);
    boolean several =
        places > 1 || years.stream().distinct().count() > 1 || SEVERAL.matcher(text).find();
    if (kind == Kind.LIST && LIST_AND_TOTAL.matcher(text).find()) {
      return Kind.SUM;
    }
    return (kind == Kind.FACT || kind == Kind.COUNT) && several && TOGETHER.matcher(text).find()
        ? Kind.SUM
        : kind;
  }

  private static String amounts(String text) {
    String whole = HUNDRED_MILLIONS.matcher(text).replaceAll("");
    return ROUND_LIMIT
        .matcher(whole)
        .replaceAll(m -> "超过一" + m.group(1) + unit(m.group(1), m.group(2)));
  }

  /** 过亿 and 过百万 without a unit speak of money. */
  private static String unit(String number, String unit) {
    return unit.isEmpty() && (number.equals("亿") || number.length() > 1) ? "元" : unit;
  }
}
