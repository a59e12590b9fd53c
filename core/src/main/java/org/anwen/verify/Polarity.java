package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.name.TitleLexer;

/**
 * The rule that what is denied was denied, and what is said was said: a part of a sentence negates
 * a word where its source negates it, and not elsewhere. Thread-safe.
 *
 * <p>The words are the usual negations of modern Chinese, less the compounds in which the same
 * characters negate nothing (不断, 未来, 无障碍).
 */
final class Polarity {
  private static final Pattern NO_NEGATION =
      Pattern.compile(
          "不得不|不能不|不会不|无不|莫不|不断|不仅|不但|不光|不只|不单|不少(?!于)|不同|不等|不久|不论|不管|不惜|不愧"
              + "|不妨|不禁|不时|不懈|不已|不止|不动产|不可移动|不可或缺|不可缺少|不可分割|必不可少|不锈钢|不良|不错"
              + "|不超过|不低于|不少于|不高于|不多于|不大于|不小于|不足|不到|不满(?!意)|差不多|不得已|不等式"
              + "|无障碍|无人机|无线|无偿|无缝|无论|无疑|无数|无比|无形|无害|无人|无感|无纸|无锡|无为|无极|无棣"
              + "|未来|未成年|非常|非遗|非物质|非税|非公|非营利|非机动|非居住|非住宅|非洲|非金属"
              + "|是否|能否|可否|与否|否则|除非|莫过于|莫若|免疫|免税|没收");
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?:没有|没能|没|未能|未曾|未|不是|不能|不会|不再|不予|不得|不准|不许|不可|不用|不必|不|非"
              + "|无法|无须|无需|无|勿|莫|否|禁止|严禁|杜绝|拒绝|免去|免除|免收|免缴|免交|免费|取消|停止)");
  private static final Pattern FILLER =
      Pattern.compile("^(?:是|有|被|经|将|把|能|会|再|得|要|用|予|以|在|过|曾|到|达到|达|的|地|可){0,3}");
  private static final int REACH = 3;
  private static final int HEAD = 2;

  /** 材料并未显示…: the denial of all that follows. */
  private static final Pattern NOT_REPORTED =
      Pattern.compile("(?:未|没有|没|不|并非)(?:能)?(?:显示|表明|提到|提及|记载|说明|载明|写明|指出|证实|反映|介绍)");

  private Polarity() {}

  /** Whether a text says of facts that they are not reported. */
  static boolean disowns(String text) {
    Matcher denied = NOT_REPORTED.matcher(text);
    return denied.find() && (isOfWhatFollows(text, denied.end()) || hasFacts(text));
  }

  /** Whether a denial ends its part, so that all that follows is denied. */
  private static boolean isOfWhatFollows(String text, int end) {
    return end + 1 < text.length() && "，：:".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean hasFacts(String text) {
    return !(QuantityLexer.scan(text).isEmpty()
        && PeriodLexer.scan(text).isEmpty()
        && TitleLexer.scan(text).isEmpty());
  }

  /** Whether a part turns what its sources say. */
  static boolean turned(Form part, List<Form> aligned) {
    if (aligned.isEmpty()) {
      return false;
    }
    List<Negation> own = Negation.of(part.words());
    for (Negation negation : own) {
      boolean denied = isDenied(negation.from(), own);
      if (denied ? !isDenied(negation, aligned) : !isPlain(negation, aligned)) {
        return true;
      }
    }
    for (Form source : aligned) {
      for (Negation negation : Negation.of(source.words())) {
        if (negation.head().length() == HEAD
            && isPlain(part.words(), negation.head(), own)
            && aligned.stream()
                .noneMatch(a -> isPlain(a.words(), negation.head(), Negation.of(a.words())))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether some source denies the same word; or denies, and none has that word at all. */
  private static boolean isDenied(Negation negation, List<Form> aligned) {
    boolean word = false;
    boolean any = false;
    for (Form source : aligned) {
      List<Negation> theirs = Negation.of(source.words());
      any |= !theirs.isEmpty();
      word |= source.words().contains(negation.head());
      if (occurs(source.words(), negation.head(), theirs, true)) {
        return true;
      }
    }
    return any && !word;
  }

  /** Whether some source has a word twice denied as one that is not. */
  private static boolean isPlain(Negation negation, List<Form> aligned) {
    return aligned.stream()
        .anyMatch(f -> occurs(f.words(), negation.head(), Negation.of(f.words()), false));
  }

  private static boolean isPlain(String words, String head, List<Negation> negations) {
    return occurs(words, head, negations, false);
  }

  /** Whether a word occurs, denied or not. */
  private static boolean occurs(
      String words, String head, List<Negation> negations, boolean denied) {
    int at = head.isEmpty() ? -1 : words.indexOf(head);
    while (at >= 0) {
      if (isDenied(at, negations) == denied) {
        return true;
      }
      at = words.indexOf(head, at + 1);
    }
    return false;
  }

  /** Whether what stands at an offset is denied: by an odd number of negations before it. */
  private static boolean isDenied(int at, List<Negation> negations) {
    long reaching = negations.stream().filter(n -> at >= n.end() && at - n.end() <= REACH).count();
    return reaching % 2 == 1;
  }

  /**
   * A negation, and the word that it negates.
   *
   * @param end where it ends
   * @param from where the word begins
   * @param head the two characters after it, less fillers; shorter at the end of the part
   */
  private record Negation(int end, int from, String head) {
    static List<Negation> of(String words) {
      Matcher exempt = NO_NEGATION.matcher(words);
      String masked = exempt.replaceAll(m -> "·".repeat(m.group().length()));
      List<Negation> negations = new ArrayList<>();
      Matcher found = NEGATION.matcher(masked);
      while (found.find()) {
        Matcher filler = FILLER.matcher(words.substring(found.end()));
        int from = found.end() + (filler.find() ? filler.end() : 0);
        String head = words.substring(from, Math.min(words.length(), from + HEAD));
        negations.add(new Negation(found.end(), from, head));
      }
      return negations;
    }
  }
}
