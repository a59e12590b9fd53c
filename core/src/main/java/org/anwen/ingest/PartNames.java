package org.anwen.ingest;

/**
 * The usual names of the parts inside a written-up case, such as 主要做法 or 经验启示: such a line is
 * neither a case nor a statement. Stateless.
 */
public final class PartNames {
  /** What the names are made of, from the usual outlines of Chinese case collections. */
  private static final String[] WORDS = {
    "背景", "做法", "成效", "启示", "经验", "举措", "措施", "成果", "效果", "情况", "概况", "点评", "简介", "问题", "思考", "亮点",
    "特色", "建议", "体会", "流程", "步骤", "评析", "意义", "条件", "内容", "目标", "依据", "要点", "结果", "案情", "裁判", "要旨",
    "理由", "分析", "总结", "名称", "单位", "时间", "地点", "对象", "材料", "方式", "痛点", "难点", "主要", "具体", "工作", "基本",
    "项目", "案例", "改革", "实践", "创新", "典型", "取得", "实施", "相关", "存在", "下一步", "初步", "实际", "推进", "核心", "关键",
    "总体", "社会", "经济", "推广", "应用", "专家", "编者", "政策", "有关", "责任", "申报", "处理", "判决", "法律", "整改", "事实",
    "价值", "计划", "打算", "范围", "联系", "联系人", "联系方式", "来源", "和", "与", "及", "、", "的"
  };

  private PartNames() {}

  /** Whether a title is the usual name of a part inside a case, such as 主要做法. */
  public static boolean names(String title) {
    String words = Wording.stripBrackets(title);
    return words.length() >= 2 && words.length() <= 14 && isMadeOfPartWords(words);
  }

  private static boolean isMadeOfPartWords(String words) {
    boolean[] reached = new boolean[words.length() + 1];
    reached[0] = true;
    for (int i = 0; i < words.length(); i++) {
      if (reached[i]) {
        for (String word : WORDS) {
          if (words.startsWith(word, i)) {
            reached[i + word.length()] = true;
          }
        }
      }
    }
    return reached[words.length()];
  }
}
