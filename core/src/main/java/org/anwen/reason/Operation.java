package org.anwen.reason;

import java.util.regex.Pattern;

/** A calculation that a question asks for. */
enum Operation {
  AVERAGE("平均|均摊|摊到|人均|户均"),
  TIMES("几倍|多少倍|翻了几|倍数"),
  SHARE("占[^，,。]*(百分之|多少|几成|比例|比重|份额|几)|百分之几|的(百分比|比重|占比)"),
  DIFFERENCE(
      "相差|差(了)?多少|差几|差额|之差|谁(更)?(多|少|高|低|大|小)|哪(边|个|家|里)(更)?(多|少|高|低|大|小)|(多|少|高|低|大|小|长|短|快|慢)(了|出|出了)?(多少|几)"
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
