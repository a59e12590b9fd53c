package org.anwen.modelkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model that behaves well: it words every finding of its prompt, in turns of phrase and forms of
 * citing that vary from prompt to prompt as those of small models do. Equal prompts get equal
 * words.
 */
public final class Faithful implements Script {
  private static final Pattern FINDING =
      Pattern.compile("(?:(更正|属实|统计|材料未载|相近)：)?(.*?)(?:\\[(\\d+)])?");
  private static final List<String> OPENINGS = List.of("", "", "", "根据材料，", "据材料记载，", "材料显示，");

  @Override
  public String say(Prompt prompt) {
    Random random = new Random(prompt.user().hashCode());
    List<String> sentences = new ArrayList<>();
    boolean lines = prompt.findings().size() > 2;
    for (String finding : prompt.findings()) {
      Matcher matcher = FINDING.matcher(finding);
      if (matcher.matches()) {
        String number = matcher.group(3) == null ? "" : matcher.group(3);
        sentences.add(sentence(String.valueOf(matcher.group(1)), matcher.group(2), number, random));
      }
    }
    String begin = lines && random.nextInt(3) == 0 ? "- " : "";
    return begin + String.join(lines ? "\n" + begin : "", sentences);
  }

  private static String sentence(String mark, String words, String number, Random random) {
    boolean checked = mark.equals("更正") || mark.equals("属实");
    String opening = checked ? "" : OPENINGS.get(random.nextInt(OPENINGS.size()));
    String said = stressed(words, random);
    if (number.isEmpty()) {
      return opening + said + "。";
    }
    return opening
        + switch (random.nextInt(8)) {
          case 0 -> said + "。[" + number + "]";
          case 1 -> said + "【" + number + "】。";
          case 2 -> said + " [来源" + number + "]。";
          case 3 -> said + "。"; // forgets to cite
          default -> said + "[" + number + "]。";
        };
  }

  /** Sometimes with a stress that plain text does not know. */
  private static String stressed(String words, Random random) {
    return random.nextInt(5) == 0 ? "**" + words + "**" : words;
  }
}
