package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anwen.Assistant;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import org.anwen.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answerer of a plugin that fails again and again, as who asks over HTTP sees it. */
class BreakingPluginTest {
  private static final String TEXT = "一、道路\n1．山东省潍坊市寿光市修路十二公里，花费300万元。\n";

  @TempDir Path folder;

  @Test
  void eachFailureCostsOneAnswerAndTheListSaysWhyItIsNotUsedAnyMore() throws Exception {
    Path corpus = Files.writeString(folder.resolve("roads.txt"), TEXT);
    Path plugins = folder.resolve("plugins");
    ModelAssistant.plant(plugins.resolve("extractive"), "extractive");
    BreakingPlugin.plant(plugins.resolve("mine"));
    Settings settings =
        Settings.of(
            Layout.at(folder),
            Map.of(
                "plugins.dir",
                plugins.toString(),
                "data.dir",
                folder.resolve("data").toString(),
                "embedder",
                "none"));
    try (Assistant assistant = Assistant.open(settings, List.of(corpus), Progress.NONE);
        AnwenServer server =
            AnwenServer.start(
                ServerConfig.defaults(folder.resolve("served")).withAddress("127.0.0.1", 0))) {
      server.ready(Served.of(assistant));
      Client client = new Client(server.port());
      assertEquals(
          "{\"name\":\"breaking\",\"default\":false,\"healthy\":true,\"plugin\":\"mine\",\"version\":\"2.5\"}",
          breaking(client).toString());
      for (int i = 0; i < 4; i++) {
        JsonNode reply =
            Client.json(
                client.postJson(
                    "/api/chat", Map.of("question", "寿光市修路花费多少？", "answerer", "breaking")));
        assertEquals("extractive", reply.path("answerer").asText(), reply.toString());
        assertTrue(reply.path("answer").asText().contains("300万元"), reply.toString());
        assertTrue(reply.path("notes").toString().contains("改由"), reply.toString());
        assertEquals(i < 2, breaking(client).path("healthy").asBoolean(), "after " + (i + 1));
      }
      String why = breaking(client).path("disabled").asText();
      assertTrue(why.contains("IllegalStateException: out of luck"), why);
      assertEquals(200, client.get("/health").statusCode());
    }
  }

  private static JsonNode breaking(Client client) {
    for (JsonNode row : Client.json(client.get("/api/answerers")).path("answerers")) {
      if (row.path("name").asText().equals("breaking")) {
        return row;
      }
    }
    throw new AssertionError(client.get("/api/answerers").body());
  }
}
