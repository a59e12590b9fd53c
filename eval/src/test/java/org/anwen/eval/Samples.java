package org.anwen.eval;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Answerer;
import org.anwen.api.Span;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.IngestReport;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;

/** What several tests need: sample files, and a small corpus of cases that differ in one figure. */
public final class Samples {
  private static final List<String> CITIES =
      List.of("济南", "长沙", "广州", "常州", "绍兴", "衡水", "抚州", "成都", "杭州", "南充", "珠海", "洛阳");

  private Samples() {}

  public static Path file(String name) {
    URL url = Objects.requireNonNull(Samples.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A document of twelve cases, each of a city, with a number of parking places and of homes. */
  public static Corpus corpus() {
    StringBuilder text = new StringBuilder("停车改造案例\n");
    List<PolicyCase> cases = new ArrayList<>();
    for (int i = 0; i < CITIES.size(); i++) {
      String body = sentence(i) + "\n";
      int start = text.length();
      text.append(body);
      cases.add(
          new PolicyCase(
              "case" + i,
              "doc",
              "停车改造案例",
              List.of("增加停车位"),
              "",
              CITIES.get(i) + "市",
              i,
              List.of(new Span(start, start + body.length())),
              body));
    }
    SourceDocument document =
        new SourceDocument("doc", "停车改造案例", true, "doc.txt", "0", text.toString());
    return new Corpus(List.of(document), cases);
  }

  /** The one sentence of a case. */
  public static String sentence(int i) {
    return city(i) + "市改造老旧小区，新增停车位" + spaces(i) + "个，惠及居民" + homes(i) + "户。";
  }

  public static String city(int i) {
    return CITIES.get(i);
  }

  public static int spaces(int i) {
    return 110 + 17 * i;
  }

  public static int homes(int i) {
    return 1300 + 211 * i;
  }

  public static int cities() {
    return CITIES.size();
  }

  /** The product over that corpus, with its index in memory. */
  public static Assistant assistant(Answerer answerer) {
    IngestReport report = new IngestReport(List.of(), List.of(), List.of());
    return new Assistant(
        Library.inMemory(new IngestResult(corpus(), report), Optional.empty()), List.of(answerer));
  }
}
