package org.anwen.ledger;

import java.util.Arrays;

/**
 * Ascending ordinals of cases, each kept as its distance from the one before, in a byte where that
 * is less than 128. Filled by one thread, then read by any; a walk costs a nanosecond or two an
 * ordinal.
 */
final class CaseOrdinals {
  static final int[] NONE = {};

  private byte[] bytes = new byte[4];
  private int length;
  private int count;
  private int last = -1;

  /** Adds an ordinal that is not below the last one; the last one itself is not added again. */
  void add(int ordinal) {
    if (ordinal == last) {
      return;
    }
    int left = ordinal - last;
    last = ordinal;
    count++;
    if (length + 5 > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + 5, length + length / 4));
    }
    for (; left > 127; left >>>= 7) {
      bytes[length++] = (byte) ((left & 127) | 128);
    }
    bytes[length++] = (byte) left;
  }

  int count() {
    return count;
  }

  int[] toArray() {
    int[] all = new int[count];
    int at = 0;
    int before = -1;
    for (int i = 0; i < count; i++) {
      int step = 0;
      for (int shift = 0; ; shift += 7) {
        byte part = bytes[at++];
        step |= (part & 127) << shift;
        if (part >= 0) {
          break;
        }
      }
      before += step;
      all[i] = before;
    }
    return all;
  }

  /** Those of both, ascending. */
  static int[] both(int[] one, int[] other) {
    int[] found = new int[Math.min(one.length, other.length)];
    int n = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        found[n++] = one[i++];
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Arrays.copyOf(found, n);
  }
}
