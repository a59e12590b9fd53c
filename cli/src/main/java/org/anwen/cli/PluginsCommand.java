package org.anwen.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.anwen.config.Settings;
import org.anwen.plugin.Extension;
import org.anwen.plugin.PluginLoader;
import org.anwen.plugin.Plugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the plugins: what each brings, from which folder, chosen or not, healthy or not. */
@Command(
    name = "plugins",
    description = "List the plugins that are there, chosen or not, healthy or not.")
final class PluginsCommand implements Callable<Integer> {
  private static final String ROW = "%-10s %-28s %-16s %-10s %-7s %s%n";

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Settings settings = common.settings();
    try (Plugins plugins = PluginLoader.load(settings)) {
      print(plugins.list(), spec.commandLine().getOut());
    }
    return 0;
  }

  private static void print(List<Extension> extensions, PrintWriter out) {
    out.printf(ROW, "POINT", "NAME", "FOLDER", "VERSION", "CHOSEN", "HEALTH");
    for (Extension extension : extensions) {
      out.printf(
          ROW,
          extension.point().word(),
          extension.name(),
          extension.plugin(),
          extension.version().orElse("-"),
          extension.chosen() ? "yes" : "no",
          extension.disabled().map(reason -> "disabled: " + reason).orElse("healthy"));
    }
    out.flush();
  }
}
