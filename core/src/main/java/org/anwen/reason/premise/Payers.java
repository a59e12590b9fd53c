package org.anwen.reason.premise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.Clause;
import org.anwen.reason.reading.Candidate;
import org.anwen.text.Folding;

/**
 * Finds the clause that names another payer or doer than a claim does: 「由建设单位承担」 against 「是物业公司掏钱」,
 * 「各出一半」 against 「全由市里出」, 「由县供销社运营」 against 「是物业公司管的」. Stateless.
 */
final class Payers {
  private static final String PAYS = "掏钱|掏腰包|出钱|出资|出的?钱|花钱|买单|付钱|付费|承担|负担|投资|垫付|包|出";

  /** What somebody does, as people say it and as texts write it. */
  private static final List<Deed> DEEDS =
      List.of(
          new Deed(PAYS, "承担|出资|负担|投资|支付|垫付|筹集|解决|出"),
          new Deed("管理|管护|管|维护|养护|运营|经营|运行", "管理|管护|管养|维护|养护|运营|经营|运行|负责"),
          new Deed("牵头|召集|组织|主持", "牵头|召集|组织|主持|会同"),
          new Deed("审批|审核|审查|审|核定|批准|批|把关", "审批|审核|审查|核定|批准|把关"),
          new Deed("开发|研发|设计", "开发|研发|设计"),
          new Deed("考核|考评|评估|评价|评", "考核|考评|评估|评价|评定"));

  private static final Pattern PAID = Pattern.compile("承担|出资|负担|投资|支付|垫付|出|掏|补");
  private static final Pattern ALONE = Pattern.compile("全额|全部|独家|单独|独自|一家|全是|全由|都是|都由|全靠|全包");
  private static final Pattern SHARED =
      Pattern.compile(
          "各(?:自)?(?:出|承担|负担)|各?一半|分担|共同(?:出资|承担|投入)|[一二三四五六七八九]成|按[^，。；]{0,8}比例"
              + "|(?:出资|承担|补助|配套)[^，。；、]{1,14}[、，][^，。；、]{2,14}(?:出资|承担|补助|配套|自筹)");
  private static final Pattern PUBLIC = Pattern.compile("财政|政府|[省市州区县镇乡](?:里|级|本级|上)");
  private static final int HEAD = 2;

  private Payers() {}

  /**
   * A kind of doing: the words that a claim ends in, and those that a text has after who does it.
   */
  private record Deed(Pattern claimed, Pattern stated, boolean pays) {
    Deed(String said, String written) {
      this(
          Pattern.compile(
              "(?:是|由|靠|让)([\\p{IsHan}]{2,10}?)(?:全额|全部|独家|单独|独自|一家|全|都|来|在)*(?:"
                  + said
                  + ")来?[建盖修装办改]?(?:了|的)*$"),
          Pattern.compile("(?:由|靠)([^，。；]{2,24}?)(?:" + written + ")"),
          said.equals(PAYS));
    }
  }

  /** The clause of a case that says who pays or does it, where it is not the one claimed. */
  static Optional<Clause> other(Candidate candidate, String claim) {
    for (Deed deed : DEEDS) {
      Matcher claimed = deed.claimed.matcher(claim);
      if (claimed.find()) {
        return other(candidate, claim, claimed.group(1), deed);
      }
    }
    return Optional.empty();
  }

  private static Optional<Clause> other(Candidate candidate, String claim, String doer, Deed deed) {
    Pattern does = deed.pays ? PAID : deed.stated;
    List<Clause> told =
        candidate.record().clauses().stream()
            .filter(c -> candidate.fit().of(c) >= 1 && does.matcher(c.text()).find())
            .toList();
    if (deed.pays && ALONE.matcher(claim).find()) {
      Optional<Clause> shared =
          told.stream().filter(c -> SHARED.matcher(sentence(candidate, c)).find()).findFirst();
      if (shared.isPresent()) {
        return shared;
      }
    }
    boolean said = told.stream().anyMatch(c -> names(c.text(), doer, deed));
    return said ? Optional.empty() : best(candidate, told, deed.stated);
  }

  private static String sentence(Candidate candidate, Clause clause) {
    Span span = candidate.record().sentence(clause).span();
    return Folding.of(candidate.record().source().text().substring(span.start(), span.end()));
  }

  private static Optional<Clause> best(Candidate candidate, List<Clause> clauses, Pattern pattern) {
    return clauses.stream()
        .filter(c -> pattern.matcher(c.text()).find())
        .max(Comparator.comparingDouble(candidate.coverage()::of));
  }

  private static boolean names(String text, String doer, Deed deed) {
    return text.contains(doer.substring(0, Math.min(HEAD, doer.length())))
        || text.contains(doer.substring(Math.max(0, doer.length() - HEAD)))
        || (deed.pays && PUBLIC.matcher(doer).find() && PUBLIC.matcher(text).find());
  }
}
