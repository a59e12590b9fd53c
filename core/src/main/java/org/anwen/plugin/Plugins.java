package org.anwen.plugin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Embedder;
import org.anwen.api.ErrorCode;
import org.anwen.api.Retriever;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;
import org.anwen.plugin.Extension.Point;

/**
 * The plugins that are there, and those that the configuration chooses; thread-safe.
 *
 * <p>Whatever they do, a call into one ends in bounded time for an answerer, and with an {@code
 * AnwenException} where it fails.
 */
public final class Plugins implements AutoCloseable {
  private final PluginsConfig config;
  private final List<PluginFolder> folders;
  private final Inventory inventory;
  private final TemporaryFolder temporary;
  private final Optional<Found<Embedder>> embedder;
  private final Optional<Found<Retriever>> retriever;

  Plugins(
      Settings settings,
      PluginsConfig config,
      List<PluginFolder> folders,
      Inventory inventory,
      TemporaryFolder temporary) {
    this.config = config;
    this.folders = List.copyOf(folders);
    this.inventory = inventory;
    this.temporary = temporary;
    require(settings, KnownKey.ANSWERER, config.answerer(), inventory.answerers);
    if (settings.get(KnownKey.ANSWERER_FALLBACK).isPresent()) {
      require(settings, KnownKey.ANSWERER_FALLBACK, config.fallback(), inventory.answerers);
    }
    embedder = chooseEmbedder(settings);
    retriever =
        config.retriever().equals(KnownKey.RETRIEVER.usual())
            ? Optional.empty()
            : Optional.of(
                require(settings, KnownKey.RETRIEVER, config.retriever(), inventory.retrievers));
  }

  /** What is there, by extension point and folder. */
  public List<Extension> list() {
    return inventory.all().map(found -> found.listed(isChosen(found))).toList();
  }

  /** The names of the answerers, the default first. */
  public List<String> answerers() {
    return Stream.concat(
            Stream.of(config.answerer()),
            inventory.answerers.stream()
                .map(Found::name)
                .filter(name -> !name.equals(config.answerer())))
        .toList();
  }

  /**
   * An answerer that is guarded: it ends within its time limit.
   *
   * @param name empty for the default
   * @throws AnwenException {@code NOT_FOUND} when there is none of that name
   */
  public Answerer answerer(String name) {
    String wanted = name.isEmpty() ? config.answerer() : name;
    return find(wanted, inventory.answerers)
        .map(Found::extension)
        .orElseThrow(
            () ->
                new AnwenException(
                    ErrorCode.NOT_FOUND,
                    "没有名为 \"" + wanted + "\" 的回答器，可选：" + String.join("、", answerers())));
  }

  /** The answerer that steps in when another one fails; it is never disabled. */
  public Optional<Answerer> fallback() {
    return find(config.fallback(), inventory.answerers).map(Found::extension);
  }

  /** The chosen embedder; empty when it is switched off, or when none is there or configured. */
  public Optional<Embedder> embedder() {
    return embedder.map(Found::extension);
  }

  /** The chosen retriever, if it is one of a plugin. */
  public Optional<Retriever> retriever() {
    return retriever.map(Found::extension);
  }

  /** Closes all plugins and their class loaders, and removes their temporary files. */
  @Override
  public void close() {
    inventory.all().forEach(Found::close);
    folders.forEach(PluginFolder::close);
    temporary.close();
  }

  private boolean isChosen(Found<?> found) {
    return switch (found.point()) {
      case ANSWERER -> found.name().equals(config.answerer());
      case EMBEDDER -> embedder.filter(chosen -> chosen.name().equals(found.name())).isPresent();
      case RETRIEVER -> found.name().equals(config.retriever());
    };
  }

  private Optional<Found<Embedder>> chooseEmbedder(Settings settings) {
    if (config.embedder().isEmpty()) {
      return find(PluginsConfig.USUAL_EMBEDDER, inventory.embedders);
    }
    String wanted = config.embedder().get();
    return wanted.equals(PluginsConfig.NONE)
        ? Optional.empty()
        : Optional.of(require(settings, KnownKey.EMBEDDER, wanted, inventory.embedders));
  }

  private <T> Found<T> require(
      Settings settings, KnownKey key, String wanted, List<Found<T>> among) {
    return find(wanted, among)
        .orElseThrow(
            () ->
                new AnwenException(
                    ErrorCode.BAD_CONFIGURATION,
                    settings.where(key)
                        + " chooses \""
                        + wanted
                        + "\", but the plugins in "
                        + config.folder()
                        + " bring "
                        + (among.isEmpty()
                            ? "none"
                            : String.join(", ", among.stream().map(Found::name).toList()))));
  }

  /** The one of a name; or else, as names may end in a version, the first that continues it. */
  private static <T> Optional<Found<T>> find(String name, List<Found<T>> among) {
    Optional<Found<T>> exact =
        among.stream().filter(found -> found.name().equals(name)).findFirst();
    return exact.isPresent()
        ? exact
        : among.stream()
            .filter(found -> found.point() == Point.EMBEDDER && found.name().startsWith(name + "-"))
            .findFirst();
  }
}
