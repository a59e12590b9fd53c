package org.anwen.index;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Passage;

/** Passages made for tests. */
public final class Passages {
  private Passages() {}

  public static Passage of(String id, String text) {
    return of(id, "case-" + id, "标题", text);
  }

  public static Passage of(String id, String caseId, String title, String text) {
    return new Passage(id, caseId, title, "doc", "文件", List.of("章", "节"), text, 0, text.length());
  }

  /** Passages numbered from {@code from}, each with words of its own. */
  public static List<Passage> numbered(int from, int count) {
    List<Passage> made = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      made.add(of("p" + i, "第" + i + "号仓库存放着编号" + (i * 7919) + "的货物，由管理员登记。"));
    }
    return made;
  }
}
