package org.anwen.reason.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;
import org.anwen.text.Folding;

/**
 * Counts the cases, or the articles, of a document that the question names by words of its title:
 * 「经验材料里一共几个经验」, 「这部办法共多少条」. A title is named by words of it that no other title has. Thread-safe.
 */
public final class DocumentCount implements Answering {
  private static final Pattern ASKS =
      Pattern.compile(
          "^[“\"「《]?([^，。？?]{2,30}?)[”\"」》]?(?:这(?:份|本|部|个)(?:材料|文件|办法)?)?(?:里面|里头|里|中|内)?(?:一共|总共|共有|共|收录了?|收了?|包含|包括|有)+"
              + "(?:多少|几)(个|条|则|篇|例)(?:案例|经验|做法|典型|例子|条款|条文|规定)?[吗呢？?]*$");

  private static final int SHORTEST = 2;
  private static final double MOST_PAIRS = 0.99;

  private final Map<String, Integer> articles = new LinkedHashMap<>();
  private final Map<String, Integer> cases = new LinkedHashMap<>();

  public DocumentCount(Ledger ledger) {
    for (CaseRecord record : ledger.records()) {
      String title = record.source().documentTitle();
      cases.merge(title, 1, Integer::sum);
      articles.merge(title, isArticle(record) ? 1 : 0, Integer::sum);
    }
  }

  private static boolean isArticle(CaseRecord record) {
    String number = record.source().number();
    return number.startsWith("第") && number.contains("条");
  }

  @Override
  public Result answer(Reading reading) {
    Matcher asks = ASKS.matcher(reading.inquiry().topic());
    if (!asks.find()) {
      return Result.NOTHING;
    }
    List<String> places = reading.inquiry().places();
    String words = Folding.of(asks.group(1).replaceAll("^(这|那)?(份|本|部|个)?", ""));
    List<String> named =
        cases.keySet().stream().filter(title -> holds(Folding.of(title), words, places)).toList();
    if (named.size() != 1) {
      return Result.NOTHING;
    }
    String title = named.getFirst();
    boolean counted = asks.group(2).equals("条") && articles.getOrDefault(title, 0) > 0;
    int number = counted ? articles.getOrDefault(title, 0) : cases.getOrDefault(title, 0);
    String value = number + (counted ? "条" : "个案例");
    return Result.of(
        List.of(
            new Finding(
                Role.COMPUTED, "", number + asks.group(2), "《" + title + "》共" + value, List.of())),
        number);
  }

  private static boolean holds(String title, String words, List<String> places) {
    if (words.length() < SHORTEST || !places.stream().allMatch(title::contains)) {
      return false;
    }
    int found = 0;
    for (int i = 0; i + 1 < words.length(); i++) {
      found += title.contains(words.substring(i, i + 2)) ? 1 : 0;
    }
    return found >= MOST_PAIRS * (words.length() - 1);
  }
}
