package org.anwen.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Answerer;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;
import org.anwen.ingest.Progress;

/** The real assistant on the real seed, with an index on disk and the extractive answerer. */
final class SeedAssistant {
  private SeedAssistant() {}

  static Assistant open(Path folder) {
    Path seeds = Path.of(System.getProperty("anwen.root", "..")).resolve("seeds");
    Library library =
        Library.open(List.of(seeds), folder.resolve("index"), Optional.empty(), Progress.NONE);
    List<Answerer> answerers =
        ServiceLoader.load(Plugin.class).stream()
            .flatMap(p -> p.get().answerers(context(folder)).stream())
            .toList();
    return new Assistant(library, answerers);
  }

  private static PluginContext context(Path folder) {
    return new PluginContext() {
      @Override
      public Optional<String> setting(String key) {
        return Optional.empty();
      }

      @Override
      public Path temporaryFolder() {
        return folder;
      }
    };
  }
}
