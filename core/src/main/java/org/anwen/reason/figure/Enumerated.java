package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Quantity;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.text.Folding;

/**
 * One item that a sentence tells figures of: 「2022年担保186户、6.3亿元」, 「中央补助1.5亿元」.
 *
 * @param before all that stands between the figure before and the first of its own
 * @param lead what of it is told before the item
 * @param item what the figures are of: the words right before them; empty where they have none, or
 *     add up others
 * @param predicate what is said of a year after its name
 * @param figures one, or several that follow each other with nothing but a comma between
 */
record Enumerated(String before, String lead, String item, String predicate, List<Scored> figures) {
  private static final Pattern BREAK = Pattern.compile("[，,、；;：:（(）)。]");
  private static final Pattern BARE = Pattern.compile("[、，,和与及]?共?");
  private static final Pattern LEAD = Pattern.compile("^(?:其中|分别|包括|以及|另有|还有|[和及与是为有])+");
  private static final Pattern QUOTE = Pattern.compile("[“”‘’「」\"]");
  private static final Pattern FILL = Pattern.compile("(?:为|是|达|达到|有|约|共|已|的|各|建成|完成|新建|投入|发放)+$");
  private static final Pattern YEAR =
      Pattern.compile(
          "((?:19|20)\\d\\d年(?:[上下]半年|[春秋夏冬]季学期|第?[一二三四]季度)?)(?:的|底|末|初)?([\\p{IsHan}]{0,6})$");
  private static final Pattern TOTAL = Pattern.compile("共计|合计|总计|一共|总共|累计|加上");
  private static final Pattern SUBJECT = Pattern.compile("^.*(?:由|是|为|分别|用于)(?=[^由是为别于]{2,}$)");
  private static final Pattern REACHES = Pattern.compile("[\\p{IsHan}]{0,6}[到至]");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 16;
  private static final int APART = 12;

  /** The items of a sentence, in its order. */
  static List<Enumerated> of(CaseRecord record, Sentence sentence) {
    List<Enumerated> items = new ArrayList<>();
    int end = sentence.span().start();
    for (Fact fact : record.facts()) {
      if (!isIn(record, fact, sentence)) {
        continue;
      }
      String before =
          Folding.of(record.source().text().substring(Math.min(end, start(fact)), start(fact)));
      end = fact.span().end();
      Scored scored = new Scored(record, fact, 0, 0);
      if (isHandedOut(record, fact, items)) {
        items.add(new Enumerated(before, before, handed(fact), "", List.of(scored)));
      } else if (!items.isEmpty() && BARE.matcher(before).matches() && isLast(record, fact)) {
        items.set(items.size() - 1, items.getLast().and(scored));
      } else {
        items.add(read(before, scored));
      }
    }
    return items;
  }

  private static boolean isIn(CaseRecord record, Fact fact, Sentence sentence) {
    return fact.quantity().isPresent()
        && fact.clause() >= sentence.firstClause()
        && fact.clause() < sentence.endClause()
        && record.clause(fact).cell().isEmpty();
  }

  /** Whether nothing follows a figure in its clause: 400平方米 of 「、400平方米健身场地」 is of what follows. */
  private static boolean isLast(CaseRecord record, Fact fact) {
    return OwnWords.of(record, fact).endsWith("|")
        || BREAK.matcher(record.source().text().substring(fact.span().end())).lookingAt();
  }

  private static int start(Fact fact) {
    return fact.span().start();
  }

  /** Whether 分别 gives a figure to an item, or to a year, named before. */
  private static boolean isHandedOut(CaseRecord record, Fact fact, List<Enumerated> earlier) {
    if (!fact.label().isEmpty()) {
      return true;
    }
    String own = OwnWords.before(OwnWords.of(record, fact));
    boolean first = own.contains("分别");
    boolean next =
        BARE.matcher(own).matches() && !earlier.isEmpty() && earlier.getLast().goesOn(fact);
    return fact.years().size() == 1 && (first || next);
  }

  /** Whether another figure may be what 分别 gives to the next year. */
  private boolean goesOn(Fact next) {
    Fact last = figures.getLast().fact();
    return last.years().size() == 1
        && item.equals(last.years().getFirst() + "年")
        && !last.years().equals(next.years())
        && isLike(Comparables.quantity(figures.getLast()), next.quantity().orElseThrow());
  }

  private static String handed(Fact fact) {
    return fact.label().isEmpty() ? fact.years().getFirst() + "年" : fact.label();
  }

  private static Enumerated read(String before, Scored scored) {
    String last = before;
    Matcher mark = BREAK.matcher(before);
    while (mark.find()) {
      last = before.substring(mark.end());
    }
    Matcher year = YEAR.matcher(last);
    if (year.find()) {
      int at = before.length() - (last.length() - year.start());
      return new Enumerated(
          before, before.substring(0, at), year.group(1), year.group(2), List.of(scored));
    }
    String item =
        FILL.matcher(LEAD.matcher(QUOTE.matcher(last).replaceAll("")).replaceFirst(""))
            .replaceFirst("");
    if (item.length() > LONGEST || item.contains("分别")) {
      item = LEAD.matcher(SUBJECT.matcher(item).replaceFirst("")).replaceFirst("");
    }
    boolean named =
        item.length() >= SHORTEST && item.length() <= LONGEST && !TOTAL.matcher(last).find();
    int at = before.lastIndexOf(item);
    String lead = named && at >= 0 ? before.substring(0, at) : "";
    return new Enumerated(before, lead, named ? item : "", "", List.of(scored));
  }

  private Enumerated and(Scored figure) {
    List<Scored> all = new ArrayList<>(figures);
    all.add(figure);
    return new Enumerated(before, lead, item, predicate, List.copyOf(all));
  }

  /** Whether it goes on with what the one before it began. */
  boolean follows(Enumerated last) {
    return !item.isEmpty()
        && (!isOfYear() || saysLike(last))
        && !last.item.isEmpty()
        && !before.contains("其中")
        && before.length() <= item.length() + predicate.length() + APART;
  }

  /** Whether as much is said of its year as of the one before, or nothing: not 亏损 and then 盈利. */
  private boolean saysLike(Enumerated last) {
    String own = lead;
    Matcher mark = BREAK.matcher(lead);
    while (mark.find()) {
      own = lead.substring(mark.end());
    }
    boolean leads = LEAD.matcher(own).replaceFirst("").isEmpty() || REACHES.matcher(own).matches();
    return leads && (predicate.isEmpty() || predicate.equals(last.predicate));
  }

  /** Whether it is what no other item names: 其余乡镇. */
  boolean isRest() {
    return TableLine.REST.matcher(item).find();
  }

  boolean isOfYear() {
    return YEAR.matcher(item).matches();
  }

  /** The same without the words that lead on to a first item: 中央财政 of 所需资金由中央财政. */
  Enumerated first() {
    String own = isOfYear() ? item : SUBJECT.matcher(item).replaceFirst("");
    String told = lead + item.substring(0, item.length() - own.length());
    return new Enumerated(before, told, own, predicate, figures);
  }

  /** The figure of a rank among its own that can be set beside others; null when it has none. */
  static boolean hasLike(Enumerated one, Enumerated other, int rank) {
    return rank < one.figures.size()
        && rank < other.figures.size()
        && isLike(one.quantity(rank), other.quantity(rank));
  }

  Quantity quantity(int rank) {
    return Comparables.quantity(figures.get(rank));
  }

  private static boolean isLike(Quantity one, Quantity other) {
    return one.comparable(other) && !one.isRange() && !other.isRange();
  }
}
