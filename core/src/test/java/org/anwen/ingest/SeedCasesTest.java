package org.anwen.ingest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The seed document gives its 35 cases, each in its section and whole. */
class SeedCasesTest {
  private static final IngestResult RESULT =
      new Ingestor()
          .read(List.of(Path.of(System.getProperty("anwen.root", ".."), "seeds")), Progress.NONE);

  /** Chapter, section, number, first words, last words. */
  private static final String[][] EXPECTED = {
    {"盘活利用存量资源", "盘活闲置房屋", "1．", "湖南省长沙市出台《关于将", "利店等公共服务设施。"},
    {"盘活利用存量资源", "盘活闲置房屋", "2．", "广东省广州市印发《关于整", "造为保障性租赁住房。"},
    {"盘活利用存量资源", "盘活闲置房屋", "3．", "江苏省常州市浦南新村小区", "缝铺等便民服务设施。"},
    {"盘活利用存量资源", "盘活闲置房屋", "4．", "云南省楚雄州牟定县对老车", "则统一由该企业处置。"},
    {"盘活利用存量资源", "整合利用低效用地", "1．", "浙江省绍兴市柯桥区梅福小", "），惠及居民4万户。"},
    {"盘活利用存量资源", "整合利用低效用地", "2．", "河北省衡水市冀州区冀建胡", "民的“网红打卡地”。"},
    {"盘活利用存量资源", "整合利用低效用地", "3．", "江西省抚州市荆公路社区改", "及周边停车难等问题。"},
    {"盘活利用存量资源", "整合利用低效用地", "4．", "四川省成都市锦江区莲心苑", "公共服务和商业设施。"},
    {"盘活利用存量资源", "明确小区服务设施不动产登记政策", "", "浙江省杭州市创新出台《杭", "申请办理不动产登记。"},
    {"拓宽资金筹集渠道", "动员居民出资参与", "1．", "四川省南充市、陕西省榆林", "已超过1780万元。"},
    {"拓宽资金筹集渠道", "动员居民出资参与", "2．", "广东省珠海市香洲区出台建", "惠及居民6018户。"},
    {"拓宽资金筹集渠道", "动员居民出资参与", "3．", "浙江省温州市老旧小区改造", "改造资金425万元。"},
    {"拓宽资金筹集渠道", "动员居民出资参与", "4．", "山东省淄博市按照“谁受益", "用于室内装修及改造。"},
    {"拓宽资金筹集渠道", "吸引社会力量以市场化方式参与", "1．", "广东省搭建政企合作平台，", "计出资1.07亿元。"},
    {"拓宽资金筹集渠道", "吸引社会力量以市场化方式参与", "2．", "山东省枣庄市出台支持城镇", "改造总投资的27%。"},
    {"拓宽资金筹集渠道", "吸引社会力量以市场化方式参与", "3．", "河南省洛阳市洛龙区龙兴小", "年内可全部收回成本。"},
    {"拓宽资金筹集渠道", "吸引社会力量以市场化方式参与", "4．", "内蒙古自治区包头市友谊1", "无偿移交给属地政府。"},
    {"拓宽资金筹集渠道", "吸引社会力量以市场化方式参与", "5．", "陕西省铜川市王益区馨苑小", "等室内综合健身中心。"},
    {"拓宽资金筹集渠道", "发行地方政府专项债券", "1．", "山东省济南市通过开展地方", "已发行16.5亿元。"},
    {"拓宽资金筹集渠道", "发行地方政府专项债券", "2．", "湖南省怀化市整合全市老旧", "镇老旧小区改造项目。"},
    {"拓宽资金筹集渠道", "发行地方政府专项债券", "3．", "安徽省芜湖市镜湖区将辖区", "项目总投资的72%。"},
    {"拓宽资金筹集渠道", "发行地方政府专项债券", "4．", "甘肃省嘉峪关市住房城乡建", "于城镇老旧小区改造。"},
    {"拓宽资金筹集渠道", "省级安排补助资金", "1．", "四川省设立省级保障性安居", "高补助资金使用绩效。"},
    {"拓宽资金筹集渠道", "省级安排补助资金", "2．", "山东省自2020年起，省", "分别奖励200万元。"},
    {"拓宽资金筹集渠道", "省级安排补助资金", "3．", "河南省连续4年将城镇老旧", "财政资金的使用效益。"},
    {"健全长效管理机制", "提升小区治理能力", "1．", "四川省委城乡基层治理委员", "符、管理公开透明”。"},
    {"健全长效管理机制", "提升小区治理能力", "2．", "湖南省株洲市荷塘区搭建智", "表决人员召集难问题。"},
    {"健全长效管理机制", "探索物业管理新模式", "1．", "浙江省杭州市西湖区翠苑街", "续有望再减少20%。"},
    {"健全长效管理机制", "探索物业管理新模式", "2．", "山东省济宁市探索在老旧小", "民主化”的良好格局。"},
    {"健全长效管理机制", "探索物业管理新模式", "3．", "江西省赣州市章贡区对引入", "实现微利可持续运作。"},
    {"健全长效管理机制", "拓展小区维护管理资金渠道", "1．", "广东省珠海市香洲区青竹花", "共维修资金使用情况。"},
    {"健全长效管理机制", "拓展小区维护管理资金渠道", "2．", "广东省广州市越秀区三眼井", "充小区维护管理资金。"},
    {"健全长效管理机制", "拓展小区维护管理资金渠道", "3．", "湖南省会同县动员居民以每", "资金约1600万元。"},
    {"健全长效管理机制", "拓展小区维护管理资金渠道", "4．", "江苏省靖江市组织社区干部", "户占比达90%以上。"},
    {"健全长效管理机制", "拓展小区维护管理资金渠道", "5．", "云南省玉溪市江川区文祥片", "充小区维护管理资金。"}
  };

  @Test
  void allCasesStandInTheirSectionsWithTheirFirstAndLastWords() {
    List<PolicyCase> cases = List.copyOf(RESULT.corpus().cases());
    assertEquals(35, cases.size());
    List<Executable> checks = new ArrayList<>();
    for (int i = 0; i < EXPECTED.length; i++) {
      String[] row = EXPECTED[i];
      PolicyCase found = cases.get(i);
      checks.add(() -> assertEquals(List.of(row[0], row[1]), found.section()));
      checks.add(() -> assertEquals(row[2], found.number()));
      checks.add(() -> assertTrue(found.text().startsWith(row[3]), found.text()));
      checks.add(() -> assertTrue(found.text().endsWith(row[4]), found.text()));
    }
    assertAll(checks);
  }

  @Test
  void theBrokenCaseIsOneCaseInTwoPieces() {
    PolicyCase broken = only(found -> found.segments().size() > 1);
    assertTrue(broken.text().contains("质量安全监督手续，建设单位"), broken.text());
    assertEquals(2, broken.segments().size());
  }

  @Test
  void theRepairsAreReported() {
    assertEquals(2, repairs("misplaced-item"));
    assertEquals(1, repairs("joined-across-page"));
    assertEquals(5, repairs("repeated-heading"));
    assertEquals(List.of(), RESULT.report().leftOut());
  }

  @Test
  void theTitleIsMarkedAsGiven() {
    SourceDocument document = RESULT.corpus().documents().iterator().next();
    assertTrue(document.titleGiven());
    assertTrue(document.title().startsWith("城镇老旧小区改造"), document.title());
  }

  private static PolicyCase only(Predicate<PolicyCase> wanted) {
    List<PolicyCase> found = RESULT.corpus().cases().stream().filter(wanted).toList();
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private static long repairs(String kind) {
    return RESULT.report().repairs().stream().filter(repair -> repair.kind().equals(kind)).count();
  }
}
