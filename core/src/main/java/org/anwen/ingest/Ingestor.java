package org.anwen.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files and folders to documents and cases.
 *
 * <p>Takes {@code .txt}, {@code .md}, {@code .markdown}, {@code .html} and {@code .htm}, in UTF-8,
 * UTF-16 with a byte order mark, or GB18030. What cannot be read becomes a row of the report, and
 * the others go on. The same bytes under the same names give the same corpus on every machine.
 * Stateless and thread-safe; time is linear in the bytes read.
 */
public final class Ingestor {
  private static final Logger LOG = LoggerFactory.getLogger(Ingestor.class);

  /** The largest file that is read, in bytes. */
  public static final long LARGEST_FILE = 32L << 20;

  /**
   * Reads corpora.
   *
   * @param corpora files or folders; what does not exist is a row of the report
   */
  public IngestResult read(List<Path> corpora, Progress progress) {
    List<IngestReport.LeftOut> leftOut = new ArrayList<>();
    List<FoundFile> files = FileFinder.find(corpora, leftOut);
    List<SourceDocument> documents = new ArrayList<>();
    List<PolicyCase> cases = new ArrayList<>();
    List<IngestReport.Read> read = new ArrayList<>();
    List<IngestReport.Repair> repairs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < files.size(); i++) {
      FoundFile file = files.get(i);
      progress.reading(i, files.size(), file.name());
      try {
        ReadFile one = readFile(file, uniqueName(file.name(), names));
        documents.add(one.document());
        cases.addAll(one.cases());
        repairs.addAll(one.repairs());
        read.add(
            new IngestReport.Read(
                one.document().id(),
                one.document().name(),
                one.document().title(),
                one.charset(),
                one.cases().size()));
        one.leftOut().forEach(row -> leftOut.add(new IngestReport.LeftOut(file.name(), row)));
      } catch (UnreadableFile e) {
        leftOut.add(new IngestReport.LeftOut(file.name(), e.reason()));
      } catch (IOException e) {
        leftOut.add(new IngestReport.LeftOut(file.name(), "cannot be opened or read"));
      } catch (RuntimeException | StackOverflowError e) {
        // A fault of ours on a document that nobody thought of must not stop the others.
        LOG.warn("reading {} failed", file.name(), e);
        leftOut.add(new IngestReport.LeftOut(file.name(), "cannot be understood"));
      }
    }
    return new IngestResult(new Corpus(documents, cases), new IngestReport(read, repairs, leftOut));
  }

  private static String uniqueName(String name, Set<String> names) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + " (" + i + ")";
    }
    return unique;
  }

  private static ReadFile readFile(FoundFile file, String name) throws IOException {
    Format format = Format.of(file.name());
    long size = Files.size(file.path());
    if (size > LARGEST_FILE) {
      throw new UnreadableFile("has " + size + " bytes, expected at most " + LARGEST_FILE);
    }
    byte[] bytes = Files.readAllBytes(file.path());
    if (bytes.length == 0) {
      throw new UnreadableFile("is empty");
    }
    Metadata metadata = Metadata.beside(file.path());
    Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
    if (decoded.isEmpty()) {
      throw new UnreadableFile("is no text in UTF-8, UTF-16 with a mark, or GB18030");
    }
    Rendering rendering = format.render(decoded.get().text());
    if (Blank.squeeze(rendering.text()).isEmpty()) {
      throw new UnreadableFile("holds no text");
    }
    String id = Ids.document(name);
    Repairs repairs = new Repairs(id);
    List<String> leftOut = new ArrayList<>(rendering.leftOut());
    List<Line> lines =
        GluedLines.split(
            Colophon.remove(
                PageFurniture.remove(textProper(Line.of(rendering), leftOut), repairs), leftOut),
            repairs);
    List<Paragraph> paragraphs =
        RuledParts.find(RunInPlaces.find(Records.find(Paragraphs.of(lines, repairs))));
    CaseFinder.Found found =
        CaseFinder.find(
            Outline.of(LostNumbers.restore(NumberOrder.restore(paragraphs, repairs), repairs)));
    String title = title(metadata, rendering, found, name);
    SourceDocument document =
        new SourceDocument(
            id,
            title,
            metadata.titleGiven(),
            name,
            Ids.sha256(bytes, metadata.content().getBytes(StandardCharsets.UTF_8)),
            rendering.text());
    leftOut.addAll(found.leftOut());
    return new ReadFile(
        document,
        CaseBuilder.build(document, found.drafts()),
        decoded.get().charset(),
        repairs.sorted(),
        leftOut);
  }

  /** The lines without what stands before, behind and around the text proper. */
  private static List<Line> textProper(List<Line> lines, List<String> leftOut) {
    List<Line> inner = Surroundings.remove(Colophon.remove(lines, leftOut), leftOut);
    return CoveringLetter.remove(Colophon.remove(inner, leftOut), leftOut);
  }

  private static String title(
      Metadata metadata, Rendering rendering, CaseFinder.Found found, String name) {
    if (!metadata.title().isEmpty()) {
      return metadata.title();
    }
    if (!found.title().isBlank()) {
      return found.title();
    }
    if (!rendering.title().isBlank()) {
      return rendering.title();
    }
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.toLowerCase(Locale.ROOT).lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private record ReadFile(
      SourceDocument document,
      List<PolicyCase> cases,
      String charset,
      List<IngestReport.Repair> repairs,
      List<String> leftOut) {}
}
