package org.anwen.eval.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anwen.eval.Json;
import org.anwen.eval.suite.Sha256;
import org.anwen.eval.suite.Suite;
import org.anwen.ingest.Corpus;

/**
 * What a run was made of, so that it can be made again.
 *
 * @param configuration all that decides the answers and is not in the corpus or the suite
 * @param seed of the statistics
 * @param started when, for people; it is not part of the fingerprint
 */
public record Manifest(
    String suite,
    String format,
    String suiteSha256,
    int questions,
    String corpusSha256,
    int documents,
    int cases,
    String version,
    String commit,
    String target,
    Map<String, String> configuration,
    long seed,
    int threads,
    Instant started) {
  public Manifest {
    configuration = Map.copyOf(configuration);
  }

  public static Manifest of(
      Suite suite,
      Target target,
      String commit,
      Map<String, String> configuration,
      long seed,
      int threads) {
    String version = Manifest.class.getPackage().getImplementationVersion();
    return new Manifest(
        suite.name(),
        suite.format().json(),
        suite.sha256(),
        suite.items().size(),
        target.corpus().map(Manifest::hash).orElse(""),
        target.corpus().map(c -> c.documents().size()).orElse(0),
        target.corpus().map(c -> c.cases().size()).orElse(0),
        version == null ? "" : version,
        commit,
        target.describe(),
        configuration,
        seed,
        threads,
        Instant.now());
  }

  private static String hash(Corpus corpus) {
    return Sha256.of(
        corpus.documents().stream()
            .map(d -> d.id() + " " + Sha256.of(d.text()))
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** The same for two runs that ask the same questions of the same thing. */
  public String fingerprint() {
    return Sha256.of(
        String.join(
            "\n",
            suiteSha256,
            corpusSha256,
            version,
            commit,
            target,
            new TreeMap<>(configuration).toString()));
  }

  public ObjectNode json() {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("suite", suite);
    node.put("format", format);
    node.put("suiteSha256", suiteSha256);
    node.put("questions", questions);
    node.put("corpusSha256", corpusSha256);
    node.put("documents", documents);
    node.put("cases", cases);
    node.put("version", version);
    node.put("commit", commit);
    node.put("target", target);
    node.set("configuration", Json.MAPPER.valueToTree(new TreeMap<>(configuration)));
    node.put("seed", seed);
    node.put("threads", threads);
    node.put("java", Runtime.version().toString());
    node.put("started", started.toString());
    node.put("fingerprint", fingerprint());
    return node;
  }
}
