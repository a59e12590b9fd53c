package org.anwen.plugin.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * What a model is told, with places for what differs from question to question: a text file with a
 * part {@code [system]} and a part {@code [user]}, and {@code {question}}, {@code {findings}} and
 * {@code {passages}} in the latter.
 */
record PromptTemplate(String system, String user) {
  private static final int LONGEST = 32_768;
  private static final Pattern SYSTEM = Pattern.compile("(?m)^\\[system]\\s*$");
  private static final Pattern USER = Pattern.compile("(?m)^\\[user]\\s*$");
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final List<String> PLACES = List.of("question", "findings", "passages");

  /** The one that comes with the plugin. */
  static PromptTemplate usual() {
    try (InputStream in = PromptTemplate.class.getResourceAsStream("prompt.txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no prompt.txt");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8), "the usual prompt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of a file, in UTF-8. */
  static PromptTemplate read(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw wrong(
            "at most " + LONGEST + " bytes", Files.size(file) + " in " + file.getFileName());
      }
      return of(Files.readString(file), file.getFileName().toString());
    } catch (IOException e) {
      throw wrong("a readable file in UTF-8", file + " (" + e.getClass().getSimpleName() + ")");
    }
  }

  /**
   * Reads a template.
   *
   * @param name what it is called in messages
   */
  static PromptTemplate of(String text, String name) {
    String told =
        text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    Matcher system = SYSTEM.matcher(told);
    Matcher user = USER.matcher(told);
    if (!system.find() || !user.find() || user.start() < system.end()) {
      throw wrong("a line [system] and after it a line [user]", "neither in this order in " + name);
    }
    PromptTemplate template =
        new PromptTemplate(
            told.substring(system.end(), user.start()).strip(), told.substring(user.end()).strip());
    List<String> places =
        PLACE.matcher(template.user).results().map(place -> place.group(1)).distinct().toList();
    if (!PLACES.containsAll(places)
        || !places.contains("question")
        || !places.contains("findings")) {
      throw wrong(
          "{question} and {findings}, and perhaps {passages}, below [user]",
          places + " in " + name);
    }
    return template;
  }

  /** The messages of one question. A place's name within what is put in stays as it is. */
  List<ChatMessage> messages(String question, String findings, String passages) {
    Map<String, String> filled =
        Map.of("question", question, "findings", findings, "passages", passages);
    String text =
        PLACE
            .matcher(user)
            .replaceAll(place -> Matcher.quoteReplacement(filled.get(place.group(1))));
    return List.of(SystemMessage.from(system), UserMessage.from(text));
  }

  /** About how many tokens it takes by itself. */
  int tokens() {
    return Tokens.in(system) + Tokens.in(user);
  }

  private static AnwenException wrong(String expected, String got) {
    return new AnwenException(
        ErrorCode.BAD_CONFIGURATION,
        "answerer.llm.prompt-file: expected " + expected + ", got " + got);
  }
}
