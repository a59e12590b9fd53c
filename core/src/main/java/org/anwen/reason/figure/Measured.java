package org.anwen.reason.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.text.Folding;

/**
 * Whether a figure can be one of what is asked, by its unit and the words beside it: a price is
 * money for one of something, people are counted as people, and what was added is not what there
 * was before. Stateless.
 */
public final class Measured {
  private static final Pattern STANDARD =
      Pattern.compile("(标准|待遇|津贴|补贴|工资|薪酬|月薪|租金|[^收]费|报酬)[^，。？?]{0,4}(多少|几|$)|标准(是|为)?(怎么|如何)");
  private static final Pattern PRICE = Pattern.compile("单价|价格|价钱|售价|均价|造价标准|收费标准");
  private static final Pattern SMALL = Pattern.compile("一[顿餐杯趟张份瓶斤度次桶盒块把][^，。]{0,6}(多少|几)(钱|块|元)");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "多少(个|名|位)?[\\p{IsHan}]{0,4}(员工|职工|人员|[^成会]员|老人|学生|工人|教师|老师|医生|护士|专家|党员|干部|志愿者|毕业生|[^民施开动完竣加复停手返]工)(?=[了呢吗啊，。？?]|$)");
  private static final Pattern ONE = Pattern.compile("单[桩户吨床车套站人次个]|一[桩户吨度床亩]");
  private static final Pattern BEFORE = Pattern.compile("原来|原先|之前|以前|此前|原有|改造前|原本");
  private static final Pattern ADDED =
      Pattern.compile("(增加|增长|提高|提升|上涨|上升|上调|上浮|降低|减少|下降|下调|下浮|压减|缩短|新增)了?(约|近|超过)?$");

  /** What leads up to the one that something is reckoned for: 1小时 in 「每服务1小时存入1个」. */
  private static final Pattern RATE_BASE = Pattern.compile("每[\\p{IsHan}]{0,4}$");

  private static final Pattern ALL = Pattern.compile("一共|总共|总计|全部|合计");
  private static final Pattern AMONG = Pattern.compile("(中|其中)[，,]?(有|共有)?$");
  private static final Pattern YEARLY = Pattern.compile("年|每月|月均");
  private static final String OF_TIME = "年月天日周次";
  private static final BigDecimal SMALL_SUM = BigDecimal.valueOf(10_000);
  private static final int BESIDE = 8;
  private static final String ASKED = "[^，。？?]{0,4}(?:多少|几|多[高低深长宽厚大远]|$)";
  private static final Pattern TEMPERATURE = Pattern.compile("(?:温度|气温|水温|室温)" + ASKED);
  private static final Pattern LENGTH =
      Pattern.compile("(?:深度|长度|高度|宽度|厚度|直径|里程|距离|身高|层高)" + ASKED);
  private static final Pattern AGE = Pattern.compile("(?:年龄|岁数|年纪)" + ASKED);

  private Measured() {}

  public static boolean fits(CaseRecord record, Fact fact, Slot slot) {
    if (fact.quantity().isEmpty()) {
      return true;
    }
    Quantity quantity = fact.quantity().get();
    String asked = slot.text();
    Dimension dimension = quantity.unit().dimension();
    boolean counts = dimension == Dimension.COUNT || dimension == Dimension.NUMBER;
    boolean each = isReckoned(record, fact, quantity);
    if (counts && !each && STANDARD.matcher(asked).find() && slot.unit().isEmpty()) {
      return false;
    }
    if (PEOPLE.matcher(asked).find() && dimension != Dimension.NUMBER && !countsPeople(quantity)) {
      return false;
    }
    if (dimension == Dimension.MONEY && !each && PRICE.matcher(asked).find()) {
      return false;
    }
    if (dimension == Dimension.MONEY
        && !each
        && SMALL.matcher(asked).find()
        && quantity.unit().toBase(quantity.low()).compareTo(SMALL_SUM) >= 0) {
      return false;
    }
    if (!isOfQuality(quantity, asked)) {
      return false;
    }
    String before = before(record, fact);
    if (quantity.low().compareTo(BigDecimal.ONE) == 0
        && slot.per().isEmpty()
        && RATE_BASE.matcher(before).find()) {
      return false;
    }
    return !(BEFORE.matcher(asked).find() && ADDED.matcher(before).find())
        && !(ALL.matcher(asked).find() && AMONG.matcher(before).find())
        && sameEach(quantity, slot)
        && (dimension != Dimension.MONEY
            || (isYearly(record, fact, slot) && Named.alike(asked, OwnWords.of(record, fact))));
  }

  /** Whether a figure is in a unit of the quality asked for: a temperature in degrees. */
  private static boolean isOfQuality(Quantity quantity, String asked) {
    String unit = quantity.unit().name();
    return !(TEMPERATURE.matcher(asked).find() && !unit.equals("摄氏度"))
        && !(LENGTH.matcher(asked).find() && quantity.unit().dimension() != Dimension.LENGTH)
        && !(AGE.matcher(asked).find() && !unit.contains("岁"));
  }

  /** What comes in or goes out in a year is told by a figure of a year. */
  private static boolean isYearly(CaseRecord record, Fact fact, Slot slot) {
    return !slot.per().equals("年")
        || !fact.years().isEmpty()
        || fact.written().contains("年")
        || YEARLY.matcher(sentence(record, fact)).find();
  }

  private static String sentence(CaseRecord record, Fact fact) {
    Span span = record.sentence(record.clause(fact)).span();
    return record.source().text().substring(span.start(), span.end());
  }

  private static boolean countsPeople(Quantity quantity) {
    String unit = quantity.unit().name();
    return unit.contains("人") || "名位个户余".contains(unit) || unit.startsWith("名");
  }

  private static boolean isReckoned(CaseRecord record, Fact fact, Quantity quantity) {
    Clause clause = record.clause(fact);
    return !quantity.unit().per().isEmpty()
        || clause.text().contains("每")
        || clause.text().contains("均")
        || clause.text().contains("/")
        || clause.text().contains("单价")
        || clause.cell().isPresent()
        || ONE.matcher(clause.text()).find();
  }

  /** What is asked for each ton is not answered by a figure for each time. */
  private static boolean sameEach(Quantity quantity, Slot slot) {
    String per = quantity.unit().per();
    if (slot.per().isEmpty() || per.isEmpty() || OF_TIME.contains(slot.per())) {
      return true;
    }
    return per.contains(slot.per())
        || slot.per().contains(per)
        || per.matches("[年月天日周个]")
        || (isElectric(per) && isElectric(slot.per()))
        || (isOne(per) && isOne(slot.per()));
  }

  private static boolean isElectric(String per) {
    return per.matches("度|千瓦时|度电");
  }

  /** Words for one person, household or thing, which texts choose freely. */
  private static boolean isOne(String per) {
    return per.matches("人|户|生|名|位|个|处|座|家|桩|站|床|张|套|间|台|辆|车|村|所|校|店|点|栋|幢");
  }

  private static String before(CaseRecord record, Fact fact) {
    Clause clause = record.clause(fact);
    int from = Math.max(0, Math.min(clause.span().start(), fact.span().start() - BESIDE));
    from = Math.max(from, fact.span().start() - 2 * BESIDE);
    return Folding.of(record.source().text().substring(from, fact.span().start()));
  }
}
