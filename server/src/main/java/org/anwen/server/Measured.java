package org.anwen.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * Questions for the figures of a case, by the nouns that stand beside each and say what it measures
 * or counts. Stateless.
 */
final class Measured {
  private static final int AROUND = 24;
  private static final int FIGURES = 40;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 10;

  /** What may stand between a thing and its figure (closed class). */
  private static final Set<String> BETWEEN =
      Set.of(
          "达", "达到", "为", "是", "约", "近", "共", "共计", "总计", "合计", "累计", "计", "超", "超过", "逾", "至", "到",
          "有", "仅", "均", "了");

  /** Characters that make a measure of the words before them (closed class). */
  private static final String MEASURES = "率额数量度值费价款比";

  private Measured() {}

  /** Questions that the case should answer and that the asked one does not ask already. */
  static List<NextQuestions.Candidate> of(Served served, PolicyCase c, String asked) {
    Optional<SourceDocument> document = served.corpus().document(c.documentId());
    Optional<String> place = NextQuestions.mainPlace(served, c);
    if (document.isEmpty() || place.isEmpty()) {
      return List.of();
    }
    String text = document.get().text();
    Map<String, String> asks = new LinkedHashMap<>();
    served.ledger().facts(c).stream()
        .filter(fact -> fact.kind().equals("figure"))
        .limit(FIGURES)
        .forEach(
            fact -> {
              boolean amount = isAmount(fact.unit());
              Optional<String> thing =
                  !amount && isInClause(text, fact.end())
                      ? counted(text, fact.end())
                      : measured(text, fact.start());
              thing
                  .filter(t -> !isAsked(asked, t) && !place.get().contains(t))
                  .ifPresent(t -> asks.putIfAbsent(t, amount ? "是多少？" : "有多少？"));
            });
    List<NextQuestions.Candidate> questions = new ArrayList<>();
    asks.forEach(
        (thing, ask) ->
            questions.add(
                new NextQuestions.Candidate(place.get() + thing + ask, Optional.of(c.id()))));
    return questions;
  }

  /** Whether a question asks for a thing already, by its whole name or by the end of it. */
  private static boolean isAsked(String asked, String thing) {
    return asked.contains(thing.substring(Math.max(0, thing.length() - SHORTEST)));
  }

  private static boolean isAmount(String unit) {
    return unit.isEmpty() || unit.endsWith("元") || unit.endsWith("%") || unit.endsWith("米");
  }

  /** The nouns right before a figure in its clause, as 改造资金 in 筹集改造资金共360万元. */
  static Optional<String> measured(String text, int figure) {
    String before = text.substring(Math.max(0, figure - AROUND), figure);
    int clause = before.length();
    while (clause > 0 && Character.isLetter(before.charAt(clause - 1))) {
      clause--;
    }
    List<Word> words = Segmenter.words(before.substring(clause));
    int end = words.size();
    while (end > 0 && BETWEEN.contains(words.get(end - 1).text())) {
      end--;
    }
    int first = end;
    while (first > 0 && (isThing(words.get(first - 1)) || isMeasure(words, first - 1, end))) {
      first--;
    }
    boolean afterNumber = first == 0 && clause > 0 && Character.isDigit(before.charAt(clause - 1));
    return afterNumber || (first > 0 && isCutOff(words.get(first - 1)))
        ? Optional.empty()
        : joined(words.subList(first, end));
  }

  /** Whether what follows a word is only a part of what it names. */
  private static boolean isCutOff(Word before) {
    return before.is("m") || (before.text().length() == 1 && !isFunction(before));
  }

  /** The nouns right after a figure, as 老旧小区 in 涉及43个老旧小区. */
  static Optional<String> counted(String text, int figureEnd) {
    int end = figureEnd;
    while (end < Math.min(text.length(), figureEnd + AROUND) && isInClause(text, end)) {
      end++;
    }
    List<Word> words = Segmenter.words(text.substring(figureEnd, end));
    int last = 0;
    while (last < words.size() && isThing(words.get(last))) {
      last++;
    }
    boolean goesOn =
        last < words.size() && words.get(last).text().length() == 1 && words.get(last).isNoun();
    return goesOn ? Optional.empty() : joined(words.subList(0, last));
  }

  private static Optional<String> joined(List<Word> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.text()));
    return joined.length() < SHORTEST || joined.length() > LONGEST
        ? Optional.empty()
        : Optional.of(joined.toString());
  }

  private static boolean isInClause(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isThing(Word word) {
    boolean name = word.is("ns") || word.is("nr") || word.is("nt") || word.is("nz");
    return word.text().length() > 1 && ((word.isNoun() && !name) || word.is("vn") || word.is("b"));
  }

  /** A measure's last character, and the word that it measures: 出资|率. */
  private static boolean isMeasure(List<Word> words, int at, int end) {
    String text = words.get(at).text();
    boolean sign = text.length() == 1 && MEASURES.contains(text);
    boolean last = at == end - 1 && sign;
    boolean beforeLast =
        at == end - 2
            && words.get(end - 1).text().length() == 1
            && MEASURES.contains(words.get(end - 1).text());
    return last || (beforeLast && words.get(at).is("v") && text.length() > 1);
  }

  private static boolean isFunction(Word word) {
    return word.is("u") || word.is("p") || word.is("c") || word.is("d") || word.is("v");
  }

  /** What is done, where a heading begins with it, as 发行 in 发行债券. */
  static Optional<String> deed(String heading) {
    List<Word> words = Segmenter.words(heading);
    boolean begins =
        words.size() > 1
            && words.getFirst().is("v")
            && words.getFirst().text().length() > 1
            && isThing(words.get(1));
    return begins ? Optional.of(words.getFirst().text()) : Optional.empty();
  }
}
