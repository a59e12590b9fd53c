package org.anwen.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anwen.text.Resources;

/** The forms of a division's name: 恩施土家族苗族自治州, 恩施, 恩施州. */
final class DivisionNames {
  private static final List<String> GROUPS = groups();
  private static final List<String> KINDS =
      List.of(
          "特别行政区", "生产建设兵团", "自治区", "自治州", "自治县", "自治旗", "行政委员会", "地区", "林区", "特区", "新区", "矿区", "省",
          "市", "县", "区", "旗", "盟");

  private DivisionNames() {}

  private static List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (String line : Resources.lines(DivisionNames.class, "ethnic-groups.txt")) {
      groups.addAll(List.of(line.split(" ")));
    }
    groups.sort((a, b) -> b.length() - a.length());
    return List.copyOf(groups);
  }

  /** The name without its kind and the ethnic groups in its title; at least two characters. */
  static String shortName(String name) {
    for (String kind : KINDS) {
      if (name.endsWith(kind) && name.length() - kind.length() >= 2) {
        String rest = name.substring(0, name.length() - kind.length());
        return kind.startsWith("自治") ? withoutGroups(rest) : rest;
      }
    }
    return name;
  }

  private static String withoutGroups(String name) {
    String rest = name;
    boolean more = true;
    while (more) {
      more = false;
      for (String group : GROUPS) {
        if (rest.endsWith(group) && rest.length() - group.length() >= 2) {
          rest = rest.substring(0, rest.length() - group.length());
          more = true;
          break;
        }
      }
    }
    return rest;
  }

  /** Other forms in use: 凉山州 for an autonomous prefecture, 三江县, 内蒙. */
  static Set<String> variants(String name, String shortName, Level level) {
    Set<String> variants = new LinkedHashSet<>();
    if (name.endsWith("自治州")) {
      variants.add(shortName + "州");
    } else if (name.endsWith("自治县")) {
      variants.add(shortName + "县");
    } else if (name.endsWith("自治旗")) {
      variants.add(shortName + "旗");
    } else if (level == Level.PROVINCE && name.endsWith("自治区")) {
      variants.add(shortName + "自治区");
      if (shortName.length() == 3) {
        variants.add(shortName.substring(0, 2)); // 内蒙
      }
    }
    return variants;
  }
}
