package org.anwen.eval.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads TREC topics, {@code NAME.topics} or any other name, with {@code NAME.qrels} or {@code
 * qrels.txt} beside them. Topics are lines of id, tab, text, or the classic tags {@code <top> <num>
 * <title>}. Documents are named as the corpus names its cases, or by anchors as in a native suite.
 * Only retrieval is judged.
 */
public final class TrecSuite {
  private static final Pattern TOPIC =
      Pattern.compile(
          "<top>\\s*<num>\\s*(?:Number:)?\\s*(\\S+?)\\s*(?:</num>)?\\s*"
              + "<title>\\s*(?:Topic:)?\\s*(.+?)\\s*(?=<|$)",
          Pattern.DOTALL);

  private TrecSuite() {}

  public static Suite read(Path file) {
    String name = SuiteFiles.stem(file);
    Path own = file.resolveSibling(name + ".qrels");
    Path qrelsFile = Files.exists(own) ? own : file.resolveSibling("qrels.txt");
    Path anchors = file.resolveSibling(name + ".anchors.json");
    String content = SuiteFiles.text(file);
    Problems problems = new Problems(SuiteFiles.name(file));
    Map<String, String> topics =
        content.contains("<top>") ? tagged(content, problems) : lines(content, problems);
    Map<String, Map<String, Integer>> qrels = Qrels.read(qrelsFile);
    List<Item> items = new ArrayList<>();
    topics.forEach(
        (id, text) -> {
          Map<String, Integer> judged = qrels.get(id);
          if (judged != null) {
            items.add(Qrels.item(id, name, text, judged));
          }
        });
    if (items.isEmpty()) {
      problems.add(
          0, "", "no topic that " + SuiteFiles.name(qrelsFile) + " judges", "at least one");
    }
    problems.throwIfAny();
    Map<String, String> phrases = Files.exists(anchors) ? Anchors.read(anchors) : Map.of();
    return new Suite(
        name,
        Format.TREC,
        Sha256.of(content + SuiteFiles.text(qrelsFile)),
        items,
        phrases.isEmpty() ? Map.of() : Map.of(name, phrases),
        Optional.empty(),
        List.of());
  }

  private static Map<String, String> tagged(String content, Problems problems) {
    Map<String, String> topics = new LinkedHashMap<>();
    Matcher matcher = TOPIC.matcher(content);
    while (matcher.find()) {
      topics.put(matcher.group(1), matcher.group(2));
    }
    if (topics.isEmpty()) {
      problems.add(0, "", "a <top> without <num> and <title>", "both");
    }
    return topics;
  }

  private static Map<String, String> lines(String content, Problems problems) {
    Map<String, String> topics = new LinkedHashMap<>();
    int line = 0;
    for (String text : content.split("\n", -1)) {
      line++;
      if (text.isBlank()) {
        continue;
      }
      int tab = text.indexOf('\t');
      if (tab <= 0 || text.substring(tab).isBlank()) {
        problems.add(line, "", "'" + text.strip() + "'", "an id, a tab and the topic's text");
      } else if (topics.put(text.substring(0, tab).strip(), text.substring(tab).strip()) != null) {
        problems.add(line, "id", "'" + text.substring(0, tab) + "' again", "an id of its own");
      }
    }
    return topics;
  }
}
