package org.anwen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The commit that a working copy stands at, read without starting git; empty when unknown. */
final class Commit {
  private Commit() {}

  static String of(Path root) {
    try {
      Path git = root.resolve(".git");
      if (Files.isRegularFile(git)) {
        git = root.resolve(Files.readString(git).strip().replaceFirst("^gitdir:\\s*", ""));
      }
      String head = read(git.resolve("HEAD"));
      if (!head.startsWith("ref: ")) {
        return head;
      }
      String ref = head.substring(5);
      Path common = git.resolve("commondir");
      Path shared = Files.exists(common) ? git.resolve(read(common)) : git;
      Path loose = shared.resolve(ref);
      return Files.exists(loose) ? read(loose) : packed(shared, ref);
    } catch (IOException e) {
      return "";
    }
  }

  private static String packed(Path git, String ref) throws IOException {
    for (String line : Files.readAllLines(git.resolve("packed-refs"))) {
      if (line.endsWith(" " + ref)) {
        return line.substring(0, line.indexOf(' '));
      }
    }
    return "";
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).strip();
  }
}
