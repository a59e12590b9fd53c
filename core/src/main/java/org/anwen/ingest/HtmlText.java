package org.anwen.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * Renders HTML to canonical text: a line for each block, lists with the numbers that a reader sees,
 * tables with a line for each row and tabs between the cells.
 */
final class HtmlText implements NodeVisitor {
  private static final int DEEPEST = 512;
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dd",
          "figure",
          "figcaption",
          "pre",
          "address",
          "details",
          "fieldset",
          "center",
          "hr",
          "header",
          "body",
          "td",
          "th",
          "tr",
          "caption",
          "hgroup",
          "legend");

  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

  private final CanonicalWriter out = new CanonicalWriter();
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private Node inTable;
  private boolean skipping;
  private int preDepth;
  private int listDepth;

  private HtmlText(Node root) {
    this.inTable = root;
  }

  static Rendering render(String html) {
    Document page = Jsoup.parse(html, org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST));
    String title = title(page);
    List<String> leftOut = new ArrayList<>(HtmlClutter.remove(page));
    HtmlText text = new HtmlText(page);
    text.traverse(page.body());
    return new Rendering(text.out.text(), title, text.out.marks(), leftOut);
  }

  /** The only first heading, or else what the window is called, without the site's name. */
  private static String title(Document page) {
    List<Element> first = page.select("h1");
    if (first.size() == 1 && !first.getFirst().text().isBlank()) {
      return first.getFirst().text().strip();
    }
    String title = page.title().strip();
    for (String between : new String[] {"_", " - ", " | ", "--", "——", "－"}) {
      int cut = title.indexOf(between);
      if (cut > 3) {
        return title.substring(0, cut).strip();
      }
    }
    return title;
  }

  @Override
  public void head(Node node, int depth) {
    if (skipping) {
      return;
    }
    if (node instanceof TextNode words) {
      if (preDepth > 0) {
        preformatted(words.getWholeText());
      } else {
        out.words(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void preformatted(String text) {
    for (String line : text.split("\n", -1)) {
      out.words(line);
      out.endLine();
    }
  }

  private void begin(Element element) {
    String name = element.normalName();
    count(name, 1);
    int level = headingLevel(name);
    if (level > 0) {
      out.endBlock();
      if (!element.text().isBlank()) {
        out.mark(Mark.Kind.HEADING, level);
      }
    } else if (name.equals("li")) {
      beginItem(element);
    } else if (name.equals("table") && !HtmlTable.isLayout(element)) {
      HtmlTable.write(element, out);
      skipping = true;
      inTable = element;
    } else if (name.equals("br")) {
      out.endLine();
    } else if (name.equals("hr")) {
      out.mark(Mark.Kind.RULE, 0);
    } else if (BLOCKS.contains(name)) {
      out.endLine();
    }
  }

  private void count(String name, int change) {
    if (name.equals("pre")) {
      preDepth += change;
    } else if (name.equals("ol") || name.equals("ul")) {
      listDepth += change;
    }
  }

  private void beginItem(Element item) {
    out.endLine();
    if (item.text().isBlank()) {
      return;
    }
    boolean heading = item.selectFirst(HEADINGS) != null;
    if (!heading) {
      out.mark(Mark.Kind.ITEM, Math.max(1, listDepth));
    }
    Element list = item.parent();
    if (list != null && list.normalName().equals("ol")) {
      int number = number(list, item);
      if (!heading && LabelReader.read(item.text()).isEmpty()) {
        out.number(number + ". ");
      }
    }
  }

  private int number(Element list, Element item) {
    int next = numbers.getOrDefault(list, attribute(list, "start", 1));
    int number = attribute(item, "value", next);
    numbers.put(list, number + 1);
    return number;
  }

  private static int attribute(Element element, String name, int otherwise) {
    try {
      return Integer.parseInt(element.attr(name).strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (skipping) {
      skipping = !node.equals(inTable);
      return;
    }
    if (node instanceof Element element) {
      String name = element.normalName();
      count(name, -1);
      if (headingLevel(name) > 0 || BLOCKS.contains(name) || name.equals("dt")) {
        out.endLine();
      }
    }
  }

  private static int headingLevel(String name) {
    if (name.length() == 2 && name.charAt(0) == 'h') {
      int level = name.charAt(1) - '0';
      return level >= 1 && level <= 6 ? level : 0;
    }
    return name.equals("dt") || name.equals("summary") ? 6 : 0;
  }
}
