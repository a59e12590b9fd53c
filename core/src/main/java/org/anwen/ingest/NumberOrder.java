package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts items back under the heading they belong to, where extraction set the heading too late or
 * too early.
 *
 * <p>It is told by the numbers alone. Where a list that is running begins again at 1, and after the
 * heading that follows the list goes on from there, the new beginning belongs under that heading.
 * Where a list goes on for an item under the next heading and only then begins again at 1, that
 * item belongs above the heading.
 */
final class NumberOrder {
  private final List<Block> blocks;
  private final Repairs repairs;

  /** A numbered item or a heading together with the paragraphs that follow it. */
  private record Block(List<Paragraph> paragraphs, boolean heading, Optional<Label> label) {}

  private NumberOrder(List<Block> blocks, Repairs repairs) {
    this.blocks = blocks;
    this.repairs = repairs;
  }

  static List<Paragraph> restore(List<Paragraph> paragraphs, Repairs repairs) {
    NumberOrder order = new NumberOrder(blocks(paragraphs), repairs);
    order.restore();
    return order.blocks.stream().flatMap(block -> block.paragraphs().stream()).toList();
  }

  private static List<Block> blocks(List<Paragraph> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean heading =
          (paragraph.isUnmarked() || paragraph.headingLevel() > 0)
              && paragraph.isTitle()
              && !PartNames.names(paragraph.words());
      if (paragraph.label().isPresent() || heading || blocks.isEmpty()) {
        List<Paragraph> own = new ArrayList<>();
        own.add(paragraph);
        blocks.add(new Block(own, heading, paragraph.label()));
      } else {
        blocks.getLast().paragraphs().add(paragraph);
      }
    }
    return blocks;
  }

  private void restore() {
    for (int i = 0; i < blocks.size(); i++) {
      int end = headingsFrom(i);
      if (end > i && i > 0 && end < blocks.size()) {
        early(i, end);
        late(i, end);
      }
      i = Math.max(i, end - 1);
    }
  }

  /** Where a run of headings without text under them that begins here ends. */
  private int headingsFrom(int from) {
    int end = from;
    while (end < blocks.size()
        && blocks.get(end).heading()
        && blocks.get(end).paragraphs().size() == 1) {
      end++;
    }
    return end;
  }

  /** Items 1 to k stand before the headings, and k + 1 after them. */
  private void early(int headings, int end) {
    Optional<Label> next = blocks.get(end).label();
    if (next.isEmpty() || next.get().value() < 2) {
      return;
    }
    int expected = next.get().value() - 1;
    int at = headings - 1;
    while (at >= 0 && isItem(at, next.get(), expected) && expected > 1) {
      expected--;
      at--;
    }
    if (expected != 1 || at < 0 || !isItem(at, next.get(), 1) || !restarts(at, next.get())) {
      return;
    }
    List<Block> orphans = new ArrayList<>(blocks.subList(at, headings));
    blocks.subList(at, headings).clear();
    blocks.addAll(end - orphans.size(), orphans);
    report(orphans, "item stands before its heading " + headingText(end - orphans.size() - 1));
  }

  /** Item k stands before the headings, and k + 1 after them, and then the list begins again. */
  private void late(int headings, int end) {
    Optional<Label> first = blocks.get(end).label();
    if (first.isEmpty() || first.get().value() < 2) {
      return;
    }
    int last = end;
    int value = first.get().value();
    while (last < blocks.size() && isItem(last, first.get(), value)) {
      last++;
      value++;
    }
    boolean beginsAgain = last < blocks.size() && isItem(last, first.get(), 1);
    if (!beginsAgain || !isItem(headings - 1, first.get(), first.get().value() - 1)) {
      return;
    }
    List<Block> strays = new ArrayList<>(blocks.subList(end, last));
    blocks.subList(end, last).clear();
    blocks.addAll(headings, strays);
    report(strays, "item stands after the heading of the next section");
  }

  private void report(List<Block> moved, String detail) {
    for (Block block : moved) {
      Paragraph head = block.paragraphs().getFirst();
      repairs.add("misplaced-item", head.start(), block.paragraphs().getLast().end(), detail);
    }
  }

  private String headingText(int index) {
    return blocks.get(index).paragraphs().getFirst().text();
  }

  private boolean isItem(int index, Label like, int value) {
    if (index < 0) {
      return false;
    }
    Block block = blocks.get(index);
    return !block.heading()
        && block.label().isPresent()
        && block.label().get().sameStyle(like)
        && block.label().get().value() == value;
  }

  /**
   * Whether the item 1 at a place cannot belong to the heading above it: that heading has items, or
   * text, already, or there is none.
   */
  private boolean restarts(int at, Label style) {
    if (at == 0) {
      return true;
    }
    Block before = blocks.get(at - 1);
    boolean item = before.label().isPresent() && before.label().get().sameStyle(style);
    return (item && !before.heading()) || before.paragraphs().size() > 1;
  }
}
