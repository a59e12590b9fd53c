package org.anwen.server;

import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anwen.Assistant;

/** Serves the seed, asks it over loopback, and tells which sockets this process has open. */
final class OfflineCheck {
  private OfflineCheck() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    System.out.println(
        "interfaces: "
            + NetworkInterface.networkInterfaces().map(NetworkInterface::getName).toList());
    try (Assistant assistant = SeedAssistant.open(data);
        AnwenServer server =
            AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0))) {
      server.ready(Served.of(assistant));
      Client client = new Client(server.port());
      boolean page = client.get("/").statusCode() == 200;
      String question = Client.json(client.get("/api/examples")).path("examples").path(0).asText();
      int citations = client.ask(question).path("citations").size();
      System.out.println(page && citations > 0 ? "answered" : "not answered: " + question);
      System.out.println("foreign sockets: " + foreignSockets().size() + " " + foreignSockets());
    }
    System.exit(0);
  }

  /** The sockets of this process whose other end is not on this machine, from Linux's /proc. */
  private static List<String> foreignSockets() throws IOException {
    Set<String> own = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      for (Path file : files.toList()) {
        own.add(target(file));
      }
    }
    List<String> foreign = new ArrayList<>();
    for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
      List<String> lines = Files.readAllLines(Path.of("/proc/self/net", table));
      for (String line : lines.subList(1, lines.size())) {
        String[] columns = line.strip().split("\\s+");
        if (own.contains("socket:[" + columns[9] + "]") && isForeign(columns[2])) {
          foreign.add(table + " " + columns[2]);
        }
      }
    }
    return foreign;
  }

  /** Where a link leads; nowhere when it was closed meanwhile. */
  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean isForeign(String remote) {
    String address = remote.substring(0, remote.indexOf(':'));
    boolean none = address.chars().allMatch(c -> c == '0');
    boolean loopback =
        address.equals("0100007F")
            || address.equals("00000000000000000000000001000000")
            || address.equals("0000000000000000FFFF00000100007F");
    return !none && !loopback;
  }
}
