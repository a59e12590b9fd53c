package org.anwen.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out what belongs to the pages and not to the text: page numbers, running heads, and
 * headings printed again at the top of a page.
 */
final class PageFurniture {
  private final List<Line> lines;
  private final Repairs repairs;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> seenTitles = new HashSet<>();
  private final Deque<Heading> open = new ArrayDeque<>();

  /** Where they begin. */
  private final Set<Integer> runningHeads = new HashSet<>();

  private record Heading(Label label, String text) {}

  private PageFurniture(List<Line> lines, Repairs repairs) {
    this.lines = lines;
    this.repairs = repairs;
  }

  static List<Line> remove(List<Line> lines, Repairs repairs) {
    List<Line> numberless = PageNumbers.remove(lines, repairs);
    PageFurniture furniture = new PageFurniture(numberless, repairs);
    furniture.findRunningHeads(lines, new HashSet<>(numberless));
    return furniture.remove();
  }

  /** Lines beside page numbers that read like titles, where the same stands beside another one. */
  private void findRunningHeads(List<Line> all, Set<Line> numberless) {
    Map<String, List<Integer>> beside = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      boolean page =
          (i > 0 && isNumber(all.get(i - 1), numberless))
              || (i + 1 < all.size() && isNumber(all.get(i + 1), numberless));
      if (page && line.mark().isEmpty() && Wording.isShortTitle(line.text())) {
        beside
            .computeIfAbsent(Blank.squeeze(line.text()), t -> new ArrayList<>())
            .add(line.start());
      }
    }
    beside.values().stream().filter(starts -> starts.size() > 1).forEach(runningHeads::addAll);
  }

  private static boolean isNumber(Line line, Set<Line> numberless) {
    return !numberless.contains(line) && !numberless.contains(line.withGap());
  }

  private List<Line> remove() {
    for (Line line : lines) {
      if (line.mark().isEmpty()) {
        counts.merge(Blank.squeeze(line.text()), 1, Integer::sum);
      }
    }
    List<Line> kept = new ArrayList<>();
    boolean gap = false;
    for (Line line : lines) {
      if (isRepeated(line, kept)) {
        repairs.add("repeated-heading", line, "heading printed again left out: " + line.text());
        gap = true;
      } else {
        kept.add(gap ? line.withGap() : line);
        gap = false;
      }
    }
    return kept;
  }

  private boolean isRepeated(Line line, List<Line> kept) {
    if (line.mark().isPresent()) {
      return false;
    }
    Optional<Label> label = LabelReader.read(line.text());
    String key = Blank.squeeze(line.text());
    if (label.isPresent()) {
      String words = line.text().substring(label.get().end());
      return Wording.isShortTitle(words) && isOpen(label.get(), key);
    }
    if (!Wording.isShortTitle(line.text()) || counts.getOrDefault(key, 0) < 2) {
      return false;
    }
    if (line.text().startsWith("【") || PartNames.names(line.text())) {
      return false;
    }
    if (runningHeads.contains(line.start()) || !seenTitles.add(key)) {
      return true;
    }
    // The first of several, in the midst of a sentence: a running head from the first page on.
    return !kept.isEmpty()
        && Wording.isSentence(kept.getLast().text())
        && !Wording.isFinished(kept.getLast().text());
  }

  /** Whether the same heading is open already; if not, it is now. */
  private boolean isOpen(Label label, String key) {
    for (Heading heading : open) {
      if (heading.text().equals(key)) {
        return true;
      }
    }
    boolean known = open.stream().anyMatch(heading -> heading.label().sameStyle(label));
    while (known && !open.isEmpty()) {
      known = !open.pop().label().sameStyle(label);
    }
    open.push(new Heading(label, key));
    return false;
  }
}
