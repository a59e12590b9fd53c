package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Kind;
import org.anwen.api.Quote;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.place.Level;
import org.anwen.question.Term;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.ThemeReader;
import org.anwen.text.ChineseNumerals;

/**
 * Groups cases by province, city, county or heading: how many groups there are, which they are, and
 * which holds most cases. Thread-safe; cost is that of the places named in the library.
 */
public final class GroupAnswering implements Answering {
  private static final String PLACES = "省份|省级|省|地级市|地市|城市|设区市|区县|县区|县市区|县市|市县|县|市";
  private static final String HEADINGS = "小节|章节|章|节|部分|板块|栏目|大类|类|方面";
  private static final Pattern NUMBER =
      Pattern.compile("(?:多少|几)个?(" + PLACES + "|" + HEADINGS + ")(?![级内里委办政直长])");
  private static final Pattern WHICH =
      Pattern.compile("哪(?:些|几个|几)(" + PLACES + "|" + HEADINGS + ")(?![级内里委办政直长])");
  private static final Pattern MOST =
      Pattern.compile(
          "哪(?:一)?个?("
              + PLACES
              + "|"
              + HEADINGS
              + ")[^，。？?]{0,6}(?:案例|例子|经验)(?:数量?|个数)?最(多|少)"
              + "|(?:案例|例子|经验)(?:数量?|个数)?最(多|少)[^，。？?]{0,2}的?(?:是)?(?:哪(?:一)?个?)?("
              + PLACES
              + "|"
              + HEADINGS
              + ")");

  /** 只收了一个案例 */
  private static final Pattern ONLY =
      Pattern.compile(
          "哪(?:些|(?:一|几)?个?)("
              + PLACES
              + "|"
              + HEADINGS
              + ")[^，。？?]{0,4}(?:只|仅|就|都)[收选有列]?[录了有]?([一二两三四五六七八九\\d])(?:个|条|则|例|篇|项)(?:案例|例子|经验)");

  /** Words that only say that cases are counted, and of what library. */
  private static final Set<String> FRAME =
      Set.of(
          "省", "省份", "自治区", "直辖市", "市", "县", "区", "县区", "区县", "城市", "地市", "地级市", "案例", "清单", "材料",
          "文件", "涉及", "覆盖", "来自", "分布", "包括", "包含", "收录", "数量", "个数", "小节", "章节", "部分", "章", "节",
          "板块", "栏目", "经验", "例子", "全国", "资料", "汇编", "选编", "库里", "典型", "地方", "案例数", "大类", "内容");

  private static final int NAMED = 40;
  private static final double LIGHT = 0.2;

  private final Snippets snippets;
  private final Ledger ledger;

  public GroupAnswering(Snippets snippets, Ledger ledger) {
    this.snippets = snippets;
    this.ledger = ledger;
  }

  @Override
  public Result answer(Reading reading) {
    String text = reading.inquiry().text();
    if (!reading.inquiry().places().isEmpty() || !reading.inquiry().years().isEmpty()) {
      return Result.NOTHING;
    }
    List<Term> theme = reading.terms().stream().filter(t -> !FRAME.contains(t.text())).toList();
    Matcher most = MOST.matcher(text);
    if (most.find()) {
      String by = most.group(1) == null ? most.group(4) : most.group(1);
      boolean least = "少".equals(most.group(2)) || "少".equals(most.group(3));
      return theme.isEmpty() ? extreme(by, groups(by, everyOrdinal()), least) : Result.NOTHING;
    }
    Matcher only = ONLY.matcher(text);
    if (only.find()) {
      return just(only.group(1), only.group(2), theme);
    }
    Matcher number = NUMBER.matcher(text);
    Matcher which = WHICH.matcher(text);
    if (number.find() && reading.inquiry().kind() != Kind.SUM) {
      return list(number.group(1), reading, theme);
    }
    return which.find() && theme.isEmpty() ? list(which.group(1), reading, theme) : Result.NOTHING;
  }

  private Result list(String by, Reading reading, List<Term> theme) {
    if (isHeading(by) && !theme.isEmpty()) {
      return Result.NOTHING;
    }
    BitSet ordinals = theme.isEmpty() ? everyOrdinal() : fitting(reading, theme);
    Map<String, BitSet> groups = groups(by, ordinals);
    if (groups.isEmpty()) {
      return Result.NOTHING;
    }
    String unit = isHeading(by) ? "个" + by : kindOf(by);
    List<Finding> findings = new ArrayList<>();
    String value = groups.size() + unit;
    findings.add(
        new Finding(
            Role.COMPUTED, "", value, "共检索" + ledger.cases() + "个案例，涉及" + value, List.of()));
    groups.entrySet().stream().limit(NAMED).map(this::row).forEach(findings::add);
    return CaseRows.inTable(findings, ordinals.cardinality());
  }

  private Result extreme(String by, Map<String, BitSet> groups, boolean least) {
    if (groups.size() < 2) {
      return Result.NOTHING;
    }
    Comparator<Map.Entry<String, BitSet>> size =
        Comparator.comparingInt(e -> e.getValue().cardinality());
    List<Map.Entry<String, BitSet>> ranked =
        groups.entrySet().stream().sorted(least ? size : size.reversed()).toList();
    int first = ranked.getFirst().getValue().cardinality();
    List<String> names =
        ranked.stream()
            .filter(e -> e.getValue().cardinality() == first)
            .map(e -> isHeading(by) ? "“" + e.getKey() + "”" : e.getKey())
            .toList();
    String tie = names.size() > 1 ? "，" + names.size() + "个并列" : "";
    String statement =
        String.join("、", names) + "案例最" + (least ? "少" : "多") + "，" + (tie.isEmpty() ? "有" : "各有");
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(Role.COMPUTED, "", first + "个", statement + first + "个" + tie, List.of()));
    ranked.stream().limit(NAMED).map(this::row).forEach(findings::add);
    return CaseRows.inTable(findings, ledger.cases());
  }

  /** The groups of just so many cases. */
  private Result just(String by, String digit, List<Term> theme) {
    if (theme.stream().anyMatch(t -> t.noun() && t.weight() > LIGHT)) {
      return Result.NOTHING;
    }
    char first = digit.charAt(0);
    int size =
        first == '两' ? 2 : Character.isDigit(first) ? first - '0' : ChineseNumerals.digit(first);
    List<Finding> rows =
        groups(by, everyOrdinal()).entrySet().stream()
            .filter(g -> g.getValue().cardinality() == size)
            .map(this::row)
            .toList();
    if (rows.isEmpty()) {
      return Result.NOTHING;
    }
    String statement = "有" + size + "个案例的" + (isHeading(by) ? by : kindOf(by).substring(1));
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            Role.COMPUTED, "", rows.size() + "个", statement + "共" + rows.size() + "个", List.of()));
    findings.addAll(rows);
    return CaseRows.inTable(findings, rows.size() * size);
  }

  private Finding row(Map.Entry<String, BitSet> group) {
    String number = group.getValue().cardinality() + "个案例";
    CaseRecord first = ledger.records().get(group.getValue().nextSetBit(0));
    List<Quote> quotes = snippets.quotes(first, first.clauses().getFirst().span());
    return new Finding(Role.ROW, group.getKey(), number, number, quotes);
  }

  private BitSet everyOrdinal() {
    BitSet all = new BitSet();
    all.set(0, ledger.cases());
    return all;
  }

  private static BitSet fitting(Reading reading, List<Term> theme) {
    BitSet found = new BitSet();
    ThemeReader.fitting(reading, theme).forEach(c -> found.set(c.record().ordinal()));
    return found;
  }

  private static boolean isHeading(String by) {
    return Pattern.matches(HEADINGS, by);
  }

  private static String kindOf(String by) {
    return switch (level(by)) {
      case PROVINCE -> "个省（自治区、直辖市）";
      case CITY -> "个市（州）";
      default -> "个县（市、区）";
    };
  }

  private static Level level(String by) {
    if (by.startsWith("省")) {
      return Level.PROVINCE;
    }
    return by.contains("县") ? Level.COUNTY : Level.CITY;
  }

  /** The ordinals of the cases of each group, groups in the order of their first case. */
  private Map<String, BitSet> groups(String by, BitSet ordinals) {
    Map<String, BitSet> groups =
        isHeading(by) ? byHeading(by, ordinals) : byPlace(level(by), ordinals);
    Map<String, BitSet> ordered = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, BitSet> e) -> e.getValue().nextSetBit(0))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }

  private Map<String, BitSet> byPlace(Level level, BitSet ordinals) {
    Map<String, BitSet> groups = new LinkedHashMap<>();
    ledger
        .places()
        .divisions(level)
        .forEach(
            (division, cases) -> {
              BitSet here = new BitSet();
              Arrays.stream(cases).filter(ordinals::get).forEach(here::set);
              if (!here.isEmpty()) {
                groups.put(division.fullPath(), here);
              }
            });
    return groups;
  }

  /** 章, 部分 and their like are the outermost headings; 节 and 小节 the innermost. */
  private Map<String, BitSet> byHeading(String by, BitSet ordinals) {
    boolean inner = by.endsWith("节") && !by.equals("章节");
    Map<String, BitSet> groups = new LinkedHashMap<>();
    for (int i = ordinals.nextSetBit(0); i >= 0; i = ordinals.nextSetBit(i + 1)) {
      int ordinal = i;
      List<String> path = ledger.records().get(ordinal).source().section();
      Optional<String> heading =
          path.isEmpty() ? Optional.empty() : Optional.of(inner ? path.getLast() : path.getFirst());
      heading.ifPresent(h -> groups.computeIfAbsent(h, k -> new BitSet()).set(ordinal));
    }
    return groups;
  }
}
