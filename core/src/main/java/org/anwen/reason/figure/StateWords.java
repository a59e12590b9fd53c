package org.anwen.reason.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;

/**
 * Whether a figure is of the state that a question asks of: planned or done, before or after. Of
 * 「计划投资1.1亿元，实际完成9850万元」 the second is what was 实际; of 「由72%提高到89%」 the first is what was 原来.
 * Stateless.
 */
public final class StateWords {
  private static final double FITS = 0.3;
  private static final double OTHER = -0.6;
  private static final double REACHED = 0.45;
  private static final double LATER = 0.06;
  private static final double NOW = 0.15;

  private static final Pattern PLANNED = Pattern.compile("计划|拟|预计|预期|原定|申请|批复|下达|概算|预算|目标");
  private static final Pattern DONE = Pattern.compile("实际|已[经]?(?!有)|实付|实收|实建|到位|兑现|最终|最后");
  private static final Pattern ASKS_PLANNED = Pattern.compile("计划|拟投|预计|原定|申请了|申请额|批复|概算|预算");
  private static final Pattern ASKS_DONE =
      Pattern.compile("实际|到底|最终|真正|已经|已(?=[发完建兑投到落下提用拨付收装改])|最后");
  private static final Pattern ASKS_BEFORE =
      Pattern.compile("原来|原先|原本|原有|之前|以前|此前|当初|过去|(改造|治理|改革|实施|整治|建设|提升|调整)之?前");
  private static final Pattern SAID_BEFORE =
      Pattern.compile("原来|原先|原有|原本|此前|以前|之前|当初|过去|(改造|治理|改革|实施|整治|建设|提升|调整)之?前");
  private static final Pattern ASKS_REACHED =
      Pattern.compile("(?:提高|提升|提|升|涨|增|扩大|降|减|缩短|压缩|压减|缩小|变)[\\p{IsHan}]{0,2}?[到至](?:了)?(?:多少|几)");
  private static final Pattern SAID_REACHED = Pattern.compile("(?:到|至|为)[约近了]?$");
  private static final String CHANGES =
      "(?:减少|降低|下降|缩短|压缩|压减|节省|节约|增加|增长|提高|提升|上升|上涨|扩大|多出|少|降|减|省|增|涨)";
  private static final Pattern ASKS_CHANGE =
      Pattern.compile(
          "(?:减少|降低|下降|缩短|压缩|压减|节省|节约|增加|增长|提高|提升|上升|上涨|扩大|[少降减省涨]|(?<!新)增)了?(?:大概|大约|约)?(?:多少|几|百分之|多大比例)");
  private static final Pattern SAID_CHANGE = Pattern.compile(CHANGES + "[了约近超达过]*$");
  private static final Pattern ASKS_NOW = Pattern.compile("现在|如今|目前|眼下|当前|还剩|还有");
  private static final Pattern SAID_NOW = Pattern.compile("现在|如今|目前|现有|当前|截至");
  private static final Pattern SAID_ONCE = Pattern.compile("曾|一度|原来|原先|此前|以前");
  private static final Pattern ASKS_MOST = Pattern.compile("最高|最多|封顶|上限|顶多|至多|顶格");
  private static final Pattern AMONG = Pattern.compile("哪(?!一?[年天])|谁");
  private static final Pattern ASKS_LEAST = Pattern.compile("最低|最少|至少|下限|起码|起步");
  private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；由从]{0,12}$");
  private static final Pattern TO =
      Pattern.compile(
          "^[^，。；]{0,6}(?:提高|提升|上升|增长|增加|扩大|下降|降低|降|减少|减|缩短|压缩|压减|缩小|升|增|涨|变为|改为|调整)[^，。；]{0,3}(?:到|至|为)");

  private static final Set<Qualifier> MOST =
      Set.of(Qualifier.AT_MOST, Qualifier.HIGHEST, Qualifier.WITHIN);
  private static final Set<Qualifier> LEAST = Set.of(Qualifier.AT_LEAST, Qualifier.LOWEST);
  private static final Pattern CONDITION = Pattern.compile("(?:以上|以下|以内|及以上)$");
  private static final Pattern ASKS_CONDITION =
      Pattern.compile("以上|以下|以内|多大|多高|多长|至少|最[少多低高小大]|起码|才|条件|门槛|符合|什么样|哪些");
  private static final Pattern SAID_MOST = Pattern.compile("(?:上限|封顶|最高|顶格)[为是至]?\\|");
  private static final Pattern SAID_LEAST =
      Pattern.compile("(?:下限|最低|起步|保底[\\p{IsHan}]{0,3})[为是]?\\|");
  private static final Pattern SINCE = Pattern.compile(".*[由从].*");

  private StateWords() {}

  /** Whether a question asks what was before a change, or what it came to. */
  public static boolean asksState(String question) {
    return ASKS_BEFORE.matcher(question).find() || ASKS_REACHED.matcher(question).find();
  }

  /** Whether a question asks what was before a change. */
  static boolean asksEarlier(String question) {
    return ASKS_BEFORE.matcher(question).find();
  }

  /** Whether a figure is said to be the change, or the state, that a question asks for. */
  public static boolean states(CaseRecord record, Fact fact, String question) {
    if (fact.quantity().isEmpty()) {
      return false;
    }
    String own = OwnWords.of(record, fact);
    String before = OwnWords.before(own);
    return changed(before, question) > 0
        || (ASKS_REACHED.matcher(question).find()
            && !ASKS_BEFORE.matcher(question).find()
            && earlier(record, fact, before, question) > 0);
  }

  /** What the state adds to how well a figure answers: below 0 for a figure of another state. */
  public static double score(CaseRecord record, Fact fact, String question) {
    if (fact.quantity().isEmpty()) {
      return 0;
    }
    String own = OwnWords.of(record, fact);
    String before = OwnWords.before(own);
    boolean once = ASKS_NOW.matcher(question).find() && SAID_ONCE.matcher(before).find();
    return planned(record, fact, before, question)
        + earlier(record, fact, before, question)
        + bounded(record, fact, question)
        + changed(before, question)
        + (isCondition(fact, own, question) ? -FITS : 0)
        + (once ? isSaidOfNow(record, fact) ? 3 * OTHER : OTHER : 0);
  }

  /** Whether the case states a like figure of the present. */
  private static boolean isSaidOfNow(CaseRecord record, Fact fact) {
    return record.facts().stream()
        .filter(f -> f.quantity().filter(q -> fact.quantity().get().comparable(q)).isPresent())
        .anyMatch(f -> SAID_NOW.matcher(OwnWords.before(OwnWords.of(record, f))).find());
  }

  /** 10人以上 of 「对吸纳10人以上的车间」 says which are meant, and counts nothing. */
  private static boolean isCondition(Fact fact, String own, String question) {
    return CONDITION.matcher(fact.written()).find()
        && own.indexOf("|的") >= 0
        && !ASKS_CONDITION.matcher(question).find();
  }

  /** 少了多少 is answered by 减少21%. */
  private static double changed(String before, String question) {
    boolean asked = ASKS_CHANGE.matcher(question).find();
    return asked && SAID_CHANGE.matcher(before).find() ? FITS : 0;
  }

  /** 封顶多少 is answered by 不超过5000元, and not by another amount beside it. */
  private static double bounded(CaseRecord record, Fact fact, String question) {
    if (AMONG.matcher(question).find()) {
      return 0;
    }
    if (ASKS_MOST.matcher(question).find()) {
      return bounded(record, fact, MOST);
    }
    return ASKS_LEAST.matcher(question).find() ? bounded(record, fact, LEAST) : 0;
  }

  private static double bounded(CaseRecord record, Fact fact, Set<Qualifier> bounds) {
    Quantity own = fact.quantity().orElseThrow();
    String words = OwnWords.of(record, fact);
    Pattern said = bounds.equals(MOST) ? SAID_MOST : SAID_LEAST;
    if (isBound(own, bounds) || said.matcher(words).find()) {
      return FITS;
    }
    boolean beside =
        record.facts().stream()
            .filter(f -> record.clause(f).sentence() == record.clause(fact).sentence())
            .flatMap(f -> f.quantity().stream())
            .anyMatch(q -> isBound(q, bounds) && q.unit().measuresLike(own.unit()));
    return beside ? OTHER : 0;
  }

  private static boolean isBound(Quantity quantity, Set<Qualifier> bounds) {
    return bounds.stream().anyMatch(quantity.qualifiers()::contains);
  }

  private static double planned(CaseRecord record, Fact fact, String before, String question) {
    boolean asksPlanned = ASKS_PLANNED.matcher(question).find();
    boolean asksDone = ASKS_DONE.matcher(question).find();
    boolean planned = last(PLANNED, before) > last(DONE, before);
    if (asksPlanned == asksDone) {
      return planned && !asksPlanned && isReached(record, fact) ? -REACHED : 0;
    }
    boolean done = last(DONE, before) > last(PLANNED, before);
    if (!planned && !done) {
      return 0;
    }
    return planned == asksPlanned ? FITS : OTHER;
  }

  private static double earlier(CaseRecord record, Fact fact, String before, String question) {
    String text = record.source().text();
    int end = record.clause(fact).span().end();
    int start = record.clause(fact).span().start();
    String ahead = text.substring(start, fact.span().start());
    String behind = text.substring(Math.min(fact.span().end(), end), end);
    boolean from = FROM.matcher(ahead).find() && TO.matcher(behind).find();
    boolean to = !from && SAID_REACHED.matcher(before).find() && SINCE.matcher(ahead).matches();
    boolean said = from || SAID_BEFORE.matcher(before).find();
    if (ASKS_BEFORE.matcher(question).find()) {
      return said ? FITS : to ? OTHER : 0;
    }
    boolean reached = SAID_REACHED.matcher(before).find();
    if (reached && ASKS_REACHED.matcher(question).find()) {
      return FITS;
    }
    if (reached && ASKS_NOW.matcher(question).find()) {
      return NOW;
    }
    return from ? -FITS : said ? -LATER : 0;
  }

  /** Whether the same sentence goes on to state what was reached of a plan. */
  private static boolean isReached(CaseRecord record, Fact plan) {
    return record.facts().stream()
        .filter(f -> f.quantity().isPresent() && f.span().start() > plan.span().start())
        .filter(f -> record.clause(f).sentence() == record.clause(plan).sentence())
        .filter(f -> f.quantity().get().comparable(plan.quantity().orElseThrow()))
        .map(f -> OwnWords.of(record, f))
        .anyMatch(own -> DONE.matcher(OwnWords.before(own)).find());
  }

  private static int last(Pattern pattern, String text) {
    int last = -1;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
