package org.anwen.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Question;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.api.Table;
import org.anwen.api.Timings;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;

/**
 * A served of one short document, for what the server itself does: its asking can be made slow,
 * silent or faulty, and says in the answer how many turns came before.
 */
final class TinyLibrary {
  static final String TEXT =
      """
      一、修桥铺路
      （一）乡村道路
      1．甲县把十二公里土路改成水泥路，花费三百万元。
      页眉
      群众出行快了一半。
      2．乙县修了七座桥\uD840\uDC00，投资5.5亿元。
      二、养护
      3．丙市建立了道路养护的长效机制。
      """;

  private TinyLibrary() {}

  static Served answering() {
    return with(TinyLibrary::answer);
  }

  static Served with(Served.Asking asking) {
    return new Served(
        corpus(),
        ledger(),
        List.of("tiny", "other"),
        asking,
        question -> !answer(question, "", token -> {}).answer().abstained());
  }

  static Corpus corpus() {
    SourceDocument document = new SourceDocument("doc-1", "道路清单", true, "road.txt", "00", TEXT);
    List<PolicyCase> cases = new ArrayList<>();
    List<String> roads = List.of("修桥铺路", "乡村道路");
    cases.add(policyCase("case-1", roads, "1．", 0, List.of("甲县把十二公里土路改成水泥路，花费三百万元。", "群众出行快了一半。")));
    cases.add(policyCase("case-2", roads, "2．", 1, List.of("乙县修了七座桥\uD840\uDC00，投资5.5亿元。")));
    cases.add(policyCase("case-3", List.of("养护"), "3．", 2, List.of("丙市建立了道路养护的长效机制。")));
    return new Corpus(List.of(document), cases);
  }

  private static PolicyCase policyCase(
      String id, List<String> section, String number, int order, List<String> pieces) {
    List<Span> segments =
        pieces.stream().map(p -> new Span(TEXT.indexOf(p), TEXT.indexOf(p) + p.length())).toList();
    String text = String.join("", pieces);
    String title = text.substring(0, text.indexOf('，') < 0 ? 8 : text.indexOf('，'));
    return new PolicyCase(id, "doc-1", "道路清单", section, number, title, order, segments, text);
  }

  private static CaseLedger ledger() {
    return new CaseLedger() {
      @Override
      public List<Place> places(PolicyCase c) {
        String name = c.text().substring(0, 2);
        return List.of(
            name.endsWith("市") ? new Place(name, "东省", name) : new Place(name, "西省", "丁市"));
      }

      @Override
      public List<Fact> facts(PolicyCase c) {
        int at = c.text().indexOf("5.5亿元");
        return at < 0
            ? List.of()
            : List.of(
                new Fact(
                    "amount",
                    "投资",
                    "550000000",
                    "元",
                    List.of(),
                    "5.5亿元",
                    c.toDocument(at),
                    c.toDocument(at) + 5));
      }
    };
  }

  /** Answers with the first case that shares a pair of characters with the question. */
  static Assistant.Reply answer(Question question, String answerer, Consumer<String> tokens) {
    Corpus corpus = corpus();
    for (PolicyCase c : corpus.cases()) {
      for (int i = 0; i + 2 <= question.text().length(); i++) {
        if (c.text().contains(question.text().substring(i, i + 2))) {
          Quote quote =
              c.quote(corpus.document("doc-1").orElseThrow(), new Span(0, c.text().length()));
          String text = "第" + (question.history().size() + 1) + "问：" + c.title() + "[1]。";
          return reply(question, text, tokens, Optional.of(new Cited(c, quote)));
        }
      }
    }
    return reply(question, "材料中没有这方面的内容。", tokens, Optional.empty());
  }

  private record Cited(PolicyCase policyCase, Quote quote) {}

  private static Assistant.Reply reply(
      Question question, String text, Consumer<String> tokens, Optional<Cited> cited) {
    text.codePoints().forEach(c -> tokens.accept(Character.toString(c)));
    Inquiry inquiry =
        new Inquiry(
            Kind.FACT,
            question.text(),
            question.text(),
            List.of(),
            List.of(),
            "",
            List.of("做法"),
            List.of());
    Examined examined = new Examined(3, cited.isPresent() ? 1 : 0);
    List<Citation> citations =
        cited.stream()
            .map(
                c ->
                    new Citation(
                        1,
                        c.policyCase.id(),
                        c.policyCase.title(),
                        "doc-1",
                        "道路清单",
                        c.policyCase.section(),
                        c.quote.text(),
                        c.quote.start(),
                        c.quote.end()))
            .toList();
    Optional<Table> table =
        cited.map(
            c ->
                new Table(
                    List.of("地区", "做法"),
                    List.of(
                        List.of(
                            new Table.Cell("甲县", List.of()), new Table.Cell("修路", List.of(1))))));
    Answer answer =
        new Answer(
            text,
            cited.isEmpty(),
            Kind.FACT,
            "tiny",
            citations,
            table,
            examined,
            new Timings(1, 2, 3),
            List.of());
    Evidence evidence =
        new Evidence(inquiry, List.of(), List.of(), Optional.empty(), List.of(), examined);
    return new Assistant.Reply(inquiry, evidence, answer);
  }
}
