package org.anwen.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;

/** A plugin, for the real loader, whose answerer throws whatever it is asked. */
public final class BreakingPlugin implements Plugin {
  @Override
  public List<Answerer> answerers(PluginContext context) {
    return List.of(new Breaking());
  }

  /** Puts its jar into a folder, as its author would. */
  static void plant(Path folder) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "2.5");
    try {
      Files.createDirectories(folder);
      try (OutputStream out = Files.newOutputStream(folder.resolve("breaking.jar"));
          JarOutputStream jar = new JarOutputStream(out, manifest)) {
        for (Class<?> type : List.of(BreakingPlugin.class, Breaking.class)) {
          String name = type.getName().replace('.', '/') + ".class";
          jar.putNextEntry(new JarEntry(name));
          try (InputStream in = BreakingPlugin.class.getResourceAsStream("/" + name)) {
            in.transferTo(jar);
          }
        }
        jar.putNextEntry(new JarEntry("META-INF/services/" + Plugin.class.getName()));
        jar.write(BreakingPlugin.class.getName().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Breaking implements Answerer {
    @Override
    public String name() {
      return "breaking";
    }

    @Override
    public Draft answer(Evidence evidence, Consumer<String> tokens) {
      throw new IllegalStateException("out of luck");
    }
  }
}
