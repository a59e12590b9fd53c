package org.anwen.reason.premise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.question.Claims;
import org.anwen.reason.reading.Readings;

/** The attributions that a claim of several places is made of, one for each place. Stateless. */
final class ClaimParts {
  private static final Pattern BREAK = Pattern.compile("[，,；;、]|而(?!且)");
  private static final Pattern ASKING =
      Pattern.compile("(是|对|没错|属实|准确|正确)?(这样|不对|不是)?(的)?(吗|吧|么|呢)?[？?。]*$");
  private static final int SHORTEST = 4;

  private ClaimParts() {}

  /** One inquiry for each part; none where a part names no place or two, or a figure. */
  static List<Inquiry> of(Inquiry inquiry) {
    List<String> places = inquiry.places();
    if (places.size() < 2 || !Claims.of(inquiry.topic()).isEmpty()) {
      return List.of();
    }
    List<Inquiry> parts = new ArrayList<>();
    for (String part : BREAK.split(inquiry.text())) {
      List<String> here = places.stream().filter(part::contains).toList();
      String claim = ASKING.matcher(part).replaceFirst("");
      if (here.isEmpty() && claim.length() < SHORTEST) {
        continue;
      }
      if (here.size() != 1) {
        return List.of();
      }
      parts.add(Readings.part(inquiry, here.getFirst(), claim.replace(here.getFirst(), "")));
    }
    return parts.size() == places.size() ? parts : List.of();
  }
}
