package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.anwen.plugin.Extension;
import org.jspecify.annotations.Nullable;

/** The answerers as they are served: who can be asked, where each comes from, how it fares. */
final class AnswererJson {
  private AnswererJson() {}

  /**
   * @param plugin the folder of its plugin; null when it comes from none
   * @param version of the plugin; null when its jar says none
   * @param disabled why it is not used any more; null when it is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(
      @JsonProperty("name") String name,
      @JsonProperty("default") boolean isDefault,
      @JsonProperty("healthy") boolean healthy,
      @JsonProperty("plugin") @Nullable String plugin,
      @JsonProperty("version") @Nullable String version,
      @JsonProperty("disabled") @Nullable String disabled) {}

  record Page(@JsonProperty("answerers") List<Row> answerers) {}

  static Page page(Served served) {
    List<Extension> extensions = served.extensions().get();
    String first = served.answerers().getFirst();
    return new Page(
        served.answerers().stream().map(n -> row(n, n.equals(first), extensions)).toList());
  }

  private static Row row(String name, boolean isDefault, List<Extension> extensions) {
    Optional<Extension> extension =
        extensions.stream()
            .filter(e -> e.point() == Extension.Point.ANSWERER && e.name().equals(name))
            .findFirst();
    return new Row(
        name,
        isDefault,
        extension.flatMap(Extension::disabled).isEmpty(),
        extension.map(Extension::plugin).orElse(null),
        extension.flatMap(Extension::version).orElse(null),
        extension.flatMap(Extension::disabled).orElse(null));
  }
}
