package org.anwen.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown to canonical text, by way of HTML. Lines stay lines, and indented paragraphs are
 * paragraphs and not code, as Chinese documents mean them.
 */
final class MarkdownText {
  /** In the order in which they are tried: a line of dashes may underline a heading. */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(BLOCKS)
          .maxOpenBlockParsers(64)
          .maxInlineNesting(64)
          .build();

  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().softbreak("<br />\n").build();

  private MarkdownText() {}

  static Rendering render(String markdown) {
    FrontMatter front = FrontMatter.of(markdown);
    String html = RENDERER.render(PARSER.parse(PipeTables.toHtml(front.rest())));
    // Emphasis next to Chinese punctuation is not seen as such and leaves its stars behind.
    Rendering rendering = HtmlText.render(html.replace("**", ""));
    if (front.title().isEmpty()) {
      return rendering;
    }
    return new Rendering(
        rendering.text(), front.title(), rendering.marks(), List.copyOf(rendering.leftOut()));
  }
}
