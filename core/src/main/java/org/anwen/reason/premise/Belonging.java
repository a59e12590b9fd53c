package org.anwen.reason.premise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.Inquiry;
import org.anwen.ledger.Ledger;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;

/**
 * A place that a question puts into another one it does not lie in, as 「广州香洲区」.
 *
 * @param outer the place named before it
 * @param inner the place that the material speaks of
 * @param path where it lies, such as 广东省珠海市香洲区
 */
record Belonging(String outer, String inner, String path) {

  /** The first such pair of a question, by the administrative divisions. */
  static Optional<Belonging> wrong(Inquiry inquiry, Ledger ledger) {
    List<String> places = inquiry.places();
    for (int i = 0; i + 1 < places.size(); i++) {
      String outer = places.get(i);
      String inner = places.get(i + 1);
      if (!standsBefore(inquiry.text(), outer, inner) || ledger.casesAt(inner).isEmpty()) {
        continue;
      }
      Set<String> keys = ledger.placeKeys(inner);
      List<String> paths =
          keys.stream()
              .flatMap(key -> Gazetteer.get().byCode(key).stream())
              .map(Division::fullPath)
              .filter(path -> path.endsWith(inner) && path.length() > inner.length())
              .toList();
      boolean isDivision =
          ledger.placeKeys(outer).stream().anyMatch(key -> Gazetteer.get().byCode(key).isPresent());
      if (isDivision && paths.size() == 1 && !paths.getFirst().contains(outer)) {
        return Optional.of(new Belonging(outer, inner, paths.getFirst()));
      }
    }
    return Optional.empty();
  }

  private static boolean standsBefore(String text, String outer, String inner) {
    return text.contains(outer + inner)
        || text.contains(outer + "市" + inner)
        || text.contains(outer + "省" + inner)
        || text.contains(outer + "的" + inner);
  }

  /** What is said of it before the answer. */
  String correction() {
    return inner + "在" + path.substring(0, path.length() - inner.length()) + "，不在" + outer + "：";
  }
}
