package org.anwen.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds cases that are written as forms: lines of a name, a colon and what it says, with the same
 * names again in each case, such as 案例名称：… 所在地区：….
 *
 * <p>The name that comes first begins a case each time it comes again.
 */
final class Records {
  private static final int LONGEST_NAME = 10;

  private final List<Paragraph> paragraphs;
  private final Map<String, Integer> counts = new HashMap<>();

  private Records(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** The paragraphs, those that begin a form bearing a number of that kind. */
  static List<Paragraph> find(List<Paragraph> paragraphs) {
    return new Records(paragraphs).find();
  }

  private List<Paragraph> find() {
    for (Paragraph paragraph : paragraphs) {
      name(paragraph).ifPresent(name -> counts.merge(name, 1, Integer::sum));
    }
    Optional<String> first = firstName();
    if (first.isEmpty() || followNumbers(first.get())) {
      return paragraphs;
    }
    List<Paragraph> found = new ArrayList<>();
    int number = 0;
    for (Paragraph paragraph : paragraphs) {
      if (name(paragraph).equals(first)) {
        number++;
        found.add(paragraph.withLabel(new Label(NumberStyle.CASE, number, 0)));
      } else {
        found.add(paragraph);
      }
    }
    return found;
  }

  /** The name that begins each form: the first that recurs, where another recurs as often. */
  private Optional<String> firstName() {
    for (Paragraph paragraph : paragraphs) {
      Optional<String> name = name(paragraph);
      if (name.isPresent() && counts.getOrDefault(name.get(), 0) >= 2) {
        int times = counts.getOrDefault(name.get(), 0);
        long companions =
            counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name.get()))
                .filter(entry -> entry.getValue() * 2 > times && entry.getValue() <= times)
                .count();
        if (companions > 0) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether most forms stand under a number or a heading of their own, which is the case then. */
  private boolean followNumbers(String first) {
    int below = 0;
    int all = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (name(paragraphs.get(i)).filter(first::equals).isPresent()) {
        all++;
        below += isHead(i - 1) || (isHead(i - 2) && paragraphs.get(i - 1).isTitle()) ? 1 : 0;
      }
    }
    return below * 2 > all;
  }

  private boolean isHead(int index) {
    if (index < 0) {
      return false;
    }
    Paragraph paragraph = paragraphs.get(index);
    return paragraph.label().isPresent() || paragraph.headingLevel() > 0;
  }

  private static Optional<String> name(Paragraph paragraph) {
    if (paragraph.label().isPresent() || !paragraph.isUnmarked()) {
      return Optional.empty();
    }
    String text = paragraph.text();
    for (int i = 0; i < text.length() && i <= LONGEST_NAME + 2; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return i == 0 ? Optional.empty() : Optional.of(withoutNumber(text.substring(0, i)));
      }
      if ("，。；、！？《》“”".indexOf(c) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String withoutNumber(String name) {
    int end = name.length();
    while (end > 1 && (Character.isDigit(name.charAt(end - 1)) || Blank.is(name.charAt(end - 1)))) {
      end--;
    }
    return name.substring(0, end);
  }
}
