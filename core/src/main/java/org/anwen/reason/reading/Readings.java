package org.anwen.reason.reading;

import java.util.List;
import org.anwen.api.Inquiry;

/** A reading with one of its constraints changed. Stateless. */
public final class Readings {
  private Readings() {}

  /** The question asked of one place only. */
  public static Inquiry at(Inquiry i, String place) {
    return new Inquiry(
        i.kind(),
        i.original(),
        i.text(),
        List.of(place),
        i.years(),
        i.topic(),
        i.asked(),
        i.within());
  }

  /** The question asked of no place in particular. */
  public static Inquiry anywhere(Inquiry i) {
    return new Inquiry(
        i.kind(), i.original(), i.topic(), List.of(), i.years(), i.topic(), i.asked(), List.of());
  }

  /** The question limited to some cases; the same where there are none. */
  public static Inquiry within(Inquiry i, List<String> cases) {
    return cases.isEmpty()
        ? i
        : new Inquiry(
            i.kind(), i.original(), i.text(), i.places(), i.years(), i.topic(), i.asked(), cases);
  }

  /** The question with its topic as the one thing asked. */
  public static Inquiry plain(Inquiry i) {
    return new Inquiry(
        i.kind(),
        i.original(),
        i.topic(),
        i.places(),
        List.of(),
        i.topic(),
        List.of(i.topic()),
        i.within());
  }

  /** One part of a question, asked of one place only. */
  public static Inquiry part(Inquiry i, String place, String part) {
    return new Inquiry(
        i.kind(),
        i.original(),
        place + part,
        List.of(place),
        i.years(),
        part,
        List.of(part),
        i.within());
  }

  /** One part of a question, whatever else it asks. */
  public static Inquiry slot(Inquiry i, String part) {
    return new Inquiry(
        i.kind(), i.original(), i.text(), i.places(), i.years(), part, List.of(part), i.within());
  }

  public static Reading ofYear(Reading reading, int year) {
    Inquiry i = reading.inquiry();
    Inquiry changed =
        new Inquiry(
            i.kind(),
            i.original(),
            i.text(),
            i.places(),
            List.of(year),
            i.topic(),
            i.asked(),
            i.within());
    return new Reading(
        changed,
        reading.hits(),
        reading.terms(),
        reading.slots(),
        reading.candidates(),
        reading.fit());
  }
}
