package org.anwen.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.PlaceIndex.Named;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.Level;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * Finds the places a question names: those of the material by any of their names, those of the
 * administrative divisions though the material may not know them, and, where a stretch makes no
 * words, those of the material that sound like it. Thread-safe.
 */
final class PlaceFinder {
  /** 一个小区, 两镇: so many of a kind, and no name. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^([一两二三四五六七八九十百几多各某每这那哪该本]|有|好多|许多|很多|不少|好几|若干|所有|全部|多少|[几数上]十|[上成几数]百|同一|另一|另外)(多|余)?(个|座|家|些)?(省|市|县|区|镇|乡|村|街道|社区|小区|片区|园区)$");

  private static final Pattern JOINED =
      Pattern.compile("^.+([和与跟及])(省|市|县|区|镇|乡|村|街道|社区|小区|片区|园区|学校|医院|市场|合作社)$");

  /** What stands before a place that something only goes to: 「渭源往福州输送了多少人」. */
  private static final Pattern TOWARDS = Pattern.compile("(往|赴|去|[发运卖送销派输寄]到|[运销发送输]向)$");

  private static final int LONGEST_MISHEARD = 5;

  /** A name of so many characters is told by its sound alone. */
  private static final int CERTAIN = 4;

  private static final String LEVELS = "省市县区州旗镇乡";
  private static final String DETERMINERS = "那这哪几两一三四五六七八九十每某各多";

  private final Ledger ledger;

  PlaceFinder(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The places of a question.
   *
   * @param names of those asked about
   * @param spans where places stand, those too that only say where another lies
   */
  record Found(List<String> names, List<Span> spans) {}

  Found find(String text) {
    List<PlaceMention> mentions = PlaceLexer.scan(text);
    List<Named> found = new ArrayList<>();
    for (Named named : ledger.places().find(text, ledger)) {
      found.add(namesake(named, mentions));
    }
    for (PlaceMention mention : mentions) {
      if (COUNTED.matcher(mention.name()).find()
          || isThing(mention)
          || isJoined(mention, text)
          || isAsked(text, mention)
          || isMeasure(text, mention.span().start())) {
        continue;
      }
      Span last =
          new Span(
              Math.max(mention.span().start(), mention.span().end() - mention.name().length()),
              mention.span().end());
      if (found.stream().noneMatch(n -> n.span().overlaps(last))) {
        found.add(
            misheardHead(mention, last)
                .orElseGet(
                    () -> new Named(last, inFull(mention).orElseGet(() -> known(mention.name())))));
      }
    }
    found.addAll(misheard(text, found));
    found.replaceAll(n -> withoutLevel(n, text));
    found.sort(Comparator.comparingInt(n -> n.span().start()));
    if (found.size() > 1) {
      found.removeIf(n -> TOWARDS.matcher(text.substring(0, n.span().start())).find());
    }
    return new Found(
        specific(found).stream().map(Named::name).toList(),
        found.stream().map(Named::span).toList());
  }

  /** Whether what reads like a name is a word of the material, which has no such place: 公益性市场. */
  private boolean isThing(PlaceMention mention) {
    return mention.division().isEmpty()
        && !ledger.knows(mention.name())
        && ledger.casesWith(mention.name()) > 0;
  }

  /** Whether a kind of place is only joined to what stands before it: 「桩主和社区各拿多少」. */
  private boolean isJoined(PlaceMention mention, String text) {
    Matcher joined = JOINED.matcher(mention.name());
    if (!joined.find() || ledger.knows(mention.name())) {
      return false;
    }
    int at = mention.span().end() - mention.name().length() + joined.start(1);
    return Segmenter.words(text).stream()
        .anyMatch(w -> w.span().start() == at && w.span().length() == 1 && !w.isNoun());
  }

  /** Whether what reads like a name begins with what is asked: 多少钱建产业学院. */
  private static boolean isAsked(String text, PlaceMention mention) {
    return mention.division().isEmpty() && text.substring(0, mention.span().start()).endsWith("多少");
  }

  /** Whether 个 counts what follows: 那个旧厂房 names no 个旧. */
  private static boolean isMeasure(String text, int at) {
    return at > 0 && text.charAt(at) == '个' && DETERMINERS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Of 河南省级补助 the place is 河南, and 省级 a word of its own. */
  private static Named withoutLevel(Named named, String text) {
    int end = named.span().end();
    boolean level =
        end < text.length()
            && text.charAt(end) == '级'
            && named.span().length() > 2
            && "省市州县区镇乡".indexOf(text.charAt(end - 1)) >= 0;
    return level ? new Named(new Span(named.span().start(), end - 1), named.name()) : named;
  }

  /**
   * A place of the material, unless the question means another one of the same name: 北京朝阳区 where
   * the material speaks of 长春市朝阳区.
   */
  private Named namesake(Named named, List<PlaceMention> mentions) {
    for (PlaceMention mention : mentions) {
      boolean prefixed =
          mention.span().end() == named.span().end()
              && (mention.span().start() < named.span().start() || mention.level() == Level.TOWN);
      Optional<String> full = prefixed ? inFull(mention) : Optional.empty();
      if (full.isPresent() && !ledger.lies(named.name(), full.get())) {
        return new Named(named.span(), full.get());
      }
    }
    return named;
  }

  /** The place of the material that the head of an unknown name sounds like: 柯乔区 of 柯乔区邻里中心. */
  private Optional<Named> misheardHead(PlaceMention mention, Span span) {
    String name = mention.name();
    if (mention.division().isPresent() || ledger.knows(name) || span.length() != name.length()) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST_MISHEARD, name.length() - 1); length > 2; length--) {
      Set<String> alike = ledger.places().soundingLike(name.substring(0, length));
      boolean certain = length >= CERTAIN || LEVELS.indexOf(name.charAt(length - 1)) >= 0;
      if (certain && alike.size() == 1) {
        Span head = new Span(span.start(), span.start() + length);
        return Optional.of(new Named(head, alike.iterator().next()));
      }
    }
    return Optional.empty();
  }

  /** The full name of a county or town that is certain and that no case speaks of. */
  private Optional<String> inFull(PlaceMention mention) {
    boolean below = mention.level() == Level.COUNTY || mention.level() == Level.TOWN;
    return mention
        .division()
        .filter(d -> below && !ledger.places().hasCases(d.code()))
        .map(Division::fullPath);
  }

  /**
   * A name that the material lacks is the one name of the material that sounds like it, if there is
   * one.
   */
  private String known(String name) {
    if (ledger.knows(name)) {
      return name;
    }
    Set<String> alike = ledger.places().soundingLike(name);
    return alike.size() == 1 ? alike.iterator().next() : name;
  }

  private List<Named> misheard(String text, List<Named> known) {
    List<Named> found = new ArrayList<>();
    List<Word> words = Segmenter.words(text);
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + LONGEST_MISHEARD); to > from + 1; to--) {
        Span span = new Span(words.get(from).span().start(), words.get(to - 1).span().end());
        boolean pieces =
            words.subList(from, Math.max(from + 1, to - 1)).stream()
                .allMatch(w -> w.text().length() == 1);
        boolean levelled = span.length() > 2 && LEVELS.indexOf(text.charAt(span.end() - 1)) >= 0;
        if (!levelled && holdsGrammar(words, from, to)) {
          continue;
        }
        if (!(pieces || levelled || span.length() >= CERTAIN)
            || span.length() > LONGEST_MISHEARD
            || known.stream().anyMatch(n -> n.span().overlaps(span))) {
          continue;
        }
        Set<String> names = ledger.places().soundingLike(text.substring(span.start(), span.end()));
        if (names.size() == 1 && names.iterator().next().length() == span.length()) {
          found.add(new Named(span, names.iterator().next()));
          from = to - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Whether words only ask, count or join; 盘 and 封 count where a number stands before them. */
  private static boolean holdsGrammar(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean counts = i > 0 && (words.get(i - 1).is("m") || words.get(i - 1).is("r"));
      if (Mishearing.isOfGrammar(words.get(i)) && (counts || !words.get(i).is("q"))) {
        return true;
      }
    }
    return false;
  }

  /** Of neighbours where one lies within the other, as 珠海香洲, only the one within is asked about. */
  private List<Named> specific(List<Named> found) {
    List<Named> specific = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Named named = found.get(i);
      boolean shared = ledger.placeKeys(named.name()).size() > 1;
      if (shared && i > 0 && !specific.contains(found.get(i - 1))) {
        named = new Named(named.span(), within(named.name(), found.get(i - 1).name()));
      }
      boolean holdsNext =
          i + 1 < found.size()
              && found.get(i + 1).span().start() - named.span().end() <= 4
              && holds(named.name(), found.get(i + 1).name());
      if (!holdsNext) {
        specific.add(named);
      }
    }
    return specific;
  }

  /** Of places that share a name, the one in another place, by its full name. */
  private String within(String name, String outer) {
    Set<String> outerKeys = ledger.placeKeys(outer);
    List<String> names =
        ledger.placeKeys(name).stream()
            .filter(key -> ledger.places().within(key, outerKeys))
            .flatMap(key -> Gazetteer.get().byCode(key).stream())
            .map(Division::fullPath)
            .toList();
    return names.size() == 1 ? names.getFirst() : name;
  }

  private boolean holds(String outer, String inner) {
    Set<String> outerKeys = ledger.placeKeys(outer);
    return ledger.placeKeys(inner).stream().anyMatch(key -> ledger.places().within(key, outerKeys));
  }
}
