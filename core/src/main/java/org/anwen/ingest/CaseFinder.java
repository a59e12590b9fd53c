package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the outline of a document and takes out its cases in order. */
final class CaseFinder {
  private static final int LONGEST_INTRODUCTION = 800;

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
    int depth = 1;
    if (root.children.size() == 1 && isTitle(root.children.getFirst())) {
      title = root.children.getFirst().head().words();
      Node only = root.children.getFirst();
      only.body.addAll(0, root.body);
      top = only;
      depth = 2;
    }
    CaseFinder finder = new CaseFinder(CaseLevel.of(root));
    finder.introduction(top, List.of());
    for (Node child : top.children) {
      finder.visit(child, depth, List.of());
    }
    return new Found(title, finder.drafts, finder.leftOut);
  }

  private static boolean isTitle(Node node) {
    return node.label().isEmpty()
        && (node.isPlainHeading() || node.headingLevel() == 1)
        && (!node.children.isEmpty() || !node.body.isEmpty());
  }

  private void visit(Node node, int depth, List<String> section) {
    if (level.isCase(node, depth)) {
      takeCase(node, section);
      return;
    }
    List<String> inside = new ArrayList<>(section);
    inside.add(node.head().words());
    if (node.children.isEmpty()) {
      leaf(node, section, inside);
      return;
    }
    introduction(node, inside);
    for (Node child : node.children) {
      visit(child, depth + 1, inside);
    }
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
      Prose.cases(node.body, inside, drafts);
    }
  }

  private static String excerpt(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
