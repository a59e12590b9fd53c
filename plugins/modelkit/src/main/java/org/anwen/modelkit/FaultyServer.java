package org.anwen.modelkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A model server that fails in one way at a time, on raw sockets of this machine, in the protocol
 * that the request is made in. Thread-safe.
 */
public final class FaultyServer implements AutoCloseable {
  private final ServerSocket socket;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Fault fault;

  private FaultyServer(Fault fault) throws IOException {
    this.fault = fault;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = socket.getLocalPort();
  }

  public static FaultyServer start(Fault fault) {
    try {
      FaultyServer server = new FaultyServer(fault);
      if (fault == Fault.REFUSES) {
        server.socket.close();
      } else {
        Thread.ofPlatform().daemon().start(server::accept);
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails in another way from now on; not to and from {@link Fault#REFUSES}. */
  public void turn(Fault other) {
    fault = other;
  }

  /** The base URL for clients of an OpenAI-compatible server. */
  public String openAiUrl() {
    return ollamaUrl() + "/v1";
  }

  /** The base URL for clients of Ollama. */
  public String ollamaUrl() {
    return "http://127.0.0.1:" + port;
  }

  /** How many requests came. */
  public int calls() {
    return calls.get();
  }

  /** How many connections neither side has ended. */
  public int connections() {
    return open.size();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket one : open) {
        one.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      boolean events = readRequest(in).contains("/v1/");
      calls.incrementAndGet();
      new FaultyResponse(client, in, events).send(fault);
    } catch (IOException e) {
      // The client has left, as it should.
    } finally {
      open.remove(client);
    }
  }

  /** Reads one request to its end; its first line. */
  private static String readRequest(BufferedReader in) throws IOException {
    String first = String.valueOf(in.readLine());
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
    }
    for (long left = length; left > 0; ) {
      left -= Math.max(1, in.skip(left));
    }
    return first;
  }
}
