package org.anwen.question;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A calculation that a question asks for, told by the words of reckoning in it.
 *
 * <p>多少 is read as 几 first, so that its 多 and 少 compare nothing; a comparative counts only where it
 * stands for itself: before 了 or the asking word, not inside 快检 or 省级.
 */
public enum Operation {
  CHANGE("[从由]几[\\p{IsHan}]{0,8}[到至成为]了?几"),
  GROWTH("(增长|增加|上升|提高|下降|减少|降低|降|增|涨)了?(百分之几|几成)|[增降涨]幅[是为有]?多"),
  TIMES("几倍|翻了几|倍数"),
  AVERAGE(
      "(?<![联结组整综融配符适集混])[折合]算?(下来|到)?[每一](个|户|人|家|处|座|台|辆|亩|吨)|平均(?!(?!每)[^，。？]{0,12}(便宜|贵|多|少|高|低|涨|降|升|增加|减少|提高|下降|缩短)了几)|均摊|平摊|分摊到|摊到|摊下来|人均|户均"),
  SHARE("(?<![各别])占(?!地|比)[^，。]*(百分之|成|比例|比重|份额|几)|百分之几|的(百分比|比重|占比)"),
  REMAINDER(
      "除[去掉了开]?[^，。]{1,16}(外|之外|以外|，|还)|扣[掉除去]|刨[去掉除]|之外|以外|还(剩|差|有几[^，。]{0,8}没)|剩[下余]?几|没有?(提|用|拨|发|付|兑|完成|建|到位)|不含|不算[^，。]{1,10}[还有]|自筹|其余"),
  DIFFERENCE(
      "相差|差了?几|差额|之差|差距(是|有)?[几多]|谁更?(多|少|高|低|大|小)|哪[边个家里]的?更?COMPARATIVE"
          + "|(谁|哪一?[个边家里](地方|小区|市场|[省市区县镇村])?)(?![^，。？?]*[最比])[^，。？?]{1,12}COMPARATIVE(一些|一点|些)?(?=[，。？?]|$)"
          + "|COMPARATIVE(了|出来?了?|掉)[^，。]{0,6}几|(?<!最)[多少][\\p{IsHan}]{1,2}了几|(?<=[，。？；几了]|^)COMPARATIVE几"
          + "|[比较跟和与同后][^，。]{0,24}(?<!最|至|不)COMPARATIVE[\\p{IsHan}]{0,3}几"
          + "|(增加|减少|提高|提升|上升|下降|降低|扩大|缩小|增长|缩短|压缩|压减|上涨|回升|回落|涨|降|减|升|(?<!新)增|跌|[提压缩](?=了)|(?<![投花贷发放补用拨建])(?:上去|上来|下去|下来))了?(大概|大约)?几"),
  SUM(
      "合计|加一[块起]|总和|加起来|加在一[块起]|加到一[块起]|加总|相加|累加|之和|(?<!整|结|组|联|融|配|综|聚)合(起来|[在到]一[块起])[^，。]{0,10}几|[全都]算上|[凑算]在一[块起]");

  /** Two averages that a case states are set against each other, and none is reckoned. */
  private static final Pattern APART =
      Pattern.compile(
          "平均[^每，。？?]*(谁|哪一?[个边家里])[^，。？?]*[多少高低大小长短快慢贵宜]|(谁|哪一?[个边家里])[^，。？?]*平均(?!每)[^，。？?]*[多少高低大小长短快慢贵宜]|平均(?!每)[^，。？?]*(相差|差了?几)");

  /** 那几块地 asks for no number. */
  private static final Pattern HOW_MANY = Pattern.compile("(?<![那这哪好头前后])几");

  private static final Pattern TOTAL = Pattern.compile("一共|总共|共计|累计|总[数量额]|共(?!同|享|建|有|治|管)");

  private final Pattern words;

  Operation(String words) {
    this.words = Pattern.compile(words.replace("COMPARATIVE", comparative()));
  }

  /** The operation that a question's words ask for; a sum when they name no other. */
  public static Operation of(String text) {
    return named(text).orElse(SUM);
  }

  /** The operation that a question's words name; empty when they name none. */
  public static Optional<Operation> named(String text) {
    String plain = plain(text);
    for (Operation operation : values()) {
      boolean asks =
          switch (operation) {
            case REMAINDER -> HOW_MANY.matcher(plain).find() || plain.contains("百分");
            case AVERAGE -> !plain.contains("百分点") && !APART.matcher(plain).find();
            default -> true;
          };
      if (asks && operation.words.matcher(plain).find()) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }

  /** Whether a question asks for several figures in one, by words of adding or of a total. */
  public static boolean isTotal(String text) {
    String plain = plain(text);
    return SUM.words.matcher(plain).find() || TOTAL.matcher(plain).find();
  }

  /** A constant of an enumeration is made before the fields of its class. */
  private static String comparative() {
    return "(?:多(?!种|元|方|层|功)|少(?!年|儿)|高(?!中|校|龄|新|标|速|职|级)|低(?!保|收)|大(?!学|型|院|道|棚|厅|楼|概|约|致|专)|小(?!区|学|组|镇|时|型|微|院|企)|(?<![路局县校市院家队站处部省镇村组会乡河林田班增延全总])长(?!沙|春|者|期|治|度)|(?<!缩)短(?!期)|快(?!检|递|餐|速)|慢|省(?!级|市|内|里|财|份)|贵(?!州)|便宜|节约|节省)";
  }

  private static String plain(String text) {
    return text.replace("多少", "几").replace(',', '，');
  }
}
