package org.anwen.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The browser that a request comes from, known by a cookie of 256 random bits that it alone holds.
 * Stateless: what is stored with a conversation is the cookie's SHA-256, so that who reads the file
 * cannot pass for the browser.
 */
final class Visitor {
  static final String COOKIE = "anwen";

  private static final int BYTES = 32;
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Visitor() {}

  /** The owner that the browser's conversations are stored under; one without a cookie gets one. */
  static String owner(Context ctx) {
    String value = ctx.cookie(COOKIE);
    if (value == null || !VALUE.matcher(value).matches()) {
      byte[] bytes = new byte[BYTES];
      RANDOM.nextBytes(bytes);
      value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      give(ctx, value);
    }
    return hash(value);
  }

  /** The owner, whose cookie lasts another year from now. */
  static String renewed(Context ctx) {
    String owner = owner(ctx);
    String value = ctx.cookie(COOKIE);
    if (value != null && VALUE.matcher(value).matches()) {
      give(ctx, value);
    }
    return owner;
  }

  private static void give(Context ctx, String value) {
    Cookie cookie = new Cookie(COOKIE, value, "/", YEAR, isSecure(ctx), true);
    cookie.setSameSite(SameSite.STRICT);
    ctx.cookie(cookie);
  }

  /** Whether the browser speaks HTTPS, to us or to a proxy in front of us. */
  private static boolean isSecure(Context ctx) {
    String origin = ctx.header("Origin");
    return "https".equals(ctx.scheme())
        || "https".equals(ctx.header("X-Forwarded-Proto"))
        || (origin != null && origin.startsWith("https://"));
  }

  private static String hash(String value) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
