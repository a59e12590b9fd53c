package org.anwen.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Embedder;
import org.anwen.api.ErrorCode;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;
import org.anwen.api.Retriever;
import org.anwen.plugin.Extension.Point;

/** All that the plugins bring, asked for folder by folder at start. */
final class Inventory {
  /** How many failures in a row disable an answerer. */
  static final int FAILURES = 3;

  /** How an answerer may be kept from harm: on threads of this process, or in its own. */
  private static final String THREAD = "thread";

  private static final String PROCESS = "process";
  private static final String USUAL_MEMORY = "256m";
  private static final Pattern MEMORY = Pattern.compile("[1-9]\\d{0,5}[kKmMgG]");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

  final List<Found<Answerer>> answerers = new ArrayList<>();
  final List<Found<Embedder>> embedders = new ArrayList<>();
  final List<Found<Retriever>> retrievers = new ArrayList<>();
  private final PluginsConfig config;

  Inventory(PluginsConfig config) {
    this.config = config;
  }

  /**
   * Asks a folder's plugins for what they bring.
   *
   * @throws AnwenException {@code BAD_PLUGIN} when a plugin throws, or brings null or a bad name
   */
  void add(PluginFolder folder, PluginContext context) {
    for (Plugin plugin : folder.plugins()) {
      collect(
              Point.ANSWERER,
              folder,
              () -> plugin.answerers(context),
              Answerer::name,
              (name, inner, loader, health) ->
                  guard(name, isolated(folder, context, name, inner), health))
          .forEach(answerers::add);
      collect(
              Point.EMBEDDER,
              folder,
              () -> plugin.embedders(context),
              Embedder::name,
              IsolatedEmbedder::new)
          .forEach(embedders::add);
      collect(
              Point.RETRIEVER,
              folder,
              () -> plugin.retrievers(context),
              Retriever::name,
              IsolatedRetriever::new)
          .forEach(retrievers::add);
    }
  }

  Stream<Found<?>> all() {
    return Stream.of(answerers, embedders, retrievers).flatMap(List::stream);
  }

  /** What no two plugins may bring both, told one to a line. */
  List<String> duplicates() {
    Map<String, List<String>> folders = new LinkedHashMap<>();
    all()
        .forEach(
            found ->
                folders
                    .computeIfAbsent(
                        found.point().word() + " \"" + found.name() + "\"",
                        what -> new ArrayList<>())
                    .add(found.folder().name()));
    return folders.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey() + " is brought by " + String.join(" and ", entry.getValue()))
        .toList();
  }

  private <T> List<Found<T>> collect(
      Point point,
      PluginFolder folder,
      Supplier<List<T>> brought,
      Function<T, String> nameOf,
      Wrapping<T> wrapping) {
    List<Found<T>> found = new ArrayList<>();
    for (T inner : ask(folder, point.word() + "s", () -> List.copyOf(brought.get()))) {
      String what = "the name of " + inner.getClass().getName();
      String name = ask(folder, what, () -> checked(nameOf.apply(inner)));
      Health health = health(point, name, folder);
      T wrapped = wrapping.wrap(name, inner, folder.loader(), health);
      found.add(new Found<>(point, name, folder, wrapped, inner, health));
    }
    return found;
  }

  private static <T> T ask(PluginFolder folder, String what, Supplier<T> question) {
    try {
      return ContextLoader.with(folder.loader(), question);
    } catch (LinkageError | RuntimeException e) {
      throw new AnwenException(
          ErrorCode.BAD_PLUGIN,
          "plugin folder \""
              + folder.name()
              + "\" fails when asked for "
              + what
              + ": "
              + (e instanceof AnwenException ? e.getMessage() : Health.told(e)),
          e);
    }
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "expected lower-case letters, digits, hyphens and dots, got \"" + name + "\"");
    }
    return name;
  }

  private Answerer guard(String name, Answerer isolated, Health health) {
    return new GuardedAnswerer(isolated, config.timeout(name), health);
  }

  /** In this process with a class loader of its own, or in a process of its own, as configured. */
  private Answerer isolated(
      PluginFolder folder, PluginContext context, String name, Answerer inner) {
    String key = "answerer." + name + ".isolation";
    String isolation = context.setting(key).orElse(THREAD);
    String memory = context.setting("answerer." + name + ".memory").orElse(USUAL_MEMORY);
    if (!MEMORY.matcher(memory).matches()) {
      throw new AnwenException(
          ErrorCode.BAD_CONFIGURATION,
          "answerer." + name + ".memory: expected a size such as 256m or 2g, got " + memory);
    }
    return switch (isolation) {
      case THREAD -> new IsolatedAnswerer(name, inner, folder.loader());
      case PROCESS ->
          new ProcessAnswerer(name, config.folder().resolve(folder.name()), memory, context);
      default ->
          throw new AnwenException(
              ErrorCode.BAD_CONFIGURATION,
              key + ": expected " + THREAD + " or " + PROCESS + ", got " + isolation);
    };
  }

  /** The last resort is never disabled: without it there would be no answer at all. */
  private Health health(Point point, String name, PluginFolder folder) {
    boolean lastResort = point != Point.ANSWERER || name.equals(config.fallback());
    String what = point.word() + " \"" + name + "\" of the plugin folder \"" + folder.name() + "\"";
    return new Health(what, lastResort ? Integer.MAX_VALUE : FAILURES);
  }

  /** Puts the isolation around what a plugin brings. */
  private interface Wrapping<T> {
    T wrap(String name, T inner, ClassLoader loader, Health health);
  }
}
