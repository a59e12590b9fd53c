package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CaseOrdinalsTest {
  @Test
  void whatWasAddedComesBackOnceEachHoweverFarApart() {
    CaseOrdinals ordinals = new CaseOrdinals();
    int[] added = {0, 0, 1, 128, 129, 300, 16_500, 16_500, 5_000_000};
    for (int ordinal : added) {
      ordinals.add(ordinal);
    }
    assertArrayEquals(new int[] {0, 1, 128, 129, 300, 16_500, 5_000_000}, ordinals.toArray());
    assertEquals(7, ordinals.count());
  }

  @Test
  void bothHoldWhatEachHolds() {
    int[] one = {1, 3, 5, 7};
    assertArrayEquals(new int[] {3, 7}, CaseOrdinals.both(one, new int[] {0, 3, 4, 7, 9}));
    assertArrayEquals(CaseOrdinals.NONE, CaseOrdinals.both(one, CaseOrdinals.NONE));
  }
}
