package org.anwen.plugin.llm;

import org.anwen.api.Answerer;
import org.anwen.modelkit.Faithful;
import org.anwen.modelkit.ModelServer;
import org.anwen.testkit.AnswererContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract of an answerer, kept with a server that speaks the protocol of OpenAI. */
class OpenAiContractTest implements AnswererContract {
  private static ModelServer server;
  private static LlmAnswerer answerer;

  @BeforeAll
  static void start() {
    server = ModelServer.start(new Faithful());
    answerer = Configured.openAi(server, "calls", "16");
  }

  @AfterAll
  static void stop() {
    answerer.close();
    server.close();
  }

  @Override
  public Answerer answerer() {
    return answerer;
  }
}
