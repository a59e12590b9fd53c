package org.anwen.reason;

import java.util.regex.Pattern;

/** A calculation that a question asks for. */
enum Operation {
  GROWTH("(增长|增加|上升|提高|下降|减少|降低|降|增|涨)(了)?(百分之(几|多少)|几成)|(增|降|涨)幅(是|为|有)?多"),
  TIMES("几倍|多少倍|翻了几|倍数"),
  AVERAGE("平均(?!(?!每)[^，。？]{0,12}(便宜|贵|多|少|高|低|涨|降|升|增加|减少|提高|下降|缩短)了(多少|几))|均摊|摊到|人均|户均"),
  SHARE("(?<![各别])占(?!地|比)[^，,。]*(百分之|多少|几成|比例|比重|份额|几)|百分之几|的(百分比|比重|占比)"),
  REMAINDER(
      "除(去|掉|了|开)?[^，。]{1,16}(外|之外|以外|，|还)|扣(掉|除|去)|刨(去|掉|除)|之外|以外|还(剩|差|有多少[^，。]{0,8}没)|剩(下|余)?(多少|几)|没(有)?(提|用|拨|发|付|兑|完成|建|到位)|不含|不算[^，。]{1,10}(还|有)|自筹|其余"),
  DIFFERENCE(
      "相差|差(了)?多少|差几|差额|之差|谁(更)?(多|少|高|低|大|小)|哪(边|个|家|里)(更)?(多|少|高|低|大|小)"
          + "|(多(?!少|种|元|方|层|功)|少(?!年|儿)|省(?!级|市|内|里|财)|贵(?!州)|便宜|节约|节省)(了|出|出了)?[^，。到至为]{0,6}(多少|几)"
          + "|(高|低|大|小|长|短|快|慢)(了|出|出了)?(大概|大约|约|差不多)?(多少|几)|[从由](多少|几)[^，。]{0,8}[到至](多少|几)"
          + "|(增加|减少|提高|提升|下降|降低|扩大|缩小|增长|缩短|压缩|上涨|涨|降|升|增)(了)?(多少|几)|(减|提|压|缩)了(多少|几)"),
  SUM("");

  private final Pattern words;

  Operation(String words) {
    this.words = Pattern.compile(words);
  }

  /** The operation that a question's words ask for; a sum when they name no other. */
  static Operation of(String text) {
    for (Operation operation : values()) {
      if (operation.words.matcher(text).find()) {
        return operation;
      }
    }
    return SUM;
  }
}
