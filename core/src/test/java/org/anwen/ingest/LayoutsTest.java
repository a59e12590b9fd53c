package org.anwen.ingest;

import static org.anwen.ingest.Documents.outline;
import static org.anwen.ingest.Documents.read;
import static org.anwen.ingest.Documents.texts;
import static org.anwen.ingest.Documents.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Invented documents in the layouts, and with the damage, that real lists have. */
class LayoutsTest {
  @Test
  void namedCasesKeepTheirPartsAndLists() {
    IngestResult read = read("titled-cases-with-parts.md");
    assertEquals(
        """
        积分治理类|案例一：|青禾县“积分银行”激活村民自治
        积分治理类|案例二：|白露县“三张清单”压实责任
        数字赋能类|案例三：|云溪市“一码通办”便民服务""",
        outline(read));
    String first = read.corpus().cases().iterator().next().text();
    assertTrue(first.contains("【背景】青禾县辖12个乡镇"), first);
    assertTrue(first.contains("\n2. 年终兑现奖励"), first);
    assertTrue(first.endsWith("参与率91%。"), first);
    assertEquals("甲州乡村治理典型案例选编", title(read));
  }

  @Test
  void partsThatRecurStayInsideTheirCases() {
    assertEquals(
        """
        |一、|东湾市：推行“拿地即开工”审批改革
        |二、|北岭市：建立企业诉求“接诉即办”机制
        |三、|南浦区：打造“政策免申即享”平台""",
        outline(read("headings-inside-cases.txt")));
  }

  @Test
  void pageFurnitureIsTakenOutAndItemsStandUnderTheirHeadings() {
    IngestResult read = read("page-damage.txt");
    assertEquals(
        """
        流域治理>系统修复湿地|1、|松原县实施湖滨带修复工程
        流域治理>系统修复湿地|2、|柳泉县开展退养还湖
        流域治理>系统修复湿地|3、|桐山区建设生态缓冲带47公里
        流域治理>治理黑臭水体|1、|河阳市整治黑臭水体29条
        流域治理>治理黑臭水体|2、|清源县采用“厂网一体”模式
        矿山治理>推进矿山复绿|1、|石桥市推行矿山复绿
        矿山治理>推进矿山复绿|2、|金台县引入社会资本2.2亿元治理废弃矿坑18处
        矿山治理>推进矿山复绿|3、|铜陵口镇将矿坑改造为主题公园
        矿山治理>盘活矿山存量||林溪市将废弃矿区打包出让修复后新增建设用地指标
        机制创新>建立补偿机制|1、|上河市与下河市签订横向补偿协议
        机制创新>建立补偿机制|2、|安岭县设立生态补偿基金1.5亿元""",
        outline(read));
    String whole = texts(read);
    assertTrue(whole.contains("设立监测点位36个"), whole);
    assertTrue(whole.contains("其中70%用于后续生态修复和管护。"), whole);
    assertFalse(whole.contains("甲省生态修复典型做法"), whole);
  }

  @Test
  void linesBrokenAtOneWidthAreParagraphsAgain() {
    IngestResult read = read("hard-wrapped.txt");
    assertEquals(4, read.corpus().cases().size());
    String whole = texts(read);
    assertTrue(whole.contains("建设服务站86个"), whole);
    assertTrue(whole.contains("截至2023年底，共发放贷款1180笔。"), whole);
  }

  @Test
  void linesBrokenByCharactersAndBeforeNumbersArePutTogether() {
    IngestResult read = read("wrapped-by-characters.txt");
    assertEquals(3, read.corpus().cases().size());
    String whole = texts(read);
    assertTrue(whole.contains("水费由每立方米3.2元调整为2.9元。"), whole);
    assertTrue(whole.contains("管网漏损率由2021年的24.6%降到12.5%，"), whole);
    assertTrue(whole.contains("每年少漏水380万立方米，"), whole);
    assertTrue(whole.contains("由83%提高到98.5%，居民可以用手机"), whole);
  }

  @Test
  void articlesAreCasesWithTheirItemsInside() {
    IngestResult read = read("articles.txt");
    assertEquals(6, read.corpus().cases().size());
    PolicyCase fourth = List.copyOf(read.corpus().cases()).get(3);
    assertEquals(List.of("运营管理"), fourth.section());
    assertTrue(fourth.text().endsWith("维护人员。"), fourth.text());
    PolicyCase fifth = List.copyOf(read.corpus().cases()).get(4);
    assertTrue(fifth.text().contains("依照第四条规定不具备条件的"), fifth.text());
  }

  @Test
  void proseIsCutByParagraphs() {
    assertEquals(4, read("plain-prose.txt").corpus().cases().size());
  }

  @Test
  void aFileInGb18030IsFoundToBeSo() {
    IngestResult read = read("numbered-gb18030.txt");
    assertEquals("GB18030", read.report().read().getFirst().charset());
    assertEquals(4, read.corpus().cases().size());
  }

  @Test
  void navigationHeaderAndFooterOfAPageAreLeftOut() {
    IngestResult read = read("page-with-nav.html");
    assertEquals(
        """
        场馆服务|1.|梅林市图书馆推行总分馆制
        场馆服务|2.|兰亭县文化馆开设夜间课堂
        文化惠民|1.|竹山区举办“百姓舞台”演出380场
        文化惠民|2.|菊潭镇修复古戏台6座
        文化惠民|3.|松江口市发放文化消费券5000万元""",
        outline(read));
    String text = read.corpus().documents().iterator().next().text();
    for (String clutter : new String[] {"脚本内容", "首页", "当前位置", "链接一", "版权所有", "color"}) {
      assertFalse(text.contains(clutter), text);
    }
    assertEquals("戊省公共文化服务案例", title(read));
  }

  @Test
  void aRowOfATableIsACase() {
    IngestResult read = read("table-of-cases.html");
    assertEquals(
        """
        |1|己市第一医院
        |2|己市行政中心
        |3|己市职业学院""",
        outline(read));
  }

  @Test
  void headingsWithoutNumbersAreCasesOrSections() {
    assertEquals(
        """
        古城更新||鼓楼街区微改造
        古城更新||北门码头再生
        乡村旅游||石屋村民宿集群
        乡村旅游||茶岭村研学基地""",
        outline(read("headings-without-numbers.md")));
    assertEquals(
        """
        统筹规划建设||云岭县坚持城乡供水一体化
        统筹规划建设||沙河县推进小型水厂整合
        强化水质监管||桃源口市建立县级水质检测中心
        健全管护机制||平川县按照“谁受益、谁管护”的原则
        健全管护机制||丰谷县推行“供水+保险”模式""",
        outline(read("unnumbered-sections.txt")));
  }

  @Test
  void titledItemsWithTextBelowAreCasesAndALetterAroundThemIsNot() {
    assertEquals(
        """
        |（一）|预付卡退款纠纷调解
        |（二）|网购商品质量纠纷
        |（三）|装修合同违约处理""",
        outline(read("circled-and-brackets.txt")));
  }

  @Test
  void gluedItemsAreSetApartAndLostNumbersFound() {
    assertEquals(
        """
        财政支持|1.|榆关市设立城市更新专项资金
        财政支持|2.|柏杨市对更新项目给予贷款贴息
        财政支持|3.|槐荫县整合涉农资金1.6亿元
        社会资本|1.|枫桥区引入企业投资8.8亿元建设停车楼12座
        社会资本||杉木县以特许经营方式引入社会资本
        社会资本|3.|椿树市发行企业债券10亿元""",
        outline(read("glued-and-lost-numbers.txt")));
  }

  @Test
  void numbersOfTwoPartsNest() {
    assertEquals(
        """
        概述|1.1|信号优化
        概述|1.2|公交优先
        停车治理|2.1|共享停车
        停车治理|2.2|智能泊位""",
        outline(read("decimal-numbers.txt")));
  }

  @Test
  void contentsAreLeftOutAndNumbersMayNestInTheirOwnKind() {
    assertEquals(
        """
        数字政府篇|案例1|甲市“一网统管”平台
        数字政府篇|案例2|乙县“村务码”
        绿色发展篇|案例3|丙市零碳园区""",
        outline(read("contents-and-nested-numbers.txt")));
  }

  @Test
  void formsAndQuestionsAreCases() {
    assertEquals("||甲镇垃圾分类\n||丙村污水治理\n||戊区大件垃圾回收", outline(read("forms.txt")));
    assertEquals(2, read("questions.txt").corpus().cases().size());
  }

  @Test
  void aTitleWithItsSubtitleIsOneCase() {
    assertEquals("||江南市第一人民医院\n||江北县中医院\n||湖东区妇幼保健院", outline(read("titles-with-subtitles.txt")));
  }

  @Test
  void anOpinionGivesItsNumberedItemsAndTheSectionWithoutItems() {
    assertEquals(
        """
        总体要求||坚持以人民为中心
        重点任务|（一）|完善设施
        重点任务|（二）|优化服务
        保障措施|（一）|加强领导
        保障措施|（二）|强化资金""",
        outline(read("opinion.html")));
  }

  @Test
  void listsAndTablesOfMarkdownGiveTheirItems() {
    assertEquals("|1.|甲县茶产业\n|2.|乙县食用菌\n|3.|丙县中药材", outline(read("lists.md")));
    assertEquals("|1|甲市 智慧灯杆改造\n|2|乙市 地下管廊建设\n|3|丙市 雨水花园", outline(read("pipe-table.md")));
  }

  @Test
  void signsNamedPracticesAndBareTitlesBeginCases() {
    assertEquals("|◆|甲市：建设人才公寓\n|◆|乙市：实施安家补贴\n|◆|丙县：推行柔性引才", outline(read("bullets.txt")));
    assertEquals(
        "资金保障|做法一：|建立专项基金\n资金保障|做法二：|创新金融产品\n人才保障|做法三：|开展技能培训",
        outline(read("named-practices.txt")));
    assertEquals("加装电梯|（一）|A市\n加装电梯|（二）|B市\n适老改造|（一）|C市", outline(read("bare-titles.txt")));
  }

  @Test
  void theSecondLineOfATitleBelongsToIt() {
    assertEquals(
        """
        |案例一|“灯下一堂课”——湖南省江永县乡村夜校建设
        |案例二|“田边课堂”——云南省元阳县农技夜校
        |案例三|“一镇一校”——贵州省台江县苗绣夜校""",
        outline(read("titles-over-two-lines.txt")));
  }
}
