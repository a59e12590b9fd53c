package org.anwen.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the item whose number was lost: a list goes from k to k + 2, and one paragraph stands
 * between that belongs to neither.
 *
 * <p>It is done only in lists whose items are single paragraphs, so that a second paragraph of an
 * item is not taken for an item.
 */
final class LostNumbers {
  private static final int SHORTEST_ITEM = 20;

  private final List<Paragraph> paragraphs;
  private final Repairs repairs;
  private final Map<NumberStyle, Integer> balance = new EnumMap<>(NumberStyle.class);

  private LostNumbers(List<Paragraph> paragraphs, Repairs repairs) {
    this.paragraphs = paragraphs;
    this.repairs = repairs;
  }

  static List<Paragraph> restore(List<Paragraph> paragraphs, Repairs repairs) {
    return new LostNumbers(paragraphs, repairs).restore();
  }

  private List<Paragraph> restore() {
    weigh();
    List<Paragraph> restored = new ArrayList<>(paragraphs);
    Map<NumberStyle, Integer> last = new EnumMap<>(NumberStyle.class);
    for (int i = 1; i + 1 < paragraphs.size(); i++) {
      Optional<Label> before = paragraphs.get(i - 1).label();
      Optional<Label> after = paragraphs.get(i + 1).label();
      before.ifPresent(label -> last.put(label.style(), label.value()));
      Paragraph between = paragraphs.get(i);
      if (after.isEmpty() || !isItemText(between)) {
        continue;
      }
      boolean inside =
          before.isPresent()
              && before.get().sameStyle(after.get())
              && before.get().value() + 2 == after.get().value();
      boolean first =
          after.get().value() == 2
              && isHeading(paragraphs.get(i - 1), after.get())
              && last.getOrDefault(after.get().style(), 0) != 1;
      if ((inside || first) && balance.getOrDefault(after.get().style(), 0) > 0) {
        Label lost =
            new Label(after.get().style(), after.get().value() - 1, 0, after.get().level());
        restored.set(i, between.withLabel(lost));
        repairs.add("lost-number", between.first(), "item without its number found by its place");
      }
    }
    return restored;
  }

  private static boolean isItemText(Paragraph paragraph) {
    return paragraph.label().isEmpty()
        && paragraph.isUnmarked()
        && paragraph.text().length() >= SHORTEST_ITEM
        && !paragraph.isTitle()
        && !paragraph.text().startsWith("【");
  }

  private static boolean isHeading(Paragraph paragraph, Label list) {
    return paragraph.isTitle() && paragraph.label().map(own -> !own.sameStyle(list)).orElse(true);
  }

  /** Counts for each style the items followed by another number, less those by more text. */
  private void weigh() {
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Optional<Label> label = paragraphs.get(i).label();
      if (label.isPresent()) {
        Paragraph next = paragraphs.get(i + 1);
        boolean single = next.label().isPresent() || next.isTitle();
        balance.merge(label.get().style(), single ? 1 : -1, Integer::sum);
      }
    }
  }
}
