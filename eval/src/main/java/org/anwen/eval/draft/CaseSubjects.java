package org.anwen.eval.draft;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.place.Level;
import org.anwen.place.PlaceMention;

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
      Set.of(
          "周边", "首批", "带状", "全市", "全省", "全区", "全县", "全镇", "全村", "全国", "其中", "上限", "面积", "两地", "各地",
          "资金", "费用", "补助", "比例", "个人", "私人", "成本", "标准", "价格");

  /** The name of a division, which HanLP may take for a common noun. */
  private static final Pattern DIVISION = Pattern.compile(".+[省市县区镇乡村旗州]");

  private static final Pattern SETTLEMENT = Pattern.compile(".+(街道|[镇乡村]|社区|古城)");
  private static final Pattern EACH = Pattern.compile("每|[人户平]均|按照?|各");
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
    return names(record).stream().findFirst();
  }

  /** All names of a case's places that are in no other case, divisions first. */
  List<String> names(CaseRecord record) {
    return record.places().stream()
        .filter(place -> place.isDivision() || SETTLEMENT.matcher(place.name()).matches())
        .sorted(Comparator.comparing(place -> !place.isDivision()))
        .map(CaseSubjects::name)
        .distinct()
        .filter(name -> casesNaming.getOrDefault(name, 0) == 1)
        .toList();
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
            .filter(amount -> usable(attribute, place.get(), fact) && tells(amount, fact))
            .filter(amount -> !isRate(record, fact))
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
        unit.dimension(),
        Measured.asking(attribute, unit.dimension(), unit.name()),
        Measured.verb(unit.dimension(), attribute));
  }

  private static String name(PlaceMention place) {
    return place
        .division()
        .filter(d -> d.level() != Level.COUNTY)
        .map(d -> d.shortName())
        .orElse(place.name());
  }

  private static boolean usable(String attribute, String place, Fact fact) {
    var unit = fact.quantity().orElseThrow().unit();
    return attribute.length() >= SHORTEST
        && attribute.length() <= LONGEST
        && !EMPTY_NOUNS.contains(attribute)
        && !place.endsWith(attribute)
        && (attribute.equals("乡镇") || !DIVISION.matcher(attribute).matches())
        && !(unit.dimension() == Dimension.COUNT && isDeed(attribute))
        && Measured.fits(attribute, unit.dimension(), unit.name());
  }

  /** Whether a word is something done, such as 整合, and so nothing to be counted. */
  private static boolean isDeed(String attribute) {
    List<Term> terms = SEGMENT.seg(attribute);
    return terms.size() == 1 && terms.getFirst().nature.toString().startsWith("v");
  }

  /** One of a kind is seldom what somebody asks the number of. */
  private static boolean tells(Amount amount, Fact fact) {
    boolean counted = fact.quantity().orElseThrow().unit().dimension() == Dimension.COUNT;
    return amount.number().compareTo(counted ? BigDecimal.ONE : BigDecimal.ZERO) > 0;
  }

  /** Whether a figure is of each of several, so that the noun alone does not say what it is. */
  private static boolean isRate(CaseRecord record, Fact fact) {
    var clause = record.clause(fact);
    String text = record.source().text();
    String before = text.substring(clause.span().start(), fact.span().start());
    String after = text.substring(fact.span().end(), clause.span().end());
    return EACH.matcher(before).find() || after.startsWith("/") || after.startsWith("每");
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
    List<String> noun = new ArrayList<>();
    for (; i >= 0 && isNoun(terms.get(i)); i--) {
      noun.addFirst(terms.get(i).word);
    }
    return whole(noun);
  }

  private static String nounAtStart(String text) {
    List<String> noun = new ArrayList<>();
    for (Term term : SEGMENT.seg(text)) {
      if (!isNoun(term)) {
        break;
      }
      noun.add(term.word);
    }
    return whole(noun);
  }

  /** The noun put together; nothing when it begins with one character, which is a word's rest. */
  private static String whole(List<String> noun) {
    return noun.isEmpty() || noun.getFirst().length() == 1 ? "" : String.join("", noun);
  }

  private static boolean isNoun(Term term) {
    String nature = term.nature.toString();
    return (nature.startsWith("n") && !nature.startsWith("ns") && !nature.startsWith("nr"))
        || nature.equals("vn");
  }
}
