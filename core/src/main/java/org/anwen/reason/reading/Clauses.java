package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.question.Term;
import org.anwen.reason.reading.Description.Thing;

/**
 * The clauses of a description: 「按每户定额收钱、留着日后维护用的」 says two things of a case, and one that does the
 * first and not the second does not fit, however little the second's words weigh. Stateless.
 */
final class Clauses {
  private static final Pattern ENDS =
      Pattern.compile(
          "[，,；;、。？?！!]|并且|而且|同时|(?<![一合吞归兼])并(?![购联行网入])|(?<=\\p{IsHan}{2})又(?=\\p{IsHan})");

  /** 「价格分别是多少」 asks something of each case that fits. */
  private static final Pattern ASKS =
      Pattern.compile("多少|多[长大高久远快]|几(?![乎个家处类种项条座])|什么|啥|怎|如何|咋|谁|各是|分别是");

  private static final Pattern WHICH = Pattern.compile("哪|有谁|谁[在有把给]");

  private Clauses() {}

  /** A description whose things know what clause they stand in. */
  static Description marked(Description description, String text) {
    List<List<Thing>> ways = new ArrayList<>();
    for (List<Thing> way : description.ways()) {
      List<Thing> things = new ArrayList<>();
      int clause = 0;
      int from = 0;
      for (Thing thing : way) {
        int at = start(thing, text, from);
        if (at >= 0 && from > 0 && ENDS.matcher(text.substring(from, at)).find()) {
          clause++;
        }
        things.add(thing.in(at >= 0 && isAsking(text, at) ? -1 : clause));
        from = Math.max(from, end(thing, text, from));
      }
      ways.add(things);
    }
    return new Description(ways);
  }

  /** Whether a clause behind another asks something of what fits. */
  private static boolean isAsking(String text, int at) {
    int start = 0;
    int end = text.length();
    Matcher ends = ENDS.matcher(text);
    while (ends.find()) {
      if (ends.end() <= at) {
        start = ends.end();
      } else if (ends.start() > at) {
        end = ends.start();
        break;
      }
    }
    String clause = text.substring(start, end);
    return start > 0 && ASKS.matcher(clause).find() && !WHICH.matcher(clause).find();
  }

  private static int start(Thing thing, String text, int from) {
    return terms(thing)
        .mapToInt(t -> text.indexOf(t.text(), from))
        .filter(i -> i >= 0)
        .min()
        .orElse(-1);
  }

  private static int end(Thing thing, String text, int from) {
    return terms(thing)
        .filter(t -> text.indexOf(t.text(), from) >= 0)
        .mapToInt(t -> text.indexOf(t.text(), from) + t.text().length())
        .max()
        .orElse(-1);
  }

  private static Stream<Term> terms(Thing thing) {
    return thing.choices().stream().flatMap(List::stream);
  }
}
