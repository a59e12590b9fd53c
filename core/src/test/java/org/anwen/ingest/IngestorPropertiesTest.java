package org.anwen.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anwen.api.Passage;
import org.anwen.api.Span;

/** What holds of every document, however odd. */
class IngestorPropertiesTest {
  private static final String[] PIECES = {
    "一、",
    "二、",
    "（一）",
    "（二）",
    "1．",
    "2．",
    "3．",
    "2.",
    "（1）",
    "①",
    "案例一：",
    "第一章",
    "第一条 ",
    "- 1 -",
    "●",
    "做法",
    "【背景】",
    "某市推进项目，投资3.5亿元。",
    "建设服务中心12个，惠及群众",
    "短标题",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\f",
    "\u3000\u3000",
    "。",
    "；",
    "”",
    "“",
    "<p>",
    "</p>",
    "<ol><li>",
    "</li></ol>",
    "<h2>",
    "<table><tr><td>",
    "# ",
    "## ",
    "- ",
    "| a | b |\n|---|---|\n",
    "𠀀",
    "\uD800",
    "目录",
    "....... 3",
    "2023年5月1日",
    "1.5",
    "**",
    "&nbsp;"
  };

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 300)
  void casesStandInTheirDocument(@ForAll("documents") String text, @ForAll("endings") String ending)
      throws IOException {
    Path folder = Files.createTempDirectory("anwen-ingest");
    Path file = folder.resolve("document" + ending);
    try {
      Files.writeString(file, text.replace("\uD800", "?"));
      IngestResult first = new Ingestor().read(List.of(file), Progress.NONE);
      check(first);
      assertEquals(ids(first), ids(new Ingestor().read(List.of(file), Progress.NONE)));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of(".txt", ".md", ".html");
  }

  private static void check(IngestResult result) {
    for (PolicyCase found : result.corpus().cases()) {
      String whole = result.corpus().document(found.documentId()).orElseThrow().text();
      StringBuilder joined = new StringBuilder();
      int last = 0;
      for (Span segment : found.segments()) {
        assertTrue(segment.start() >= last && segment.length() > 0, found.toString());
        last = segment.end();
        joined.append(whole, segment.start(), segment.end());
      }
      assertEquals(joined.toString(), found.text());
      assertTrue(!found.title().isBlank(), found.toString());
      for (Passage passage : PassageSplitter.STANDARD.split(found)) {
        assertTrue(passage.start() >= found.start() && passage.end() <= found.end());
        assertEquals(passage.text().charAt(0), whole.charAt(passage.start()));
        assertTrue(passage.text().length() <= PassageSplitter.STANDARD.longest());
      }
    }
  }

  private static String ids(IngestResult result) {
    return result.corpus().cases().stream().map(PolicyCase::id).collect(Collectors.joining(","));
  }

  @Property
  void sentencesCoverAllButWhiteSpaceInOrder(@ForAll("documents") String text) {
    for (List<Span> spans :
        List.of(SentenceSplitter.sentences(text), SentenceSplitter.clauses(text))) {
      StringBuilder joined = new StringBuilder();
      int last = 0;
      for (Span span : spans) {
        assertTrue(span.start() >= last && span.length() > 0);
        last = span.end();
        joined.append(text, span.start(), span.end());
      }
      assertEquals(Blank.squeeze(text), Blank.squeeze(joined));
    }
  }
}
