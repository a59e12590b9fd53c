package org.anwen.plugin;

import java.net.URL;
import java.net.URLClassLoader;
import org.anwen.api.Plugin;

/**
 * The class loader of one plugin folder: it sees the JDK, its own jars, and of the host the package
 * {@code org.anwen.api} alone.
 */
final class PluginClassLoader extends URLClassLoader {
  private static final String SHARED = "org.anwen.api.";
  private static final ClassLoader HOST = Plugin.class.getClassLoader();

  static {
    registerAsParallelCapable();
  }

  PluginClassLoader(String folder, URL[] jars) {
    super("plugin " + folder, jars, ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return name.startsWith(SHARED) ? HOST.loadClass(name) : super.loadClass(name, resolve);
  }
}
