package org.anwen.ledger.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.anwen.api.Span;

/**
 * A time named in a text.
 *
 * @param from its first day, where the text says it; with {@code to}, inclusive
 * @param to its last day; empty when open, as in 2020年以来, or unknown, as in 近三年
 * @param years for a {@link Kind#RELATIVE} time the number of years it spans: 3 for 近三年; else 0
 * @param written the characters of {@code span}
 */
public record Period(
    Span span,
    Kind kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int years,
    String written) {

  /** How a time is named. */
  public enum Kind {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY,
    /** From one time to another: 2020—2023年. */
    RANGE,
    /** From a time on: 2020年以来. */
    SINCE,
    /** Up to a time: 2025年底前. */
    UNTIL,
    /** A five-year plan: 十四五. */
    PLAN,
    /** Reckoned from the time of writing: 近三年, 目前, 去年. */
    RELATIVE
  }

  /** The one calendar year it lies in, if it is known and one. */
  public OptionalInt year() {
    if (from.isPresent() && to.isPresent() && from.get().getYear() == to.get().getYear()) {
      return OptionalInt.of(from.get().getYear());
    }
    return OptionalInt.empty();
  }

  /** Whether it touches the calendar year; an open end reaches as far as wanted. */
  public boolean touches(int year) {
    if (from.isEmpty() && to.isEmpty()) {
      return false;
    }
    return from.map(f -> f.getYear() <= year).orElse(true)
        && to.map(t -> t.getYear() >= year).orElse(true);
  }

  /** Whether every day of the other lies in this one; false where either is not dated. */
  public boolean contains(Period other) {
    if ((from.isEmpty() && to.isEmpty()) || other.from.isEmpty() || other.to.isEmpty()) {
      return false;
    }
    return from.map(f -> !f.isAfter(other.from.get())).orElse(true)
        && to.map(t -> !t.isBefore(other.to.get())).orElse(true);
  }

  /** Whether both name the same time, however written; undated ones by their words. */
  public boolean sameAs(Period other) {
    if (from.isEmpty() && to.isEmpty()) {
      return other.from.isEmpty()
          && other.to.isEmpty()
          && (years > 0
              ? years == other.years && reach(written) == reach(other.written)
              : written.equals(other.written));
    }
    return from.equals(other.from) && to.equals(other.to);
  }

  /** Which way a relative time reaches: 近三年 and 过去三年 back, 未来三年 on, 前三年 neither. */
  private static int reach(String written) {
    int kind = "近过最今未此前后".indexOf(written.charAt(0));
    return kind < 0 ? kind : "000112 34".charAt(kind);
  }
}
