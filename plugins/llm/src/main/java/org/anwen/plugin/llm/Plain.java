package org.anwen.plugin.llm;

import java.util.regex.Pattern;

/**
 * One sentence of a model as plain text: what it wrote as Markdown or HTML is taken out, addresses
 * and what nobody sees too. Stateless.
 */
final class Plain {
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]]*]\\s*(\\([^)]*\\)?|\\[[^\\]]*])?");
  private static final Pattern LINK = Pattern.compile("\\[(?!\\d{1,3}])([^\\]]*)]\\s*\\([^)]*\\)?");
  private static final Pattern EMPTY = Pattern.compile("\\(\\s*\\)|（\\s*）");
  private static final Pattern TAG = Pattern.compile("<[/!?|]?[A-Za-z][^<>]*>?|<!--.*?(-->|$)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:[a-z][a-z0-9+.-]*://|(?:javascript|vbscript|data|mailto|blob|file|tel):|www\\.)"
              + "[\\x21-\\x7E&&[^()\\[\\]]]*");
  private static final Pattern TABLE_ROW = Pattern.compile("\\|.*");
  private static final Pattern LEAD =
      Pattern.compile("^\\s*(?:#{1,6}\\s+|>\\s*|[-*+•·]\\s+|\\d{1,2}[.)、．]\\s*(?!\\d))+");
  private static final Pattern STRESS =
      Pattern.compile("\\*\\*|__|~~|`+|(?<=^|\\s)\\*|\\*(?=$|\\s)");
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private Plain() {}

  static String of(String sentence) {
    String text = Visible.of(sentence).strip();
    if (TABLE_ROW.matcher(text).matches()) {
      return "";
    }
    text = IMAGE.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = ADDRESS.matcher(text).replaceAll("");
    text = EMPTY.matcher(text).replaceAll("");
    text = LEAD.matcher(text).replaceFirst("");
    text = STRESS.matcher(text).replaceAll("");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
