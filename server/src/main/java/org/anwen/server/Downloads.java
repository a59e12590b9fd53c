package org.anwen.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The handlers that give what was said as a file. */
@SuppressWarnings("try") // a place at writing is held, not used
final class Downloads {
  private static final int LONGEST_NAME = 60;

  /** A long conversation as a Word document takes some 100 MB while it is made: one at a time. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore writing = new Semaphore(1, true);
  private final Conversations conversations;
  private final ConversationList list;

  Downloads(Conversations conversations, ConversationList list) {
    this.conversations = conversations;
    this.list = list;
  }

  /** {@code GET /api/conversations/{id}/export}: the whole conversation, sources as footnotes. */
  void conversation(Context ctx) throws InterruptedException {
    String format = Parameters.of(ctx, "format").oneOf("format", List.of("docx", "md"));
    String owner = Visitor.owner(ctx);
    ConversationList.Row row =
        list.row(owner, ctx.pathParam("id")).orElseThrow(Dialogue::noConversation);
    try (Turn turn = oneByOne()) {
      Transcript transcript =
          Transcript.of(
              row.title(),
              LocalDateTime.now(ZoneId.systemDefault()),
              conversations.read(owner, row.id()));
      if (format.equals("md")) {
        send(ctx, row.title(), FileType.MARKDOWN, MarkdownExport.of(transcript));
      } else {
        send(ctx, row.title(), FileType.WORD, WordExport.of(transcript));
      }
    }
  }

  /** {@code GET /api/conversations/{id}/turns/{n}/table}: the table of one answer. */
  void table(Context ctx) throws InterruptedException {
    String format = Parameters.of(ctx, "format").oneOf("format", List.of("csv", "xlsx"));
    Said said =
        conversations
            .turn(Visitor.owner(ctx), ctx.pathParam("id"), turnNumber(ctx))
            .orElseThrow(Dialogue::noTurn);
    ChatAnswer.TableJson table = said.answer().table();
    if (table == null) {
      throw Problem.of(404, "table_unknown", "这个回答没有表格。");
    }
    TableSheet sheet = TableSheet.of(said.answer(), table);
    if (format.equals("csv")) {
      send(ctx, said.question(), FileType.CSV, CsvExport.of(sheet));
    } else {
      try (Turn turn = oneByOne()) {
        send(ctx, said.question(), FileType.EXCEL, ExcelExport.of(sheet));
      }
    }
  }

  /** A file being written; closed when it is done. */
  private interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  private Turn oneByOne() throws InterruptedException {
    if (!writing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw Problem.passing(503, "export_busy", "正在导出别的文件，请稍后再试。", PATIENCE);
    }
    return writing::release;
  }

  private static int turnNumber(Context ctx) {
    String n = ctx.pathParam("n");
    if (!n.matches("[1-9]\\d{0,8}")) {
      throw Dialogue.noTurn();
    }
    return Integer.parseInt(n);
  }

  /** A sort of file: its ending and media type. */
  enum FileType {
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    CSV("csv", "text/csv; charset=utf-8"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    FileType(String ending, String mediaType) {
      this.ending = ending;
      this.mediaType = mediaType;
    }
  }

  /** Sends a file that a browser keeps under a name in Chinese (RFC 6266, RFC 8187). */
  private static void send(Context ctx, String title, FileType type, byte[] content) {
    String name = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|？：…]+", " ").strip();
    String clipped = Clip.shorten(name.isEmpty() ? "对话" : name, LONGEST_NAME).replace("…", "");
    String encoded =
        URLEncoder.encode(clipped + "." + type.ending, StandardCharsets.UTF_8).replace("+", "%20");
    ctx.header(
        "Content-Disposition",
        "attachment; filename=\"anwen." + type.ending + "\"; filename*=UTF-8''" + encoded);
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(type.mediaType);
    ctx.result(content);
  }
}
