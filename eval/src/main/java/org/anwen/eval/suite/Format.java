package org.anwen.eval.suite;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/** How a suite is written. */
public enum Format {
  /** JSON lines of our own. */
  NATIVE,
  /** SQuAD 1.1 or 2.0 JSON, as CMRC 2018 and DRCD use it too. */
  SQUAD,
  /** A folder with corpus.jsonl, queries.jsonl and qrels/*.tsv. */
  BEIR,
  /** Topics with a qrels file beside them. */
  TREC;

  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name, in any case. */
  public static Format of(String name) {
    for (Format format : values()) {
      if (format.json().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new AnwenException(
        ErrorCode.BAD_INPUT,
        "unknown format '"
            + name
            + "'; expected one of "
            + Arrays.stream(values()).map(Format::json).collect(Collectors.joining(", ")));
  }
}
