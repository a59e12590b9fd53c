package org.anwen.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * What a question leaves open: the place of its question word, as 「由谁提出」 leaves open who stands
 * between 由 and 提出.
 *
 * @param before the question up to its question word
 * @param head the noun that the question word stands with, as 河 in 「哪条河」; empty without one
 * @param after the question behind question word and head
 */
record Gap(Type type, String before, String head, String after) {
  /** What fills it. */
  enum Type {
    WHO,
    WHEN,
    WHERE,
    MANY,
    WHY,
    WHICH,
    WHAT
  }

  private static final Pattern QUOTED = Pattern.compile("[“\"「『《‘']([^”\"」』》’']*)[”\"」』》’']");

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<why>为什么|为甚么|为何(?=.{2})|因何|为啥|什么原因|何种?原因|何故)"
              + "|(?<when>何时|(?:什么|甚么|啥)(?:时候|时间|年代|日期|年份)|(?:哪|何|几|那)一?个?(?:年代|年|月|日|天|世纪|时间|时候)(?![纪级]))"
              + "|(?<where>哪里|哪儿|何处|何地|何方|(?:什么|甚么|哪一?个?)(?:地方|位置))"
              + "|(?<who>谁|何人|(?:哪|那)[一几两些]?[个位名]?人(?![种类口群民])|什么人)"
              + "|(?<many>多少|(?<![那哪这好前后头])几(?!乎|经|番)|多(?=[高长大远久重深宽快厚]))"
              + "|(?<what>(?:哪|何|什么|甚么|啥|那(?=一?[个位种项条座部本])))");

  /** How many of them, and their measure word. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "^(?:样|些)?(?:一|二|两|三|四|五|几)?(个|位|名|种|项|座|部|本|条|家|所|支|只|场|次|颗|款|届|类|套|艘|块|片|间|篇|首|句|门|股|份|件|张|辆|架|台|头|匹|层|群|些)?的?");

  private static final Pattern PLACE =
      Pattern.compile("(国家|国|省|省份|市|县|区|州|洲|城市|地区|岛|岛屿|镇|乡|村|城|都市|地点|大陆|半岛|区域|国度)");
  private static final Pattern PERSON =
      Pattern.compile(
          ".*(人|者|家|员|手|师|王|帝|后|将|相|官|长|生|士|父|母|子|女|兄|弟|姐|妹|妻|夫|臣|总统|总理|教授|主席|首相|公主|皇后|导演|教练|先生|博士)");
  private static final Pattern NO_PERSON = Pattern.compile(".*(国家|公司|王国|之后|最后|学生会)");

  /** What asks for a description, which no stretch of a clause is the bare value of. */
  private static final Pattern OPEN =
      Pattern.compile(
          "怎|如何|(?:什么|甚么|啥)是|是(?:什么|甚么|啥)意思"
              + "|(?:什么|哪些|何)样?的?[^，。？?]{0,6}?(?:特点|特征|特色|作用|功能|意义|寓意|影响|变化|后果|结果|区别|不同|关系|观点|看法|内容|情况|定义|要求|规定|记录|症状|优势|问题|经历|贡献|评价|措施|方面)"
              + "|(?:特点|特征|特色|作用|功能|意义|寓意|影响|区别|内容|定义|症状|下场|结局|职能)(?:是|为|有)");

  /** Whether a question, folded and simplified, asks for a description and not for a value. */
  static boolean isOpen(String question) {
    return OPEN.matcher(question).find();
  }

  /** Finds the gap of a question that is folded and simplified. */
  static Gap of(String question) {
    String q = question.replaceAll("[？?。！!：:，,]+$", "");
    String plain = QUOTED.matcher(q).replaceAll(m -> "〇".repeat(m.group().length()));
    Matcher asks = ASKS.matcher(plain);
    if (!asks.find()) {
      return new Gap(Type.WHAT, q, "", "");
    }
    String before = q.substring(0, asks.start());
    String rest = q.substring(asks.end());
    if (asks.group("why") != null) {
      return new Gap(Type.WHY, before, "", rest);
    }
    if (asks.group("when") != null) {
      String unit = plain.substring(0, asks.end()).replaceAll("^.*?(年代|年|月|日|天|世纪)?$", "$1");
      return new Gap(Type.WHEN, before, unit, rest);
    }
    if (asks.group("where") != null) {
      return new Gap(Type.WHERE, before, "", rest);
    }
    if (asks.group("who") != null) {
      return new Gap(Type.WHO, before, "", rest);
    }
    if (asks.group("many") != null) {
      String unit = counted(rest);
      return new Gap(Type.MANY, before, unit, rest.substring(unit.length()));
    }
    return which(before, rest);
  }

  private static Gap which(String before, String rest) {
    Matcher measure = MEASURE.matcher(rest);
    String counted = measure.find() && measure.group(1) != null ? measure.group(1) : "";
    String described = rest.substring(measure.end());
    String head = head(described);
    String after = described.substring(head.length());
    if (head.isEmpty()) {
      boolean person = counted.equals("位") || counted.equals("名");
      return new Gap(person ? Type.WHO : Type.WHAT, before, "", after);
    }
    boolean person =
        counted.equals("位")
            || counted.equals("名")
            || (PERSON.matcher(head).matches() && !NO_PERSON.matcher(head).matches());
    Type type = person ? Type.WHO : PLACE.matcher(head).matches() ? Type.WHERE : Type.WHICH;
    return new Gap(type, before, head, after);
  }

  /** The measure word and noun that begin a text. */
  private static String counted(String text) {
    int end = 0;
    for (Word word : Segmenter.words(text)) {
      if (!(word.is("q") || word.is("m") || word.isNoun()) || end > 3) {
        break;
      }
      end = word.span().end();
    }
    return text.substring(0, end);
  }

  /** The noun that begins a text, of one word or several. */
  private static String head(String text) {
    int end = 0;
    int words = 0;
    for (Word word : Segmenter.words(text)) {
      boolean noun = word.isNoun() || word.is("vn") || word.is("b") || word.is("an");
      if (!noun || words == 3) {
        break;
      }
      end = word.span().end();
      words++;
    }
    return text.substring(0, end);
  }
}
