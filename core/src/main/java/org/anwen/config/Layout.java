package org.anwen.config;

import java.nio.file.Path;

/**
 * Where the parts of an installation stand.
 *
 * @param root the folder of the launcher: configuration, seeds and data are found from here
 * @param plugins the installed plugins, one folder for each
 */
public record Layout(Path root, Path plugins) {
  /** The system property that the launcher sets to the root. */
  public static final String ROOT = "anwen.root";

  /** The layout that the launcher has set, or else that of the working folder. */
  public static Layout current() {
    return at(Path.of(System.getProperty(ROOT, "")).toAbsolutePath().normalize());
  }

  /** The layout of a tree that the launcher builds in. */
  public static Layout at(Path root) {
    return new Layout(root, root.resolve("target/dist/plugins"));
  }

  public Path settingsFile() {
    return root.resolve("conf/anwen.properties");
  }

  /** The corpora that are read when none is named. */
  public Path seeds() {
    return root.resolve("seeds");
  }
}
