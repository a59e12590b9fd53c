package org.anwen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code anwen eval draft}. */
@Command(name = "draft", description = "Drafts a suite for a corpus.")
final class DraftCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
