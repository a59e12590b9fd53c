package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Examined;
import org.anwen.api.Kind;
import org.anwen.api.Table;
import org.anwen.api.Timings;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is served, and as it is stored with its turn.
 *
 * @param turn the number of its turn in the conversation, from 1
 * @param value the bare value of the answer; null where it was not told
 * @param confidence of the answer; null where it was not told
 * @param next what may be asked next, each tried and answered; empty until that is known
 */
record ChatAnswer(
    @JsonProperty("conversationId") String conversationId,
    @JsonProperty("answer") String answer,
    @JsonProperty("abstained") boolean abstained,
    @JsonProperty("kind") String kind,
    @JsonProperty("answerer") String answerer,
    @JsonProperty("citations") List<CitationJson> citations,
    @JsonProperty("table") @Nullable TableJson table,
    @JsonProperty("examined") ExaminedJson examined,
    @JsonProperty("timings") TimingsJson timings,
    @JsonProperty("notes") List<String> notes,
    @JsonProperty("answers") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<OneAnswer> answers,
    @JsonProperty("turn") int turn,
    @JsonProperty("next") List<String> next,
    @JsonProperty("value") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
    @JsonProperty("confidence") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Double confidence) {

  /** What an older version stored has no next questions. */
  ChatAnswer {
    next = next == null ? List.of() : List.copyOf(next);
  }

  /** One of several answers to a question, side by side. */
  record OneAnswer(
      @JsonProperty("answer") String answer,
      @JsonProperty("abstained") boolean abstained,
      @JsonProperty("kind") String kind,
      @JsonProperty("answerer") String answerer,
      @JsonProperty("citations") List<CitationJson> citations,
      @JsonProperty("table") @Nullable TableJson table,
      @JsonProperty("timings") TimingsJson timings,
      @JsonProperty("notes") List<String> notes) {
    static OneAnswer of(Answer a) {
      ChatAnswer whole = ChatAnswer.of("", a);
      return new OneAnswer(
          whole.answer,
          whole.abstained,
          whole.kind,
          whole.answerer,
          whole.citations,
          whole.table,
          whole.timings,
          whole.notes);
    }
  }

  record CitationJson(
      @JsonProperty("marker") int marker,
      @JsonProperty("caseId") String caseId,
      @JsonProperty("caseTitle") String caseTitle,
      @JsonProperty("documentId") String documentId,
      @JsonProperty("document") String document,
      @JsonProperty("section") List<String> section,
      @JsonProperty("quote") String quote,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end) {
    static CitationJson of(Citation c) {
      return new CitationJson(
          c.marker(),
          c.caseId(),
          c.caseTitle(),
          c.documentId(),
          c.document(),
          c.section(),
          c.quote(),
          c.start(),
          c.end());
    }

    Citation toCitation() {
      return new Citation(
          marker, caseId, caseTitle, documentId, document, section, quote, start, end);
    }
  }

  record CellJson(
      @JsonProperty("text") String text, @JsonProperty("citations") List<Integer> citations) {}

  record TableJson(
      @JsonProperty("columns") List<String> columns,
      @JsonProperty("rows") List<List<CellJson>> rows) {
    static TableJson of(Table table) {
      return new TableJson(
          table.columns(),
          table.rows().stream()
              .map(r -> r.stream().map(c -> new CellJson(c.text(), c.citations())).toList())
              .toList());
    }

    Table toTable() {
      return new Table(
          columns,
          rows.stream()
              .map(r -> r.stream().map(c -> new Table.Cell(c.text(), c.citations())).toList())
              .toList());
    }
  }

  record ExaminedJson(@JsonProperty("cases") int cases, @JsonProperty("matched") int matched) {}

  record TimingsJson(
      @JsonProperty("retrieveMs") long retrieveMs,
      @JsonProperty("answerMs") long answerMs,
      @JsonProperty("totalMs") long totalMs) {}

  static ChatAnswer of(String conversationId, Answer a) {
    return new ChatAnswer(
        conversationId,
        a.text(),
        a.abstained(),
        a.kind().json(),
        a.answerer(),
        a.citations().stream().map(CitationJson::of).toList(),
        a.table().map(TableJson::of).orElse(null),
        new ExaminedJson(a.examined().cases(), a.examined().matched()),
        new TimingsJson(a.timings().retrieveMs(), a.timings().answerMs(), a.timings().totalMs()),
        a.notes(),
        null,
        1,
        List.of(),
        null,
        null);
  }

  /** The answer with what it comes to. */
  ChatAnswer with(Served.Gist gist) {
    return new ChatAnswer(
        conversationId,
        answer,
        abstained,
        kind,
        answerer,
        citations,
        table,
        examined,
        timings,
        notes,
        answers,
        turn,
        next,
        gist.value(),
        gist.confidence());
  }

  ChatAnswer asTurn(int number) {
    return with(conversationId, number, next);
  }

  ChatAnswer withNext(List<String> questions) {
    return with(conversationId, turn, questions);
  }

  /** The answer for somebody who must not learn which conversation it is from. */
  ChatAnswer alone() {
    return with("", 1, List.of());
  }

  private ChatAnswer with(String conversation, int number, List<String> questions) {
    return new ChatAnswer(
        conversation,
        answer,
        abstained,
        kind,
        answerer,
        citations,
        table,
        examined,
        timings,
        notes,
        answers,
        number,
        questions,
        value,
        confidence);
  }

  /** The first of several answers, with all of them beside it. */
  static ChatAnswer sideBySide(String conversationId, List<Answer> all) {
    ChatAnswer first = of(conversationId, all.getFirst());
    return new ChatAnswer(
        conversationId,
        first.answer,
        first.abstained,
        first.kind,
        first.answerer,
        first.citations,
        first.table,
        first.examined,
        first.timings,
        first.notes,
        all.stream().map(OneAnswer::of).toList(),
        1,
        List.of(),
        null,
        null);
  }

  Answer toAnswer() {
    return new Answer(
        answer,
        abstained,
        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        answerer,
        citations.stream().map(CitationJson::toCitation).toList(),
        Optional.ofNullable(table).map(TableJson::toTable),
        new Examined(examined.cases(), examined.matched()),
        new Timings(timings.retrieveMs(), timings.answerMs(), timings.totalMs()),
        notes);
  }
}
