package org.anwen.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static List<String> find(String name) {
    return Gazetteer.get().find(name).stream().map(Division::fullPath).toList();
  }

  @Test
  void fullAndShortNamesFindTheSameDivision() {
    assertEquals(List.of("湖南省怀化市"), find("怀化"));
    assertEquals(List.of("湖南省怀化市"), find("怀化市"));
    assertEquals(List.of("湖北省恩施土家族苗族自治州"), find("恩施州"));
    assertEquals(List.of("云南省楚雄彝族自治州"), find("楚雄州"));
    assertEquals(List.of("云南省楚雄彝族自治州牟定县"), find("牟定"));
    assertEquals(List.of("内蒙古自治区"), find("内蒙"));
    assertEquals(List.of("内蒙古自治区"), find("内蒙古"));
    assertEquals(List.of("广西壮族自治区"), find("广西"));
    assertEquals(List.of("北京市"), find("北京"));
  }

  @Test
  void anAmbiguousNameFindsAllTheLargestFirst() {
    assertEquals(4, find("朝阳").size());
    assertEquals("辽宁省朝阳市", find("朝阳").getFirst());
    assertTrue(find("鼓楼区").size() >= 4, () -> find("鼓楼区").toString());
    assertTrue(find("恩施").containsAll(List.of("湖北省恩施土家族苗族自治州", "湖北省恩施土家族苗族自治州恩施市")));
  }

  @Test
  void aCountyOfAMunicipalityLiesInItDirectly() {
    Division haidian = Gazetteer.get().find("海淀区").getFirst();
    assertEquals("北京市海淀区", haidian.fullPath());
    assertTrue(Gazetteer.get().find("北京").getFirst().contains(haidian));
  }

  @Test
  void namesOfNoPlaceFindNothing() {
    assertEquals(List.of(), find("市辖区"));
    assertEquals(List.of(), find("县"));
    assertEquals(List.of(), find("瓦坎达"));
  }

  @Test
  void townsKnowTheirCounty() {
    assertTrue(
        Gazetteer.get().findTowns("翠苑街道").stream()
            .anyMatch(t -> t.fullPath().equals("浙江省杭州市西湖区翠苑街道")));
  }

  @Test
  void abbreviationsAreAnOption() {
    assertEquals("湖南省", Gazetteer.get().byAbbreviation('湘').orElseThrow().name());
    assertEquals(List.of(), find("湘"));
  }
}
