package org.anwen.plugin;

import java.nio.file.Path;
import java.util.Optional;
import org.anwen.api.PluginContext;
import org.anwen.config.Settings;

/** What the plugin of one folder is given when it starts. */
record FolderContext(String plugin, Settings settings, TemporaryFolder temporary)
    implements PluginContext {
  @Override
  public Optional<String> setting(String key) {
    return settings.ofPlugin(key);
  }

  @Override
  public Path temporaryFolder() {
    return temporary.of(plugin);
  }
}
