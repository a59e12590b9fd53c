package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anwen.Assistant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to narrow the list of cases, on a real corpus: each count is what the list then has. */
class FacetsTest {
  private static Assistant assistant;
  private static AnwenServer server;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path data) {
    assistant = SeedAssistant.open(data);
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(Served.of(assistant));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    assistant.close();
  }

  private static JsonNode get(String path) {
    return Client.json(client.get(path));
  }

  private static int total(String query) {
    String filter = query.isEmpty() ? "" : "&" + query;
    return get("/api/cases?limit=1" + filter).path("total").asInt();
  }

  private static String encoded(JsonNode text) {
    return URLEncoder.encode(text.asText(), StandardCharsets.UTF_8);
  }

  @Test
  void withoutAnythingChosenAllCasesAreCounted() {
    JsonNode facets = get("/api/cases/facets");
    assertEquals(get("/api/cases").path("total"), facets.path("total"));
    for (String facet : List.of("provinces", "sections", "themes", "years", "documents")) {
      assertFalse(facets.path(facet).isEmpty(), facet);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "q=%E8%B5%84%E9%87%91", "year=2022", "q=%E7%94%B5%E6%A2%AF&year=2021"})
  void eachCountIsTheLengthOfTheListThatItLeadsTo(String chosen) {
    JsonNode facets = get("/api/cases/facets?" + chosen);
    String more = chosen.isEmpty() ? "" : "&" + chosen;
    assertEquals(facets.path("total").asInt(), total(chosen));
    for (JsonNode province : facets.path("provinces")) {
      String at = "province=" + encoded(province.path("name"));
      assertEquals(province.path("count").asInt(), total(at + more), province.toString());
      for (JsonNode city : province.path("cities")) {
        assertEquals(
            city.path("count").asInt(),
            total(at + "&city=" + encoded(city.path("name")) + more),
            city.toString());
      }
    }
    for (JsonNode section : facets.path("sections")) {
      assertEquals(
          section.path("count").asInt(),
          total("section=" + encoded(section.path("filter")) + more),
          section.toString());
    }
    for (JsonNode theme : facets.path("themes")) {
      assertEquals(
          theme.path("count").asInt(), total("theme=" + encoded(theme.path("name")) + more));
    }
    if (!chosen.contains("year")) {
      for (JsonNode year : facets.path("years")) {
        assertEquals(
            year.path("count").asInt(), total("year=" + encoded(year.path("name")) + more));
      }
    }
    for (JsonNode document : facets.path("documents")) {
      assertEquals(
          document.path("count").asInt(), total("document=" + encoded(document.path("id")) + more));
    }
  }

  @Test
  void whatIsChosenDoesNotHideItsAlternatives() {
    JsonNode all = get("/api/cases/facets").path("provinces");
    JsonNode chosen =
        get("/api/cases/facets?province=" + encoded(all.path(0).path("name"))).path("provinces");
    assertEquals(all, chosen);
  }

  @Test
  void themesTellTheCasesApart() {
    JsonNode facets = get("/api/cases/facets");
    List<String> themes = new ArrayList<>();
    facets.path("themes").forEach(theme -> themes.add(theme.path("name").asText()));
    assertTrue(themes.size() >= 8, themes.toString());
    for (JsonNode theme : facets.path("themes")) {
      int count = theme.path("count").asInt();
      assertTrue(count >= 2 && count < facets.path("total").asInt(), theme.toString());
    }
  }

  @Test
  void aCaseMarksItsPlacesFiguresAndTitles() {
    JsonNode row = get("/api/cases?limit=1").path("cases").path(0);
    String document =
        get("/api/documents/" + row.path("documentId").asText()).path("text").asText();
    JsonNode facts = get("/api/cases/" + row.path("id").asText()).path("facts");
    assertFalse(facts.isEmpty());
    for (JsonNode fact : facts) {
      assertFalse(fact.path("kind").asText().isEmpty());
      String there = document.substring(fact.path("start").asInt(), fact.path("end").asInt());
      assertEquals(fact.path("text").asText(), there);
    }
  }

  @Test
  void badWaysToNarrowAreToldApart() {
    assertEquals(400, client.get("/api/cases/facets?limit=3").statusCode());
    assertEquals(400, client.get("/api/cases?year=abc").statusCode());
  }
}
