package org.anwen.value;

import org.anwen.text.Word;

/** The groups of parts of speech that a stretch's words and neighbours are told apart by. */
enum WordKind {
  EDGE,
  NOUN,
  PERSON,
  PLACE,
  ORGANIZATION,
  PROPER,
  ROLE,
  VERB,
  ADJECTIVE,
  NUMBER,
  MEASURE,
  TIME,
  POSITION,
  SIGN,
  FOREIGN,
  PARTICLE;

  static WordKind of(Word word) {
    String pos = word.pos();
    if (pos.startsWith("vn")) {
      return NOUN;
    }
    return switch (pos.charAt(0)) {
      case 'n' ->
          switch (pos.length() < 2 ? ' ' : pos.charAt(1)) {
            case 'r' -> PERSON;
            case 's' -> PLACE;
            case 't' -> ORGANIZATION;
            case 'z' -> PROPER;
            case 'n' -> ROLE;
            default -> NOUN;
          };
      case 'g', 'j', 'i', 'l' -> NOUN;
      case 'v' -> VERB;
      case 'a', 'b', 'z' -> ADJECTIVE;
      case 'm' -> NUMBER;
      case 'q' -> MEASURE;
      case 't' -> TIME;
      case 'f', 's' -> POSITION;
      case 'w' -> SIGN;
      case 'x' -> FOREIGN;
      default -> PARTICLE;
    };
  }
}
