package org.anwen.eval.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.eval.Json;
import org.anwen.eval.suite.Item;
import org.anwen.ingest.Corpus;

/**
 * A running server, asked as any client would. Its documents and cases are read over HTTP when it
 * is opened; a server that lists none is judged by the case ids that it cites. What passages it
 * found it does not tell, so that retrieval is not judged.
 */
public final class HttpTarget implements Target {
  private final HttpJson server;
  private final String answerer;
  private final Optional<Corpus> corpus;

  /**
   * Opens a server.
   *
   * @param base such as {@code http://127.0.0.1:7070}
   * @param answerer the answerer to choose; empty for the server's default
   * @throws AnwenException when it is no address, or nobody answers there
   */
  public HttpTarget(String base, String answerer) throws InterruptedException {
    this.server = new HttpJson(base);
    this.answerer = answerer;
    try {
      this.corpus = HttpCorpus.read(server);
    } catch (AnwenException e) {
      server.close();
      throw e;
    }
  }

  @Override
  public String describe() {
    return "server " + server.base() + ", answerer " + (answerer.isEmpty() ? "default" : answerer);
  }

  @Override
  public Optional<Corpus> corpus() {
    return corpus;
  }

  @Override
  public List<Response> ask(Item item) throws InterruptedException {
    List<Response> responses = new ArrayList<>();
    String conversation = "";
    for (String turn : item.turns()) {
      ObjectNode body = Json.MAPPER.createObjectNode().put("question", turn);
      if (!conversation.isEmpty()) {
        body.put("conversationId", conversation);
      }
      if (!answerer.isEmpty()) {
        body.put("answerer", answerer);
      }
      long before = System.nanoTime();
      try {
        JsonNode reply = server.post("/api/chat", body);
        if (!reply.isObject()) {
          throw new IllegalArgumentException("got " + reply + ", expected a JSON object");
        }
        conversation = reply.path("conversationId").asText("");
        ObjectNode row = reply.deepCopy();
        row.put("ms", (System.nanoTime() - before) / 1e6);
        responses.add(AnswerRow.read(row).getLast());
      } catch (AnwenException | IllegalArgumentException e) {
        responses.add(
            Response.failed(String.valueOf(e.getMessage()), (System.nanoTime() - before) / 1e6));
        break;
      }
    }
    return responses;
  }

  @Override
  public void close() {
    server.close();
  }
}
