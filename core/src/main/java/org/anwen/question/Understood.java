package org.anwen.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Span;

/**
 * A turn as it reads by itself, before anything is taken over from earlier turns.
 *
 * @param original as typed
 * @param text folded, without courtesies
 * @param places names of the places it is about, in order
 * @param years the years it names
 * @param cuts where places and years stand in {@code text}
 */
record Understood(
    String original,
    String text,
    Kind kind,
    Set<String> places,
    List<Integer> years,
    List<Span> cuts) {

  /** The same turn as another kind of question. */
  Understood as(Kind other) {
    return new Understood(original, text, other, places, years, cuts);
  }

  private static final Pattern HOW_MANY = Pattern.compile("多少|几");
  private static final int VERB = 3;

  /** 呢 after a place that is named first and asked about then: 「甲呢，投了多少」. */
  private static final Pattern NAMED = Pattern.compile("^(?:那么?)?(?:的)?[，,]?呢[，,？?](?=.{2})");

  private static final Pattern LEADING = Pattern.compile("^[，,]+(?=.)");

  /** What is left before the rest of 「那甲的服务站」. */
  private static final Pattern LED = Pattern.compile("^(?:那么?)?的(?=.)");

  private static final Pattern TOTAL = Pattern.compile("一共|总共|共计|合计|总额|加起来|总计");

  /** The text without places and years. */
  String topic() {
    List<Span> ordered = cuts.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    StringBuilder topic = new StringBuilder();
    int from = 0;
    for (Span cut : ordered) {
      if (cut.start() >= from) {
        topic.append(text, from, cut.start());
        from = cut.end();
      }
    }
    String named = NAMED.matcher(topic.append(text.substring(from))).replaceFirst("");
    String rest = LEADING.matcher(named).replaceFirst("");
    return from == 0 ? rest : LED.matcher(rest).replaceFirst("");
  }

  /** The inquiry that this turn is when nothing is taken over. */
  Inquiry alone() {
    String topic = topic();
    if (kind == Kind.VERIFY) {
      String claim = Wording.claim(topic);
      return new Inquiry(
          kind, original, text, List.copyOf(places), years, claim, List.of(claim), List.of());
    }
    boolean describes = kind == Kind.LIST || kind == Kind.COUNT || kind == Kind.SUMMARY;
    List<String> asked = Parts.of(topic);
    if (describes && asked.size() == 1) {
      asked = Parts.whole(topic);
    }
    if (kind == Kind.SUM && asked.size() > 1) {
      asked = totals(asked);
    }
    return new Inquiry(kind, original, text, List.copyOf(places), years, topic, asked, List.of());
  }

  /**
   * Of 「哪些地方发了债，一共多少」 the part that asks for the total, and what goes on with it, 「多少户、多少钱」; all
   * parts where every one asks for a figure.
   */
  private static List<String> totals(List<String> parts) {
    List<String> figures = new ArrayList<>();
    String head = "";
    for (String part : parts) {
      Matcher total = TOTAL.matcher(part);
      Matcher number = HOW_MANY.matcher(part);
      if (total.find() && !part.contains("哪")) {
        figures.add(part);
        head = number.find() ? part.substring(0, number.start()) : "";
      } else if (!head.isEmpty() && number.find() && number.start() <= VERB) {
        String verb = part.substring(0, number.start());
        figures.add((verb.isEmpty() ? head : "一共" + verb) + part.substring(number.start()));
      }
    }
    return figures.isEmpty() ? parts : List.copyOf(figures);
  }

  static Set<String> inOrder(List<String> names) {
    return new LinkedHashSet<>(names);
  }
}
