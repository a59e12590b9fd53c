package org.anwen.reason.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;

/**
 * Who does something, as a question asks and as a clause tells it: 谁, 哪家单位 and 什么样的企业 are answered
 * by 由区属平台公司, 交给合作社 or 街道负责; who holds an office, as 会长是谁, by a clause that names the office and
 * gives it to somebody. Stateless.
 */
public final class Doer {
  private static final String BODY = "公司|企业|单位|部门|机构|集团|银行|厂|学校|医院|协会|组织|主体|队伍|力量|人员|人";
  private static final Pattern ASKS =
      Pattern.compile(
          "谁|哪一?(?:个|家|些|几家|几个|两家|两个|类|种)?(?:"
              + BODY
              + ")|(?:什么样|啥样|哪样|什么|啥|哪种|哪类)的?(?:"
              + BODY
              + ")");

  private static final String WHO =
      "(?:公司|集团|企业|工?厂|银行|信用社|合作社|协会|联盟|商会|学会|基金会|委员会|[局厅委]|办公室|部门|政府|机构|单位|中心|学校|学院|大学|医院|卫生院|街道|社区|乡镇|镇村|村委会?|村民|居民|居委会|业委会|业主|农户|群众|商户|志愿者|队伍?|人员|干部|书记|主任|镇长|村长|党员|专家|教师|老师|讲师|医生|护士|工程师|技术员|农艺师|律师|法官|民警|退役军人|学生|能人|大户|[监管养巡护保清网]\\p{IsHan}?员|第三方|财政|社会资本|社会力量|理事会|运营商)";
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:由|委托|交由|交给|交予|聘请|聘用|引入|引进|引导|授权|依托|邀请|卖给|售给|移交|会同|联合|选聘|招募|组建|成立|鼓励|动员|组织)[^，。；]{0,20}?"
              + WHO
              + "|"
              + WHO
              + "[^，。；]{0,3}(?:负责|牵头|承担|组织|承接|收购|运营|管理|出资|派出|建设|开发)");

  private static final Pattern PART =
      Pattern.compile("(施工|承建|承包|设计|监理|勘察|审计|评估|测绘|软件|检测|招标|代理|供货|供应|开发)(?:单位|公司|企业|方|院|商|机构|厂家)");
  private static final Pattern VERB =
      Pattern.compile(
          "(?:谁|哪一?(?:个|家|些|几家)?(?:"
              + BODY
              + "))(?:来|去|在|给|都|先|最先)?(?:([\\p{IsHan}&&[^的了是在来去给都把先]]{2})|([垫管建付还供修办])(?:的|[？?。]*$))");

  private static final String OFFICES =
      "([\\p{IsHan}&&[^的]](?:[长任记理席师员表事]|(?<=[责法系头承益托办理起始持])人))(?:一职)?(?:具体)?";
  private static final Pattern OFFICE =
      Pattern.compile(OFFICES + "(?:(?:是|叫)(?:谁|什么名字|啥名字|什么人)|(?:由|让|归|是)谁来?(?:当|担任|出任|兼任|兼|任|做))");
  private static final Pattern HOLDS = Pattern.compile("由|[担兼出继]任|任命|聘|选举|推选|选出|派|叫|名为|为");

  private Doer() {}

  public static boolean asks(String question) {
    return ASKS.matcher(question).find();
  }

  /** Whether a clause says by whom, or for whom, something is done. */
  public static boolean isTold(Clause clause) {
    return GIVEN.matcher(clause.text()).find();
  }

  /**
   * Whether a question asks for one in a part, as 施工单位 or 设计院, of which a text does not speak: who
   * else it names is somebody else.
   */
  public static boolean isOfPartUnknown(String question, String text) {
    Matcher part = PART.matcher(question);
    return part.find() && !isTaken(part.group(1), text) && !text.contains("承建");
  }

  /** Whether a text names somebody in a part: 设计院, 由甲公司设计. */
  private static boolean isTaken(String part, String text) {
    return Pattern.compile(
            part
                + "\\p{IsHan}{0,3}(?:单位|公司|企业|方(?![案式面便法])|院|商|机构|厂|队|团队)|(?:由|委托|聘请|引入|引进)[^，。；]{2,24}"
                + part)
        .matcher(text)
        .find();
  }

  /** Whether a case says in some sentence by whom a thing is done, and in one clause of it what. */
  public static boolean isDone(CaseRecord record, String verb) {
    return record.clauses().stream().filter(Doer::isTold).anyMatch(c -> isSaid(record, c, verb));
  }

  /** Whether the sentence of a clause has a word. */
  public static boolean isSaid(CaseRecord record, Clause clause, String verb) {
    return record.words(record.sentence(clause)).contains(verb);
  }

  /** What is done, after 谁 or 哪家单位; empty where nothing follows. */
  public static String verb(String question) {
    Matcher verb = VERB.matcher(question);
    if (!verb.find()) {
      return "";
    }
    return verb.group(1) == null ? verb.group(2) : verb.group(1);
  }

  /** Whether a question asks who holds an office. */
  public static boolean asksOffice(String question) {
    return OFFICE.matcher(question).find();
  }

  /** Whether a clause says who holds the office that a question asks of. */
  public static boolean isHeld(Clause clause, String question) {
    Matcher office = OFFICE.matcher(question);
    return office.find()
        && clause.text().contains(office.group(1))
        && HOLDS.matcher(clause.text()).find();
  }
}
