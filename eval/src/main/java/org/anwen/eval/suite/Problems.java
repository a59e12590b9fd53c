package org.anwen.eval.suite;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * What is wrong with a suite, collected so that all of it is told at once: each problem says the
 * file, the line, the field, what was got and what was expected. Not thread-safe.
 */
public final class Problems {
  private static final int SHOWN = 20;

  private final String file;
  private final List<String> found = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  /**
   * @param line from 1; 0 when the place has no line
   */
  public void add(int line, String field, String got, String expected) {
    found.add(
        file
            + (line > 0 ? ":" + line : "")
            + (field.isEmpty() ? "" : ": field '" + field + "'")
            + ": got "
            + got
            + ", expected "
            + expected);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Throws one error that tells the first problems, if there are any. */
  public void throwIfAny() {
    if (found.isEmpty()) {
      return;
    }
    List<String> shown = found.subList(0, Math.min(SHOWN, found.size()));
    String more = found.size() > SHOWN ? "\n… and " + (found.size() - SHOWN) + " more" : "";
    throw new AnwenException(ErrorCode.BAD_INPUT, String.join("\n", shown) + more);
  }
}
