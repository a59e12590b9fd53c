package org.anwen.eval.example;

import java.util.List;
import java.util.Optional;

/**
 * The questions whose answers a page shows, in its order.
 *
 * @param page the page that they are written to, relative to the installation
 */
public record Examples(String page, List<Material> corpora, List<Group> kinds) {
  public Examples {
    corpora = List.copyOf(corpora);
    kinds = List.copyOf(kinds);
  }

  /**
   * Documents that are asked.
   *
   * @param path file or folder, relative to the installation
   * @param title what a reader knows them by
   */
  public record Material(String name, String path, String title) {}

  /**
   * A kind of question.
   *
   * @param text what its answers keep to
   */
  public record Group(String title, String text, List<Example> examples) {
    public Group {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A conversation of one or more turns.
   *
   * @param corpus name of a {@link Material}
   * @param table whether the table of the last answer is shown instead of its text
   */
  public record Example(String corpus, boolean table, List<Ask> turns) {
    public Example {
      turns = List.copyOf(turns);
    }
  }

  /**
   * A turn: a question, and what its answer is known to need.
   *
   * @param holds what the answer's text must hold, character for character
   * @param abstains whether the material does not hold the answer
   */
  public record Ask(String ask, List<String> holds, boolean abstains) {
    public Ask {
      holds = List.copyOf(holds);
    }
  }

  Optional<Material> material(String name) {
    return corpora.stream().filter(m -> m.name().equals(name)).findFirst();
  }
}
