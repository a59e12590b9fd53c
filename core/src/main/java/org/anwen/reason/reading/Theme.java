package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Kind;
import org.anwen.place.Regions;
import org.anwen.question.Term;

/**
 * What the cases of a list have in common, as a question says it: the words that a case must hold,
 * and how they belong together.
 *
 * @param terms the words; empty when the question names nothing but places, years or figures
 * @param description how they belong together
 * @param denied those of the words that must be said not to be so
 * @param of for a general word that figures meet, the word that the figure is of: 合同 of 合同年限
 */
public record Theme(
    List<Term> terms, Description description, Set<Term> denied, Map<Term, Term> of) {
  /** 「篮球馆、游泳馆这类室内场馆」: after 这类 stands a name for what was just listed. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?<=.{2})(?:这类|这种|这个|这一|那种|那个|此类|这样的|之类的?)(?!东西)[^，。？?的能可会要被]{2,6}(?=[，。？?的能可会要被]|$)|(?<=.{2})(?:这类|这种|那种|此类)(?:东西|事情?)|(?<=.{2})(?:(?<![高中初上平优同均相低何特])等(?=[^，。待级于候同效]{2}))[^，。？?的]{2,10}");

  /** 「各是几年」 after a list asks something of each case that fits, and describes none. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[，,；;。](?:它们|他们)?(?:又|都)?(?:各自|各|分别)(?:都)?(?:[是有为占叫发投花用给]了?)*(?:多少|几|什么|啥|哪|谁|怎)[^，,。？?]*[？?。]*$");

  private static final Pattern EACH =
      Pattern.compile("[每按]一?个?(户|人|亩|村|床|桩|站|车|生|吨|栋|套|间|镇)(?![型口员数])|(户|人)均");

  /** What a section may be said to hold, whatever it is about. */
  private static final Set<String> GENERAL =
      Set.of("规定", "条款", "条文", "要求", "政策", "措施", "办法", "制度", "内容", "文件", "举措", "经验");

  private static final double EACH_WEIGHT = 1.2;

  public static Theme of(Reading reading, List<Term> words) {
    String described = ATTRIBUTE.matcher(reading.inquiry().topic()).replaceFirst("");
    String topic = KIND.matcher(Exclusions.without(described)).replaceAll("");
    List<Term> terms = new ArrayList<>();
    boolean summary = reading.inquiry().kind() == Kind.SUMMARY;
    for (Term term : Exclusions.without(reading.inquiry().topic(), known(reading, words))) {
      boolean general = summary && GENERAL.contains(term.text());
      if (topic.contains(term.text()) && !general && !Summed.isUp(topic, term, words)) {
        terms.add(term);
      }
    }
    boolean otherwise =
        !reading.inquiry().years().isEmpty()
            || !reading.inquiry().places().isEmpty()
            || Regions.in(reading.inquiry().topic()).isPresent();
    if (otherwise && terms.stream().allMatch(Term::light)) {
      terms.clear();
    }
    terms = new ArrayList<>(GeneralWords.lightened(topic, terms));
    terms.addAll(each(topic));
    Levels.of(topic).ifPresent(terms::add);
    Directions.of(topic).ifPresent(terms::add);
    boolean together = reading.inquiry().kind() == Kind.COMPARE;
    Description description = Description.of(topic.replace("、", together ? "和" : "、"), terms);
    return new Theme(
        List.copyOf(terms),
        Clauses.marked(VerbPairs.relaxed(description, topic, reading), topic),
        Negations.in(topic, terms),
        GeneralWords.measured(topic, terms));
  }

  /** 每户 of 「每户出钱」: what is said of a case must be reckoned so. */
  private static Set<Term> each(String topic) {
    Set<Term> found = new LinkedHashSet<>();
    Matcher matcher = EACH.matcher(topic);
    while (matcher.find()) {
      String of = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      List<String> variants = List.of("每" + of, of + "均", "/" + of, "一" + of, "单" + of);
      found.add(new Term(matcher.group(), variants, EACH_WEIGHT, true, false));
    }
    return found;
  }

  private static List<Term> known(Reading reading, List<Term> words) {
    return reading.terms().stream()
        .filter(words::contains)
        .filter(
            t ->
                t.noun()
                    || Directions.isOne(t)
                    || reading.candidates().stream().anyMatch(c -> holds(c, reading, t)))
        .toList();
  }

  private static boolean holds(Candidate candidate, Reading reading, Term term) {
    return candidate.coverage().inCase(reading.terms().indexOf(term)) > 0;
  }
}
