package org.anwen.question;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Kind;

/**
 * The kind of a question, read off its question words.
 *
 * <p>The rules are of the language, not of a field: the interrogatives, superlatives and verbs of
 * asking of modern Chinese. They are tried in an order in which the more telling come first, so
 * 「哪个最多」 is a rank and not a list. Thread-safe.
 */
final class QuestionKinds {
  private record Rule(Kind kind, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              Kind.TALK,
              "^(你好|您好|早上好|下午好|嗨|哈喽|hello|hi|谢谢|多谢|感谢|再见|拜拜|辛苦了|好的|嗯|ok)[啊呀吧呢了！!。.~，, ]*$"
                  + "|^(你好|您好|嗨)?[呀啊]?[，,]?你(是谁|是什么|叫什么|能做什么|能干什么|会什么|会做什么|有什么功能|几岁|从哪来)|怎么用你|^(你好|您好)|(写|编|作|来)(一)?(首|个|篇|段)(诗|歌|笑话|故事|作文|小说|文章)|讲(个)?笑话|翻译(成|一下|这)|天气|几点了|星期几|今天几号|几月几号|(国庆|春节|五一|元旦|清明|端午|中秋|十一)[^，。]{0,6}(放假|放几天|放多少)|(帮|给|替)(我|咱)[^，。]{0,8}(订|预订|买|叫|点)(一|个|两|几|份|张|辆|外卖|票|车)|设(个|一个)?闹钟|提醒我|放(首|一首)歌|你(觉得|认为|喜欢)"),
          rule(Kind.LIST, "(还有|有没有|有无)(别的|其他|其它|另外的)(案例|项目|做法|经验|例子|典型)"),
          rule(
              Kind.COMPARE,
              "对比|比一比|对照|各走|各是(怎|如何|什么样)|差在哪|侧重点?(有|差|在)|比较一下|比较|相比|(有|的|什么|啥|哪些|何)(区别|不同|差别|差异)|不一样|异同|有何不同|各有(什么|何|哪些)(特点|特色|侧重|做法|不同)"
                  + "|(区别|差异|差别)(在哪|是什么|何在|大)"),
          rule(
              Kind.VERIFY,
              "(对吗|对么|对不对|是吗|是么|对吧|是吧|没错吧|没错吗|属实|有没有错|正确吗|准确吗|真的吗|真的假的|没记错|记错|是这样(吗|么|吧)|记对了吗|说对了吗|对了吗|(确认|核实|核对)(一下|下)?)[？?。！!]*$"),
          rule(
              Kind.RANK,
              "最(多|大|高|少|小|低|长|短|早|晚|快|慢|贵|便宜|好|强)(?!限|能|可|不|补|给|奖|资|享|拿|领|支持|贷|减|档|罚|扣)|(排名|排序|排个序|排列|排行|排第|从(高|大|多)到|从(低|小|少)到|由(高|大|多)到)"
                  + "|前[一二三四五六七八九十\\d]+(名|位|个|的|大)|第[一二三四五]多|居首|垫底|榜首"
                  + "|最(猛|厉害|明显|显著|狠|突出|久|远|严|重|轻|快)的?[^，。？?]{0,6}(哪|谁)|(哪|谁)[^，。？?]{0,14}最(猛|厉害|明显|显著|狠|突出|久|远|严|重|轻|快)"),
          rule(
              Kind.VERIFY,
              "(对吗|对么|对不对|是吗|是么|是不是|是否|对吧|是吧|没错吧|属实|有没有错|正确吗|准确吗|真的吗|真的假的|没记错|记错|是真的)"
                  + "|(吗|(?<![什怎多那这])么|吧)[？?。！!]*$"),
          rule(Kind.PROCEDURE, "(分|走|要|有|经过)(哪)?几(个)?(步|步骤|环节|阶段|道程序|道手续|个程序)"),
          rule(
              Kind.SUMMARY,
              "(方面|这块|这部分|这一章|这一节)[，,]?各地[^，。？?]{0,4}(怎么|如何|咋|怎样|都)[^，。？?多少几]{0,6}[？?]*$|概括|大意|来龙去脉|摘要|简介|介绍(一)?下|简单(介绍|说说|讲讲)|总结|归纳|综述|概述|要点|梳理|简述|摘要|提炼|综合一下|说说.*(经验|情况)|介绍(一下|下)?.*(情况|经验|总体|整体|全部)|主要(内容|讲了什么|讲什么)|(讲|说)了(些)?(什么|哪些|啥)"),
          rule(
              Kind.COUNT,
              "(?<![哪那这前后])(多少|几)(个|条|项|则|例|篇|家|类|种|处|座|份|批)?(案例|地方|城市(?![书会公花绿广社驿候管更])|省份|省区|省(?!级|内|厅|直)|市(?!级|场|民|政|内|区|直)|县(?!级|内|城|域)|区(?!级|域|内|块)|地区|例子|做法|经验|文件|章节|部分|典型|项目(?!.*投))"
                  + "|(分|有|共)(为|成)?(多少|几)个?(章|节|大类|板块)|(案例|例子|经验|做法)(总数|数量|有?多少|(一共|总共|共)?有?几|共有多少|一共)|(收|收录|收集|列|选)(了|入)?(多少|几)(例|则|篇|个案例|条案例)"
                  + "|(涉及|提到|关于|用到|采用|采取|写明|写清|建了|有)[^，。]{2,16}(案例|地方|项目|城市|县|区|市|省)(一共|总共|共)?有(多少|几)(个|家|处|例|项)?"),
          rule(
              Kind.LIST,
              "[两二三四五](个|处|家)(地方|项目|案例|县|市|区)(都|分别)?(在哪|是哪)|(案例|例子|做法|经验|典型)[^，。？?]{0,4}(来自|出自)(哪|什么)|哪些|哪几|有哪|都有谁|列出|列一下|列举|罗列|分别是哪|哪里(的|有)?.*都|各地.*都|所有.*(地方|案例|城市|项目)|都(有|是)(哪|什么|啥)|还有(谁|什么地方|别的)|哪(两|三|四|五)"
                  + "|哪一?个?(小节|章节?|节|部分|板块|栏目|省份?|市|县)[^，。？?]{0,4}(只|仅)[收有选列]"),
          rule(
              Kind.PROCEDURE,
              "怎么(?!样的?人)|如何|怎样|咋|流程|步骤|(?<![小用])程序|手续|环节|方法|做法|怎么办|用(了)?什么(办法|方式|模式|手段)|采取(了)?(什么|哪些)|(?<!叫)(什么|啥)(办法|方式|模式|措施|做法|机制)"));

  private static final Pattern FIGURE_ASKED =
      Pattern.compile(
          "多少|(?<![那这好前后头])几(?!乎|经|度|番)|多大|多高|多长|多久|多远|何时|什么时候|哪(一)?年|哪天|几时|比例|幅度|上限|下限|标准是");

  private static final Pattern STEPS = Pattern.compile("几(个)?(步|步骤|环节|阶段|道程序|道手续|个程序)");

  /** 最多 before a verb or a figure says how far a figure may go, and ranks nothing. */
  private static final Pattern BOUND =
      Pattern.compile(
          "最(多|少|高|低|长|短|大|小|早|晚)(?![的是？?，,、。]|$|一|和|及|与)[^，。？?]{0,10}?(多少|几(?!个?(地|省|市|区|县))|多(大|长|久|高)|\\d|[二三四五六七八九十百千万]+(年|个|月|天|元|万|%))");

  /** Asks for all that lie on one side of a figure. */
  private static final Pattern BOUNDED =
      Pattern.compile(
          "(\\d|[一两二三四五六七八九十百千万亿半成])[\\p{IsHan}%]{0,4}(以上|以下|以内|以外)[^，。？?]{0,8}哪(些|几|里)|哪(些|几)[^，。？?]{0,16}(超过|过了|不到|低于|高于|大于|小于|多于|少于|突破|达到)|(超过|过了|不到|低于|高于|大于|小于|多于|少于|突破|达到)[^，。？?哪多几]{1,12}哪(些|几)");

  private static final Pattern CLAUSES = Pattern.compile("[，。？！；,?!;]");

  private static final Pattern AMONG =
      Pattern.compile("哪|谁|什么地方|排(名|序|第|列)|前[一二三四五六七八九十\\d]+(名|位|个|的)|各地|所有");

  /** A description that asks for what it fits without a word of asking: 「跟空厂房利用有关的案例」. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(的|有关|相关)(案例|例子|地方|城市|项目|简报|段落|省份|县|区)(有|都有|列一下|列出来|列出|找一下|找出来)?[？?。!！]*$"
              + "|(提到|涉及|写到|说到|讲到)[^，。]{2,40}的[？?。!！]*$");

  private QuestionKinds() {}

  private static boolean isBound(String text) {
    for (String clause : CLAUSES.split(text)) {
      if (BOUND.matcher(clause).find() && !AMONG.matcher(clause).find()) {
        return true;
      }
    }
    return false;
  }

  private static Rule rule(Kind kind, String pattern) {
    return new Rule(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  static Kind of(String asked) {
    String text = Wording.unquoted(asked);
    for (Rule rule : RULES) {
      if (rule.kind == Kind.RANK && isBound(text)) {
        continue;
      }
      if (rule.kind == Kind.SUMMARY && BOUNDED.matcher(text).find()) {
        return Kind.LIST;
      }
      if (rule.kind == Kind.SUMMARY && Operation.named(text).isPresent()) {
        return Kind.SUM;
      }
      if (rule.pattern.matcher(text).find()) {
        if (rule.kind == Kind.PROCEDURE
            && FIGURE_ASKED.matcher(text).find()
            && !STEPS.matcher(text).find()) {
          return Kind.FACT;
        }
        return rule.kind;
      }
    }
    return DESCRIPTION.matcher(text).find() && !FIGURE_ASKED.matcher(text).find()
        ? Kind.LIST
        : Kind.FACT;
  }
}
