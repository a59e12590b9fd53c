package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.eval.lock.Mutator.Edit;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.name.DocumentNumber;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.ledger.name.Title;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;

/** The single changes of a place, a date, a 《title》 or a document number. Not thread-safe. */
final class NameEdits {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final List<String> FIELDS =
      List.of("财政", "民政", "教育", "水利", "商务", "公安", "税务", "交通运输", "自然资源");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:财政|民政|教育|水利|商务|公安|税务|交通运输|交通|自然资源|住房城乡建设|住建|发展改革|发改|城管|文旅|卫健|农业农村|生态环境|市场监管)([局厅])");
  private static final Pattern SEPARATORS = Pattern.compile("[、，,和与及以：:；;省市州区县旗\\s\\d\\[\\]（）()]+");

  private final Random random;
  private final List<String> places;

  /**
   * @param places names of places of the corpus, as cases write them
   */
  NameEdits(Random random, List<String> places) {
    this.random = random;
    this.places = places;
  }

  static Stream<Edit> dates(Period period) {
    String written = period.written();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean last = i + 1 == written.length() || !Character.isDigit(written.charAt(i + 1));
      if (c >= '0' && c <= '9' && last) {
        char other = (char) ('1' + (c - '0' + 2) % 9);
        if (other != c) {
          edits.add(
              new Edit(period.span(), written.substring(0, i) + other + written.substring(i + 1)));
        }
      }
    }
    return edits.stream();
  }

  /** A year a few earlier or later than it is. */
  static Stream<Edit> years(Period period) {
    String written = period.written();
    List<Edit> edits = new ArrayList<>();
    Matcher year = YEAR.matcher(written);
    while (year.find()) {
      for (int by : new int[] {-2, -1, 1, 2}) {
        edits.add(
            new Edit(
                period.span(),
                written.substring(0, year.start())
                    + (Integer.parseInt(year.group()) + by)
                    + written.substring(year.end())));
      }
    }
    return edits.stream();
  }

  static Stream<Edit> titles(Title title) {
    String name = title.name();
    int middle = name.length() / 2;
    String more = name.substring(0, middle) + "暂行" + name.substring(middle);
    String less = name.length() > 4 ? name.substring(0, 2) + name.substring(4) : name + "二";
    String kind =
        name.endsWith("办法")
            ? name.substring(0, name.length() - 2) + "意见"
            : name.substring(0, Math.max(0, name.length() - 2)) + "办法";
    String one =
        name.substring(0, middle) + other(name.charAt(middle)) + name.substring(middle + 1);
    return Stream.of(more, less, kind, one)
        .filter(n -> !n.equals(name))
        .map(n -> new Edit(title.span(), "《" + n + "》"));
  }

  /** A usual character of titles that is not the one given. */
  private static char other(char c) {
    return c == '理' ? '治' : c == '建' ? '设' : '理';
  }

  List<Edit> places(Draft draft) {
    List<Edit> edits = new ArrayList<>();
    for (PlaceMention place : PlaceLexer.scan(draft.text())) {
      if (place.isDivision()) {
        for (int i = 0; i < 3 && !places.isEmpty(); i++) {
          String other = places.get(random.nextInt(places.size()));
          String stem = other.replaceAll("(?:特别行政区|自治区|自治州|[省市区县州])$", "");
          boolean near =
              draft.quotes().stream().map(Quote::text).anyMatch(q -> q.contains(stem))
                  || draft.text().contains(stem)
                  || place.written().contains(stem)
                  || holds(other, place);
          if (!near) {
            edits.add(new Edit(place.span(), other));
          }
        }
      }
    }
    return edits;
  }

  /** Whether one of two places lies in the other, so that what is said of both may be true. */
  private static boolean holds(String other, PlaceMention place) {
    return PlaceLexer.scan(other).stream()
        .flatMap(o -> o.divisions().stream())
        .anyMatch(
            o ->
                Stream.concat(place.divisions().stream(), place.within().stream())
                    .anyMatch(d -> d.contains(o) || o.contains(d)));
  }

  /** An office for one that the draft quotes nothing of. */
  static List<Edit> agencies(Draft draft) {
    List<Edit> edits = new ArrayList<>();
    Matcher office = OFFICE.matcher(draft.text());
    while (office.find()) {
      for (String other : FIELDS) {
        String short2 = other.substring(0, 2);
        boolean known =
            draft.text().contains(short2)
                || draft.quotes().stream().anyMatch(q -> q.text().contains(short2));
        if (!known) {
          edits.add(new Edit(new Span(office.start(), office.end()), other + office.group(1)));
        }
      }
    }
    return edits;
  }

  static List<Edit> numbers(String text) {
    List<Edit> edits = new ArrayList<>();
    for (DocumentNumber number : DocumentNumberLexer.scan(text)) {
      String written = number.written();
      int at = written.lastIndexOf('号');
      if (at > 0) {
        edits.add(new Edit(number.span(), written.substring(0, at) + "7" + written.substring(at)));
        edits.add(new Edit(number.span(), "国" + written.substring(1)));
        Matcher year = YEAR.matcher(written);
        if (year.find()) {
          int other = Integer.parseInt(year.group()) - 1;
          edits.add(new Edit(number.span(), year.replaceFirst(String.valueOf(other))));
        }
      }
    }
    int marker = text.indexOf('[');
    if (marker > 0) {
      edits.add(new Edit(new Span(marker, marker), "（国办发〔2031〕77号）"));
      edits.add(new Edit(new Span(marker, marker), "，依据为建城规〔2019〕103号文件"));
    }
    return edits;
  }

  /** Two places change places, where more than their names stands between them. */
  static List<Edit> swaps(String text) {
    List<PlaceMention> places =
        PlaceLexer.scan(text).stream().filter(PlaceMention::isDivision).toList();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        PlaceMention one = places.get(i);
        PlaceMention other = places.get(j);
        String between = text.substring(one.span().end(), other.span().start());
        String rest = between;
        for (PlaceMention place : places) {
          rest = rest.replace(place.written(), "");
        }
        if (!SEPARATORS.matcher(rest).replaceAll("").isEmpty()
            && !one.written().contains(other.written())
            && !other.written().contains(one.written())
            && !holds(other.written(), one)) {
          edits.add(
              new Edit(
                  new Span(one.span().start(), other.span().end()),
                  other.written() + between + one.written()));
        }
      }
    }
    return edits;
  }
}
