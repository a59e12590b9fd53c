package org.anwen.modelkit;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model that changes a share of the figures of another one. Equal prompts get equal words. */
public final class Lying implements Script {
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\[\\d.【源])\\d+(?:\\.\\d+)?(?![\\d.\\]】])");

  private final Script truth;
  private final double share;

  /**
   * @param share of the figures that are changed, 0 to 1
   */
  public Lying(Script truth, double share) {
    this.truth = truth;
    this.share = share;
  }

  @Override
  public String say(Prompt prompt) {
    Random random = new Random(prompt.user().hashCode());
    return FIGURE
        .matcher(truth.say(prompt))
        .replaceAll(
            figure ->
                Matcher.quoteReplacement(
                    random.nextDouble() < share
                        ? changed(figure.group(), random)
                        : figure.group()));
  }

  private static String changed(String figure, Random random) {
    int at = random.nextInt(figure.length());
    while (figure.charAt(at) == '.') {
      at = random.nextInt(figure.length());
    }
    char other = (char) ('1' + (figure.charAt(at) - '0' + random.nextInt(8)) % 9);
    String changed = figure.substring(0, at) + other + figure.substring(at + 1);
    return changed.equals(figure) ? figure + "1" : changed;
  }
}
