package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
    Question asked = new Question(question, conversations.history(id, 0));
    Assistant.Reply reply = TinyLibrary.answer(asked, "", token -> {});
    conversations.append(id, question, reply, ChatAnswer.of(id, reply.answer()), 0);
  }

  @Test
  void aLongConversationKeepsItsLatestTurnsAndGivesFewerToAQuestion() {
    try (Database database = Database.open(small(), day(1))) {
      Conversations conversations = new Conversations(database, small());
      String id = conversations.begin("me");
      for (int i = 1; i <= 7; i++) {
        say(conversations, id, "甲县的路" + i);
      }
      List<Said> said = conversations.read("me", id);
      assertEquals(List.of(4, 5, 6, 7), said.stream().map(Said::n).toList());
      assertEquals(
          List.of("甲县的路6", "甲县的路7"),
          conversations.history(id, 0).stream().map(t -> t.inquiry().original()).toList());
    }
  }

  @Test
  void theConversationsLongestUnusedMakeRoom() {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      try (Database database = Database.open(small(), day(i))) {
        Conversations conversations = new Conversations(database, small());
        ids.add(conversations.begin("me"));
      }
    }
    try (Database database = Database.open(small(), day(6))) {
      Conversations conversations = new Conversations(database, small());
      assertEquals(
          List.of(false, false, true, true, true),
          ids.stream().map(conversations::exists).toList());
    }
    try (Database database = Database.open(small(), day(40))) {
      Conversations later = new Conversations(database, small());
      String fresh = later.begin("me");
      assertTrue(later.exists(fresh));
      assertFalse(later.exists(ids.getLast()));
    }
  }

  @Test
  void idsAreLongAndAllDifferent() {
    try (Database database = Database.open(small(), day(1))) {
      Conversations conversations = new Conversations(database, small());
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < 200; i++) {
        String id = conversations.begin("me");
        assertTrue(id.matches("[A-Za-z0-9_-]{24}"), id);
        ids.add(id);
      }
      assertEquals(200, ids.size());
    }
  }

  @Test
  void aDamagedFileIsPutAsideAndANewOneBegun() throws IOException {
    Files.writeString(data.resolve("conversations.db"), "this is no database ".repeat(500));
    try (Database database = Database.open(small(), day(1))) {
      Conversations conversations = new Conversations(database, small());
      assertTrue(conversations.exists(conversations.begin("me")));
    }
    assertTrue(Files.exists(data.resolve("conversations.damaged.db")));
  }

  @Test
  void whatWasDeletedCanBeTakenBackForAWeekAndIsThenForgotten() {
    String id;
    try (Database database = Database.open(small(), day(1))) {
      Conversations conversations = new Conversations(database, small());
      id = conversations.begin("me");
      say(conversations, id, "甲县的路");
      assertTrue(new ConversationList(database).delete("me", id));
    }
    try (Database database = Database.open(small(), day(7))) {
      assertTrue(new ConversationList(database).restore("me", id).isPresent());
      assertTrue(new ConversationList(database).delete("me", id));
    }
    try (Database database = Database.open(small(), day(15))) {
      assertTrue(new ConversationList(database).restore("me", id).isEmpty());
    }
  }

  @Test
  void aFileOfAnOlderVersionIsTakenOver() throws SQLException {
    try (Connection old =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("conversations.db"));
        Statement statement = old.createStatement()) {
      statement.execute(
          "CREATE TABLE conversation (id TEXT PRIMARY KEY, owner TEXT NOT NULL DEFAULT '',"
              + " title TEXT NOT NULL DEFAULT '', created_at BIGINT NOT NULL,"
              + " updated_at BIGINT NOT NULL)");
      statement.execute(
          "CREATE TABLE turn (conversation_id TEXT NOT NULL REFERENCES conversation (id)"
              + " ON DELETE CASCADE, n INTEGER NOT NULL, question TEXT NOT NULL,"
              + " inquiry TEXT NOT NULL, answer TEXT NOT NULL, asked_at BIGINT NOT NULL,"
              + " PRIMARY KEY (conversation_id, n))");
      statement.execute(
          "INSERT INTO conversation (id, created_at, updated_at) VALUES ('old', 1, "
              + day(1).millis()
              + ")");
    }
    try (Database database = Database.open(small(), day(2))) {
      Conversations conversations = new Conversations(database, small());
      assertTrue(conversations.exists("old"));
      say(conversations, "old", "甲县的路");
      assertEquals(1, conversations.history("old", 0).size());
    }
  }
}
