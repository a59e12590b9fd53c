package org.anwen.ledger;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Span;

/**
 * Reads what {@link LedgerOutput} wrote; equal names are one string. Any damage that the checksum
 * missed shows as a {@link RuntimeException}. Not thread-safe.
 */
final class LedgerInput {
  private final ByteBuffer in;
  private final List<String> known = new ArrayList<>();
  private final List<BigDecimal> decimals = new ArrayList<>();

  LedgerInput(ByteBuffer in) {
    this.in = in;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte part = in.get();
      value |= (part & 127) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw new IllegalStateException("a number of more than five bytes");
  }

  /** A number of things that follow, of which each takes a byte or more. */
  int count() {
    int count = number();
    if (count < 0 || count > in.remaining()) {
      throw new IllegalStateException(count + " things in " + in.remaining() + " bytes");
    }
    return count;
  }

  String text() {
    char[] text = new char[count()];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.getChar();
    }
    return new String(text);
  }

  String name() {
    return known.get(nameNumber());
  }

  private int nameNumber() {
    int number = number();
    if (number > 0) {
      return number - 1;
    }
    known.add(text());
    return known.size() - 1;
  }

  boolean flag() {
    return in.get() != 0;
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  List<Integer> numbers() {
    int count = count();
    List<Integer> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(number());
    }
    return numbers;
  }

  List<String> names() {
    int count = count();
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(name());
    }
    return names;
  }

  /** A decimal; equal ones are one object, as most figures of a library come often. */
  BigDecimal decimal() {
    int number = nameNumber();
    while (decimals.size() <= number) {
      decimals.add(BigDecimal.ZERO);
    }
    String written = known.get(number);
    BigDecimal there = decimals.get(number);
    if (!there.toString().equals(written)) {
      there = new BigDecimal(written);
      decimals.set(number, there);
    }
    return there;
  }
}
