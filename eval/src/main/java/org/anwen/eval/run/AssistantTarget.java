package org.anwen.eval.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.Hit;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.anwen.eval.suite.Item;
import org.anwen.ingest.Corpus;
import org.anwen.reason.Confidence;
import org.anwen.value.BareValue;

/** The product itself, by the same path that the server uses. Closing it closes the assistant. */
public final class AssistantTarget implements Target {
  private final Assistant assistant;
  private final String answerer;
  private final Runnable afterwards;
  private final Confidence confidence;

  /**
   * @param answerer a name of {@link Assistant#answerers}; empty for the default
   */
  public AssistantTarget(Assistant assistant, String answerer) {
    this(assistant, answerer, () -> {});
  }

  /**
   * @param afterwards closes what the assistant stands on, after it
   */
  public AssistantTarget(Assistant assistant, String answerer, Runnable afterwards) {
    this.assistant = assistant;
    this.answerer = answerer;
    this.afterwards = afterwards;
    this.confidence = new Confidence(assistant.library().ledger());
  }

  @Override
  public String describe() {
    List<String> answerers = assistant.answerers();
    return "assistant, answerer "
        + (!answerer.isEmpty() || answerers.isEmpty() ? answerer : answerers.getFirst());
  }

  @Override
  public Optional<Corpus> corpus() {
    return Optional.of(assistant.corpus());
  }

  @Override
  public List<Response> ask(Item item) {
    List<Turn> history = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (String turn : item.turns()) {
      long before = System.nanoTime();
      try {
        Assistant.Reply reply = assistant.ask(new Question(turn, history), answerer, token -> {});
        double wallMs = (System.nanoTime() - before) / 1e6;
        responses.add(response(reply, wallMs));
        history.add(new Turn(reply.inquiry(), reply.answer()));
      } catch (RuntimeException e) {
        responses.add(Response.failed(e.toString(), (System.nanoTime() - before) / 1e6));
        break;
      }
    }
    return responses;
  }

  private Response response(Assistant.Reply reply, double wallMs) {
    Answer answer = reply.answer();
    return new Response(
        answer.text(),
        answer.abstained(),
        answer.kind().json(),
        answer.answerer(),
        answer.citations(),
        answer.table(),
        reply.evidence().hits().stream().map(AssistantTarget::retrieved).toList(),
        BareValue.of(reply.evidence(), answer),
        Optional.of(confidence.of(reply.evidence(), answer)),
        answer.timings(),
        wallMs,
        Optional.empty());
  }

  private static Response.Retrieved retrieved(Hit hit) {
    return new Response.Retrieved(
        hit.passage().caseId(),
        hit.passage().documentId(),
        hit.passage().start(),
        hit.passage().end(),
        hit.score());
  }

  @Override
  public void close() {
    assistant.close();
    afterwards.run();
  }
}
