package org.anwen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.IngestReport;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.Progress;
import org.anwen.ingest.SourceDocument;
import org.anwen.ledger.Ledger;

/**
 * Libraries for tests: of short invented texts, or of the seed document. What the invented texts
 * say of real places is made up.
 */
public final class TestLibrary {
  private final StringBuilder text = new StringBuilder();
  private final List<PolicyCase> cases = new ArrayList<>();
  private List<String> section = List.of();

  private TestLibrary() {}

  /** A library of one invented document, with no cases yet. */
  public static TestLibrary invented() {
    return new TestLibrary();
  }

  /** The cases that follow stand under these headings. */
  public TestLibrary under(String... headings) {
    section = List.of(headings);
    return this;
  }

  /** Adds a case; its title is what stands before its first comma. */
  public TestLibrary with(String words) {
    int start = text.length();
    text.append(words).append('\n');
    cases.add(
        new PolicyCase(
            "case-" + (cases.size() + 1),
            "doc-1",
            "示例选编（虚构）",
            section,
            (cases.size() + 1) + "．",
            words.substring(0, words.indexOf('，')),
            cases.size(),
            List.of(new Span(start, start + words.length())),
            words));
    return this;
  }

  public Corpus corpus() {
    SourceDocument document =
        new SourceDocument("doc-1", "示例选编（虚构）", true, "invented.txt", "00", text.toString());
    return new Corpus(List.of(document), cases);
  }

  public Ledger ledger() {
    return Ledger.of(corpus());
  }

  public Assistant assistant() {
    IngestReport nothing = new IngestReport(List.of(), List.of(), List.of());
    return over(new IngestResult(corpus(), nothing));
  }

  /** An assistant over the seed document. */
  public static Assistant seed() {
    Path seeds =
        Path.of(System.getProperty("anwen.root", "..")).resolve("seeds/old-community-renovation");
    return over(new Ingestor().read(List.of(seeds), Progress.NONE));
  }

  private static Assistant over(IngestResult ingested) {
    Library library = Library.inMemory(ingested, Optional.empty());
    return new Assistant(library, List.of(new PrintingAnswerer()));
  }
}
