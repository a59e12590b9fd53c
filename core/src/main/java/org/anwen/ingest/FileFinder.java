package org.anwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists the files of corpora, in the order of their names; follows links, and enters no folder
 * twice.
 */
final class FileFinder {
  static final int MOST_FILES = 20_000;
  static final int DEEPEST = 32;

  private final List<FoundFile> files = new ArrayList<>();
  private final List<IngestReport.LeftOut> leftOut;
  private final Set<Path> seen = new HashSet<>();
  private boolean full;

  private FileFinder(List<IngestReport.LeftOut> leftOut) {
    this.leftOut = leftOut;
  }

  static List<FoundFile> find(List<Path> corpora, List<IngestReport.LeftOut> leftOut) {
    FileFinder finder = new FileFinder(leftOut);
    for (Path corpus : corpora) {
      Path path = corpus.toAbsolutePath().normalize();
      Path last = path.getFileName();
      String name = last == null ? "" : last.toString();
      if (!Files.exists(path)) {
        leftOut.add(new IngestReport.LeftOut(corpus.toString(), "no such file or folder"));
      } else {
        finder.visit(path, name, 0, true);
      }
    }
    return finder.files;
  }

  private void visit(Path path, String name, int depth, boolean named) {
    if (full || (!named && isAside(path))) {
      return;
    }
    if (depth > DEEPEST) {
      leave(name, "folders are nested more than " + DEEPEST + " deep");
      return;
    }
    try {
      if (Files.isDirectory(path)) {
        if (seen.add(path.toRealPath())) {
          visitFolder(path, name, depth);
        } else {
          leave(name, "the same folder was read already");
        }
      } else if (!Files.exists(path)) {
        leave(name, "the link points nowhere");
      } else if (!Files.isRegularFile(path)) {
        leave(name, "neither a file nor a folder");
      } else if (!seen.add(path.toRealPath())) {
        leave(name, "the same file was read already");
      } else if (files.size() == MOST_FILES) {
        full = true;
        leave(name, "this and all further files: more than " + MOST_FILES + " files");
      } else {
        files.add(new FoundFile(path, name));
      }
    } catch (IOException e) {
      leave(name, "cannot be opened");
    }
  }

  private void visitFolder(Path folder, String name, int depth) throws IOException {
    List<Path> inside;
    try (Stream<Path> list = Files.list(folder)) {
      inside =
          list.limit(MOST_FILES + 1L)
              .sorted(Comparator.comparing(path -> path.getFileName().toString()))
              .toList();
    }
    for (Path path : inside) {
      visit(path, name + "/" + path.getFileName(), depth + 1, false);
    }
  }

  /** Whether a file says something of the corpus and is no document of it. */
  private static boolean isAside(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.equals("source.md") || name.endsWith(Metadata.SUFFIX);
  }

  private void leave(String name, String reason) {
    leftOut.add(new IngestReport.LeftOut(name, reason));
  }
}
