package org.anwen.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.text.CutText;
import org.anwen.text.Lexicon;
import org.anwen.text.Word;
import org.jspecify.annotations.Nullable;

/** The reader of named places below the county, by their generic endings, in one text. */
final class SiteLexer {
  /** A mention with the class of its ending. */
  record Site(PlaceMention mention, PlaceSuffixes.Suffix suffix) {}

  private final CutText cut;
  private final String text;
  private final Anchors anchors;
  private final SiteStems stems;
  private final List<Site> found = new ArrayList<>();

  SiteLexer(CutText cut, Anchors anchors) {
    this.cut = cut;
    this.text = cut.text();
    this.anchors = anchors;
    this.stems = new SiteStems(cut);
  }

  List<Site> scan() {
    for (int at = 1; at < text.length(); at++) {
      PlaceSuffixes.Suffix suffix = PlaceSuffixes.at(text, at);
      if (suffix != null) {
        PlaceMention mention = mention(at, at + suffix.text().length(), suffix);
        if (mention != null) {
          keep(new Site(mention, suffix));
        }
      }
    }
    return found;
  }

  /**
   * Of overlapping names the longer stays; a town or community stays inside an institution's name.
   */
  private void keep(Site site) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Site other = found.get(i);
      if (!other.mention().span().overlaps(site.mention().span())) {
        break;
      }
      Level level = other.mention().level();
      boolean nested =
          level == Level.TOWN || (level == Level.COMMUNITY && site.suffix().isInstitution());
      if (nested) {
        continue;
      }
      if (other.mention().span().length() > site.mention().span().length()) {
        return;
      }
      found.remove(i);
    }
    found.add(site);
  }

  private @Nullable PlaceMention mention(int at, int end, PlaceSuffixes.Suffix suffix) {
    if (!cut.isBoundary(end) || isCommonWord(at) || anchors.covers(at)) {
      return null; // 路口, 村民; 城镇; the 湖 of 东湖区
    }
    int floor = floor(at);
    int start = floor == at ? ofTown(at, suffix) : stems.start(at, floor, suffix);
    start = afterDivision(Math.max(start, ofSite(at, start)), at, suffix);
    if (start < 0) {
      return null;
    }
    String name = text.substring(start, end);
    Optional<Division> within = anchors.within(start);
    return new PlaceMention(new Span(start, end), name, suffix.level(), List.of(), within, name);
  }

  /** Where a name may begin at the earliest: after the division, town or community before it. */
  private int floor(int at) {
    int floor = anchors.floor(at);
    for (int i = found.size() - 1; i >= 0; i--) {
      PlaceMention other = found.get(i).mention();
      boolean holds = other.level() == Level.TOWN || other.level() == Level.COMMUNITY;
      if (other.span().end() <= at - 2 && holds) {
        return Math.max(floor, other.span().end());
      }
    }
    return floor;
  }

  /** The beginning of a name that ends right here, as 青年路 in 青年路小学, unless one is known. */
  private int ofSite(int at, int known) {
    if (known >= 0 || found.isEmpty()) {
      return known;
    }
    PlaceMention last = found.getLast().mention();
    return last.span().end() == at ? last.span().start() : known;
  }

  /**
   * Where a name begins whose first characters are divisions' short names: 阳光花园 in 西安阳光花园, 西安高新区 in
   * 陕西西安高新区.
   */
  private int afterDivision(int start, int at, PlaceSuffixes.Suffix suffix) {
    PlaceMention division = start < 0 ? null : anchors.startingAt(start);
    if (division == null || division.span().end() > at) {
      return start;
    }
    int end = division.span().end();
    if (at - end >= 2
        && !PlaceSuffixes.contains(text.substring(end, at))
        && stems.start(at, end, suffix) == end) {
      return end;
    }
    return end - division.name().length();
  }

  /** 温泉街道 before 养老服务中心: the town's name is the institution's. */
  private int ofTown(int at, PlaceSuffixes.Suffix suffix) {
    return anchors
        .whole(at)
        .filter(m -> m.level() == Level.TOWN && m.span().end() == at && suffix.isInstitution())
        .map(m -> m.span().start())
        .orElse(-1);
  }

  /** Whether the ending is part of a common word that is not itself an ending: 城镇, 乡村. */
  private boolean isCommonWord(int at) {
    Word word = cut.wordAt(at);
    return word.span().start() < at
        && !word.is("ns")
        && !word.is("nz")
        && !PlaceSuffixes.contains(word.text())
        && Lexicon.frequency(word.text()) > 0;
  }
}
