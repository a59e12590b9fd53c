package org.anwen.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds rows and lists that hold links and hardly anything else, as menus without a name do. */
final class LinkLists implements NodeVisitor {
  private static final int FEWEST_LINKS = 3;
  private static final int LONGEST_LINK = 40;

  private static final Set<String> CONTENT = Set.of("h1", "h2", "h3", "h4", "table");
  private static final Set<String> LISTS = Set.of("ul", "ol", "p", "div");

  private final Deque<Count> open = new ArrayDeque<>();
  private final List<Element> found = new ArrayList<>();
  private int insideLinks;

  private static final class Count {
    private int text;
    private int linked;
    private int links;
    private boolean content;
  }

  private LinkLists() {}

  static List<Element> in(Element root) {
    LinkLists lists = new LinkLists();
    lists.open.push(new Count());
    lists.traverse(root);
    return lists.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      int length = Blank.squeeze(words.getWholeText()).length();
      Count count = open.getFirst();
      count.text += length;
      count.linked += insideLinks > 0 ? length : 0;
    } else if (node instanceof Element element) {
      open.push(new Count());
      insideLinks += isLink(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Count own = open.pop();
    Count above = open.getFirst();
    if (isLink(element)) {
      insideLinks--;
      own.links++;
    }
    own.content |= CONTENT.contains(element.normalName());
    above.text += own.text;
    above.linked += own.linked;
    above.links += own.links;
    above.content |= own.content;
    if (LISTS.contains(element.normalName()) && isList(own)) {
      found.add(element);
    }
  }

  private static boolean isList(Count count) {
    return count.links >= FEWEST_LINKS
        && !count.content
        && count.linked * 10L >= count.text * 8L
        && count.text / count.links <= LONGEST_LINK;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
