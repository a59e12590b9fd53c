package org.anwen.server;

import java.nio.file.Path;

/** A server in a process of its own whose answers never end; prints its port. */
final class EndlessServer {
  private EndlessServer() {}

  public static void main(String[] args) throws InterruptedException {
    AnwenServer server =
        AnwenServer.start(ServerConfig.defaults(Path.of(args[0])).withAddress("127.0.0.1", 0));
    server.ready(
        TinyLibrary.with(
            (question, answerer, tokens) -> {
              try {
                while (question.text().contains("桥")) {
                  tokens.accept("嗯");
                  Thread.sleep(20);
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return TinyLibrary.answer(question, answerer, tokens);
            }));
    server.closeOnTermination();
    System.out.println(server.port());
    Thread.currentThread().join();
  }
}
