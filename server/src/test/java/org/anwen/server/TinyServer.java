package org.anwen.server;

import java.nio.file.Path;

final class TinyServer {
  public static void main(String[] args) throws InterruptedException {
    AnwenServer server =
        AnwenServer.start(
            ServerConfig.defaults(Path.of(args[0]))
                .withAddress("127.0.0.1", Integer.parseInt(args[1])));
    server.ready(TinyLibrary.answering());
    server.closeOnTermination();
    Thread.currentThread().join();
  }
}
