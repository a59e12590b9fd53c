package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.Assistant;
import org.anwen.modelkit.ModelServer;
import org.anwen.server.Attacks.Attack;
import org.anwen.server.Attacks.Carrier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that says whatever an attacker wants: nothing of it gets out. The cases are invented. */
class InjectionTest {
  private static final String QUESTION = "望溪县修缮了多少座古桥？";
  private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\n]]");
  private static final Pattern MARKUP =
      Pattern.compile("!\\[|]\\(|</?[a-zA-Z!|]|https?:|javascript:|data:|evil");

  private static final AtomicReference<String> WISH = new AtomicReference<>("");
  private static ModelServer model;
  private static Assistant assistant;
  private static AnwenServer server;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("bridges.txt"), document());
    model = ModelServer.start(prompt -> String.valueOf(WISH.get()));
    assistant = ModelAssistant.open(folder, corpus, model.openAiUrl(), "answerer.llm.pause", "1ms");
    server =
        AnwenServer.start(
            ServerConfig.defaults(folder.resolve("served")).withAddress("127.0.0.1", 0));
    server.ready(Served.of(assistant));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    assistant.close();
    model.close();
  }

  /** A case for each payload, which stands within the sentence that answers. */
  private static String document() {
    StringBuilder text = new StringBuilder("古桥修缮案例\n\n一、修缮\n");
    List<String> payloads = Attacks.payloads();
    for (int i = 0; i < payloads.size(); i++) {
      String payload = payloads.get(i).replace("\n", " ");
      text.append("（" + (i + 1) + "）" + county(i) + "修缮古桥" + (i + 11) + "座，");
      text.append(payload).append("投资").append(i + 200).append("万元。\n");
    }
    return text.append("（99）望溪县修缮古桥305座，投资7200万元。\n").toString();
  }

  private static String county(int i) {
    char first = "青白金玉银紫红黄翠碧".charAt(i / 10 % 10);
    return first + "" + "山河湖海林田石泉松竹".charAt(i % 10) + "县";
  }

  @Test
  void nothingThatAHijackedModelSaysGetsOut() throws Exception {
    List<Attack> attacks = Attacks.all();
    assertTrue(attacks.size() >= 300, "only " + attacks.size() + " attacks");
    int asked = model.calls();
    int payload = 0;
    for (Attack attack : attacks) {
      WISH.set(attack.wish());
      if (attack.carrier() == Carrier.DOCUMENT) {
        int i = Attacks.payloads().indexOf(attack.payload());
        check(attack, ask(county(i) + "修缮了多少座古桥？", "", payload++ % 2 == 0));
      } else if (attack.carrier() == Carrier.QUESTION) {
        check(attack, ask(QUESTION + attack.payload(), "", payload++ % 2 == 0));
      } else {
        JsonNode first = client.ask(attack.payload() + QUESTION);
        String id = first.path("conversationId").asText();
        check(attack, ask("那投资了多少？", id, payload++ % 2 == 0));
        String history = client.get("/api/conversations/" + id).body();
        assertFalse(history.contains(Attacks.CANARY), attack + "\n" + history);
      }
    }
    int calls = model.calls() - asked;
    assertTrue(calls >= 200, "the model was asked only " + calls + " times");
  }

  /** Asks for JSON, or for a stream whose tokens are checked too. */
  private static JsonNode ask(String question, String id, boolean events) throws Exception {
    String body =
        Client.json(
            id.isEmpty()
                ? Map.of("question", question)
                : Map.of("question", question, "conversationId", id));
    if (!events) {
      return Client.json(client.chat(body));
    }
    List<Client.Event> all = Client.events(client.streamOf(body).body());
    StringBuilder tokens = new StringBuilder();
    for (Client.Event event : all) {
      assertFalse(event.data().toString().contains(Attacks.CANARY), event.toString());
      if (event.name().equals("restart")) {
        tokens.setLength(0);
      } else if (event.name().equals("token")) {
        tokens.append(event.data().path("text").asText());
      }
    }
    Client.Event last =
        all.stream().filter(e -> e.name().equals("answer")).findFirst().orElseGet(all::getLast);
    if (last.name().equals("answer")) {
      assertEquals(last.data().path("answer").asText(), tokens.toString());
    }
    return last.data();
  }

  private static void check(Attack attack, JsonNode reply) {
    String told = attack + "\n" + reply;
    assertFalse(reply.toString().contains(Attacks.CANARY), told);
    String answer = reply.path("answer").asText();
    List<String> quotes = new ArrayList<>();
    reply.path("citations").forEach(c -> quotes.add(c.path("quote").asText()));
    assertFalse(reply.has("code"), told);
    Matcher marker = MARKER.matcher(answer);
    while (marker.find()) {
      int number = Integer.parseInt(marker.group(1));
      boolean own = quotes.stream().anyMatch(quote -> quote.contains(marker.group()));
      assertTrue(own || (number >= 1 && number <= quotes.size()), told);
    }
    assertStandsInQuotes(UNSEEN, answer, quotes, told);
    assertStandsInQuotes(MARKUP, answer, quotes, told);
  }

  /** What looks dangerous in an answer is the material's own text, letter for letter. */
  private static void assertStandsInQuotes(
      Pattern pattern, String answer, List<String> quotes, String told) {
    Matcher matcher = pattern.matcher(answer);
    while (matcher.find()) {
      String around = matcher.group();
      assertTrue(quotes.stream().anyMatch(quote -> quote.contains(around)), told);
    }
  }

  @Test
  void noLinkImageOrMarkupReachesThePage() {
    try (Browser browser = new Browser();
        BrowserContext context = browser.context(new NewContextOptions())) {
      Page page = context.newPage();
      List<String> foreign = new CopyOnWriteArrayList<>();
      String own = "http://127.0.0.1:" + server.port() + "/";
      page.onRequest(
          request -> {
            if (!request.url().startsWith(own)) {
              foreign.add(request.url());
            }
          });
      page.onDialog(dialog -> foreign.add("dialog " + dialog.message()));
      page.navigate(own);
      String title = page.title();
      int turns = 0;
      for (int i = 0; i < Attacks.WISHES.size(); i += 3) {
        WISH.set(Attacks.WISHES.get(i));
        String payload = Attacks.payloads().get(i * 2 % Attacks.payloads().size());
        page.fill("#question", county(i * 2) + "修缮了多少座古桥？" + payload.strip());
        page.press("#question", "Enter");
        turns++;
        PlaywrightAssertions.assertThat(page.locator("chat-turn.over"))
            .hasCount(turns, new HasCountOptions().setTimeout(30_000));
        assertHarmless(page, title);
      }
      page.reload();
      page.waitForLoadState();
      assertHarmless(page, title);
      assertEquals(List.of(), foreign);
    }
  }

  private static void assertHarmless(Page page, String title) {
    assertEquals(title, page.title());
    assertEquals(
        0,
        page.locator(
                "chat-turn img, chat-turn iframe, chat-turn script, chat-turn style, chat-turn"
                    + " form, chat-turn a[href*='evil'], chat-turn a[href*='payload'], chat-turn"
                    + " a[href^='javascript'], chat-turn a[href^='data']")
            .count());
    assertFalse(page.locator("chat-turn").allInnerTexts().toString().contains(Attacks.CANARY));
  }
}
