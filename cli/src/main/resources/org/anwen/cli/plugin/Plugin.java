package plugin.@package@;

import java.util.List;
import org.anwen.api.Answerer;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;

/** Brings the answerer {@code @name@}. */
public final class @Class@Plugin implements Plugin {
  @Override
  public List<Answerer> answerers(PluginContext context) {
    String opening = context.setting("answerer.@name@.opening").orElse("");
    return List.of(new @Class@Answerer(opening));
  }
}
