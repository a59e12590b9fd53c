package org.anwen.reason.reading;

import java.util.List;
import org.anwen.api.Hit;
import org.anwen.api.Inquiry;
import org.anwen.question.Slot;
import org.anwen.question.Term;

/**
 * A question made ready for the material: its words weighed, the things it asks for, and the cases
 * that may answer, best first.
 *
 * @param hits the passages found
 * @param terms the words that say what it is about
 * @param slots the things asked for; at least one
 * @param candidates cases that fit the places asked about, best first; empty when none does
 * @param fit the places asked about
 */
public record Reading(
    Inquiry inquiry,
    List<Hit> hits,
    List<Term> terms,
    List<Slot> slots,
    List<Candidate> candidates,
    PlaceFit fit) {}
