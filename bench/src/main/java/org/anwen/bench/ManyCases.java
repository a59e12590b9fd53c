package org.anwen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.Progress;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.Level;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;

/**
 * A large corpus of Markdown documents made from small ones: each case is a real one moved to
 * another county, with other figures, under the headings of its own document, now and then in a
 * chapter that names a province. The same every time.
 */
final class ManyCases {
  private static final long SEED = 20_261_122;
  private static final int IN_A_DOCUMENT = 200;
  private static final int IN_A_CHAPTER = 20;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Division> counties = counties();
  private final List<PolicyCase> originals;

  private ManyCases(List<PolicyCase> originals) {
    this.originals = originals;
  }

  /** Writes {@code size} cases into a folder, unless it is there already. */
  static Path in(Path folder, int size, List<Path> corpora) throws IOException {
    Path done = folder.resolve("SOURCE.md");
    if (!Files.exists(done)) {
      Files.createDirectories(folder);
      List<PolicyCase> originals =
          List.copyOf(new Ingestor().read(corpora, Progress.NONE).corpus().cases());
      new ManyCases(originals).write(folder, size);
      Files.writeString(done, "# Source\n\nMade by a measure of speed; nothing in it is a fact.\n");
    }
    return folder;
  }

  private static List<Division> counties() {
    return IntStream.range(110_000, 660_000)
        .mapToObj(code -> Gazetteer.get().byCode(String.valueOf(code)))
        .flatMap(Optional::stream)
        .toList();
  }

  private void write(Path folder, int size) {
    List<String> document = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Division county = counties.get(random.nextInt(counties.size()));
      PolicyCase original = originals.get(random.nextInt(originals.size()));
      if (i % IN_A_CHAPTER == 0) {
        document.add("# " + chapter(original, county) + "\n");
      }
      document.add("## 案例" + (i % IN_A_DOCUMENT + 1) + "：" + title(original, county) + "\n");
      document.add(figures(moved(original.text(), county)) + "\n");
      if (i % IN_A_DOCUMENT == IN_A_DOCUMENT - 1 || i == size - 1) {
        int number = i / IN_A_DOCUMENT + 1;
        document.addFirst("# 案例汇编第" + number + "辑\n");
        try {
          String name = "collection-%04d.md".formatted(number);
          Files.writeString(folder.resolve(name), String.join("\n", document));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        document.clear();
      }
    }
  }

  private String chapter(PolicyCase original, Division county) {
    String heading = original.section().isEmpty() ? "各地做法" : original.section().getLast();
    String province = county.at(Level.PROVINCE).map(Division::name).orElse("");
    return random.nextInt(3) == 0 ? province + heading : heading;
  }

  private static String title(PolicyCase original, Division county) {
    String bare = original.title().replace("…", "").strip();
    return moved(bare.isEmpty() ? county.name() : bare, county);
  }

  /** The text with its provinces, cities and counties replaced by those of another county. */
  private static String moved(String text, Division county) {
    StringBuilder moved = new StringBuilder();
    int from = 0;
    for (PlaceMention mention : PlaceLexer.scan(text)) {
      if (mention.isDivision() && mention.span().start() >= from) {
        Division there = county.at(mention.level()).orElse(county);
        moved.append(text, from, mention.span().start());
        moved.append(
            mention.written().length() > mention.name().length() ? there.fullPath() : there.name());
        from = mention.span().end();
      }
    }
    return moved.append(text, from, text.length()).toString();
  }

  /** The text with digits changed, the first of a number not to 0, years left. */
  private String figures(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      boolean year = text.startsWith("20", i) || (i > 0 && text.startsWith("20", i - 1));
      if (digit && !year && random.nextInt(2) == 0 && !isOfYear(text, i)) {
        changed.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return changed.toString();
  }

  private static boolean isOfYear(String text, int at) {
    return IntStream.rangeClosed(2, 3).anyMatch(b -> at >= b && text.startsWith("20", at - b));
  }
}
