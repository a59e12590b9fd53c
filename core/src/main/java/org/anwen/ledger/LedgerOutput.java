package org.anwen.ledger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.anwen.api.Span;

/**
 * Writes the parts of records: numbers in as few bytes as they need, a string that may come again
 * by its number from the second time on. {@link LedgerInput} reads what it writes. Not thread-safe.
 */
final class LedgerOutput {
  private final DataOutputStream out;
  private final Map<String, Integer> known = new HashMap<>();

  LedgerOutput(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void number(int value) throws IOException {
    int left = value;
    for (; (left & ~127) != 0; left >>>= 7) {
      out.writeByte((left & 127) | 128);
    }
    out.writeByte(left);
  }

  /** A string that hardly comes again. */
  void text(String text) throws IOException {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.writeChar(text.charAt(i));
    }
  }

  /** A string that may come again. */
  void name(String name) throws IOException {
    Integer number = known.putIfAbsent(name, known.size() + 1);
    number(number == null ? 0 : number);
    if (number == null) {
      text(name);
    }
  }

  void flag(boolean value) throws IOException {
    out.writeBoolean(value);
  }

  void bytes(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  void span(Span span) throws IOException {
    number(span.start());
    number(span.length());
  }

  void numbers(Collection<Integer> numbers) throws IOException {
    number(numbers.size());
    for (int number : numbers) {
      number(number);
    }
  }

  void names(Collection<String> names) throws IOException {
    number(names.size());
    for (String name : names) {
      name(name);
    }
  }

  void decimal(BigDecimal value) throws IOException {
    name(value.toString());
  }

  void flush() throws IOException {
    out.flush();
  }
}
