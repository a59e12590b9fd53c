package org.anwen.reason.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Slot;

/**
 * Whether a question asks who by name holds an office, and whether a case names such a person. Most
 * cases speak of offices and name nobody. Stateless.
 */
final class PersonNames {
  private static final Pattern ASKS =
      Pattern.compile(
          "((?:院|局|校|厂|县|市|区|镇|乡|村|所|站|队|会|组|部|处|科|店|馆)长|书记|主任|法人(?:代表)?|负责人|联系人|带头人|专家|经理|董事长|教授|老师|师傅)"
              + "(?:们|都|现在|到底)?(?:是谁|叫(?:什么|啥)|姓(?:什么|啥)|的?(?:姓名|名字|大名))");

  /** The hundred commonest surnames (Ministry of Public Security, 2020 report on names). */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷段龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤";

  private PersonNames() {}

  /** Whether a name is asked for and neither it nor who takes the office stands in a text. */
  static boolean isMissing(Slot slot, String text) {
    Matcher asks = ASKS.matcher(slot.text());
    if (!asks.find()) {
      return false;
    }
    String office = Pattern.quote(asks.group(1));
    String person = "[" + SURNAMES + "][\\p{IsHan}]{1,2}";
    Pattern named =
        Pattern.compile(
            "(?:任|兼|为|是)"
                + office
                + "|"
                + office
                + "(?:由|为|是|：|:)?"
                + person
                + "(?=[，。、；（(：:等任说介带])|"
                + person
                + "(?:同志|先生|女士|"
                + office
                + ")");
    return !named.matcher(text).find();
  }
}
