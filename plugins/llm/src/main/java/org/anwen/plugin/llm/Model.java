package org.anwen.plugin.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model on its server. Connects on the first call; each call is bounded by the configured time.
 * Thread-safe.
 */
final class Model implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(3);

  private final LlmConfig config;
  private @Nullable HttpClient client;

  Model(LlmConfig config) {
    this.config = config;
  }

  /**
   * Asks the model, and hands on what it says while it comes in.
   *
   * @param text takes the pieces, on this thread
   * @return whether the model came to its own end
   */
  boolean ask(List<ChatMessage> messages, ModelText text)
      throws ModelFailure, InterruptedException {
    Exchange exchange = new Exchange(client(), config.timeout());
    Listening listening = new Listening(exchange, text);
    try {
      config.provider().model(config, exchange).chat(messages, listening);
    } catch (RuntimeException e) {
      listening.failed(e);
    } finally {
      exchange.end();
    }
    return listening.outcome();
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.shutdownNow();
    }
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .version(
                  HttpClient.Version.HTTP_1_1) // the upgrade to 2 makes some servers drop bodies
              .connectTimeout(CONNECT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  /** Hears one response to its end, on the thread that asked. */
  private static final class Listening implements StreamingChatResponseHandler {
    private final Exchange exchange;
    private final ModelText text;
    private @Nullable Throwable failure;
    private @Nullable RuntimeException unheard;
    private boolean ended;
    private boolean whole;

    Listening(Exchange exchange, ModelText text) {
      this.exchange = exchange;
      this.text = text;
    }

    @Override
    public void onPartialResponse(String piece) {
      if (failure != null || ended) {
        return;
      }
      try {
        text.add(piece);
        if (text.isStuck()) {
          ended = true;
          exchange.end();
        }
      } catch (ModelFailure e) {
        failed(e);
      } catch (RuntimeException e) { // who listened has left: no fault of the model
        unheard = e;
        failed(e);
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      if (!ended) {
        whole = response.finishReason() != FinishReason.LENGTH;
      }
      ended = true;
    }

    @Override
    public void onError(Throwable error) {
      failed(error);
    }

    void failed(Throwable error) {
      if (failure == null && !ended) {
        failure = error;
        exchange.end();
      }
    }

    boolean outcome() throws ModelFailure, InterruptedException {
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while the model was asked");
      }
      if (unheard != null) {
        throw unheard;
      }
      return switch (failure) {
        case null -> {
          if (!ended) {
            throw new ModelFailure("the response of the model server ended early");
          }
          yield whole;
        }
        case ModelFailure told -> throw told;
        case HttpTimeoutException e ->
            throw new ModelFailure("no answer of the model in time", true, e);
        case IOException e -> throw new ModelFailure(told(e), false, e);
        case Throwable e -> throw new ModelFailure(told(e), false, e);
      };
    }

    private static String told(Throwable thrown) {
      Throwable root = thrown;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      String message = root.getClass().getSimpleName() + ": " + root.getMessage();
      return message.length() <= 300 ? message : message.substring(0, 300) + "…";
    }
  }
}
