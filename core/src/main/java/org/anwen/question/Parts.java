package org.anwen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a question apart into the parts that each ask one thing. Stateless. */
final class Parts {
  private static final Pattern BREAK =
      Pattern.compile(
          "[，。；？！,;?!\\n]+|、(?=(?![^，。、]{0,10}(?:分别|各))[^，。、]{0,6}(谁|多少|几|怎么|如何|什么|哪|多[大长高久远宽深重]))");
  private static final Pattern ASKS =
      Pattern.compile(
          "多少|(?<![那这好前后头])几(?!乎|经|番)|什么|啥|哪|谁|怎|如何|咋|为何|何时|多(大|高|长|久|远)|为什么|是否|吗$|么$|呢$|对比|比较|总结|概括|介绍|说说|讲讲|列出|列举|列一|罗列|列给|列全|归纳|梳理|捋");
  private static final Pattern EACH =
      Pattern.compile(
          "^(.*?)([^，、和与及跟的]{2,12})(?:和|与|、|以及|跟)([^，、]{2,16}?)(?:分别|各自|各)(?:都)?(?:是|为|有|达|达到)?([\\p{IsHan}]{0,2}?(?:多少|几|什么|哪|怎么|多大).*)$");

  /** 「中央、省、县三级各摊多少」 asks of each of three or more. */
  private static final Pattern EACH_OF_SEVERAL =
      Pattern.compile(
          "^(?<before>.*?)(?<items>[^，、和与及跟的]{1,8}(?:、[^，、和与及跟的]{1,8}){1,5}(?:、|和|与|以及|跟)[^，、]{1,8}?)(?:[三四五六七3-7][级方个者家类种档])?(?:分别|各自|各)(?:都|要|得)?(?:是|为|有|占|达到?)?(?<asks>[\\p{IsHan}]{0,2}?(?:多少|几|什么|哪|怎么|多大).*)$");

  private static final Pattern LEVEL = Pattern.compile("[省市州县区旗镇乡村]");

  private static final Pattern ITEM = Pattern.compile("、|和|与|以及|跟");

  private static final Pattern SENTENCE = Pattern.compile("[，。；？！,;?!\\n]+");

  /** 「要是有5口塘，该拨多少」: what is supposed belongs to what is asked. */
  private static final Pattern CONDITION =
      Pattern.compile("^\\s*(?:那|那么)?(?:要是|如果|假如|假设|假定|倘若|若是?)[^，。]*\\d");

  /** 几栋楼几户人家 asks two things without a mark between. */
  private static final Pattern TWO =
      Pattern.compile(
          "^(.*?(?:多少|几)[\\p{IsHan}]{1,4}?)((?:多少|几)(?:栋|户|个|人|张|台|套|间|处|亩|平|元|家|辆|名|条).*)$");

  /** 「谁的利率低，低多少」 asks one thing. */
  private static final Pattern WHO_MORE =
      Pattern.compile("(?:谁|哪[一]?[个边家里]).*[多少高低大小长短快慢贵]$|(?:谁|哪[一]?[个边家里]).*便宜$");

  private static final Pattern BY_HOW_MUCH =
      Pattern.compile("又?(?:多|少|高|低|大|小|长|短|快|慢|贵|便宜|相差|差)[了出]?(?:多少|几)[\\p{IsHan}]{0,4}");

  private Parts() {}

  /** The parts that ask, each whole: 、 joins what is described, and begins no new part. */
  static List<String> whole(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : SENTENCE.split(text)) {
      if (ASKS.matcher(part).find()) {
        parts.add(part.strip());
      }
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  /** The parts that ask, at least one: the whole text where no part has a question word. */
  static List<String> of(String text) {
    List<String> parts = new ArrayList<>();
    String plain = Wording.unquoted(text);
    Matcher breaks = BREAK.matcher(plain);
    int from = 0;
    String condition = "";
    while (from <= text.length()) {
      int to = breaks.find(from) ? breaks.start() : text.length();
      String part = plain.substring(from, to);
      boolean goesOn =
          !parts.isEmpty()
              && BY_HOW_MUCH.matcher(part.strip()).matches()
              && WHO_MORE.matcher(parts.getLast()).find();
      if (ASKS.matcher(part).find() && !goesOn) {
        for (String each : each(text.substring(from, to).strip())) {
          parts.add(condition + each);
        }
        condition = "";
      } else if (CONDITION.matcher(part).find()) {
        condition = text.substring(from, to).strip() + "，";
      }
      from = to < text.length() ? breaks.end() : text.length() + 1;
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  /** 「甲和乙分别是多少」 asks two things. */
  private static List<String> each(String part) {
    Matcher several = EACH_OF_SEVERAL.matcher(part);
    if (several.matches()) {
      return ITEM.splitAsStream(several.group("items"))
          .map(item -> LEVEL.matcher(item).matches() ? item + "级" : item)
          .map(item -> several.group("before") + item + several.group("asks"))
          .toList();
    }
    Matcher matcher = EACH.matcher(part);
    if (!matcher.matches()) {
      Matcher two = TWO.matcher(part);
      return two.matches() ? List.of(two.group(1), two.group(2)) : List.of(part);
    }
    String before = matcher.group(1);
    String asks = matcher.group(4);
    return List.of(before + matcher.group(2) + asks, before + matcher.group(3) + asks);
  }
}
