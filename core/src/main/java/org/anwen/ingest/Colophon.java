package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what stands before and behind the text proper: who supplied, edited and printed it,
 * which issue it is, whom it was sent to, whom to write to, and what may be done with it.
 *
 * <p>Only lines at the end of a document are taken, from the last one back, and the like among the
 * first few; the wordings are those of the imprints of Chinese bulletins, compilations, circulars
 * and web pages.
 */
final class Colophon {
  private static final int LONGEST = 80;
  private static final int LONGEST_CLOSING = 200;
  private static final int FIRST_LINES = 6;
  private static final int LAST_LINES = 20;
  private static final int RIGHT_ALIGNED = 12;

  private static final Pattern NAMED =
      Pattern.compile(
          "[（(【\\[]?(本[期文栏刊])?(供稿(单位|人)?|来稿|撰稿(人)?|作者|执笔(人)?|版式|美编|记者|通讯员|主持人|(文字)?记录(人)?"
              + "|(课题|调研|编写|编辑|起草)组?(成员|人员)|来源|稿源|信息来源|文字|图文|摄影|图片"
              + "|责任?编辑|责编|编辑|总?主编|编审|编校|校对|审[核校稿读](人)?|终审|[初复]审|核稿|签发(人)?|排版|监制"
              + "|联系(人|电话|方式|地址|单位)|.{0,6}(热线|电话|邮箱|信箱)|传真|E-?mail|投稿|地址|网址|邮编"
              + "|[主抄]?[报送发]|抄[送报]|印[发送数]|分送|主办(单位)?|承办(单位)?|编印(单位)?|编发|整理|附[件录注]?|注|说明|致谢|鸣谢|(汇总|填报|填表|报送|制表)(单位|部门|人|日期|时间)|备注|上一[篇条]|下一[篇条]"
              + "|相关(阅读|链接|报道)|参考(资料|文献)|(资料|数据)来源|标签|关键词|发布(时间|日期|单位|机构)|(浏览|阅读|点击)(次数|量)?|字体|索引号|打印)[：:/].*");

  private static final Pattern SAID =
      Pattern.compile(
          ".*(转载请?(注明|联系)|版权所有|未经(授权|许可|同意)|(扫描|扫一扫|长按|识别).{0,10}(二维码|关注)|点击.{0,10}关注"
              + "|欢迎.{0,20}(关注|订阅|投稿|来稿|来电)|共印.{0,8}份|内部(资料|文件|交流|使用|刊物)|注意保[存密]|仅供.{0,6}参考"
              + "|(请勿|严禁|不得)(外传|转载|翻印)|点个?(在看|赞)|[上下]一[页篇]|阅读原文|阅读全文|打印本页|关闭(窗口|本页)|返回(顶部|首页|列表)|分享到|点击(下载|查看)"
              + "|(咨询|联系|举报|监督|投诉)(电话|邮箱|方式)[：:]|全文完|（完）|\\(完\\)).*|本(清单|办法|规定|细则|方案|意见|通知|汇编|指南).{0,40}(负责解释|起(施行|实施|执行))。?");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[（(【].{0,50}(整理|供稿|编辑|责编|编印|编发|摘编|来稿|撰稿|报送|提供|校对|审校|略|完|印发|[0-9]{4}年[0-9]{1,2}月|[0-9]日)[）)】]|[（(](以上|本文|文中|本刊|编者)[^（）()]{2,75}[）)]|[（(]本?[报刊网]?(记者|通讯员).{1,40}[）)]");

  private static final Pattern ENDED =
      Pattern.compile(
          "([^。]{2,40}(编印|制印发|印发|供稿|整理)|公示期.{0,20}|.{2,30}(局|厅|委|办|办公室|政府|中心|会|部|处|院)\\s*[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|附[录件].{0,40}[（(]略[）)]|[—\\-–·\\s]*(END|完)[—\\-–·\\s]*)");

  /** The issue of a bulletin. */
  private static final Pattern ISSUE =
      Pattern.compile("[（(]?([0-9０-９]{4}年)?[（(]?(总|增刊|专刊|特刊)?第[0-9０-９〇一二三四五六七八九十百]{1,5}期.{0,30}");

  /** Who wrote it, under the title. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(□|■|◇)?\\s*(本[报刊网台]|新华社|人民网)?(全媒体|见习|特约)?(记者|通讯员|评论员)[\\s　/／:：].{1,30}|文[/／丨|].{1,30}");

  /** What a circular asks of those it is sent to, when the cases are told. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "((各|有关|其他|相关)(地|级|单位|部门|市|县|区|州)[^，。]{0,24}要|请各|[望盼]各|希望各|综上|总之|总的来[看说]|特此(通报|通知|公告)|以上.{0,12}(通报|供.{0,4}参考)).*");

  /** What leads to other pages. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(往期|精彩|更多|热门|好文|精选)(推荐|回顾|阅读|内容|文章)|(推荐|延伸|相关)(阅读|新闻|文章|链接)|猜你喜欢");

  private Colophon() {}

  static List<Line> remove(List<Line> lines, List<String> leftOut) {
    int end = elsewhere(lines);
    while (end > 1 && isColophon(lines.get(end - 1))) {
      end--;
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i >= end || (i < FIRST_LINES && isFront(line))) {
        leftOut.add("imprint: " + line.text());
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Where the way to other pages begins, which only titles follow; the end if there is none. */
  private static int elsewhere(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - LAST_LINES; i--) {
      String text = lines.get(i).text();
      if (ELSEWHERE.matcher(Wording.stripBrackets(text)).matches()) {
        return i;
      }
      if (!Wording.isShortTitle(text)) {
        break;
      }
    }
    return lines.size();
  }

  private static boolean isFront(Line line) {
    String text = line.text();
    return text.length() <= LONGEST
        && !line.isHeading()
        && LabelReader.read(text).isEmpty()
        && (ISSUE.matcher(text).matches()
            || BYLINE.matcher(text).matches()
            || BRACKETED.matcher(text).matches()
            || NAMED.matcher(Blank.squeeze(text)).matches()
            || SAID.matcher(text).matches());
  }

  private static boolean isColophon(Line line) {
    String text = line.text();
    if (line.isHeading() || text.length() > LONGEST_CLOSING || LabelReader.read(text).isPresent()) {
      return false;
    }
    if (text.length() > LONGEST) {
      return CLOSING.matcher(text).matches();
    }
    return NAMED.matcher(Blank.squeeze(text)).matches()
        || SAID.matcher(text).matches()
        || BRACKETED.matcher(text).matches()
        || ENDED.matcher(Blank.squeeze(text)).matches()
        || CLOSING.matcher(text).matches()
        || (line.indent() >= RIGHT_ALIGNED && Wording.isShortTitle(text));
  }
}
