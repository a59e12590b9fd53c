package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Term;

/**
 * The level of government that a description says pays, as people name it, in the ways in which
 * texts do: 省里给钱 is 省级补助, 省财政 or 省预算内. Stateless.
 */
final class Levels {
  private static final Pattern PAYS =
      Pattern.compile(
          "(中央|国家|省|市|县|区|镇|乡|村)(里|上|级|级财政|财政|层面)?(也|都|还)?(给|出|拿|掏|补|拨|投|贴)(了|过)?(钱|资金|经费|款|补助)");

  private static final Map<String, List<String>> COUNTRY =
      Map.of(
          "中央", List.of("国家", "国债", "部委"),
          "国家", List.of("中央", "国债", "部委"));

  private static final List<String> AS_PAYER =
      List.of("级", "财政", "补", "本级", "里", "预算内", "拨付", "出资", "安排");

  private static final double WEIGHT = 1.2;

  private Levels() {}

  static Optional<Term> of(String topic) {
    Matcher matcher = PAYS.matcher(topic);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String level = matcher.group(1);
    List<String> variants = new ArrayList<>(COUNTRY.getOrDefault(level, List.of()));
    if (variants.isEmpty()) {
      AS_PAYER.forEach(as -> variants.add(level + as));
    } else {
      variants.add(level);
    }
    return Optional.of(new Term(matcher.group(), variants, WEIGHT, true, false));
  }
}
