package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anwen.api.Span;
import org.anwen.eval.lock.Mutator.Edit;
import org.anwen.ledger.Dimension;
import org.anwen.ledger.Period;
import org.anwen.ledger.Qualifier;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.Title;

/** The single changes of a figure, a period, a title or a word. Stateless. */
final class Edits {
  /** Pairs of words that exclude each other, either for the other. */
  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("增长", "下降"),
          List.of("增加", "减少"),
          List.of("提高", "降低"),
          List.of("提升", "下降"),
          List.of("上升", "下降"),
          List.of("扩大", "缩小"),
          List.of("延长", "缩短"),
          List.of("最高", "最低"),
          List.of("最多", "最少"),
          List.of("最大", "最小"),
          List.of("高于", "低于"),
          List.of("全部", "部分"),
          List.of("必须", "可以"),
          List.of("应当", "可以"),
          List.of("线上", "线下"),
          List.of("之前", "之后"),
          List.of("以上", "以下"),
          List.of("新增", "减少"),
          List.of("累计", "平均"),
          List.of("集中", "分散"),
          List.of("统一", "分别"));

  private Edits() {}

  static Stream<Edit> digits(Quantity quantity) {
    String written = quantity.written();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = (char) ('0' + (c - '0' + 1 + (i * 3 + c) % 8) % 10);
        boolean leading = other == '0' && (i == 0 || !Character.isDigit(written.charAt(i - 1)));
        if (!leading && other != c) {
          edits.add(
              new Edit(
                  quantity.span(), written.substring(0, i) + other + written.substring(i + 1)));
        }
      }
    }
    return edits.stream();
  }

  static Stream<Edit> units(Quantity quantity) {
    String written = quantity.written();
    String unit = quantity.unit().name();
    if (unit.isEmpty() || !written.contains(unit)) {
      return Stream.empty();
    }
    List<String> others =
        switch (quantity.unit().dimension()) {
          case PERCENT -> List.of("‰", "个百分点");
          case MONEY -> List.of("美元", "平方米");
          case COUNT -> List.of(unit.equals("户") ? "人" : "户", "公里");
          default -> List.of("元", "个");
        };
    int at = written.lastIndexOf(unit);
    return others.stream()
        .filter(o -> !o.equals(unit))
        .map(
            o ->
                new Edit(
                    quantity.span(),
                    written.substring(0, at) + o + written.substring(at + unit.length())));
  }

  static Stream<Edit> magnitudes(Quantity quantity) {
    String written = quantity.written();
    if (quantity.unit().dimension() == Dimension.RATIO) {
      return Stream.empty();
    }
    List<String> made = new ArrayList<>();
    if (written.contains("万") && !written.contains("万亿")) {
      made.add(written.replace('万', '亿'));
      made.add(written.replace("万", ""));
    } else if (written.contains("亿") && !written.contains("万亿")) {
      made.add(written.replace('亿', '万'));
      made.add(written.replace("亿", ""));
    }
    return made.stream().map(m -> new Edit(quantity.span(), m));
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

  static Stream<Edit> titles(Title title) {
    String name = title.name();
    int middle = name.length() / 2;
    String more = name.substring(0, middle) + "暂行" + name.substring(middle);
    String less = name.length() > 4 ? name.substring(0, 2) + name.substring(4) : name + "二";
    String kind =
        name.endsWith("办法")
            ? name.substring(0, name.length() - 2) + "意见"
            : name.substring(0, Math.max(0, name.length() - 2)) + "办法";
    return Stream.of(more, less, kind)
        .filter(n -> !n.equals(name))
        .map(n -> new Edit(title.span(), "《" + n + "》"));
  }

  static Stream<Edit> bounds(Quantity quantity) {
    if (quantity.isRange() || !quantity.terms().isEmpty()) {
      return Stream.empty();
    }
    String written = quantity.written();
    int at = 0;
    while (at < written.length() && !Character.isDigit(written.charAt(at))) {
      at++;
    }
    String figure = written.substring(at);
    Set<Qualifier> said = quantity.qualifiers();
    List<String> made = new ArrayList<>();
    if (figure.endsWith("以上")) {
      made.add(figure.substring(0, figure.length() - 2) + "以下");
    } else if (figure.endsWith("以下") || figure.endsWith("以内") || figure.endsWith("之内")) {
      made.add(figure.substring(0, figure.length() - 2) + "以上");
    } else if (figure.endsWith("左右")) {
      made.add("超过" + figure.substring(0, figure.length() - 2));
    } else if (figure.contains("余") || figure.contains("多")) {
      made.add("近" + figure.replace("余", "").replace("多", ""));
    } else if (said.contains(Qualifier.OVER) || said.contains(Qualifier.AT_LEAST)) {
      made.add("不足" + figure);
      made.add("不超过" + figure);
    } else if (said.contains(Qualifier.UNDER)
        || said.contains(Qualifier.AT_MOST)
        || said.contains(Qualifier.NEARLY)) {
      made.add("超过" + figure);
    } else if (figure.endsWith("内")) {
      made.add(figure.substring(0, figure.length() - 1) + "以上");
    } else {
      made.add("超过" + figure);
      made.add("不足" + figure);
      made.add("近" + figure);
      made.add("不超过" + figure);
    }
    return made.stream().map(m -> new Edit(quantity.span(), m));
  }

  static List<Edit> directions(String text) {
    List<Edit> edits = new ArrayList<>();
    for (List<String> pair : OPPOSITES) {
      for (int side = 0; side < 2; side++) {
        String word = pair.get(side);
        int at = text.indexOf(word);
        while (at >= 0) {
          edits.add(new Edit(new Span(at, at + word.length()), pair.get(1 - side)));
          at = text.indexOf(word, at + 1);
        }
      }
    }
    return edits;
  }
}
