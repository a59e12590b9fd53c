package org.anwen.reason;

import java.util.regex.Pattern;

/** A calculation that a question asks for. */
enum Operation {
  GROWTH("(增长|增加|上升|提高|下降|减少|降低|降|增|涨)(了)?(百分之(几|多少)|几成)|(增|降|涨)幅(是|为|有)?多"),
  TIMES("几倍|多少倍|翻了几|倍数"),
  AVERAGE("平均|均摊|摊到|人均|户均"),
  SHARE("(?<![各别])占(?!地|比)[^，,。]*(百分之|多少|几成|比例|比重|份额|几)|百分之几|的(百分比|比重|占比)"),
  REMAINDER(
      "除(去|掉|了|开)?[^，。]{1,16}(外|之外|以外|，|还)|扣(掉|除|去)|刨(去|掉|除)|之外|以外|还(剩|差|有多少[^，。]{0,8}没)|剩(下|余)?(多少|几)|没(有)?(提|用|拨|发|付|兑|完成|建|到位)|不含|不算[^，。]{1,10}(还|有)|自筹|其余"),
  DIFFERENCE(
      "相差|差(了)?多少|差几|差额|之差|谁(更)?(多|少|高|低|大|小)|哪(边|个|家|里)(更)?(多|少|高|低|大|小)|(多(?!少|种|元|方|层|功)|少(?!年|儿)|高(?!中|校|龄|新|标|速|职|级)|低(?!保|收)|大(?!学|型|院|道|棚|厅|楼|概|约|致|专)|小(?!区|学|组|镇|时|型|微|院|企)|(?<![路局县校市院家队站处部省镇村组会乡河林田班增延])长(?!沙|春|者|期|治|度)|短(?!期)|快|慢|省(?!级|市|内|里|财)|贵(?!州)|便宜|节约|节省)(了|出|出了)?[^，。]{0,6}(多少|几)"
          + "|(增加|减少|提高|提升|下降|降低|扩大|缩小|增长|缩短|压缩|上涨|涨|降|升|增)(了)?(多少|几)"),
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
