package org.anwen.place;

import java.util.Optional;

/** The one-character names of the provinces (statutory abbreviations and the usual second ones). */
final class Abbreviations {
  private static final String[] TABLE = {
    "京11", "津12", "冀13", "晋14", "蒙15", "辽21", "吉22", "黑23", "沪31", "申31", "苏32", "浙33", "皖34",
    "闽35", "赣36", "鲁37", "豫41", "鄂42", "湘43", "粤44", "桂45", "琼46", "渝50", "川51", "蜀51", "贵52",
    "黔52", "云53", "滇53", "藏54", "陕61", "秦61", "甘62", "陇62", "青63", "宁64", "新65", "港81", "澳82", "台71"
  };

  private Abbreviations() {}

  static Optional<String> code(char abbreviation) {
    for (String entry : TABLE) {
      if (entry.charAt(0) == abbreviation) {
        return Optional.of(entry.substring(1));
      }
    }
    return Optional.empty();
  }
}
