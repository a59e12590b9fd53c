package org.anwen.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anwen.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The administrative divisions of China, by name and by code.
 *
 * <p>From {@code divisions.txt}, {@code divisions-more.txt} and, loaded when first asked for,
 * {@code towns.txt}; their heads name the sources. Immutable and thread-safe; a look-up is one
 * hash.
 */
public final class Gazetteer {
  private static final Comparator<Division> LARGEST_FIRST =
      Comparator.comparing(Division::level).thenComparing(Division::code);
  private static final int LONGEST = 24;

  private final Map<String, Division> byCode = new HashMap<>();
  private final NameIndex<Division> full = new NameIndex<>();
  private final NameIndex<Division> forms = new NameIndex<>();
  private volatile @Nullable NameIndex<Division> towns;

  private static final class Loaded {
    static final Gazetteer INSTANCE = new Gazetteer();
  }

  private Gazetteer() {
    for (String resource : List.of("divisions.txt", "divisions-more.txt")) {
      for (String line : Resources.lines(Gazetteer.class, resource)) {
        int space = line.indexOf(' ');
        add(line.substring(0, space), line.substring(space + 1));
      }
    }
  }

  public static Gazetteer get() {
    return Loaded.INSTANCE;
  }

  private void add(String code, String name) {
    Optional<Division> parent = parentOf(code);
    if (parent.isPresent() && parent.get().name().equals(name)) {
      return; // a city without counties is listed once more as its own county
    }
    Level level = level(code, parent);
    String shortName = DivisionNames.shortName(name);
    Division division = new Division(name, shortName, level, parent, code);
    byCode.put(code, division);
    full.add(name, division);
    forms.add(name, division);
    forms.add(shortName, division);
    for (String variant : DivisionNames.variants(name, shortName, level)) {
      forms.add(variant, division);
      full.add(variant, division);
    }
  }

  private Optional<Division> parentOf(String code) {
    for (int length = Math.min(code.length() - 1, 6); length >= 2; length--) {
      Division parent = byCode.get(code.substring(0, length));
      if (parent != null) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  private static Level level(String code, Optional<Division> parent) {
    if (code.length() == 2 || code.equals("65X")) {
      return Level.PROVINCE;
    }
    boolean own = code.indexOf('X') > 0;
    if (own) {
      return parent.map(Division::level).orElse(Level.PROVINCE) == Level.PROVINCE
              && !"11 12 31 50".contains(code.substring(0, 2))
          ? Level.CITY
          : Level.COUNTY;
    }
    return code.length() == 4 ? Level.CITY : Level.COUNTY;
  }

  /** The codes of all divisions, towns left out, of which a condition holds. */
  List<String> codes(Predicate<Division> condition) {
    return byCode.values().stream().filter(condition).map(Division::code).toList();
  }

  public Optional<Division> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * All divisions down to counties that a full or short name names, the largest first; several for
   * a name such as 朝阳区. Empty for a name of no division.
   */
  public List<Division> find(String name) {
    List<Division> found = new ArrayList<>(forms.get(name));
    found.sort(LARGEST_FIRST);
    return List.copyOf(found);
  }

  /** Those of {@link #find(String)} that lie in a division. */
  public List<Division> find(String name, Division within) {
    return find(name).stream().filter(within::contains).toList();
  }

  /** The towns, townships and streets of a name. Loads the list of towns at its first use. */
  public List<Division> findTowns(String name) {
    return towns().get(name);
  }

  /** The province that an abbreviation stands for: 湘, 粤. */
  public Optional<Division> byAbbreviation(char abbreviation) {
    return Abbreviations.code(abbreviation).flatMap(this::byCode);
  }

  public boolean contains(Division parent, Division child) {
    return parent.contains(child);
  }

  /** The longest full name of a division that starts at a place of a text. */
  public NameIndex.@Nullable Match<Division> fullNameAt(String text, int at) {
    return full.at(text, at, LONGEST);
  }

  /** The longest full or short name that starts at a place of a text. */
  NameIndex.@Nullable Match<Division> nameAt(String text, int at) {
    return forms.at(text, at, LONGEST);
  }

  NameIndex.@Nullable Match<Division> townAt(String text, int at) {
    return towns().at(text, at, LONGEST);
  }

  /** Whether towns or streets are named so: 红旗, 光明, 幸福. */
  boolean isTownStem(String stem) {
    return Stream.of("街道", "镇", "乡").anyMatch(kind -> !towns().get(stem + kind).isEmpty());
  }

  /** Whether the full name of a division or town begins with the numeral at {@code at}: 五家渠市. */
  public boolean startsWithNumeral(String text, int at) {
    boolean chinese = text.charAt(at) > '9';
    return chinese && (fullNameAt(text, at) != null || townAt(text, at) != null);
  }

  private NameIndex<Division> towns() {
    NameIndex<Division> loaded = towns;
    if (loaded == null) {
      synchronized (this) {
        loaded = towns;
        if (loaded == null) {
          loaded = loadTowns();
          towns = loaded;
        }
      }
    }
    return loaded;
  }

  private NameIndex<Division> loadTowns() {
    NameIndex<Division> index = new NameIndex<>();
    for (String[] row : Resources.table(Gazetteer.class, "towns.txt", 2)) {
      Optional<Division> parent = byCode(row[0]).or(() -> byCode(row[0].substring(0, 4)));
      int number = 0;
      for (String name : row[1].split(" ")) {
        number++;
        String code = row[0] + "T" + number;
        index.add(name, new Division(name, name, Level.TOWN, parent, code));
      }
    }
    return index;
  }
}
