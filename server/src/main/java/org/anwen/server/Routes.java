package org.anwen.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;

/** Every route of the server. */
final class Routes {
  private Routes() {}

  static void add(
      RoutesConfig routes,
      HostCheck hostCheck,
      ChatHandler chat,
      Archive archive,
      Downloads downloads,
      Feedback feedback,
      Sharing sharing,
      Catalogue catalogue,
      Status status,
      Page page) {
    routes.before(hostCheck);

    routes.get("/health", status::health);

    routes.post("/api/chat", chat);
    routes.get("/api/conversations", archive::list);
    routes.get("/api/conversations/{id}", archive::read);
    routes.patch("/api/conversations/{id}", archive::rename);
    routes.delete("/api/conversations/{id}", archive::delete);
    routes.post("/api/conversations/{id}/restore", archive::restore);
    routes.get("/api/conversations/{id}/export", downloads::conversation);
    routes.get("/api/conversations/{id}/turns/{n}/table", downloads::table);

    routes.post("/api/feedback", feedback::give);
    routes.post("/api/share", sharing::share);
    routes.get("/api/shared/{id}", sharing::read);
    routes.get("/api/examples", status::examples);

    routes.get("/api/cases", catalogue::cases);
    routes.get("/api/cases/facets", catalogue::facets);
    routes.get("/api/cases/{id}", catalogue::policyCase);
    routes.get("/api/documents", catalogue::documents);
    routes.get("/api/documents/{id}", catalogue::document);
    routes.get("/api/answerers", catalogue::answerers);

    page.paths().forEach(path -> routes.get(path, page::serve));

    routes.exception(Exception.class, Errors::answer);
    routes.exception(HttpResponseException.class, Errors::answer);
  }
}
