package org.anwen.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.time.Duration;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server: it listens from {@link #start} on, says 503 until {@link #ready}, and ends what
 * runs at {@link #close}. Thread-safe.
 */
public final class AnwenServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AnwenServer.class);
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final int MAX_CONNECTIONS = 2_000;
  private static final int HEADER_BYTES = 16 * 1024;

  private final ServerConfig config;
  private final Lifecycle lifecycle = new Lifecycle();
  private final Examples examples = new Examples();
  private final Database database;
  private final Dialogue dialogue;
  private final Javalin javalin;
  private boolean closed;

  private AnwenServer(ServerConfig config) {
    this.config = config;
    this.database = Database.open(config, Clock.systemUTC());
    this.dialogue = new Dialogue(config, lifecycle, new Conversations(database, config));
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * A server that listens and is not ready yet.
   *
   * @throws AnwenException when the address cannot be listened on
   */
  public static AnwenServer start(ServerConfig config) {
    AnwenServer server = new AnwenServer(config);
    try {
      server.javalin.start();
      return server;
    } catch (RuntimeException e) {
      server.database.close();
      throw new AnwenException(
          ErrorCode.BAD_CONFIGURATION,
          "cannot listen on " + config.host() + ":" + config.port() + "; is the port taken?",
          e);
    }
  }

  /** From here on questions are answered. */
  public void ready(Served served) {
    lifecycle.ready(served);
    examples.start(served);
  }

  /** The port listened on. */
  public int port() {
    return javalin.port();
  }

  /** Closes this server when the process is told to end (SIGTERM, Ctrl-C). */
  public void closeOnTermination() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
  }

  /**
   * Stops: no question is taken any more, those at work have the grace to end and are then told so,
   * and the port is given up. At most the grace and a few seconds; once is enough.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    lifecycle.stop(config.stopGrace());
    long end = System.nanoTime() + config.stopGrace().plusSeconds(2).toNanos();
    try {
      while (dialogue.running() > 0 && System.nanoTime() - end < 0) {
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    javalin.stop();
    database.close();
    LOG.info("Stopped");
  }

  private void configure(JavalinConfig c) {
    c.startup.showJavalinBanner = false;
    c.startup.showOldJavalinVersionWarning = false;
    c.startup.startupWatcherEnabled = false;
    c.concurrency.useVirtualThreads = true;
    c.http.prefer405over404 = true;
    c.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
    c.http.maxRequestSize = ServerConfig.MAX_BODY;
    c.jetty.addConnector((server, http) -> connector(server, http));
    c.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new JettyErrors());
          server.setStopTimeout(2_000);
        });
    Conversations conversations = new Conversations(database, config);
    ConversationList list = new ConversationList(database);
    Routes.add(
        c.routes,
        new HostCheck(config),
        new ChatHandler(dialogue),
        new Archive(conversations, list),
        new Downloads(conversations, list),
        new Feedback(new FeedbackStore(database, conversations)),
        new Sharing(conversations, new SharedAnswers(database)),
        new Catalogue(lifecycle),
        new Status(lifecycle, examples),
        Page.load());
  }

  private Connector connector(Server server, HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.addCustomizer(
        (request, headers) -> {
          SecurityHeaders.put(headers);
          return request;
        });
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.host());
    connector.setPort(config.port());
    connector.setIdleTimeout(IDLE.toMillis());
    connector.setShutdownIdleTimeout(100);
    connector.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, connector));
    return connector;
  }
}
