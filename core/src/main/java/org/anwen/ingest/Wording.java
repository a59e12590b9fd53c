package org.anwen.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the wording of a line tells of its part in the document: general habits of Chinese official
 * writing, nothing of any one document.
 */
final class Wording {
  private static final int LONGEST_HEADING = 40;
  private static final String FULL_STOPS = "。！？!?；;";

  private static final Set<String> PREFACES =
      Set.of(
          "前言", "序", "序言", "引言", "导言", "导语", "导读", "绪言", "写在前面", "卷首语", "编写说明", "编辑说明", "编者说明",
          "编制说明", "编者按", "编者的话", "出版说明", "使用说明", "说明", "凡例");

  private static final Pattern EDITORIAL =
      Pattern.compile(
          "(本|这)(专题|专栏|栏目|期|刊|书|辑|汇编|材料|文|清单)[^。]{0,30}(选编|收录|选取|选登|刊发|刊登|介绍|记录|整理|摘编|汇编|收集|编辑|编写|走访)"
              + "|(现|特)将[^。]{0,60}(如下|摘编|刊发|印发|编发|整理|汇编)|(供|予以).{0,8}(参考|借鉴|学习)|小编|编者|一起来(看|了解)|(以下|下面)(是|介绍|几|这)");

  private Wording() {}

  /** Whether words speak of the collection itself: 现将…摘编如下, 本期选编五个地方的情况. */
  static boolean isEditorial(String text) {
    return EDITORIAL.matcher(text).find();
  }

  /** Whether a title is that of words before the text proper, such as 前言 or 编写说明. */
  static boolean namesPreface(String title) {
    return PREFACES.contains(Blank.squeeze(stripBrackets(title)));
  }

  /** Whether a line could be a heading: short, and not ended like a sentence. */
  static boolean isShortTitle(String text) {
    if (text.isEmpty() || text.length() > LONGEST_HEADING) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if ((FULL_STOPS + "，,、：:…—").indexOf(last) >= 0) {
      return false;
    }
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '；') {
        return false;
      }
      word |= Character.isLetter(c);
    }
    return word;
  }

  /** Whether a line stands in round brackets as a whole: a remark and no heading. */
  static boolean isInBrackets(String text) {
    return "（(".indexOf(text.charAt(0)) >= 0
        && "）)".indexOf(text.charAt(text.length() - 1)) >= 0
        && Math.max(text.indexOf('）'), text.indexOf(')')) == text.length() - 1;
  }

  /** Whether a sentence is over at the end of a line. */
  static boolean isFinished(String text) {
    int i = text.length() - 1;
    while (i >= 0 && "”’」』）)】》〉".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && (FULL_STOPS + "：:…").indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a line is, or begins, a sentence and not a title. */
  static boolean isSentence(String text) {
    return text.length() > LONGEST_HEADING
        || text.indexOf('。') >= 0
        || text.indexOf('；') >= 0
        || (text.length() > 24 && text.indexOf('，') >= 0);
  }

  /**
   * What stands after the name of a form's line, such as 案例名称：; the whole text if there is none.
   */
  static String withoutFormName(String text) {
    for (String name :
        new String[] {"案例名称", "项目名称", "名称", "标题", "题目", "案例标题", "案例", "项目", "问题", "问"}) {
      if (text.startsWith(name)
          && text.length() > name.length() + 1
          && "：:".indexOf(text.charAt(name.length())) >= 0) {
        return text.substring(name.length() + 1).strip();
      }
    }
    return text;
  }

  /** The words without the brackets, colons and stops around them. */
  static String stripBrackets(String title) {
    int from = 0;
    int to = title.length();
    String signs = "【】[]〔〕：:。．.*#·•◆■●▲★☆—-";
    while (from < to && (Blank.is(title.charAt(from)) || signs.indexOf(title.charAt(from)) >= 0)) {
      from++;
    }
    while (to > from
        && (Blank.is(title.charAt(to - 1)) || signs.indexOf(title.charAt(to - 1)) >= 0)) {
      to--;
    }
    return title.substring(from, to);
  }
}
