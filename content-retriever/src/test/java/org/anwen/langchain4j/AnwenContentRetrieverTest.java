package org.anwen.langchain4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.Library;
import org.anwen.config.Layout;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The retriever in an application of langchain4j, over a corpus of the repository. */
class AnwenContentRetrieverTest {
  private static final String QUESTION = "哪里给老人发了补贴？";

  private static Library library;

  @BeforeAll
  static void open() {
    Path corpus = Layout.current().root().resolve("eval/corpora/elder-care");
    library =
        Library.inMemory(new Ingestor().read(List.of(corpus), Progress.NONE), Optional.empty());
  }

  @AfterAll
  static void close() {
    library.close();
  }

  /** What an application declares; the model is scripted. */
  interface Assistant {
    Result<String> ask(String question);
  }

  @Test
  void anAiServiceGetsPassagesAndTheirPlaces() {
    List<String> prompts = new ArrayList<>();
    ChatModel model =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            UserMessage last = (UserMessage) request.messages().getLast();
            prompts.add(last.singleText());
            return ChatResponse.builder().aiMessage(AiMessage.from("见所附材料。")).build();
          }
        };
    Assistant assistant =
        AiServices.builder(Assistant.class)
            .chatModel(model)
            .contentRetriever(new AnwenContentRetriever(library.retriever(), 3))
            .build();
    Result<String> result = assistant.ask(QUESTION);
    assertEquals("见所附材料。", result.content());
    assertEquals(3, result.sources().size());
    for (Content source : result.sources()) {
      assertTrue(prompts.getFirst().contains(source.textSegment().text()), prompts.getFirst());
    }
  }

  @Test
  void theMetadataLeadBackToTheDocument() {
    List<Content> found =
        new AnwenContentRetriever(library.retriever(), 5).retrieve(Query.from(QUESTION));
    assertEquals(5, found.size());
    double before = Double.MAX_VALUE;
    for (Content content : found) {
      TextSegment segment = content.textSegment();
      var metadata = segment.metadata();
      var document =
          library
              .corpus()
              .document(metadata.getString(AnwenContentRetriever.DOCUMENT_ID))
              .orElseThrow();
      String there =
          document
              .text()
              .substring(
                  metadata.getInteger(AnwenContentRetriever.START),
                  metadata.getInteger(AnwenContentRetriever.END));
      assertEquals(there.replaceAll("\\s", ""), segment.text().replaceAll("\\s", ""));
      assertEquals(document.title(), metadata.getString(AnwenContentRetriever.DOCUMENT));
      var policyCase =
          library
              .corpus()
              .policyCase(metadata.getString(AnwenContentRetriever.CASE_ID))
              .orElseThrow();
      assertFalse(policyCase.section().isEmpty());
      assertEquals(
          String.join(" > ", policyCase.section()),
          metadata.getString(AnwenContentRetriever.SECTION));
      double score = metadata.getDouble(AnwenContentRetriever.SCORE);
      assertEquals(Map.of(ContentMetadata.SCORE, score), content.metadata());
      assertTrue(score <= before, "not best first");
      before = score;
    }
  }

  @Test
  void whatCannotBeFoundIsNoError() {
    AnwenContentRetriever retriever = new AnwenContentRetriever(library.retriever(), 3);
    assertEquals(List.of(), retriever.retrieve(Query.from("？！")));
    assertThrows(
        IllegalArgumentException.class, () -> new AnwenContentRetriever(library.retriever(), 0));
  }
}
