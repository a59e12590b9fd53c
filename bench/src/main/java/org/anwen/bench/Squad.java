package org.anwen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Passage;

/**
 * A public reading-comprehension set in SQuAD 1.1 form (CMRC 2018, DRCD): each context a passage,
 * each question asked over all of them.
 */
record Squad(String name, List<Passage> passages, List<Asked> questions) {
  /** A question, and the id of the passage it was made from. */
  record Asked(String question, String passage) {}

  static Squad read(Path file) throws IOException {
    List<Passage> passages = new ArrayList<>();
    List<Asked> questions = new ArrayList<>();
    for (JsonNode article : new ObjectMapper().readTree(file.toFile()).path("data")) {
      String title = article.path("title").asText("");
      for (JsonNode paragraph : article.path("paragraphs")) {
        String id = "p" + passages.size();
        String text = paragraph.path("context").asText();
        passages.add(new Passage(id, id, title, "d", title, List.of(), text, 0, text.length()));
        for (JsonNode question : paragraph.path("qas")) {
          questions.add(new Asked(question.path("question").asText(), id));
        }
      }
    }
    if (questions.isEmpty()) {
      throw new IOException("expected questions in SQuAD form in " + file.getFileName());
    }
    return new Squad(file.getFileName().toString(), passages, questions);
  }
}
