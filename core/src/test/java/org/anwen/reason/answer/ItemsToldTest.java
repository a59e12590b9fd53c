package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

/** Items that a text counts off, 一是 and 二是, are told all where one is. */
class ItemsToldTest {
  private static final String WORDS =
      "湖北省洪湖市推行“大港管”模式，把分散的渔港交给一支队伍照看，实现资源集约、服务高效、成本降低。一是扩大照看范围。"
          + "全市渔港由31处并为6片，每片配备护渔员12名，设立值班室和物资库房，泊位由640个增加到910个。二是拓展照看内容。"
          + "除看船以外，代办年检、保险、加冰和卖鱼等业务，每月为渔民代办手续约两千件，往返县城的渔民减少了大半。三是收益补贴渔港。"
          + "泊位出租的收入全部用于修缮码头，三年共修缮码头17座，更换缆桩360个，渔民对港口的满意度达到96%，纠纷明显减少。";

  @Test
  void allItemsAreTold() {
    String found = OneCase.findings(WORDS, "洪湖的渔港怎么从小港管变成大港管的？");
    assertTrue(found.contains("二是拓展照看内容") && found.contains("三是收益补贴渔港"), () -> found);
  }

  @Test
  void aNumberAskedForByItsNounAloneIsACount() {
    String found = OneCase.findings(WORDS, "洪湖 更换缆桩 个数");
    assertTrue(found.contains("360个"), () -> found);
  }
}
