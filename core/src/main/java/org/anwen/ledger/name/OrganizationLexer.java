package org.anwen.ledger.name;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Span;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.NameIndex;
import org.anwen.text.CutText;
import org.anwen.text.Lexicon;
import org.anwen.text.Resources;
import org.anwen.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The reader of organisations' names by their endings; it would rather miss one than invent one.
 * Names of divisions before them belong to them: 湖北省财政厅. Stateless; linear time.
 */
public final class OrganizationLexer {
  private static final int LONGEST = 24;
  private static final String RANKS = "省市县区州盟旗镇乡";
  private static final NameIndex<String> SUFFIXES = new NameIndex<>();
  private static final List<String> NOT_PARTS =
      List.of(
          "有关", "相关", "各级", "上级", "下级", "主管", "专业", "第三方", "多家", "所有", "其他", "居民", "业主", "村民", "监督",
          "属地", "地方", "当地", "本级");

  static {
    for (String[] row : Resources.table(OrganizationLexer.class, "organization-suffixes.tsv", 2)) {
      for (String suffix : row[1].split(" ")) {
        SUFFIXES.add(suffix, row[0]);
      }
    }
  }

  private OrganizationLexer() {}

  /** The organisations of a text, in order, disjoint. */
  public static List<Organization> scan(String text) {
    CutText cut = new CutText(text);
    List<Organization> found = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      NameIndex.Match<String> match = SUFFIXES.at(text, at, 10);
      char c = text.charAt(at);
      boolean bureau = match == null && (c == '局' || c == '厅') && isOwnWord(cut, at);
      if (match == null && !bureau) {
        continue;
      }
      int end = at + (match == null ? 1 : match.length());
      String kind = match == null ? "government" : match.values().getFirst();
      Organization organization = organization(cut, at, end, kind);
      if (organization != null) {
        found.removeIf(o -> o.span().overlaps(organization.span()));
        found.add(organization);
      }
    }
    return List.copyOf(found);
  }

  private static @Nullable Organization organization(CutText cut, int at, int end, String kind) {
    String text = cut.text();
    if (!cut.isBoundary(end)) {
      return null;
    }
    int start = ofDivision(text, start(cut, at));
    if (start >= at || !isNamed(cut, start, at, kind)) {
      return null;
    }
    return new Organization(new Span(start, end), text.substring(start, end), kind);
  }

  /** Whether 局 or 厅 is no part of a short common word and ends no action: 格局, 议事厅. */
  private static boolean isOwnWord(CutText cut, int at) {
    Word word = cut.wordAt(at);
    boolean whole = word.span().start() == at && cut.indexAt(at) > 0;
    return whole
        ? !cut.words().get(cut.indexAt(at) - 1).pos().equals("v")
        : word.span().length() > 2;
  }

  /** The beginning of the division's full name that a name begins within. */
  private static int ofDivision(String text, int start) {
    for (int at = start; at >= Math.max(0, start - 6); at--) {
      NameIndex.Match<Division> match = Gazetteer.get().fullNameAt(text, at);
      if (match != null && at + match.length() > start) {
        return at;
      }
    }
    return start;
  }

  private static int start(CutText cut, int at) {
    int start = at;
    int first = cut.indexAt(at) - (cut.isBoundary(at) ? 1 : 0);
    for (int i = first; i >= 0; i--) {
      Word word = cut.words().get(i);
      if (at - word.span().start() > LONGEST || !joins(cut, i, at)) {
        break;
      }
      start = word.span().start();
    }
    while (start < at) {
      Word word = cut.wordAt(start);
      int end = word.span().end();
      boolean direction = word.is("f") && end < at && cut.wordAt(end).span().length() == 1;
      boolean verb = word.is("v") && !word.is("vn");
      boolean weak = verb || word.is("c") || word.is("d") || (word.is("f") && !direction);
      if (!weak) {
        break;
      }
      start = word.span().end();
    }
    return start;
  }

  private static boolean joins(CutText cut, int i, int at) {
    Word word = cut.words().get(i);
    boolean one = word.span().length() == 1;
    if (NOT_PARTS.contains(word.text())) {
      return false;
    }
    return switch (word.pos().charAt(0)) {
      case 'n', 'g', 'j', 'b', 's' -> true;
      case 'a' -> one || word.is("an") || word.is("ad");
      case 'v' -> word.is("vn") || word.is("vg") || (one && word.span().end() < at);
      case 'f' -> one && cut.words().get(i + 1).span().length() == 1 && word.span().end() < at;
      case 'm' -> Character.isIdeographic(word.text().charAt(0));
      case 'q' -> one && i > 0 && !cut.words().get(i - 1).is("m");
      case 'c' -> word.text().equals("和") && isBodyWord(cut, i);
      default -> false;
    };
  }

  /** Whether 和 joins two parts of one body's name: 住房和城乡建设局, not 财政局和教育局. */
  private static boolean isBodyWord(CutText cut, int i) {
    if (i == 0 || i + 2 >= cut.words().size()) {
      return false;
    }
    Word last = cut.words().get(i - 1);
    Word next = cut.words().get(i + 1);
    String text = last.text();
    boolean body =
        SUFFIXES.get(text).isEmpty() && "局厅委部会司行办".indexOf(text.charAt(text.length() - 1)) < 0;
    return body
        && last.isNoun()
        && last.span().length() > 1
        && next.span().length() > 1
        && !next.is("ns");
  }

  private static boolean isNamed(CutText cut, int start, int at, String kind) {
    String stem = cut.text().substring(start, at);
    List<String> first = SUFFIXES.get(cut.wordAt(start).text());
    if (!first.isEmpty() && !first.contains("party") && !first.contains("government")) {
      return false;
    }
    boolean hall = cut.text().charAt(at) == '厅' && cut.indexAt(start) + 1 == cut.indexAt(at);
    if (hall && cut.wordAt(start).is("v")) {
      return false; // 议事厅
    }
    boolean ranked = RANKS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
    if (kind.equals("government") || kind.equals("party")) {
      return stem.length() > 1 || ranked;
    }
    if (kind.equals("office") || kind.equals("institute")) {
      return stem.length() > 3;
    }
    int singles = 0;
    for (int i = cut.indexAt(start); i < cut.indexAt(at); i++) {
      Word word = cut.words().get(i);
      if (word.is("ns") || word.is("nz") || word.is("nt") || word.is("nr") || word.is("j")) {
        return true;
      }
      singles += word.span().length() == 1 && Lexicon.frequency(word.text()) < 300 ? 1 : 0;
    }
    return singles >= 2;
  }
}
