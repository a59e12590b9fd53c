package org.anwen.question;

import java.util.List;

/**
 * One thing that a question asks for; 「面积多少、惠及多少户」 has two.
 *
 * @param expect the type of the answer
 * @param unit the measure word asked with, as 户 in 「多少户」; empty when there is none
 * @param per what the figure is asked for each of, as 户 in 「每户」; empty when it is a plain amount
 * @param counted what is counted, as 充电桩 in 「多少个充电桩」; empty when nothing follows
 * @param text the part of the question that asks it
 * @param terms the words of that part, those at what is asked marked as focus; a subset of the
 *     question's terms
 */
public record Slot(
    Expect expect, String unit, String per, String counted, String text, List<Term> terms) {
  public Slot {
    terms = List.copyOf(terms);
  }

  /** The slot with another type. */
  public Slot as(Expect other) {
    return new Slot(other, unit, per, counted, text, terms);
  }

  /** The slot read from other words of the question. */
  public Slot of(String other) {
    return new Slot(expect, unit, per, counted, other, terms);
  }

  /** The slot with other words. */
  public Slot withTerms(List<Term> others) {
    return new Slot(expect, unit, per, counted, text, others);
  }

  /** The slot asking for a plain amount, for the total that an average is taken of. */
  public Slot plain() {
    return new Slot(expect, unit, "", counted, text, terms);
  }
}
