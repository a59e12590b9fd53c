package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anwen.Assistant;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of conversations: what it keeps, and how much. */
class ConversationsTest {
  @TempDir Path data;

  private ServerConfig small() {
    return new ServerConfig(
        "127.0.0.1",
        0,
        data,
        Set.of(),
        1,
        0,
        Duration.ofSeconds(1),
        Duration.ZERO,
        2,
        4,
        3,
        Duration.ofDays(10));
  }

  private static Clock day(int day) {
    return Clock.fixed(Instant.EPOCH.plus(Duration.ofDays(day)), ZoneOffset.UTC);
  }

  private static void say(Conversations conversations, String id, String question) {
    Question asked = new Question(question, conversations.history(id));
    Assistant.Reply reply = TinyLibrary.answer(asked, "", token -> {});
    conversations.append(id, question, reply, ChatAnswer.of(id, reply.answer()));
  }

  @Test
  void aLongConversationKeepsItsLatestTurnsAndGivesFewerToAQuestion() {
    try (Conversations conversations = Conversations.open(small(), day(1))) {
      String id = conversations.begin();
      for (int i = 1; i <= 7; i++) {
        say(conversations, id, "甲县的路" + i);
      }
      List<Conversations.Said> said = conversations.read(id).orElseThrow();
      assertEquals(List.of(4, 5, 6, 7), said.stream().map(Conversations.Said::n).toList());
      assertEquals(
          List.of("甲县的路6", "甲县的路7"),
          conversations.history(id).stream().map(t -> t.inquiry().original()).toList());
    }
  }

  @Test
  void theConversationsLongestUnusedMakeRoom() {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      try (Conversations conversations = Conversations.open(small(), day(i))) {
        ids.add(conversations.begin());
      }
    }
    try (Conversations conversations = Conversations.open(small(), day(6))) {
      assertEquals(
          List.of(false, false, true, true, true),
          ids.stream().map(conversations::exists).toList());
    }
    try (Conversations later = Conversations.open(small(), day(40))) {
      String fresh = later.begin();
      assertTrue(later.exists(fresh));
      assertFalse(later.exists(ids.getLast()));
    }
  }

  @Test
  void idsAreLongAndAllDifferent() {
    try (Conversations conversations = Conversations.open(small(), day(1))) {
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < 200; i++) {
        String id = conversations.begin();
        assertTrue(id.matches("[A-Za-z0-9_-]{24}"), id);
        ids.add(id);
      }
      assertEquals(200, ids.size());
    }
  }

  @Test
  void aDamagedFileIsPutAsideAndANewOneBegun() throws IOException {
    Files.writeString(data.resolve("conversations.db"), "this is no database ".repeat(500));
    try (Conversations conversations = Conversations.open(small(), day(1))) {
      assertTrue(conversations.exists(conversations.begin()));
    }
    assertTrue(Files.exists(data.resolve("conversations.damaged.db")));
  }
}
