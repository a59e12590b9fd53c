package org.anwen.api;

import java.util.List;

/**
 * A question as understood: its kind, its constraints, and a text that stands alone without the
 * earlier turns.
 *
 * @param kind what sort of answer is asked for
 * @param original the turn as typed
 * @param text the question with everything taken over from earlier turns written out, in simplified
 *     characters, with typing errors mended where that is certain
 * @param places names of the places it is about, as the material or the administrative divisions
 *     write them; empty when it names none
 * @param years the years it is limited to; empty when it names none
 * @param topic the words that say what it is about, without places, years and question words
 * @param asked what each part asks for, such as 「金额」 or 「多少户」; one for a plain question
 * @param within ids of the cases that an earlier answer limits it to; empty when it is asked of all
 */
public record Inquiry(
    Kind kind,
    String original,
    String text,
    List<String> places,
    List<Integer> years,
    String topic,
    List<String> asked,
    List<String> within) {
  public Inquiry {
    places = List.copyOf(places);
    years = List.copyOf(years);
    asked = List.copyOf(asked);
    within = List.copyOf(within);
  }
}
