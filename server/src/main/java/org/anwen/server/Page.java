package org.anwen.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * The files of the page, read once from the class path and kept compressed; immutable. A browser
 * keeps them and asks each time whether they changed.
 */
final class Page {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8");

  private final SortedMap<String, Asset> assets;

  /** One file, as it is and as gzip makes it. */
  private static final class Asset {
    final String type;
    final String etag;
    final byte[] plain;
    final byte[] compressed;

    Asset(String type, String etag, byte[] plain, byte[] compressed) {
      this.type = type;
      this.etag = etag;
      this.plain = plain;
      this.compressed = compressed;
    }
  }

  private Page(SortedMap<String, Asset> assets) {
    this.assets = assets;
  }

  static Page load() {
    URL index = Page.class.getResource("/web/index.html");
    if (index == null) {
      throw new AnwenException(ErrorCode.INTERNAL, "the page is missing from the class path");
    }
    try {
      URI uri = index.toURI();
      if (!uri.getScheme().equals("jar")) {
        return new Page(read(Path.of(uri).resolveSibling("")));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return new Page(read(jar.getPath("/web")));
      }
    } catch (IOException | URISyntaxException e) {
      throw new AnwenException(ErrorCode.INTERNAL, "the page cannot be read", e);
    }
  }

  /** The paths that the page is served at, {@code /} among them. */
  List<String> paths() {
    return List.copyOf(assets.keySet());
  }

  void serve(Context ctx) {
    Asset asset = assets.get(ctx.path());
    if (asset == null) {
      throw Errors.ofStatus(404);
    }
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Accept-Encoding");
    ctx.header("ETag", asset.etag);
    if (asset.etag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(asset.type);
    String encodings = ctx.header("Accept-Encoding");
    if (encodings != null && encodings.contains("gzip")) {
      ctx.header("Content-Encoding", "gzip");
      ctx.result(asset.compressed);
    } else {
      ctx.result(asset.plain);
    }
  }

  private static SortedMap<String, Asset> read(Path folder) throws IOException {
    SortedMap<String, Asset> assets = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
          throw new IOException("no media type for " + name);
        }
        assets.put(name.equals("index.html") ? "/" : "/" + name, asset(type, file));
      }
    }
    return assets;
  }

  private static Asset asset(String type, Path file) throws IOException {
    byte[] plain = Files.readAllBytes(file);
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(plain);
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
      String etag = '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
      return new Asset(type, etag, plain, compressed.toByteArray());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
