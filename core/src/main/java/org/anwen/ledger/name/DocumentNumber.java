package org.anwen.ledger.name;

import java.util.Locale;
import org.anwen.api.Span;

/**
 * The number of an official document.
 *
 * @param agency the code before the year, such as {@code 国办发}, or {@code 国务院令}
 * @param year 0 for an order, which has none
 * @param written the characters of {@code span}
 */
public record DocumentNumber(Span span, String agency, int year, int number, String written) {

  /** The form that GB/T 9704 prescribes: {@code 国办发〔2020〕23号}. */
  public String canonical() {
    return year == 0
        ? String.format(Locale.ROOT, "%s第%d号", agency, number)
        : String.format(Locale.ROOT, "%s〔%d〕%d号", agency, year, number);
  }

  /** Whether both number the same document, whatever the brackets. */
  public boolean sameAs(DocumentNumber other) {
    return canonical().equals(other.canonical());
  }
}
