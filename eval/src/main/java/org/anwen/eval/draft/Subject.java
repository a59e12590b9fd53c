package org.anwen.eval.draft;

import org.anwen.ledger.figure.Dimension;

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
 * @param dimension what sort of thing the unit measures
 * @param asking the words that ask for such a figure, such as 是多少钱
 * @param verb the word between the attribute and the figure in a statement
 */
record Subject(
    String caseId,
    String place,
    String attribute,
    int year,
    Amount figure,
    String unit,
    Dimension dimension,
    String asking,
    String verb) {
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

  /**
   * Whether it cannot be mistaken for another: neither names the other, and both are of one year.
   */
  boolean isApartFrom(Subject other) {
    return year == other.year
        && !attribute.contains(other.attribute)
        && !other.attribute.contains(attribute);
  }
}
