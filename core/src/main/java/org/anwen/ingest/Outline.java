package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the tree of headings and numbered items.
 *
 * <p>How styles of numbering nest is learned from the document: a style that first appears inside
 * an item is a level below it, a number that continues an open list closes what is inside. A
 * heading without number ranks just above the list that begins after it.
 */
final class Outline {
  /** Titles one below the other; more are a list of words and no headings. */
  private static final int MOST_TITLES = 4;

  private final List<Node> open = new ArrayList<>();
  private final List<Paragraph> paragraphs;
  private int listEnd;

  private Outline(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    open.add(Node.root());
  }

  static Node of(List<Paragraph> paragraphs) {
    Outline outline = new Outline(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      outline.place(i);
    }
    return outline.open.getFirst();
  }

  private void place(int index) {
    Paragraph paragraph = paragraphs.get(index);
    if (paragraph.headingLevel() > 0) {
      placeByLevel(paragraph);
    } else if (paragraph.isRow()) {
      placeRow(paragraph);
    } else if (paragraph.itemLevel() > 0) {
      placeItem(paragraph);
    } else if (paragraph.label().isPresent()) {
      placeByNumber(paragraph, paragraph.label().get());
    } else if (isSectionHeading(index)) {
      placePlainHeading(index);
    } else {
      open.getLast().body.add(paragraph);
    }
  }

  private void placeByLevel(Paragraph paragraph) {
    int depth = 1;
    for (int i = open.size() - 1; i > 0; i--) {
      int level = open.get(i).headingLevel();
      if (level > 0 && level < paragraph.headingLevel()) {
        depth = i + 1;
        break;
      }
    }
    push(depth, paragraph);
  }

  private void placeRow(Paragraph paragraph) {
    int depth = open.size();
    while (depth > 1 && open.get(depth - 1).head().isRow()) {
      depth--;
    }
    push(depth, paragraph);
  }

  private void placeItem(Paragraph paragraph) {
    int depth = open.size();
    for (int i = open.size() - 1; i > 0; i--) {
      int level = open.get(i).itemLevel();
      if (level > 0 && level < paragraph.itemLevel()) {
        break;
      }
      if (level > 0) {
        depth = i;
      }
    }
    push(depth, paragraph);
  }

  private void placeByNumber(Paragraph paragraph, Label label) {
    int list = continued(paragraph, label);
    if (list < 0) {
      int last = open.size() - 1;
      int any = depthOf(label, false);
      boolean nested =
          label.value() == 1
              && label.style() != NumberStyle.BULLET
              && any >= 0
              && (any < last || leadsToList(open.getLast()))
              && isOnlyOneOpen(label);
      if (any >= 0 && !nested) {
        list = any;
      }
    }
    push(list < 0 ? open.size() : list, paragraph);
  }

  /**
   * The depth of the open item that a number continues; of two, that which is a title as it is, or
   * is none as it is none.
   */
  private int continued(Paragraph paragraph, Label label) {
    int inner = depthOf(label, true);
    if (inner > 0 && open.get(inner).head().isTitle() != paragraph.isTitle()) {
      for (int i = inner - 1; i > 0; i--) {
        Node node = open.get(i);
        if (follows(node, label, true) && node.head().isTitle() == paragraph.isTitle()) {
          return i;
        }
      }
    }
    return inner;
  }

  /** Whether the last words of an item announce a list: 分三步走：. */
  private static boolean leadsToList(Node node) {
    String last = node.all().getLast().text();
    return !node.body.isEmpty() && "：:".indexOf(last.charAt(last.length() - 1)) >= 0;
  }

  /** The depth of the innermost open item of a style; or of one that a number continues. */
  private int depthOf(Label label, boolean continued) {
    for (int i = open.size() - 1; i > 0; i--) {
      if (follows(open.get(i), label, continued)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean follows(Node node, Label label, boolean continued) {
    if (node.headingLevel() > 0 || node.itemLevel() > 0 || node.label().isEmpty()) {
      return false;
    }
    Label other = node.label().get();
    return other.sameStyle(label) && (!continued || other.value() + 1 == label.value());
  }

  /** Whether one item of a style is open and no more: a style nests in itself once. */
  private boolean isOnlyOneOpen(Label label) {
    return open.stream().filter(node -> node.label().filter(label::sameStyle).isPresent()).count()
        == 1;
  }

  /**
   * A heading by its looks is a heading of a section where a list begins or goes on right below it,
   * or where no list is open; else it is a line inside the item.
   */
  private boolean isSectionHeading(int index) {
    Paragraph paragraph = paragraphs.get(index);
    if (index < listEnd || !isPlainTitle(paragraph) || PartNames.names(paragraph.text())) {
      return false;
    }
    int titles = afterHeadings(index);
    if (titles - index > MOST_TITLES) {
      listEnd = titles;
      return false;
    }
    if (open.stream().allMatch(node -> node.isRoot() || node.isPlainHeading())) {
      return index + 1 < paragraphs.size() && paragraphs.get(index + 1).headingLevel() == 0;
    }
    int next = titles;
    return next < paragraphs.size()
        && paragraphs.get(next).isUnmarked()
        && paragraphs.get(next).label().isPresent();
  }

  private int afterHeadings(int index) {
    int next = index;
    while (next < paragraphs.size() && isPlainTitle(paragraphs.get(next))) {
      next++;
    }
    return next;
  }

  private static boolean isPlainTitle(Paragraph paragraph) {
    return paragraph.label().isEmpty()
        && paragraph.isUnmarked()
        && paragraph.isTitle()
        && !Wording.isInBrackets(paragraph.text());
  }

  private void placePlainHeading(int index) {
    int next = afterHeadings(index);
    int depth = open.size();
    Optional<Label> label =
        next < paragraphs.size() ? paragraphs.get(next).label() : Optional.empty();
    if (label.isPresent()) {
      int list = depthOf(label.get(), false);
      if (list > 0) {
        depth = Math.max(1, list - (next - index));
      }
    } else {
      for (int i = open.size() - 1; i > 0 && open.get(i).isPlainHeading(); i--) {
        if (open.get(i).bodyLength() > 0) {
          depth = Math.max(1, i - (next - index - 1));
        }
      }
    }
    push(depth, paragraphs.get(index));
  }

  private void push(int depth, Paragraph paragraph) {
    while (open.size() > depth) {
      open.removeLast();
    }
    Node node = Node.of(paragraph);
    open.getLast().children.add(node);
    open.add(node);
  }
}
