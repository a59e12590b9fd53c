package org.anwen.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests through that name this server as their host, and come from its own page or from no
 * page: a foreign site can neither call it nor, by pointing its own name here (DNS rebinding), read
 * it.
 */
final class HostCheck implements Handler {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

  private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final Set<String> configured = new HashSet<>();
  private final boolean anyAddress;

  HostCheck(ServerConfig config) {
    anyAddress = EVERYWHERE.contains(config.host());
    config.allowedHosts().forEach(h -> configured.add(h.toLowerCase(Locale.ROOT)));
    names.addAll(configured);
    String host = config.host().toLowerCase(Locale.ROOT);
    names.add(host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host);
  }

  @Override
  public void handle(Context ctx) {
    String host = ctx.header("Host");
    if (host == null || !isOurs(nameOf(host))) {
      throw Problem.of(403, "host_not_allowed", "不能用这个主机名访问；可在 server.allowed-hosts 中允许它。");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !isOurs(origin, host)) {
      throw Problem.of(403, "origin_not_allowed", "不接受来自其他网站的请求。");
    }
  }

  private boolean isOurs(String name) {
    return names.contains(name)
        || (anyAddress && (name.startsWith("[") || IPV4.matcher(name).matches()));
  }

  private boolean isOurs(String origin, String host) {
    String authority = authority(origin);
    return authority != null
        && (authority.equalsIgnoreCase(host) || configured.contains(nameOf(authority)));
  }

  private static @Nullable String authority(String origin) {
    try {
      URI uri = URI.create(origin);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web ? uri.getRawAuthority() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The host without its port, in lower case. */
  private static String nameOf(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }
}
