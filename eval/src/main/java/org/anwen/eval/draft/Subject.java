package org.anwen.eval.draft;

/**
 * A figure that can be asked for: what it is about, what it measures, and what it is.
 *
 * @param caseId the case that holds it
 * @param place the name that a question calls the case's place by, found in no other case if there
 *     is such a one
 * @param attribute the words for what is measured, such as 停车位
 * @param year the one year it is of; 0 when none is stated
 * @param figure as the case writes it, without words before the number
 * @param unit the unit's name; empty when it has none
 * @param asking the words that ask for such a figure, such as 多少钱
 */
record Subject(
    String caseId,
    String place,
    String attribute,
    int year,
    Amount figure,
    String unit,
    String asking) {
  /** The place and the year, as a question begins. */
  String about() {
    return place + (year > 0 ? year + "年" : "");
  }

  /** Whether both measure the same thing in the same unit. */
  boolean like(Subject other) {
    return attribute.equals(other.attribute)
        && unit.equals(other.unit)
        && figure.magnitude() == other.figure.magnitude();
  }
}
