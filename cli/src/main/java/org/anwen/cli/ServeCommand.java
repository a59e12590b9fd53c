package org.anwen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.anwen.Assistant;
import org.anwen.api.AnwenException;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;
import org.anwen.ingest.Progress;
import org.anwen.server.AnwenServer;
import org.anwen.server.Served;
import org.anwen.server.ServerConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code anwen serve}: the page and the HTTP interface, until the process is told to end. */
@Command(name = "serve", description = "Serve the page and the HTTP interface until SIGTERM.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private CorpusOptions corpora = new CorpusOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--port", paramLabel = "PORT", description = "The port to listen on; 0: any.")
  private @Nullable Integer port;

  @Option(names = "--host", paramLabel = "HOST", description = "The address to listen on.")
  private @Nullable String host;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of index and conversations. Without any: data/.")
  private @Nullable Path data;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = common.settings(options());
    ServerConfig config = ServerConfig.of(settings);
    CompletableFuture<Assistant> opening =
        CompletableFuture.supplyAsync(
            () -> Assistant.open(settings, corpora.paths(settings), Progress.NONE),
            task -> Thread.ofPlatform().name("open").start(task));
    AnwenServer server = AnwenServer.start(config);
    Assistant assistant = opened(opening, server);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, assistant), "stop"));
    server.ready(Served.of(assistant));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Anwen 案问: http://" + shown(config.host()) + ":" + server.port() + "/");
    out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  private static Assistant opened(CompletableFuture<Assistant> opening, AnwenServer server) {
    try {
      return opening.join();
    } catch (CompletionException e) {
      server.close();
      throw e.getCause() instanceof AnwenException ours ? ours : e;
    }
  }

  private Map<String, String> options() {
    Map<String, String> options = new HashMap<>();
    Optional.ofNullable(port)
        .ifPresent(p -> options.put(KnownKey.SERVER_PORT.key(), String.valueOf(p)));
    Optional.ofNullable(host).ifPresent(h -> options.put(KnownKey.SERVER_HOST.key(), h));
    Optional.ofNullable(data)
        .ifPresent(d -> options.put(KnownKey.DATA_DIR.key(), d.toAbsolutePath().toString()));
    return options;
  }

  private static void stop(AnwenServer server, Assistant assistant) {
    try {
      server.close();
    } finally {
      assistant.close();
    }
  }

  private static String shown(String host) {
    return switch (host) {
      case "127.0.0.1", "0.0.0.0", "::" -> "localhost";
      default -> host.contains(":") ? "[" + host + "]" : host;
    };
  }
}
