package org.anwen.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The temporary files of all plugins of this process: made when first asked for, removed at the
 * end. What a process that was killed has left behind is removed by the next one.
 */
final class TemporaryFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);
  private static final String PREFIX = "anwen-plugins-";

  private static final Duration OLD = Duration.ofDays(1);

  private final Path parent;
  private @Nullable Path root;

  /**
   * @param parent where the system keeps temporary files
   */
  TemporaryFolder(Path parent) {
    this.parent = parent;
  }

  /** The folder of one plugin; it exists. */
  synchronized Path of(String plugin) {
    try {
      if (root == null) {
        removeLeftovers();
        root = Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
      }
      return Files.createDirectories(root.resolve(plugin));
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for the plugin " + plugin, e);
    }
  }

  @Override
  public synchronized void close() {
    if (root != null) {
      remove(root);
      root = null;
    }
  }

  private void removeLeftovers() throws IOException {
    try (Stream<Path> siblings = Files.list(parent)) {
      siblings.filter(TemporaryFolder::isLeftover).forEach(TemporaryFolder::remove);
    }
  }

  private static boolean isLeftover(Path folder) {
    String name = String.valueOf(folder.getFileName());
    if (!name.matches(PREFIX + "\\d{1,18}-\\d+") || !Files.isWritable(folder)) {
      return false;
    }
    String pid = name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length()));
    try {
      Instant made = Files.getLastModifiedTime(folder).toInstant();
      return made.isBefore(Instant.now().minus(OLD))
          && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("a temporary folder is left behind: {}", folder, e);
    }
  }
}
