package org.anwen.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The handlers that give what was said as a file. */
final class Downloads {
  private static final int LONGEST_NAME = 60;

  private final Conversations conversations;
  private final ConversationList list;

  Downloads(Conversations conversations, ConversationList list) {
    this.conversations = conversations;
    this.list = list;
  }

  /** {@code GET /api/conversations/{id}/export}: the whole conversation, sources as footnotes. */
  void conversation(Context ctx) {
    Parameters.of(ctx, "format").oneOf("format", List.of("md"));
    String owner = Visitor.owner(ctx);
    ConversationList.Row row =
        list.row(owner, ctx.pathParam("id")).orElseThrow(Dialogue::noConversation);
    Transcript transcript =
        Transcript.of(
            row.title(),
            LocalDateTime.now(ZoneId.systemDefault()),
            conversations.read(owner, row.id()));
    send(ctx, row.title(), FileType.MARKDOWN, MarkdownExport.of(transcript));
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
