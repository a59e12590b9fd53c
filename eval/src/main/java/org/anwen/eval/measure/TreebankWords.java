package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of text in other letters than Chinese characters, by the conventions of the Penn Treebank
 * as NLTK's {@code word_tokenize} applies them to one sentence: marks stand alone, a decimal point
 * or a comma within a figure does not part it, a full stop is parted at the end only, and English
 * clitics are parted from their words. Public scorers count F1 over such words. Stateless; time is
 * linear in the text.
 */
final class TreebankWords {
  private record Rule(Pattern pattern, String with) {
    static Rule of(String regex, String with) {
      return new Rule(Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS), with);
    }
  }

  /** Applied in this order; a blank is a word's end. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of("[«“‘„]|`+", " $0 "),
          Rule.of("^\"|(?<=[ (\\[{<])(?:\"|'')", " `` "),
          Rule.of("(?<!\\w)'(?!(?i:re|ve|ll|m|t|s|d|n)\\b)(?=\\w)", "' "),
          Rule.of("(?<=[^.])\\.(?=[\\])}>\"'»”’ ]*\\s*$)", " . "),
          Rule.of("[:,](?=\\D)|[:,]$", " $0 "),
          Rule.of("\\.{2,}|[;@#$%&?!*‒-―\\]\\[(){}<>]|--", " $0 "),
          Rule.of("^|$", " "),
          Rule.of("[»”’]", " $0 "),
          Rule.of("''|\"", " '' "),
          Rule.of("\\s+", " "),
          Rule.of("(?<=[^' ])(?:'[sSmMdD]?|'(?:ll|LL|re|RE|ve|VE)|n't|N'T)(?= )", " $0"),
          Rule.of("(?i)\\b(can)(not)\\b|\\b(d)('ye)\\b|\\b(gim)(me)\\b", " $1$3$5 $2$4$6 "),
          Rule.of("(?i)\\b(gon|wan)(na)\\b|\\b(got)(ta)\\b|\\b(lem)(me)\\b", " $1$3$5 $2$4$6 "),
          Rule.of("(?i)\\b(more)('n)\\b|(?<= )('t)(is|was)\\b", " $1$3 $2$4 "));

  private TreebankWords() {}

  static List<String> of(String text) {
    String spaced = text;
    for (Rule rule : RULES) {
      spaced = rule.pattern.matcher(spaced).replaceAll(rule.with);
    }
    List<String> words = new ArrayList<>(Arrays.asList(spaced.split("[\\s\\p{Z}]+")));
    words.removeIf(String::isEmpty);
    return words;
  }
}
