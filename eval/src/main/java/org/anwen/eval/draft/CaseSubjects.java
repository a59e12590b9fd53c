package org.anwen.eval.draft;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Dimension;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Level;
import org.anwen.ledger.PlaceMention;

/**
 * The figures of a case that can be asked for without repeating its sentence: those with a noun
 * right before them or right after, which is then what they measure, and which is named for one
 * figure of the case only.
 */
final class CaseSubjects {
  private static final Segment SEGMENT =
      HanLP.newSegment("viterbi")
          .enableCustomDictionary(false)
          .enableNameRecognize(false)
          .enableOffset(true);

  /** Words between a noun and its figure that say nothing of what is measured. */
  private static final Set<String> LINKS =
      Set.of("为", "达", "达到", "约", "近", "共", "超", "超过", "累计", "总计", "至", "到", "是", "有", "各", "均");

  /** Nouns that stand before figures and do not say what is counted. */
  private static final Set<String> EMPTY_NOUNS =
      Set.of("周边", "首批", "带状", "全市", "全省", "全区", "全县", "全镇", "全村", "全国", "其中", "上限", "面积");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final Map<String, Integer> casesNaming = new HashMap<>();

  CaseSubjects(List<CaseRecord> records) {
    for (CaseRecord record : records) {
      record.places().stream()
          .map(CaseSubjects::name)
          .distinct()
          .forEach(name -> casesNaming.merge(name, 1, Integer::sum));
    }
  }

  /** The name that tells a case's place best; empty when it names none. */
  Optional<String> place(CaseRecord record) {
    Optional<String> alone =
        record.places().stream()
            .filter(place -> place.level().compareTo(Level.TOWN) < 0)
            .map(CaseSubjects::name)
            .filter(name -> casesNaming.getOrDefault(name, 0) == 1)
            .findFirst();
    return alone.or(
        () ->
            record.places().stream()
                .map(CaseSubjects::name)
                .filter(name -> casesNaming.getOrDefault(name, 0) == 1)
                .findFirst());
  }

  /** The figures that can be asked for, in the order of the text. */
  List<Subject> of(CaseRecord record) {
    Optional<String> place = place(record);
    if (place.isEmpty()) {
      return List.of();
    }
    List<Subject> subjects = new ArrayList<>();
    Map<String, Integer> named = new HashMap<>();
    for (Fact fact : record.facts()) {
      if (fact.type() == Fact.Type.FIGURE && fact.quantity().isPresent()) {
        String attribute = attribute(record, fact);
        named.merge(attribute, 1, Integer::sum);
        Amount.of(fact.written())
            .filter(amount -> usable(attribute) && amount.number().signum() > 0)
            .ifPresent(
                amount -> subjects.add(subject(record, place.get(), attribute, fact, amount)));
      }
    }
    return subjects.stream().filter(s -> named.getOrDefault(s.attribute(), 0) == 1).toList();
  }

  private static Subject subject(
      CaseRecord record, String place, String attribute, Fact fact, Amount amount) {
    var unit = fact.quantity().orElseThrow().unit();
    return new Subject(
        record.source().id(),
        place,
        attribute,
        fact.years().size() == 1 ? fact.years().getFirst() : 0,
        amount,
        unit.name(),
        asking(unit.dimension(), unit.name()));
  }

  private static String name(PlaceMention place) {
    return place
        .division()
        .filter(d -> d.level() != Level.COUNTY)
        .map(d -> d.shortName())
        .orElse(place.name());
  }

  private static boolean usable(String attribute) {
    return attribute.length() >= SHORTEST
        && attribute.length() <= LONGEST
        && !EMPTY_NOUNS.contains(attribute);
  }

  private static String attribute(CaseRecord record, Fact fact) {
    var clause = record.clause(fact);
    String text = record.source().text().substring(clause.span().start(), clause.span().end());
    int from = fact.span().start() - clause.span().start();
    int to = fact.span().end() - clause.span().start();
    if (from < 0 || to > text.length()) {
      return "";
    }
    String before = nounAtEnd(text.substring(0, from));
    return before.isEmpty() ? nounAtStart(text.substring(to)) : before;
  }

  private static String nounAtEnd(String text) {
    List<Term> terms = SEGMENT.seg(text);
    int i = terms.size() - 1;
    while (i >= 0 && LINKS.contains(terms.get(i).word)) {
      i--;
    }
    StringBuilder noun = new StringBuilder();
    for (; i >= 0 && isNoun(terms.get(i)); i--) {
      noun.insert(0, terms.get(i).word);
    }
    return noun.toString();
  }

  private static String nounAtStart(String text) {
    StringBuilder noun = new StringBuilder();
    for (Term term : SEGMENT.seg(text)) {
      if (!isNoun(term)) {
        break;
      }
      noun.append(term.word);
    }
    return noun.toString();
  }

  private static boolean isNoun(Term term) {
    String nature = term.nature.toString();
    return (nature.startsWith("n") && !nature.startsWith("ns") && !nature.startsWith("nr"))
        || nature.equals("vn");
  }

  private static String asking(Dimension dimension, String unit) {
    return switch (dimension) {
      case MONEY -> "多少钱";
      case PERCENT -> "百分之多少";
      case MONTHS, MINUTES -> "多长时间";
      case AREA -> "多大面积";
      case COUNT -> "多少" + unit;
      default -> "多少";
    };
  }
}
