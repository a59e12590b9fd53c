package org.anwen.plugin.extractive;

import java.util.List;
import org.anwen.api.Answerer;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;

/** Brings the extractive answerer. */
public final class ExtractivePlugin implements Plugin {
  @Override
  public List<Answerer> answerers(PluginContext context) {
    return List.of(new ExtractiveAnswerer());
  }
}
