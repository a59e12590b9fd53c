package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the outline of a document and takes out its cases in order. */
final class CaseFinder {
  private static final int LONGEST_INTRODUCTION = 800;
  private static final int LONGEST_TITLED = 1_600;

  private final CaseLevel level;
  private final List<CaseDraft> drafts = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /**
   * What was found.
   *
   * @param title the document's own title, empty if it has none
   */
  record Found(String title, List<CaseDraft> drafts, List<String> leftOut) {}

  private CaseFinder(CaseLevel level) {
    this.level = level;
  }

  static Found find(Node root) {
    Node top = root;
    String title = "";
    while (top.children.size() == 1 && isTitle(top.children.getFirst())) {
      Node only = top.children.getFirst();
      boolean goesOn = goesOn(top, only);
      if (!title.isEmpty() && !goesOn && !isNotice(title)) {
        break;
      }
      title = goesOn ? title + only.head().words() : only.head().words();
      only.body.addAll(0, top.body);
      top = only;
    }
    if (title.isEmpty() && standsOverTheRest(top)) {
      Node first = top.children.removeFirst();
      title = first.head().words();
      top.body.addAll(first.body);
    }
    List<Paragraph> preface = takePreface(top);
    CaseFinder finder = new CaseFinder(CaseLevel.of(top));
    if (!preface.isEmpty()) {
      finder.leftOut.add("preface: " + excerpt(preface.getFirst().text()));
    }
    if (isMadeOfParts(top)) {
      finder.byParts(top);
      return new Found(title, finder.drafts, finder.leftOut);
    }
    finder.introduction(top, List.of());
    for (Node child : top.children) {
      finder.visit(child, 1, List.of());
    }
    return new Found(title, finder.drafts, finder.leftOut);
  }

  /** Takes a preface out; what its heading seems to stand over comes up to its place. */
  private static List<Paragraph> takePreface(Node top) {
    if (top.children.isEmpty()) {
      return List.of();
    }
    Node first = top.children.getFirst();
    if (!isTitle(first) || !Wording.namesPreface(first.head().words())) {
      return List.of();
    }
    top.children.removeFirst();
    top.children.addAll(0, first.children);
    return first.body;
  }

  /** Whether a title is that of a letter that only sends the document, such as 关于印发…的通知. */
  private static boolean isNotice(String title) {
    return title.endsWith("通知") || title.endsWith("公告") || title.endsWith("的函");
  }

  /** Whether a heading is the next line of a title that goes over several. */
  private static boolean goesOn(Node title, Node next) {
    return !title.isRoot()
        && title.isPlainHeading()
        && next.isPlainHeading()
        && title.body.isEmpty()
        && !next.head().first().gap()
        && !PartNames.names(next.head().words());
  }

  private static boolean isTitle(Node node) {
    return node.label().isEmpty()
        && (node.isPlainHeading() || node.headingLevel() == 1)
        && (!node.children.isEmpty() || !node.body.isEmpty());
  }

  /**
   * Whether the first node is the document's title and preface, and numbered parts follow it, or
   * headings that begin with places as it does not.
   */
  private static boolean standsOverTheRest(Node top) {
    if (top.children.size() < 2) {
      return false;
    }
    Node first = top.children.getFirst();
    List<Node> rest = top.children.subList(1, top.children.size());
    if (!isTitle(first)
        || !first.children.isEmpty()
        || first.bodyLength() > LONGEST_INTRODUCTION
        || (bearsPlace(first) && rest.stream().allMatch(CaseFinder::bearsPlace))) {
      return false;
    }
    return Wording.namesPreface(rest.getFirst().head().words())
        || (rest.size() > 1
            && (rest.stream().noneMatch(node -> node.label().isEmpty())
                || first.body.stream().anyMatch(p -> Wording.isEditorial(p.text()))
                || rest.stream().allMatch(CaseFinder::bearsPlace)));
  }

  /** Whether all headings are those of parts of a case: 基本情况, 主要做法, 取得成效. */
  private static boolean isMadeOfParts(Node top) {
    return top.children.size() > 1
        && top.children.stream().allMatch(node -> PartNames.names(node.head().words()));
  }

  /** A case from each part that is named as the first one is: one case if its name never recurs. */
  private void byParts(Node top) {
    String first = top.children.getFirst().head().words();
    List<Paragraph> open = new ArrayList<>(top.body);
    boolean begun = false;
    for (Node part : top.children) {
      if (begun && part.head().words().equals(first)) {
        drafts.add(new CaseDraft(List.of(), Optional.empty(), open));
        open = new ArrayList<>();
      }
      open.addAll(part.all());
      begun = true;
    }
    drafts.add(new CaseDraft(List.of(), Optional.empty(), open));
  }

  private static boolean bearsPlace(Node node) {
    return PlaceLead.in(node.head().words());
  }

  private void visit(Node node, int depth, List<String> section) {
    List<String> inside = new ArrayList<>(section);
    inside.add(node.head().words());
    if (node.label().isEmpty() && isTooLong(node)) {
      prose(node, inside);
      return;
    }
    if (level.isCase(node, depth)) {
      takeCase(node, section);
      return;
    }
    if (node.children.isEmpty()) {
      leaf(node, section, inside);
      return;
    }
    introduction(node, inside);
    for (Node child : node.children) {
      visit(child, depth + 1, inside);
    }
  }

  /** Whether a heading without number stands over so much prose that it is no one case. */
  private static boolean isTooLong(Node node) {
    return node.children.isEmpty() && node.body.size() > 2 && node.bodyLength() > LONGEST_TITLED;
  }

  private void takeCase(Node node, List<String> section) {
    List<Paragraph> all = node.all();
    boolean title = node.head().isTitle();
    if (title && all.size() == 1 && node.label().isEmpty()) {
      leftOut.add("heading with nothing under it: " + node.head().text());
      return;
    }
    drafts.add(new CaseDraft(section, Optional.of(node.head()), all));
  }

  /** A division without numbered items: one case without a number, or a heading alone. */
  private void leaf(Node node, List<String> section, List<String> inside) {
    if (Wording.isSentence(node.head().words())) {
      takeCase(node, section);
    } else if (node.body.isEmpty()) {
      leftOut.add("heading with nothing under it: " + node.head().text());
    } else if (CaseLevel.isManyPlaces(node)) {
      node.body.forEach(
          paragraph -> drafts.add(new CaseDraft(inside, Optional.empty(), List.of(paragraph))));
    } else {
      drafts.add(new CaseDraft(inside, Optional.empty(), node.body));
    }
  }

  /** What stands under a heading before its first item. */
  private void introduction(Node node, List<String> inside) {
    if (node.body.isEmpty()) {
      return;
    }
    int length = node.bodyLength();
    boolean items = !node.children.isEmpty();
    if (items && length <= LONGEST_INTRODUCTION) {
      leftOut.add("introduction before the first item: " + excerpt(node.body.getFirst().text()));
    } else {
      prose(node, inside);
    }
  }

  private void prose(Node node, List<String> inside) {
    for (Paragraph before : Prose.cases(node.body, inside, drafts)) {
      leftOut.add("introduction before the first case: " + excerpt(before.text()));
    }
  }

  private static String excerpt(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
