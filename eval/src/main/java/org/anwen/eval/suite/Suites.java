package org.anwen.eval.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads suites of any format. */
public final class Suites {
  private Suites() {}

  /**
   * Reads the files of one run as one suite.
   *
   * @throws org.anwen.api.AnwenException that says which file, line and field, and what was
   *     expected
   */
  public static Suite read(Format format, List<Path> files) {
    List<Suite> suites = new ArrayList<>();
    for (Path file : files) {
      suites.add(
          switch (format) {
            case NATIVE -> NativeSuite.read(file);
            case SQUAD -> SquadSuite.read(file);
            case BEIR -> BeirSuite.read(file);
            case TREC -> TrecSuite.read(file);
          });
    }
    return Suite.merge(suites);
  }
}
