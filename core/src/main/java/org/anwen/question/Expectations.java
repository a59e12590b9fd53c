package org.anwen.question;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads off a part of a question which type of thing it asks for: rules over question words and
 * units. Thread-safe.
 */
final class Expectations {
  private record Rule(Expect expect, Pattern pattern) {}

  private static final String HOW_MANY = "(?:多少|(?<![那哪这好前后头])几(?!乎|经|番|年来))";

  private static final List<Rule> RULES =
      List.of(
          rule(Expect.TEXT, "(钱|款|资金|经费|费用)[^，。？?]{0,6}(?:从|打|由)?哪(里|儿|来|个渠道|条渠道)"),
          rule(Expect.REASON, "为什么|为何|为啥|原因|缘由|出于什么|凭什么"),
          rule(
              Expect.TITLE,
              "文号|字号|(什么|哪(?!一?个?(?:[省市县区]|地方|城市|地区|地的))|啥|叫|名称|名字|全称|几[个份部项种件篇条])[^，。？?]{0,6}(文件|办法|意见|方案|通知|规定|条例|政策|细则|规划|指南|标准文件|章程|制度文件)"
                  + "|(文件|办法|意见|方案|通知|规定|条例|细则|规划|指南|章程)[^，。？?]{0,8}(叫|名称|名字|全称|是什么|是哪|有哪)"
                  + "|(出台|印发|发布|制定|颁布|下发|出)(了|过)?(什么|哪些|哪|啥)"),
          rule(
              Expect.ORGANIZATION,
              "(公司|企业|机构|运营商|集团|开发商|施工方|承建方|供应商|厂家|品牌商|银行)[^，。？?]{0,4}(叫|名字|名称|是哪|是谁|哪家)"),
          rule(Expect.TITLE, "全[名称](?:叫|是|为)?(?:什么|啥)?[？?]?$"),
          rule(Expect.TEXT, "(多久|多长时间|几(天|个?月|年|周|个?季度))[^，。？?]{0,12}一[次趟回遍]"),
          rule(
              Expect.DURATION,
              HOW_MANY
                  + "(个)?(年|月|天|日|周|小时|分钟|工作日)(?!份)|多久|多快|多长时间|[期制](?:一般|大概)?(?:有|是|为|要)?多长|期限|年限|时限|为期|时长"),
          rule(Expect.DATE, "哪(一)?年|哪个?月|哪(一)?天|何时|什么时候|啥时候|什么时间|几时|几几年|多会儿|几月|起始时间|时间是"),
          rule(
              Expect.PERCENT,
              "占(了|到|总[^，。]{0,4}的)?(大概|大约)?(多少|几成)(?![亩平公])|百分之?"
                  + HOW_MANY
                  + "|的多少(?=作|用来|用于|用作|给|归|上缴|存入|投入)"
                  + "|百分比|占比|"
                  + HOW_MANY
                  + "[成折]|打折|比重|[^效]率(是|为|达|有|能|大概|大约|变成|从|提高|现在|多|怎么|如何|呢|？|\\?|$)|份额|增幅|降幅|涨幅|幅度|比例"),
          rule(
              Expect.AREA,
              "面积|(套|间|户|处|座|块|栋|房|厅|馆)(有|是)?多大|"
                  + HOW_MANY
                  + "(万)?(平方?米?|平|㎡|亩|公顷|平方公里)|多大(面积|一块|地方|的地)|(占地|场地|房|厅|馆|中心|室|楼|地|场|园|院)[^，。]{0,6}多大|^(又|有|是)?多大[？?]?$"),
          rule(
              Expect.FIGURE,
              "(省|少|降|减|涨|增|降低|下降|减少|增加|增长|上升|提高|缩短|节省|节约)了(大概|大约|约)?"
                  + HOW_MANY
                  + "(?![钱元块万亿个户人套处家平年月天])"),
          rule(
              Expect.MONEY,
              HOW_MANY
                  + "(钱|资金|款|经费|费用|元|块|万元|亿元|万块|个亿|亿)|金额|多少投资|(投资|出资|筹资|补助|补贴|奖补|奖励|资助|额度|经费|资金|收益|成本|造价|费用|价格|单价|收入|债|贷款|拨款|投入|支出|开支|津贴|工资|报酬|产值|利润|营收|花)[^，。？?率]{0,8}(多少|(?<!哪)几)"
                  + "|花(了)?多少|多少钱|[筹募投]了?多少[\\p{IsHan}]{1,4}钱(?=[？?，。呢啊]|$)|款(一共|总共|合计|总计|加起来|共)+(是|有)?多少(?=[？?，。呢啊]|$)|[投筹募贷借](?:了)?多少(?=[？?，。呢啊]|$)|(?:价(?:格)?|收费)(?:是|为|要)?多少(?=[？?，。呢啊]|$)|(?<![收免])费(用)?(是|有|要|为|大概|一共|共)?(多少|几)"),
          rule(Expect.RATIO, "(几|多少)比(几|多少)"),
          rule(
              Expect.PLACE, "(?:谁|哪家|谁家)(?:这么|这样|曾经?|也)?(?:做|搞|干|试|办|用|推|弄|实行|推行|采用|采取)过(?![什多几])"),
          rule(
              Expect.ORGANIZATION,
              "谁|哪(个|家|些|几家|几个|两家|三家|两个|三个)?(公司|企业|单位|部门|机构|集团|银行|局|协会|组织|主体|国企|运营商)"
                  + "|哪(个|家|几家)[\\p{IsHan}]{0,4}(公司|企业|单位|部门|机构|集团|银行|厂家|厂商|厂|院|所|协会|中心)|哪(几|两|三)?家(?=[的来出给承负做管建开发供签审核？?]|$)|(什么|啥)(公司|企业|单位|部门|机构|集团|厂家)"),
          rule(
              Expect.PLACE,
              "是哪[？?]?$|在哪|哪里|哪儿|哪(个|座|家)?(省|市|区|县|州|地方|城市|地区|小区|社区|项目|片区|街道|镇|乡|村|地)|什么地方|何地"),
          rule(Expect.FIGURE, HOW_MANY + "|上限|下限|标准(是|为|多)|多高|多长|多远|多重|规模"));

  private static final List<Rule> MEASURES =
      List.of(
          rule(Expect.AREA, "面积|平方米|亩"),
          rule(Expect.PERCENT, "比例|占比|[^效]率|百分|幅度|比重"),
          rule(Expect.DURATION, "期限|年限|时间(最|较)|最(长|短|久)"),
          rule(Expect.MONEY, "金额|额度|投资|出资|资金|补助|补贴|奖补|经费|收益|成本|造价|费用|收入|债|贷款|投入|花钱|钱"));

  private static final int BARE_LENGTH = 24;
  private static final Pattern ASKING =
      Pattern.compile("什么|啥|哪|谁|怎|如何|咋|为何|为什么|吗|么|呢|是否|多|几|介绍|做法|情况|流程|经验");

  private static final List<Rule> BARE =
      List.of(
          rule(Expect.PERCENT, "(?<![效利频])率|占比|比例|比重|增幅|降幅"),
          rule(Expect.AREA, "面积"),
          rule(Expect.DURATION, "期限|年限|工期|合作期|周期|时长"),
          rule(Expect.DATE, "时间|日期"),
          rule(Expect.TITLE, "文号|字号"),
          rule(
              Expect.MONEY,
              "投资|出资|投入|补偿|奖励|资金|金额|费用|造价|津贴|补贴|补助|奖补|价格|租金|贷款|收入|支出|产值|额度|工资|薪酬|报酬|待遇|罚款|标准|专项债|(?:月薪|成本|单价|售价|票价|学费|利润|税收|(?<=[^收])费)$"),
          rule(Expect.FIGURE, "数$|数量|总数|公里|人数|户数|产量|规模|上限|每(度|户|人|年|月|吨|亩|平)"));

  private static final Pattern EACH =
      Pattern.compile(
          "(?:每|单|(?<![第头首前后这那另同末])一)(?:一)?(?:个)?(户|人|平方米|平米|平|亩|吨|公里|栋|套|间|床|度|小时|天|月|年|次|批|村|桩|公斤|斤|立方米|方(?![面式案便法向])|公顷|头|只|株|生)(?!共|部|律|起|样|定|般|体)|(户|人|亩|村|校|床|桩|车|县)均(?!衡|匀|等|可|已|为|由|未|有|达|能)|(?:每|平均一)(家)|(?:每|平均(?=一))(?:一)?(个|所|座|处|台|辆|站|校|店|张|名|位|条|笔|项|件|份|棵|盏|块)(?!月|季|年|星期|工作日)");

  /** 一个多少钱 asks for the price of one. */
  private static final Pattern ONE =
      Pattern.compile(
          "一(?<first>[个台套辆座处份件张])(?:[\\p{IsHan}]{1,5}?(?:要|得|需|值)(?:花|投|出|交)?|要|得|卖|收|花)?多少钱?|多少钱?一(?<last>[个台套辆座处份件张户亩吨人间平次])");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:多少|(?<![那哪这好前后头])几)[个项处种类家所座条名位份批](?!(?:项目|案例|地方|城市|[省市区县镇村]|小区|例子|方面|部分))([\\p{IsHan}&&[^了过着的]]{2,8}?)(?=[的了呢吗啊，。？?,、和与在被是有都]|$)");

  private Expectations() {}

  private static Rule rule(Expect expect, String pattern) {
    return new Rule(expect, Pattern.compile(pattern));
  }

  static Expect of(String text) {
    String part = Wording.unquoted(text);
    for (Rule rule : RULES) {
      if (rule.pattern.matcher(part).find()) {
        return rule.expect;
      }
    }
    return isBare(part) ? bare(part) : Expect.TEXT;
  }

  /** Whether a part is a few keywords and asks in no words of asking. */
  static boolean isBare(String part) {
    return part.length() <= BARE_LENGTH && !ASKING.matcher(part).find();
  }

  private static Expect bare(String part) {
    for (Rule rule : BARE) {
      if (rule.pattern.matcher(part).find()) {
        return rule.expect;
      }
    }
    return Expect.TEXT;
  }

  /** The type of figure that a part speaks of, though it asks for something else. */
  static Expect measure(String part) {
    for (Rule rule : MEASURES) {
      if (rule.pattern.matcher(part).find()) {
        return rule.expect;
      }
    }
    return Expect.FIGURE;
  }

  /** What a figure is asked for each of; empty when it is a plain amount. */
  static String per(String part) {
    Matcher matcher = EACH.matcher(part);
    if (!matcher.find()) {
      Matcher one = ONE.matcher(part);
      if (!one.find()) {
        return "";
      }
      return one.group("last") == null ? one.group("first") : one.group("last");
    }
    String each =
        matcher.group(1) != null
            ? matcher.group(1)
            : matcher.group(2) != null
                ? matcher.group(2)
                : matcher.group(3) != null ? "户" : matcher.group(4);
    if (each.equals("方")) {
      return "立方米";
    }
    return each.startsWith("平") || each.equals("㎡") ? "平" : each;
  }

  /** What is counted: the noun after 多少 and its measure word; empty when nothing follows. */
  static String counted(String part) {
    Matcher matcher = COUNTED.matcher(part);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The unit right after the last 多少 or 几; empty when there is none. */
  static String unit(String part) {
    return AskedUnit.of(part);
  }
}
