package org.anwen.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A configuration key that the product itself reads, with what it is for.
 *
 * <p>Keys below {@code answerer.NAME.}, {@code embedder.NAME.} and {@code retriever.NAME.} are not
 * here: they belong to plugins.
 */
public enum KnownKey {
  ANSWERER("answerer", "extractive", "the answerer that words the answers"),
  ANSWERER_FALLBACK("answerer.fallback", "extractive", "the answerer that steps in when one fails"),
  ANSWERER_TIMEOUT("answerer.timeout", "10s", "how long an answerer may take for one answer"),
  EMBEDDER("embedder", "", "the embedder, or none; unset: bge-small-zh, if its plugin is there"),
  RETRIEVER("retriever", "hybrid", "the retriever: hybrid, or one that a plugin brings"),
  PLUGINS_DIR("plugins.dir", "", "the folder of plugins; unset: the installed one"),
  DATA_DIR("data.dir", "data", "the folder of index and conversations"),
  SERVER_HOST("server.host", "127.0.0.1", "the address to listen on"),
  SERVER_PORT("server.port", "7070", "the port to listen on; 0 for any free one"),
  SERVER_ALLOWED_HOSTS("server.allowed-hosts", "", "further host names that requests may name"),
  SERVER_MAX_QUESTIONS("server.max-questions", "", "how many questions are worked on at once"),
  SERVER_QUEUE("server.queue", "", "how many more questions may wait"),
  SERVER_QUESTION_TIMEOUT("server.question-timeout", "30s", "how long one question may take");

  private static final Pattern OF_PLUGIN =
      Pattern.compile("(answerer|embedder|retriever)\\.[a-z0-9-]+\\..+");

  private final String key;
  private final String usual;
  private final String meaning;

  KnownKey(String key, String usual, String meaning) {
    this.key = key;
    this.usual = usual;
    this.meaning = meaning;
  }

  /** The key as it stands in the file. */
  public String key() {
    return key;
  }

  /** The value when nobody sets it; empty when that depends on the machine or on what is there. */
  public String usual() {
    return usual;
  }

  /** What it is for, in a few words. */
  public String meaning() {
    return meaning;
  }

  static Optional<KnownKey> of(String key) {
    return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
  }

  /** Whether a key is for a plugin to know. */
  static boolean isOfPlugin(String key) {
    return of(key).isEmpty() && OF_PLUGIN.matcher(key).matches();
  }

  /** The name of the environment variable that sets a key. */
  static String variable(String key) {
    return Sources.VARIABLES + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
