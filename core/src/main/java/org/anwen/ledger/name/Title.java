package org.anwen.ledger.name;

import org.anwen.api.Span;

/**
 * A work named between title marks.
 *
 * @param name what stands between 《 and 》, inner marks included
 * @param span the name with its marks
 */
public record Title(Span span, String name) {

  /** The name with its marks. */
  public String written() {
    return "《" + name + "》";
  }
}
