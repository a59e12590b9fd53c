package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;

/**
 * The question of each place where several are named with words of their own:
 * 「甲的影像费、乙的补助，两处的分担比例各是多少」 asks of 甲 only 「甲的影像费分担比例是多少」. Stateless.
 */
public final class OwnQuestions {
  private static final Pattern JOINT = Pattern.compile("^的|[、，,；;和与跟及同]+$|以及$");
  private static final Pattern SHARED =
      Pattern.compile("[，,；;](?=[^，,；;]*(?:多|几|什么|啥|哪|谁|怎|如何|咋))|(?=各|分别)");
  private static final Pattern ASKS = Pattern.compile("多少|几|什么|啥|哪|谁|怎|如何|咋|多[大高长久远快]");

  /** Words that name nothing: 「又是多少」 asks what was asked before. */
  private static final Pattern EMPTY = Pattern.compile("多少|什么|怎么|怎样|如何|[几又是有呢还为各则哪的啥谁了共，,？?、]");

  private static final Pattern EACH =
      Pattern.compile("^[两二三四五几2-9](?:个|处|地|家)?(?:地方)?的?|各自|各(?=是|有|为|占|按|[多几怎如]|$)|分别");

  private OwnQuestions() {}

  /** One question a place, in the order of the places; empty where they are asked alike. */
  public static List<String> of(Inquiry inquiry) {
    String text = inquiry.text();
    List<String> places = inquiry.places();
    List<Integer> starts = new ArrayList<>();
    for (String place : places) {
      int from = starts.isEmpty() ? 0 : starts.getLast() + 1;
      int at = text.indexOf(place, from);
      if (at < 0 || text.indexOf(place, at + 1) >= 0) {
        return List.of();
      }
      starts.add(at);
    }
    List<String> own = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int end = i + 1 < places.size() ? starts.get(i + 1) : text.length();
      own.add(text.substring(starts.get(i) + places.get(i).length(), end));
    }
    String shared = "";
    if (!ASKS.matcher(own.getFirst()).find()) {
      String last = own.removeLast();
      Matcher matcher = SHARED.matcher(last);
      if (!matcher.find()) {
        return List.of();
      }
      own.add(last.substring(0, matcher.start()));
      shared = EACH.matcher(last.substring(matcher.end())).replaceAll("");
    }
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String words = JOINT.matcher(own.get(i)).replaceAll("");
      boolean asks = ASKS.matcher(words).find();
      int told = EMPTY.matcher(words).replaceAll("").length();
      if ((shared.isEmpty() && !asks) || told < (asks ? 1 : 2)) {
        return List.of();
      }
      questions.add(text.substring(0, starts.getFirst()) + places.get(i) + words + shared);
    }
    return questions;
  }
}
