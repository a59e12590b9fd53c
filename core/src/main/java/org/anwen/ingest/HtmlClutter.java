package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what surrounds its text: navigation, headers, footers, scripts, forms. */
final class HtmlClutter {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, form,"
          + " button, select, input, textarea, dialog, head, map, [hidden], [aria-hidden=true]";

  private static final String BY_ROLE =
      "nav, aside, footer, menu, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=menu], [role=menubar]";

  /** Words in class names and ids of what surrounds a text, as web pages commonly name them. */
  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "crumb",
          "crumbs",
          "footer",
          "foot",
          "sidebar",
          "aside",
          "share",
          "sharing",
          "toolbar",
          "pagination",
          "pager",
          "paging",
          "copyright",
          "related",
          "recommend",
          "banner",
          "topbar",
          "login",
          "search",
          "ads",
          "advert",
          "skip",
          "toc",
          "catalog",
          "mulu",
          "daohang",
          "mbx",
          "dqwz",
          "friendlink",
          "friendlinks",
          "links",
          "qrcode",
          "print",
          "comment",
          "comments",
          "header",
          "sitenav",
          "subnav",
          "topnav",
          "footnav",
          "leftnav",
          "weizhi",
          "location",
          "position",
          "fenxiang",
          "dibu",
          "beian");

  private final List<String> leftOut = new ArrayList<>();
  private final int whole;

  private HtmlClutter(Document page) {
    whole = Math.max(1, page.text().length());
  }

  /** Takes it out of the page, and says what it was. */
  static List<String> remove(Document page) {
    HtmlClutter clutter = new HtmlClutter(page);
    page.select(NEVER_TEXT).remove();
    for (Element element : page.select(BY_ROLE)) {
      clutter.drop(element);
    }
    for (Element element : page.select("header")) {
      if (element.closest("article, main") == null || element.selectFirst("h1, h2, h3") == null) {
        clutter.drop(element);
      }
    }
    for (Element element : page.select("[class], [id]")) {
      if (element.parent() != null
          && !element.is("body, html, main, article, table, tr, td, th, h1, h2, h3, h4, h5, h6")
          && clutter.isNamedSo(element)) {
        clutter.drop(element);
      }
    }
    for (Element element : page.select("[style*=display]")) {
      if (element.attr("style").replace(" ", "").contains("display:none")) {
        clutter.drop(element);
      }
    }
    for (Element element : LinkLists.in(page)) {
      clutter.drop(element);
    }
    return clutter.leftOut;
  }

  /** Leaves an element out, unless so much stands in it that it must be the text itself. */
  private void drop(Element element) {
    if (element.parent() == null) {
      return;
    }
    String text = element.text();
    if (text.length() * 2L > whole) {
      return;
    }
    element.remove();
    if (!text.isBlank()) {
      String start = text.length() <= 40 ? text : text.substring(0, 40) + "…";
      leftOut.add("page furniture <" + element.normalName() + ">: " + start);
    }
  }

  private boolean isNamedSo(Element element) {
    boolean named = hasName(element.className()) || hasName(element.id());
    return named && element.selectFirst("h2, h3, h4, table") == null;
  }

  private static boolean hasName(String names) {
    int from = 0;
    String lower = names.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (NAMES.contains(lower.substring(from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }
}
