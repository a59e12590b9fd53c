package org.anwen.reason.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.Unit;
import org.anwen.question.Slot;

/**
 * Whether a fact is of the type that is asked for: money for money, a title for a document, and a
 * count in a measure word that goes with the one asked with. Stateless.
 */
final class TypeFit {
  private static final Pattern LENGTH = Pattern.compile("多远|多长(?!时间)|多宽|多深|多厚");

  private static final Pattern TIME = Pattern.compile("[^哪何什啥几多]*\\p{IsHan}时间[？?。]?");

  /** A general name of organisations, and what the names of such end in. */
  private static final List<List<String>> KINDS =
      List.of(
          List.of("公司", "集团", "企业", "厂", "银行", "合作社"),
          List.of("厂家", "公司", "集团", "企业", "厂"),
          List.of("银行", "信用社", "农信", "农商", "农发"),
          List.of("学校", "大学", "学院", "中学", "小学", "职教", "中专"),
          List.of("医院", "卫生院", "医疗", "诊所"));

  /** Spans of time that are counted in a year of their own. */
  private static final Set<String> TERMS = Set.of("个工作日", "个学年", "个学期", "学时", "课时");

  private TypeFit() {}

  /** Whether a fact may answer a slot by its type alone. */
  static boolean of(Fact fact, Slot slot) {
    return switch (slot.expect()) {
      case TITLE -> fact.type() == Fact.Type.TITLE || fact.type() == Fact.Type.DOCUMENT_NUMBER;
      case ORGANIZATION -> fact.type() == Fact.Type.ORGANIZATION && isOfKind(fact, slot);
      case PLACE -> fact.type() == Fact.Type.PLACE;
      case DATE ->
          (fact.type() == Fact.Type.PERIOD
                  && fact.written()
                      .chars()
                      .anyMatch(c -> Character.isDigit(c) || c == '年' || c == '月'))
              || isTimeTaken(fact, slot);
      case REASON, TEXT -> false;
      default ->
          fact.type() == Fact.Type.FIGURE && fact.quantity().filter(q -> fits(q, slot)).isPresent();
    };
  }

  /** 「审批时间」 alone may ask how long something takes. */
  private static boolean isTimeTaken(Fact fact, Slot slot) {
    return TIME.matcher(slot.text()).matches()
        && fact.quantity().filter(q -> isDuration(q.unit().dimension())).isPresent();
  }

  /**
   * Whether an organisation may be what is asked for, where that is a bank, a school or a clinic.
   */
  private static boolean isOfKind(Fact fact, Slot slot) {
    for (List<String> kind : KINDS) {
      if (slot.text().matches(".*(哪|什么|几)(家|个|所)?" + kind.getFirst() + ".*")) {
        return kind.stream().anyMatch(fact.written()::contains);
      }
    }
    return true;
  }

  private static boolean fits(Quantity quantity, Slot slot) {
    Dimension dimension = quantity.unit().dimension();
    return switch (slot.expect()) {
      case MONEY -> dimension == Dimension.MONEY || dimension == Dimension.RATIO;
      case AREA -> dimension == Dimension.AREA;
      case PERCENT ->
          dimension == Dimension.PERCENT
              || dimension == Dimension.POINTS
              || dimension == Dimension.RATIO
              || dimension == Dimension.MULTIPLE;
      case DURATION -> isDuration(dimension) || TERMS.contains(quantity.unit().name());
      case RATIO -> dimension == Dimension.RATIO || dimension == Dimension.PERCENT;
      case COUNT ->
          (dimension == Dimension.COUNT
                  || dimension == Dimension.OTHER
                  || dimension == Dimension.NUMBER)
              && (slot.unit().isEmpty()
                  || CountedThing.isGeneral(slot.unit())
                  || dimension == Dimension.NUMBER
                  || Unit.ofOneClass(quantity.unit().name(), slot.unit())
                  || quantity.unit().name().startsWith(slot.unit())
                  || quantity.unit().name().endsWith(slot.unit()));
      case FIGURE ->
          LENGTH.matcher(slot.text()).find()
              ? dimension == Dimension.LENGTH
              : measures(quantity, slot) && (!asksAmount(slot) || !isDuration(dimension));
      default -> true;
    };
  }

  /** Whether a figure is measured in what the question names, in tons or kilowatts. */
  private static boolean measures(Quantity quantity, Slot slot) {
    Optional<Unit> asked = Unit.named(slot.unit());
    return asked.isEmpty()
        || asked.get().measuresLike(quantity.unit())
        || quantity.unit().dimension() == Dimension.NUMBER;
  }

  /** Whether 多少 asks for an amount; how long something takes is asked in units of time. */
  private static boolean asksAmount(Slot slot) {
    return slot.text().contains("多少");
  }

  private static boolean isDuration(Dimension dimension) {
    return dimension == Dimension.MONTHS || dimension == Dimension.MINUTES;
  }
}
