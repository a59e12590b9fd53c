package org.anwen.ledger.figure;

/** A word that bounds or colours a figure: {@code 约}, {@code 超过}, {@code 以上}, {@code 累计}. */
public enum Qualifier {
  ABOUT("约"),
  NEARLY("近"),
  OVER("超过"),
  /** 余 or 多: somewhat more than the figure. */
  SURPLUS("余"),
  UNDER("低于"),
  AT_LEAST("不低于"),
  AT_MOST("不超过"),
  REACHED("达"),
  CUMULATIVE("累计"),
  TOTAL("共"),
  AVERAGE("平均"),
  ONLY("仅"),
  HIGHEST("最高"),
  LOWEST("最低"),
  WITHIN("以内");

  private final String word;

  Qualifier(String word) {
    this.word = word;
  }

  /** The usual word for it. */
  public String word() {
    return word;
  }

  /** Whether it says that the figure is not the exact one. */
  public boolean isApproximate() {
    return switch (this) {
      case ABOUT, NEARLY, OVER, SURPLUS, UNDER -> true;
      default -> false;
    };
  }
}
