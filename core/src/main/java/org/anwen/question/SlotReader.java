package org.anwen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Quantity;

/** Finds the things that a question asks for, each with its own words. Thread-safe. */
public final class SlotReader {
  private static final Pattern INTERROGATIVE =
      Pattern.compile("多少|(?<![那哪这好前后头])几(?!乎|经|番)|什么|啥|哪|谁|怎|如何|咋|为何|何时|多(大|高|长|久|远)|是否|吗");
  private static final Pattern OF_A_KIND = Pattern.compile("什么|啥|哪");
  private static final Pattern SUM_OF_MONEY =
      Pattern.compile("(多少|几)个?(十|百|千|万|亿)+(?=[元块钱的了呢吗啊，。？?,]|$)");

  /** How many cars can stand somewhere is told by the spaces that there are. */
  private static final Pattern CAPACITY =
      Pattern.compile("(?:能|可|够|可以|容得下|停得下|能够)停(?:得下|下|放)?(?:多少|几)(?:[辆台部]|(?=车|[？?]|$))");

  /** 「要是一个村有5口塘，」 says what there is, and not for what each is asked. */
  private static final Pattern SUPPOSED =
      Pattern.compile("^(?:那|那么)?(?:要是|如果|假如|假设|假定|倘若|若是?)[^，。]*[，,]+(?=.{2})");

  private static final int ALIKE = 4;
  private static final String PARKING = "停车位";
  private static final Pattern NUMBER_OF = Pattern.compile("([户人件家处座台辆册栋套批个])数");

  /**
   * @param parts the parts of the question that ask, at least one
   * @param terms the words of the whole question
   * @return one slot for each part, each with the words that its own part and no other part holds,
   *     and those that no part holds; a part without telling words, as 「花了多少钱」, goes on from the
   *     one before
   */
  public List<Slot> read(List<String> parts, List<Term> terms) {
    List<Slot> slots = new ArrayList<>();
    for (String part : parts) {
      slots.add(slot(part, own(part, parts, terms)));
    }
    return slots;
  }

  /**
   * The slot as one for a figure: who or what has the most is found by the figure, not by the
   * question word.
   */
  public static Slot measured(Slot slot) {
    Matcher number = NUMBER_OF.matcher(slot.text());
    if (!slot.expect().figure() && number.find()) {
      return new Slot(
          Expect.COUNT, number.group(1), slot.per(), slot.counted(), slot.text(), slot.terms());
    }
    Expect expect = slot.expect().figure() ? slot.expect() : Expectations.measure(slot.text());
    return new Slot(expect, slot.unit(), slot.per(), slot.counted(), slot.text(), slot.terms());
  }

  private static List<Term> own(String part, List<String> parts, List<Term> terms) {
    List<Term> own = new ArrayList<>();
    for (Term term : terms) {
      boolean here = part.contains(term.text());
      boolean elsewhere = parts.stream().anyMatch(p -> !p.equals(part) && p.contains(term.text()));
      if (here || !elsewhere) {
        own.add(term);
      }
    }
    if (own.isEmpty()) {
      return terms;
    }
    int at = parts.indexOf(part);
    boolean tells = own.stream().anyMatch(t -> t.noun() && part.contains(t.text()));
    if (at > 0 && !tells && !asksAlike(part, parts.get(at - 1))) {
      own.addAll(
          terms.stream()
              .filter(t -> !own.contains(t) && parts.get(at - 1).contains(t.text()))
              .toList());
    }
    return own;
  }

  /** Whether two parts ask the same of two things: 省级摊多少, 县级摊多少. */
  private static boolean asksAlike(String part, String before) {
    return part.length() > ALIKE && before.endsWith(part.substring(part.length() - ALIKE));
  }

  /** Whether a part is a few keywords without a word of asking; the last of them is asked for. */
  public static boolean isKeywords(Slot slot) {
    return slot.expect() == Expect.TEXT && Expectations.isBare(slot.text());
  }

  /** Whether a figure of no stated type is mostly one of money, as 多少补偿 is. */
  public static boolean isLikelyMoney(Slot slot) {
    return slot.expect() == Expect.FIGURE && AskedUnit.likelyMoney(slot.text(), slot.terms());
  }

  /** A part without the figures that it states: 每户1000元 asks for nothing by the household. */
  private static String withoutFigures(String part) {
    StringBuilder text = new StringBuilder(part);
    for (Quantity stated : Claims.of(part)) {
      Span span = stated.span();
      text.replace(span.start(), span.end(), "，".repeat(span.length()));
    }
    return text.toString();
  }

  private static Slot slot(String part, List<Term> terms) {
    if (CAPACITY.matcher(part).find()) {
      return new Slot(Expect.COUNT, "个", "", PARKING, part, focused(part, terms));
    }
    Expect expect = Expectations.of(part);
    String unit = SUM_OF_MONEY.matcher(part).find() ? "" : AskedUnit.of(part);
    if (!unit.isEmpty() && (expect.figure() || expect == Expect.TEXT)) {
      expect = AskedUnit.expect(unit).orElse(expect);
    } else if (expect == Expect.FIGURE) {
      expect = AskedUnit.ofHead(part, terms).filter(e -> e != Expect.MONEY).orElse(expect);
    }
    Matcher number = NUMBER_OF.matcher(part);
    if (expect == Expect.FIGURE && !INTERROGATIVE.matcher(part).find() && number.find()) {
      expect = Expect.COUNT;
      unit = number.group(1);
    }
    return new Slot(
        expect,
        unit,
        Expectations.per(SUPPOSED.matcher(withoutFigures(part)).replaceFirst("")),
        expect == Expect.COUNT ? Expectations.counted(part) : "",
        part,
        focused(part, terms));
  }

  /** Marks the word that stands last before the question word, and the first after it. */
  private static List<Term> focused(String part, List<Term> terms) {
    Matcher matcher = INTERROGATIVE.matcher(part);
    int at = matcher.find() ? matcher.start() : part.length();
    int end = at == part.length() ? at : matcher.end();
    Term before = null;
    int beforeEnd = -1;
    Term after = null;
    int afterStart = Integer.MAX_VALUE;
    for (Term term : terms) {
      int found = part.indexOf(term.text());
      if (found < 0) {
        continue;
      }
      if (found + term.text().length() <= at && found + term.text().length() > beforeEnd) {
        before = term;
        beforeEnd = found + term.text().length();
      }
      if (found >= end && found < afterStart) {
        after = term;
        afterStart = found;
      }
    }
    List<Term> marked = new ArrayList<>();
    for (Term term : terms) {
      boolean beside = term.equals(after) && afterStart - end <= 3;
      if (beside && OF_A_KIND.matcher(part.substring(at, end)).matches()) {
        marked.add(Lexicon.isIdentity(term.text()) ? term.withFocus() : term.asCategory());
      } else {
        marked.add(term.equals(before) || beside ? term.withFocus() : term);
      }
    }
    return marked;
  }
}
