package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading or a numbered item, with the paragraphs under it and the items inside it. */
final class Node {
  private final Optional<Paragraph> head;
  final List<Paragraph> body = new ArrayList<>();
  final List<Node> children = new ArrayList<>();

  private Node(Optional<Paragraph> head) {
    this.head = head;
  }

  static Node root() {
    return new Node(Optional.empty());
  }

  static Node of(Paragraph head) {
    return new Node(Optional.of(head));
  }

  boolean isRoot() {
    return head.isEmpty();
  }

  Paragraph head() {
    return head.orElseThrow();
  }

  Optional<Label> label() {
    return head.flatMap(Paragraph::label);
  }

  int headingLevel() {
    return head.map(Paragraph::headingLevel).orElse(0);
  }

  int itemLevel() {
    return head.map(Paragraph::itemLevel).orElse(0);
  }

  /** Characters of it and of all inside it. */
  int length() {
    return all().stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  /** Whether it is a heading known only by its looks. */
  boolean isPlainHeading() {
    return head.isPresent() && label().isEmpty() && head().isUnmarked();
  }

  /** What nodes of one kind have in common. */
  String kind() {
    if (head().isRow()) {
      return "row";
    }
    String style = label().map(label -> label.style() + "." + label.level()).orElse("plain");
    return "h" + headingLevel() + "i" + itemLevel() + style;
  }

  /** Characters under it, its own head left out. */
  int bodyLength() {
    return body.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  /** All paragraphs of it and of what is inside it, in the order of the text. */
  List<Paragraph> all() {
    List<Paragraph> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<Paragraph> all) {
    head.ifPresent(all::add);
    all.addAll(body);
    for (Node child : children) {
      child.collect(all);
    }
  }
}
