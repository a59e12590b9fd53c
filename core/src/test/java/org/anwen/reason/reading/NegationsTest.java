package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.question.Term;
import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

class NegationsTest {
  private static boolean denies(String text, String word) {
    Term term = new Term(word, List.of(), 1, true, false);
    return Negations.in(text, List.of(term)).contains(term);
  }

  @Test
  void aWordAfterADenialIsDenied() {
    assertTrue(denies("不用抵押就能贷", "抵押"));
    assertTrue(denies("不收摊位费的", "摊位费"));
    assertTrue(denies("改造前没有物业的", "物业"));
  }

  @Test
  void whatOnlyBeginsLikeADenialDeniesNothing() {
    assertFalse(denies("抵押不足百万", "百万"));
    assertFalse(denies("用了无人机巡查", "巡查"));
    assertFalse(denies("靠抵押贷款", "抵押"));
  }

  @Test
  void aWordThatIsSaidToBeSoElsewhereIsNotDenied() {
    assertFalse(denies("免学费或者由县里承担学费", "学费"));
  }

  @Test
  void aListOfThoseWithoutSomethingHoldsNoneThatHasIt() {
    String found =
        OneCase.findings(
            "江苏省海安市给养蚕户放贷，不再要求提供抵押，全年放款3亿元。\n广西壮族自治区环江县给养蚕户放贷，以蚕房作抵押，全年放款2亿元。",
            "不用抵押就给养蚕户放贷的有哪些地方？");
    assertTrue(found.contains("不再要求提供抵押"), found);
    assertEquals(-1, found.indexOf("以蚕房作抵押，全年放款2亿元\nROW"), found);
  }
}
