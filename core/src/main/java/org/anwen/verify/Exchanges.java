package org.anwen.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Span;
import org.anwen.text.Folding;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The rule that what a source tells apart stays apart: where a part of a sentence is a part of its
 * source but for a noun, and the noun in its stead is one that the sources use of something else,
 * the two were exchanged: 由业主和政府 for 由财政和政府. A word that no source has may be another word for the
 * same. Thread-safe.
 */
final class Exchanges {
  /** The least share of the pairs of a part that its source has. */
  private static final double ALIKE = 0.4;

  private static final double NEAR_BEST = 0.9;
  private static final int LEAST = 2;
  private static final int LONGEST = 3;
  private static final int NOUN = 2;

  /** Those who act in administrative prose; words of one row may stand for the same. */
  private static final List<Set<String>> ACTORS =
      List.of(
          Set.of("居民", "住户", "业主", "群众", "市民", "用户", "个人", "家庭", "老人"),
          Set.of("村民", "农户", "农民", "牧民"),
          Set.of("政府", "财政", "国家", "部门"),
          Set.of("企业", "公司", "运营商", "国企", "集团", "厂家", "开发商"),
          Set.of("商户", "商家", "摊主"),
          Set.of("社区", "居委会"),
          Set.of("街道", "街道办"),
          Set.of("村委会", "村集体"),
          Set.of("物业", "物业公司"),
          Set.of("业委会", "业主大会"),
          Set.of("银行", "信用社"),
          Set.of("学校", "院校", "学院"),
          Set.of("医院", "卫生院"),
          Set.of("党支部", "党组织", "党员"),
          Set.of("志愿者", "义工"),
          Set.of("合作社"),
          Set.of("协会", "商会"),
          Set.of("专家"),
          Set.of("第三方"));

  private static final Pattern ACTOR =
      Pattern.compile(
          ACTORS.stream()
              .flatMap(Set::stream)
              .sorted(Comparator.comparingInt(String::length).reversed())
              .collect(Collectors.joining("|")));

  /** What joins the items of a list, which may stand in another order. */
  private static final String JOINS = "(?:、|和|与|及|以及|或)";

  private Exchanges() {}

  /** Some words of a source, and those that stand in their place. */
  private record Hunk(List<Word> source, List<Word> said) {}

  /** Whether some part has another noun of its sources in the place of one. */
  static boolean made(String text, List<Reading> sources) {
    for (String part : Form.parts(text)) {
      String folded = Folding.of(part);
      Form form = Form.of(folded);
      if (form.pairs().size() >= LEAST
          && sources.stream().noneMatch(s -> s.holds(folded) || s.tells(form))
          && isMade(form, sources)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMade(Form part, List<Reading> sources) {
    List<Form> alike =
        sources.stream()
            .flatMap(s -> s.forms().stream())
            .distinct()
            .filter(form -> part.shared(form) > 0 && isAlike(part, form))
            .toList();
    List<Form> stating = alike.stream().filter(part::sharesFigure).toList();
    List<Form> told = stating.isEmpty() ? alike : stating;
    double best = told.stream().mapToDouble(form -> likeness(part, form)).max().orElse(0);
    List<Form> nearest =
        told.stream().filter(form -> likeness(part, form) >= NEAR_BEST * best).toList();
    if (nearest.isEmpty()) {
      return false;
    }
    List<Word> said = words(part.words());
    return nearest.stream().allMatch(form -> exchanges(said, part, form, sources));
  }

  private static boolean isAlike(Form part, Form source) {
    return part.shared(source) >= ALIKE * part.pairs().size()
        || (part.sharesFigure(source) && part.shared(source) > 0);
  }

  private static double likeness(Form part, Form source) {
    return 2.0 * part.shared(source) / (part.pairs().size() + source.pairs().size());
  }

  /** The words of a text, those who act whole. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher actor = ACTOR.matcher(text);
    int from = 0;
    while (actor.find()) {
      words.addAll(Segmenter.words(text.substring(from, actor.start())));
      words.add(new Word(actor.group(), "n", new Span(actor.start(), actor.end())));
      from = actor.end();
    }
    words.addAll(Segmenter.words(text.substring(from)));
    return words;
  }

  private static boolean exchanges(List<Word> said, Form part, Form form, List<Reading> sources) {
    List<Word> source = words(form.words());
    if (hasOtherActor(said, part, source, form)) {
      return true;
    }
    for (Hunk hunk : hunks(source, said)) {
      for (Word other : hunk.said) {
        for (Word own : hunk.source) {
          if (isExchanged(own, other, sources)
              && !areListed(own.text(), other.text(), form.words(), part.words())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether somebody acts between the words between which the source has somebody else. */
  private static boolean hasOtherActor(List<Word> said, Form part, List<Word> source, Form form) {
    for (int i = 1; i + 1 < said.size(); i++) {
      boolean other = false;
      boolean same = false;
      for (int j = 1; j + 1 < source.size(); j++) {
        boolean between =
            said.get(i - 1).text().equals(source.get(j - 1).text())
                && said.get(i + 1).text().equals(source.get(j + 1).text())
                && Character.isLetterOrDigit(said.get(i - 1).text().charAt(0));
        same |= between && said.get(i).text().equals(source.get(j).text());
        String own = source.get(j).text();
        String there = said.get(i).text();
        other |=
            between
                && areOtherActors(own, there)
                && !areListed(own, there, form.words(), part.words());
      }
      if (other && !same) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExchanged(Word own, Word other, List<Reading> sources) {
    String x = own.text();
    String y = other.text();
    return own.isNoun()
        && other.isNoun()
        && x.length() >= NOUN
        && y.length() >= NOUN
        && !x.contains(y)
        && !y.contains(x)
        && (areOtherActors(x, y) || sources.stream().anyMatch(s -> s.holds(y)));
  }

  private static boolean areOtherActors(String x, String y) {
    return ACTORS.stream().anyMatch(row -> row.contains(x) && !row.contains(y))
        && ACTORS.stream().anyMatch(row -> row.contains(y));
  }

  /** Whether both texts have two words side by side in a list. */
  private static boolean areListed(String x, String y, String source, String said) {
    String one = Pattern.quote(x);
    String two = Pattern.quote(y);
    Pattern both = Pattern.compile(one + JOINS + two + "|" + two + JOINS + one);
    return both.matcher(source).find() && both.matcher(said).find();
  }

  /** The short stretches in which two texts differ while the words beside them are the same. */
  private static List<Hunk> hunks(List<Word> source, List<Word> said) {
    int[][] common = new int[source.size() + 1][said.size() + 1];
    for (int i = source.size() - 1; i >= 0; i--) {
      for (int j = said.size() - 1; j >= 0; j--) {
        common[i][j] =
            source.get(i).text().equals(said.get(j).text())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < source.size() || j < said.size()) {
      int fromSource = i;
      int fromSaid = j;
      while ((i < source.size() || j < said.size())
          && !(i < source.size()
              && j < said.size()
              && source.get(i).text().equals(said.get(j).text()))) {
        if (j == said.size() || (i < source.size() && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      boolean differs = i > fromSource && j > fromSaid;
      boolean isShort = i - fromSource <= LONGEST && j - fromSaid <= LONGEST;
      if (differs && isShort) {
        hunks.add(new Hunk(source.subList(fromSource, i), said.subList(fromSaid, j)));
      }
      i++;
      j++;
    }
    return hunks;
  }
}
