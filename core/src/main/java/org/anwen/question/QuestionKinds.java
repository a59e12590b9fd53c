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
  /**
   * @param places how many places a question must name for the rule to hold
   * @param most how many it may name
   */
  private record Rule(Kind kind, Pattern pattern, int places, int most) {
    boolean fits(int named) {
      return named >= places && named <= most;
    }
  }

  private static final String WHAT = "(怎么|怎样|如何|什么|啥|哪些|哪几|咋)";

  /** What is asked for of cases as such: a place, or the case itself. */
  private static final Pattern OF_CASES =
      Pattern.compile(
          "(哪些|哪几个?|哪(两|三|四|五)个?)(省|市|县|区|州|镇|乡|村|街道|社区|小区|单位|企业)|(哪些|哪几个?|哪(两|三|四|五)个?|什么)(地方|城市|地区|案例|例子|项目|典型(?!的?(做法|经验)))"
              + "|的(都)?(有|是)(哪些|哪几)|(都|有)谁|谁家(?!的|[投掏付贴垫承]|出的?[钱资])|哪几家");

  private static final List<Rule> RULES =
      List.of(
          rule(
              Kind.TALK,
              "^(你好|您好|早上好|下午好|嗨|哈喽|hello|hi|谢谢|多谢|感谢|再见|拜拜|辛苦了|好的|嗯|ok)[啊呀吧呢了！!。.~，, ]*$"
                  + "|^(你好|您好|嗨)?[呀啊]?[，,]?你(是谁|是什么|叫什么|能做什么|能干什么|会什么|会做什么|有什么功能|几岁|从哪来)|怎么用你|^(你好|您好)|(写|编|作|来)(一)?(首|个|篇|段)(关于)?[^，。？?]{0,10}(诗|诗歌|歌|笑话|故事|作文|小说|散文|文章)[吧呗啊呀]*[。！!？?]*$|讲(个)?笑话|翻译(成|一下|这)|天气|几点了|星期几|今天几号|几月几号|(国庆|春节|五一|元旦|清明|端午|中秋|十一)[^，。]{0,6}(放假|放几天|放多少)|(帮|给|替)(我|咱)[^，。]{0,8}(订|预订|买|叫|点)(一|个|两|几|份|张|辆|外卖|票|车)|设(个|一个)?闹钟|提醒我|放(首|一首)歌|你(觉得|认为|喜欢)|^你(今天|中午|晚上|早上|现在|最近)?(吃|喝|睡|累|忙|多大|几岁|结婚|开心|高兴)"),
          rule(
              Kind.LIST,
              "(写明|写清楚?|写出|注明|标明|载明|给出|公布|列明|写|提到|讲到|说到)了?[^，。？?哪]{0,16}(多少|几)[^，。？?哪]{0,6}的[，,]?(都)?(是|有)?(哪(些|几|(?=个))|谁)"),
          rule(Kind.LIST, "(还有|有没有|有无)(别的|其他|其它|另外的)(案例|项目|做法|经验|例子|典型)"),
          rule(
              Kind.COMPARE,
              "对比|比一比|对照|各走|各是(怎|如何|什么样)|差在哪|侧重点?(有|差|在)|比较一下|比较|相比|(有|的|什么|啥|哪些|何)(区别|不同|差别|差异)|不一样|异同|有何不同|各有(什么|何|哪些)(特点|特色|侧重|做法|不同)"
                  + "|(区别|差异|差别)(在哪|是什么|何在|大)"),
          rule(
              Kind.COMPARE,
              2,
              Integer.MAX_VALUE,
              "(一样|相同|一致|相似|类似)(吗|么|不|[？?]|$)|一不一样|像不像|同不同|差得?(多|很)?(远|大)|差[在到](哪|什么|啥)"
                  + "|[放摆搁](在|到)?(一起|一块|一道)|(共同|相同|不同)(点|之处)|(一个|同一个?|一条)(路子|路数|思路|套路)|哪(里|儿|些地方)(有)?(不同|不一样|差别)"
                  + "|pk|比对|比比|比(一)?下|两样|孰|"
                  + "(各|各自|分别)[^，。？?]{0,5}"
                  + WHAT
                  + "(?!个?(地方|案例|项目|城市)|.*(多少|几))|跟[^，。？?]{1,16}比[，,有起]"),
          rule(
              Kind.PROCEDURE,
              "按照?(什么|啥|怎样的?|哪种)(顺序|次序|步骤|流程|程序)|从[^，。？?]{1,10}到[^，。？?]{1,12}(怎么|如何|怎样|咋)走|(哪些|哪几|什么|啥|几|多少)(个|道|步|样的|条)?[^，。？?的]{0,3}(?<![小用])(程序|手续|流程|步骤|环节|工序)"
                  + "|(?<![小用])(程序|手续|流程|步骤|全过程)(都)?(是|有|要|怎|咋|如何|讲|说|列|介绍|梳理|捋|给|一下|[？?。]|$|什么|哪)"
                  + "|(讲|说|介绍|列|梳理|捋|理)[^，。？?]{0,20}(?<![小用])(流程|步骤|程序|手续|全过程)[？?。]?$"
                  + "|一步(一)?步|从头到尾|(什么|啥|怎样的?|怎么个)过程|先后[^，。？?]{0,4}[办做走过交提][^，。？?]{0,3}(什么|啥|哪些|哪几)|先[^，。？?]{1,6}(什么|啥|怎么)[，,]?(再|后)"),
          rule(
              Kind.VERIFY,
              "(对吗|对么|对不对|是吗|是么|对吧|是吧|没错吧|没错吗|属实|有没有错|正确吗|准确吗|真的吗|真的假的|没记错|记错|是这样(吗|么|吧)|记对了吗|说对了吗|对了吗|(确认|核实|核对)(一下|下)?)[？?。！!]*$"),
          rule(
              Kind.RANK,
              "最(多|大|高|少|小|低|长|短|早|晚|快|慢|贵|便宜|好|强)(?!限|能|可|不|补|给|奖|资|享|拿|领|支持|贷|减|档|罚|扣)|(?<!较)[多大高少小低长短贵](一些|一点|些)?的(是|有)?(哪(?!些|几|年|天|月)|谁)|(排名|排序|排个序|排列|排行|排第|从(高|大|多)到|从(低|小|少)到|由(高|大|多)到)"
                  + "|前[一二三四五六七八九十\\d]+(名|位|个|的|大)|第[一二三四五]多|居首|垫底|榜首"
                  + "|最(猛|厉害|明显|显著|狠|突出|久|远|严|重|轻|快)的?[^，。？?]{0,6}(哪|谁)|(哪|谁)[^，。？?]{0,14}最(猛|厉害|明显|显著|狠|突出|久|远|严|重|轻|快)"),
          rule(
              Kind.VERIFY,
              "(对吗|对么|对不对|是吗|是么|是不是|是否|对吧|是吧|没错吧|属实|有没有错|正确吗|准确吗|真的吗|真的假的|没记错|记错|是真的)"
                  + "|(吗|(?<![什怎多那这])么|吧)[？?。！!]*$"),
          rule(Kind.PROCEDURE, "(分|走|要|有|过|经过)(哪)?几(个)?(步|步骤|环节|阶段|道程序|道手续|个程序|[道个]?关)"),
          rule(
              Kind.SUMMARY,
              "(方面|这块|这部分|这一章|这一节)[，,]?各地[^，。？?]{0,4}(怎么|如何|咋|怎样|都)[^，。？?多少几]{0,6}[？?]*$|概括|大意|来龙去脉|摘要|简介|介绍(一)?下|(简单|简要|简短|大致|大概|整体|总体|扼要)(地)?(介绍|说|讲|谈|聊)|总结|归纳|综述|概述|(写|整理|编|拟|归)(成|出|个)?一(小)?[段篇]|(?<!大)概要|要点|梳理|简述|摘要|提炼|浓缩|汇总(?!表|数)|捋(一)?[捋下]|综合一下|说说.*(经验|情况)|介绍(一下|下)?.*(情况|经验|总体|整体|全部)|主要(内容|讲了什么|讲什么)"
                  + "|[一两三四五几]句话|介绍介绍|(讲|说)了(些)?(什么|哪些|啥)|(案例|材料|简报|文章|段落|[章节篇块里]|部分)[^，。？?]{0,6}(讲|说)(了|的)?(是)?(些)?(什么|哪些|啥)|(什么|啥)情况[？?。]*$|(整体|总体|基本|大体)(的)?(情况|上)|主要(做|干|说|讲)了?(些)?(什么|啥|哪些)|做法(和|与|及|、)?(成效|效果)"
                  + "|各地[^，。？?]{0,4}(怎么|如何|咋|怎样)(做|搞|干|办|弄)(的)?[？?。]*$|各地(都)?(有|用了|想了)?(些)?(哪些|什么|啥)(好)?(招|办法|做法|经验|措施|法子)"),
          rule(
              Kind.SUMMARY,
              0,
              1,
              "(亮点|经验|特色|特点)(都)?(是|有)(什么|啥|哪些)|有(什么|啥|哪些)(好|可|值得)?(亮点|经验|特色|学|借鉴)"),
          rule(
              Kind.PROCEDURE, 1, 1, "(哪些|哪几(个|项|条|种|手|招)?)(具体)?(的)?(措施|办法|法子|手段|招|举措|工作|事|手(?!机))"),
          rule(
              Kind.COUNT,
              "(?<![哪那这前后的把])(多少|几)(个|条|项|则|例|篇|家|类|种|处|座|份|批)?(案例|地方|城市(?![书会公花绿广社驿候管更])|省份|省区|省(?!级|内|厅|直)|市(?!级|场|民|政|内|区|直)|县(?!级|内|城|域)|区(?!级|域|内|块)|地区|例子|做法|经验|文件|章节|部分|典型|项目(?!.*投))"
                  + "|(分|有|共)(为|成)?(多少|几)个?(章|节|大类|板块)|(案例|例子|经验|做法)(总数|数量|有?多少|(一共|总共|共)?有?几|共有多少|一共)|(收|收录|收集|列|选)(了|入)?(多少|几)(例|则|篇|个案例|条案例)"
                  + "|(涉及|提到|关于|用到|采用|采取|写明|写清|建了|有)[^，。]{2,16}(案例|地方|项目|城市|县|区|市|省)(一共|总共|共)?有(多少|几)(个|家|处|例|项)?|的(案例|地方|城市|省份|[省市县区])(一共|总共|共)?有(多少|几)(个|家|处|例)[？?。]*$"),
          rule(
              Kind.LIST,
              0,
              0,
              "(多少|[两二三四五六七八几])(个|处|家|座|所|地)[^，。？?]{2,20}[，,。？?](都|分别|各|各自)?(在|是)哪(里|儿|些|几|个)?"),
          rule(
              Kind.LIST,
              "[两二三四五](个|处|家)(地方|项目|案例|县|市|区)(都|分别)?(在哪|是哪)|(案例|例子|做法|经验|典型)[^，。？?]{0,4}(来自|出自)(哪|什么)|哪些|哪几|有哪|都有谁|有谁|谁家(?!的|[投掏付贴垫承]|出的?[钱资])|(?<![成首])都(在|用|来自)?(谁|哪)|列出|列一下|列举|罗列|分别是哪|哪里(的|有)?.*都|各地.*都|所有.*(地方|案例|城市|项目)|都(有|是)(哪|什么|啥)|还有(谁|什么地方|别的)|哪(两|三|四|五)|(什么|啥)(案例|例子|典型)|的(地方|城市|省份|[省市县区]|项目|案例)[，,](各自|各|分别|都)|(案例|例子|项目)(都)?是(哪|什么|谁)"
                  + "|(全部|统统|逐一|逐个|挨个|一一|都)(给我)?(列|报|罗列|找|点|拎)|(列|报|罗列|找|数|拎|挑)(全|齐|一遍|给我|出来|一数)|点(一)?(下|个)?名|报(一)?(下|个)名|(拉|列|理|给|要|出|开)(我)?(一)?[个份张]?(单子|清单|名单|名录)|(清单|名单)(给|发)我|(一个|一家|一处)?(都)?(别|不要|不)[漏落]"
                  + "|哪一?个?(小节|章节?|节|部分|板块|栏目|省份?|市|县)[^，。？?]{0,4}(只|仅)[收有选列]"),
          rule(
              Kind.PROCEDURE,
              "怎么(?!样的?人)|如何|怎样|咋|流程|步骤|(?<![小用])程序|手续|环节|方法|做法|怎么办|用(了)?什么(办法|方式|模式|手段)|采取(了)?(什么|哪些)|(?<!叫)(什么|啥)(好|高|妙)?(办法|方式|模式|措施|做法|机制|法子|招|点子|门道|窍门)|[靠凭用](的)?(是)?(什么|啥)(来|让|把|使|管住|保证|监督)|[靠凭](哪几|哪些)|(做|干)了(些|点)?(什么|啥)|(机制|模式)(是)?(什么|啥|怎)"));

  private static final Pattern FIGURE_ASKED =
      Pattern.compile(
          "多少|(?<![那哪这好前后头把的])几(?!乎|经|度|番|[十百千万]|句)|多大|多高|多长|多久|多远|何时|什么时候|哪(一)?年|哪天|几时|比例|幅度|上限|下限|标准是");

  /** A request to tell of something, which asks for its gist where nothing narrower is asked. */
  private static final Pattern TELL =
      Pattern.compile("[讲说谈聊](一)?[讲说谈聊下](?!了|的)|介绍|[讲说谈聊]个(大概|梗概|大意)|大概(情况|意思|内容)?[？?。]*$");

  private static final Pattern WHICH = Pattern.compile("什么|啥|哪|谁|何|多|是不是|是否");

  /** A request that ends with a softening 吧 asks for no assent. */
  private static final Pattern REQUESTING =
      Pattern.compile(
          "(?<=^(?:请|帮我|给我|麻烦|来个|来份).{1,40}|下|讲讲|说说|谈谈|聊聊|介绍|看看|出来|给我|清楚|列列|比比|捋捋|归纳|总结|概括|句话|单子|清单|名单)吧[。！!]*$");

  /** A statement that a question mark makes a question of: 「损失是银行承担四成？」. */
  private static final Pattern STATES = Pattern.compile("^[^？?]{4,}(?:是|由|归|已经)[^？?]{3,}[？?]$");

  private static final Pattern ASKS =
      Pattern.compile("多少|几|什么|啥|哪|谁|怎|如何|咋|何|多[大高长久远]|[吗呢么]|是[？?]");

  private static final Pattern STEPS = Pattern.compile("几(个)?(步|步骤|环节|阶段|道程序|道手续|个程序|[道个]?关)");

  /** 最多 before a verb or a figure says how far a figure may go, and ranks nothing. */
  private static final Pattern BOUND =
      Pattern.compile(
          "最(多|少|高|低|长|短|大|小|早|晚)(?![的是？?，,、。]|$|一|和|及|与)[^，。？?]{0,10}?(多少|几(?!个?(地|省|市|区|县))|多(大|长|久|高)|\\d|[二三四五六七八九十百千万]+(年|个|月|天|元|万|%))");

  /** Asks for all that lie on one side of a figure. */
  private static final Pattern BOUNDED =
      Pattern.compile(
          "(\\d|[一两二三四五六七八九十百千万亿半成])[\\p{IsHan}%]{0,4}(以上|以下|以内|以外)[^，。？?]{0,8}哪(些|几|里)|哪(些|几)[^，。？?]{0,16}(超过|过了|不到|低于|高于|大于|小于|多于|少于|突破|达到)|(超过|过了|不到|低于|高于|大于|小于|多于|少于|突破|达到)[^，。？?哪多几]{1,12}哪(些|几)");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(哪些|哪几个?|哪[两三四五]个?|(?<![这那])[几多]少?个)(地方|城市|地区|省份|案例|例子|项目|[省市县区](?![域内里]))|的(都)?有(哪些|谁)[？?。]*$|都[有是]谁");

  private static final Pattern AMOUNT =
      Pattern.compile("多少(?!个?(地方|城市|案例|例子|项目|[省市县区]))|几成|百分之几|几倍|合计|总共|一共|共计|相差|加起来|平均");

  private static final Pattern EACH_AT_MOST =
      Pattern.compile("(?:单|每|一)[户个人次笔家项处套][^，。？?哪谁]{0,4}最[高多低少](?:多少|几|能)?[^的，。？?哪谁]{0,4}[？?呢]*$");

  private static final Pattern CLAUSES = Pattern.compile("[，。？！；,?!;]");

  private static final Pattern AMONG =
      Pattern.compile("哪|谁|什么地方|排(名|序|第|列)|前[一二三四五六七八九十\\d]+(名|位|个|的)|各地|所有");

  /** A description that asks for what it fits without a word of asking: 「跟空厂房利用有关的案例」. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(的|有关|相关)(案例|例子|地方|城市|项目|简报|段落|省份|县|区)(有|都有|列一下|列出来|列出|找一下|找出来)?[？?。!！]*$"
              + "|(提到|涉及|写到|说到|讲到)[^，。]{2,40}的[？?。!！]*$");

  /** 「好的谢谢」, 「明白了」: what is said between questions and asks for nothing. */
  private static final Pattern SAID_BETWEEN =
      Pattern.compile(
          "(?:(?:嗯|哦|噢|好|行|可以|ok)[的嘞了吧啊呀]?|知道了?|明白了?|了解了?|收到|懂了|清楚了?|原来如此|(?:原来是?)?这样(?:啊|子?的?)|不错|挺好的?|很好|太好了|厉害"
              + "|(?:非常|太|十分|很)?(?:谢谢|多谢|感谢|辛苦)(?:你|您|了|啦|啊|哈)*|(?:非常|很|挺|真)(?:有用|有帮助|清楚|详细)(?:了)?|帮大忙了|麻烦你了|先这样|就这样|没(?:别的)?问题了?|不用了|[，,。！!~\\s])+");

  private QuestionKinds() {}

  /** Whether cases are asked for that are described by words of reckoning: 「投诉少了的有几个地方」. */
  private static boolean isOfSeveral(String text) {
    return SEVERAL.matcher(text).find() && !AMOUNT.matcher(text).find();
  }

  private static boolean isBound(String text) {
    if (EACH_AT_MOST.matcher(text).find()) {
      return true;
    }
    for (String clause : CLAUSES.split(text)) {
      if (BOUND.matcher(clause).find() && !AMONG.matcher(clause).find()) {
        return true;
      }
    }
    return false;
  }

  private static Rule rule(Kind kind, String pattern) {
    return rule(kind, 0, Integer.MAX_VALUE, pattern);
  }

  private static Rule rule(Kind kind, int places, int most, String pattern) {
    return new Rule(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), places, most);
  }

  /**
   * The kind of a question.
   *
   * @param asked folded, without courtesies
   * @param places how many places it names: what is one place's 措施 are told, those of all listed
   */
  static Kind of(String asked, int places) {
    if (SAID_BETWEEN.matcher(asked).matches()) {
      return Kind.TALK;
    }
    String text = REQUESTING.matcher(Wording.unquoted(asked)).replaceFirst("");
    for (Rule rule : RULES) {
      if (rule.kind == Kind.SUMMARY && BOUNDED.matcher(text).find()) {
        return Kind.LIST;
      }
      if (rule.kind == Kind.SUMMARY && Operation.named(text).isPresent() && !isOfSeveral(text)) {
        return Kind.SUM;
      }
      if (rule.fits(places) && rule.pattern.matcher(text).find() && !isBarred(rule.kind, text)) {
        boolean figure = rule.kind == Kind.PROCEDURE && FIGURE_ASKED.matcher(text).find();
        return figure && !STEPS.matcher(text).find() ? Kind.FACT : rule.kind;
      }
    }
    if (FIGURE_ASKED.matcher(text).find()) {
      return Kind.FACT;
    }
    if (STATES.matcher(text).find() && !ASKS.matcher(text).find()) {
      return Kind.VERIFY;
    }
    boolean told = TELL.matcher(text).find() && !WHICH.matcher(text).find();
    return DESCRIPTION.matcher(text).find() ? Kind.LIST : told ? Kind.SUMMARY : Kind.FACT;
  }

  /** Whether the words of a kind stand in a question of another one. */
  private static boolean isBarred(Kind kind, String text) {
    return switch (kind) {
      case RANK -> isBound(text);
      case SUMMARY, PROCEDURE -> OF_CASES.matcher(text).find();
      default -> false;
    };
  }
}
