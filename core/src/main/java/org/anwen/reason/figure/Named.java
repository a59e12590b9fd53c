package org.anwen.reason.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sum of money may be of the kind that is asked for, where both are called by a name: a
 * fee is no allowance, and a deposit no income. Stateless.
 */
final class Named {
  private static final List<String> KINDS =
      List.of(
          "费|费用|成本|造价|投资|投入|支出|收费|收费标准",
          "补贴|津贴|待遇|补助|奖补|奖励|奖金|报酬|工资|薪酬",
          "租金|房租",
          "押金|保证金",
          "收入|产值|收益|利润|营业额|销售额",
          "贷款|专项债|债券");
  private static final Pattern NAME =
      Pattern.compile(
          "收费标准|费用|成本|造价|投资|投入|支出|补贴|津贴|待遇|补助|奖补|奖励|奖金|报酬|工资|薪酬|租金|房租|押金|保证金|收入|产值|收益|利润|营业额|销售额|贷款|专项债|债券|(?<![收免])费");
  private static final Pattern STATED =
      Pattern.compile(
          "(" + NAME.pattern() + ")(?:标准)?(?:为|是|约|达|共)?(?:每[\\p{IsHan}]{0,3})?(?:约)?\\|");

  private Named() {}

  /**
   * @param asked what is asked
   * @param own the words that belong to the sum, parted by a bar where it stands
   */
  static boolean alike(String asked, String own) {
    Optional<String> said = last(STATED.matcher(own), 1);
    Optional<String> wanted = last(NAME.matcher(asked), 0);
    return said.isEmpty()
        || wanted.isEmpty()
        || asked.contains(said.get().substring(0, 1))
        || said.get().contains(wanted.get())
        || KINDS.stream().anyMatch(k -> holds(k, said.get()) && holds(k, wanted.get()));
  }

  private static boolean holds(String kind, String name) {
    return List.of(kind.split("\\|")).contains(name);
  }

  private static Optional<String> last(Matcher matcher, int group) {
    String found = null;
    while (matcher.find()) {
      found = matcher.group(group);
    }
    return Optional.ofNullable(found);
  }
}
