package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.search.Heads;
import org.anwen.reason.search.TableWords;
import org.anwen.reason.search.TextReader;

/**
 * The sentences of a case that tell steps in their order, by their build and not by the words of a
 * question: 「先甲，再乙，办好后丙」, 「甲；乙；丙」. Stateless.
 */
final class StepSentences {
  private static final Pattern ASKED =
      Pattern.compile(
          "步骤|流程|程序(?!员)|[顺次]序|先后|手续|环节|工序|怎么走|[几哪]步|几[道个]关|一步(?:一)?步|过程"
              + "|从[^，。？]{1,10}到[^，。？]{1,12}(?:怎么|如何|怎样|咋)");

  private static final Pattern NAMED =
      Pattern.compile("(?:步骤|流程|程序|工序|环节|顺序)[^，。；]{0,6}[：:]|第[一二三]步|分[两三四五六七八]步|依次");

  /** Words that set what follows behind what was told, each sort of them once. */
  private static final List<Pattern> ORDER =
      List.of(
          Pattern.compile("(?<![优首率预原])先(?![进行后导锋生])|首先"),
          Pattern.compile("(?<![不一])再(?![生就次造])"),
          Pattern.compile("然后|接着|随后|此后|之后|继而|而后"),
          Pattern.compile("[\\p{IsHan}]{2}后(?=[，、由才再即可\\p{IsHan}])(?<![前今以日最])"),
          Pattern.compile("最后|最终"),
          Pattern.compile("(?<![，。；])[，；]才"));

  private static final Pattern PARTS = Pattern.compile("[；;]");
  private static final Pattern FIGURES = Pattern.compile("\\d");
  private static final double SAID = 2;
  private static final int FEWEST = 3;
  private static final int ORDERED = 2;
  private static final int MOST = 2;
  private static final double NEAR_BEST = 0.8;

  private StepSentences() {}

  /** Whether a question asks for steps and their order. */
  static boolean areAsked(String question) {
    return ASKED.matcher(question).find();
  }

  /** The stretches that fit a question best; empty where the case tells no steps, or too many. */
  static List<Span> of(Candidate candidate) {
    CaseRecord record = candidate.record();
    List<Span> all = stretches(record).stream().filter(s -> strength(text(record, s)) > 0).toList();
    double best = all.stream().mapToDouble(s -> worth(candidate, s)).max().orElse(0);
    List<Span> chosen = all.stream().filter(s -> worth(candidate, s) >= NEAR_BEST * best).toList();
    return chosen.size() > MOST ? List.of() : chosen;
  }

  /** The sentences, those joined that semicolons part. */
  private static List<Span> stretches(CaseRecord record) {
    List<Span> found = new ArrayList<>();
    boolean open = false;
    for (Sentence sentence : record.sentences()) {
      boolean told =
          sentence.firstClause() < sentence.endClause()
              && !Heads.isLabel(record, sentence)
              && !TableWords.names(record, sentence);
      if (!told) {
        open = false;
        continue;
      }
      Span own = TextReader.trimmed(record, sentence.span());
      if (open) {
        found.add(new Span(found.removeLast().start(), own.end()));
      } else {
        found.add(own);
      }
      String text = record.source().text();
      String end = text.substring(own.end() - 1, Math.min(text.length(), own.end() + 1));
      open = PARTS.matcher(end).find();
    }
    return found;
  }

  private static double worth(Candidate candidate, Span stretch) {
    CaseRecord record = candidate.record();
    double told = 0;
    if (candidate.coverage().tells()) {
      told =
          record.sentences().stream()
              .filter(s -> s.span().start() < stretch.end() && s.span().end() > stretch.start())
              .mapToDouble(candidate.coverage()::own)
              .max()
              .orElse(0);
    }
    return strength(text(record, stretch)) + told;
  }

  /** 0 where a sentence tells no steps; more where it says that it does. */
  private static double strength(String text) {
    int parts = PARTS.split(text).length;
    long ordered = ORDER.stream().filter(o -> o.matcher(text).find()).count();
    if (NAMED.matcher(text).find() && (parts > 1 || ordered > 0)) {
      return SAID;
    }
    if (ordered >= ORDERED) {
      return 1 + 0.1 * ordered;
    }
    return parts >= FEWEST && figures(text) < parts ? 1 : 0;
  }

  private static int figures(String text) {
    int found = 0;
    Matcher figure = FIGURES.matcher(text);
    int end = -1;
    while (figure.find()) {
      found += figure.start() == end ? 0 : 1;
      end = figure.end();
    }
    return found;
  }

  private static String text(CaseRecord record, Span span) {
    return record.source().text().substring(span.start(), span.end());
  }
}
