package org.anwen.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes courtesies off a question, which say nothing about what is asked. Stateless. */
final class Wording {
  private static final Pattern COURTESY =
      Pattern.compile(
          "^(我(问|说|指|要问)的是|不是[，,]?我(问|说)的是|你好|您好|请问(一下)?|请教(一下)?|麻烦(你|您)?(问一下|问下|查一下|查下|帮我查一下|帮忙查一下)?|问一下|问下|想问(一下|下|问)?|我想(问|了解|知道|查)(一下|下)?|帮我(查|看|找)(一下|下)?|请(帮我)?(查|看|找)(一下|下)?|劳驾|打扰了|打扰一下"
              + "|(我|我们|咱们?|本人)是[^，,。！!？?哪几谁]{2,16}的[，,。]|(在)?(我|咱)(的)?(印象里|印象中|印象|记忆里|记忆中|记得|听说|听人说|听人讲|看到|以为|估计|寻思)(好像|似乎|是)?|(好像|似乎)?(听说|据说|有人说|都说|人家说)"
              + "|那?(再|接着|继续|最后|顺便|另外再?)(看看|看一下|看|说说|说一下|说|问问|问一下|问)(?!得|到)|那?说回(到)?|那?回到(?!了)|(再|还是)?(回头|回过头来?|转回来?)再?(看看|看|说|问)|话说回来|(那|咱们?|我们?)?(再)?换一?个?(话题|问题|话头|地方说)|对了|(我)?(还|再)有一?个(问题|事)|另外(?=[，,]))[，,。！!:：]?");

  private static final Pattern ASKING_WHETHER =
      Pattern.compile(
          "[，,。；;]?(这(个|样|种)?(说法|话|数字|数)?)?(我|有人|他|领导)?(没|有没有)?(记|说|理解|讲|写|听)?(得)?(对|错|准|准确|正确|属实)(了|的)?(不对|吗|么|吧|没有)?[？?。！!]*$"
              + "|[，,。；;]?(是吗|是么|是吧|是不是|是这样(的)?(吗|么|吧)?|没错吧|没错吗|真的吗|真的假的|是真的吗|有没有错|(麻烦)?(你)?(帮我)?(确认|核实|核对)(一下|下)?)[？?。！!]*$"
              + "|(吗|么|吧)[？?。！!]*$");

  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=[\\p{IsHan}]{2})[ \\u3000\\t]+(?!多少|几|什么|啥|怎|如何|咋|是|有)(?=[\\p{IsHan}]{2})");

  private static final Pattern QUOTED = Pattern.compile("[“\"「『《]([^”\"」』》]*)[”\"」』》]");

  private Wording() {}

  /**
   * A question with a sign of no meaning for each character that it only quotes: what is quoted
   * asks nothing.
   */
  static String unquoted(String text) {
    return QUOTED
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement("〇".repeat(m.group().length())));
  }

  /** A statement without the words that ask whether it is right. */
  static String claim(String text) {
    String claim = ASKING_WHETHER.matcher(text).replaceFirst("");
    return claim.length() < 2 ? text : claim;
  }

  /**
   * A question with a comma for the white space between two words of it, which sets keywords apart
   * as a comma does: 「某区 物业费 标准」.
   */
  static String spaced(String text) {
    return SPACE.matcher(text).replaceAll("，");
  }

  static String plain(String text) {
    String plain = text;
    String before;
    do {
      before = plain;
      plain = COURTESY.matcher(plain).replaceFirst("");
    } while (!plain.equals(before) && !plain.isEmpty());
    return (plain.isEmpty() ? text : plain).replace("出的资", "出资").replace("出的钱", "出资");
  }
}
