package org.anwen.server;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.ingest.PolicyCase;
import org.anwen.text.Folding;

/**
 * Questions that may naturally follow an answer, made from the material around it: the same of
 * another place, something else of the same place, all of the section. Not yet tried. Stateless;
 * looks at the cases of one section.
 */
final class NextQuestions {
  private static final int SIBLINGS = 200;
  private static final int OF_A_SORT = 4;
  private static final int LONGEST = 40;

  /** The kinds of question that make sense of another place, too. */
  private static final Set<Kind> OF_ONE_PLACE = EnumSet.of(Kind.FACT, Kind.PROCEDURE, Kind.SUMMARY);

  /** Names of administrative divisions end so; 小区, 社区 and 片区 do not. */
  private static final Pattern DIVISION = Pattern.compile(".*([省市州县旗盟]|[^小社片园街]区)");

  private final Served served;
  private final Inquiry inquiry;
  private final Answer answer;

  /**
   * A question to try.
   *
   * @param from the case that should answer it; empty where any may
   */
  record Candidate(String text, Optional<String> from) {}

  private NextQuestions(Served served, Inquiry inquiry, Answer answer) {
    this.served = served;
    this.inquiry = inquiry;
    this.answer = answer;
  }

  /**
   * Candidates by sort, each sort best first; of each the first that is answered is to be shown.
   */
  static List<List<Candidate>> after(Served served, Inquiry inquiry, Answer answer) {
    return new NextQuestions(served, inquiry, answer).sorts();
  }

  private List<List<Candidate>> sorts() {
    Optional<PolicyCase> cited =
        answer.citations().stream()
            .map(Citation::caseId)
            .flatMap(id -> served.corpus().policyCase(id).stream())
            .findFirst();
    if (cited.isEmpty()) {
      return List.of();
    }
    List<PolicyCase> section = section(cited.get());
    List<List<Candidate>> sorts = new ArrayList<>();
    sorts.add(elsewhere(cited.get(), section));
    List<Candidate> measured = Measured.of(served, cited.get(), inquiry.text());
    sorts.add(measured);
    sorts.add(ofSection(cited.get(), section));
    sorts.add(inDetail(cited.get()));
    sorts.add(measured.reversed());
    return sorts.stream()
        .map(s -> s.stream().filter(c -> c.text().length() <= LONGEST).limit(OF_A_SORT).toList())
        .toList();
  }

  /** The cases under the same headings of the same document, those after the case first. */
  private List<PolicyCase> section(PolicyCase c) {
    List<PolicyCase> all =
        served.corpus().cases().stream()
            .filter(o -> o.documentId().equals(c.documentId()) && o.section().equals(c.section()))
            .limit(SIBLINGS)
            .toList();
    Stream<PolicyCase> after = all.stream().filter(o -> o.order() > c.order());
    Stream<PolicyCase> before = all.stream().filter(o -> o.order() < c.order());
    return Stream.concat(after, before).toList();
  }

  /** The same question with another place of the section in the place's stead. */
  private List<Candidate> elsewhere(PolicyCase c, List<PolicyCase> section) {
    Optional<String> asked = askedPlace(c);
    boolean named = inquiry.text().matches(".*[《“\"「].*");
    if (asked.isEmpty() || named || !OF_ONE_PLACE.contains(inquiry.kind())) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (PolicyCase other : section) {
      Optional<String> place =
          mainPlace(served, other)
              .filter(p -> DIVISION.matcher(p).matches())
              .filter(p -> !inquiry.text().contains(p) && !p.contains(asked.get()));
      if (place.isPresent() && found.size() < OF_A_SORT) {
        String question = question(inquiry.text().replace(asked.get(), place.get()));
        found.add(new Candidate(question, Optional.of(other.id())));
      }
    }
    return found;
  }

  /** The one division that the question names, as it stands in its text. */
  private Optional<String> askedPlace(PolicyCase c) {
    if (inquiry.places().size() != 1) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    for (CaseLedger.Place place : served.ledger().places(c)) {
      if (DIVISION.matcher(place.name()).matches()) {
        String name = withoutProvince(place);
        names.add(place.name());
        names.add(name);
        names.add(name.substring(0, name.length() - 1));
      }
    }
    return names.stream().filter(n -> n.length() > 1 && inquiry.text().contains(n)).findFirst();
  }

  /** The place that a case names first, without the province before it. */
  static Optional<String> mainPlace(Served served, PolicyCase c) {
    return served.ledger().places(c).stream().findFirst().map(NextQuestions::withoutProvince);
  }

  private static String withoutProvince(CaseLedger.Place place) {
    boolean longer = place.name().length() > place.province().length() + 1;
    return longer && !place.province().isEmpty() && place.name().startsWith(place.province())
        ? place.name().substring(place.province().length())
        : place.name();
  }

  /** All that the section holds. */
  private List<Candidate> ofSection(PolicyCase c, List<PolicyCase> section) {
    if (section.isEmpty() || c.section().isEmpty()) {
      return List.of();
    }
    String heading = c.section().getLast();
    List<Candidate> found = new ArrayList<>();
    Measured.deed(heading)
        .ifPresent(
            deed -> {
              String done = deed + "了" + heading.substring(deed.length());
              found.add(new Candidate("哪些地方" + done + "？", Optional.empty()));
            });
    found.add(new Candidate(heading + "有哪些做法？", Optional.empty()));
    return found.stream().filter(q -> !isAsked(q.text())).toList();
  }

  /** How the cited case went about it. */
  private List<Candidate> inDetail(PolicyCase c) {
    List<Candidate> found = new ArrayList<>();
    if (!c.section().isEmpty()) {
      mainPlace(served, c)
          .map(place -> place + "在" + c.section().getLast() + "方面是怎么做的？")
          .filter(q -> !isAsked(q))
          .ifPresent(q -> found.add(new Candidate(q, Optional.of(c.id()))));
    } else if (!c.title().endsWith("…")) {
      found.add(new Candidate(c.title() + "，具体是怎么做的？", Optional.of(c.id())));
    }
    return found;
  }

  private boolean isAsked(String question) {
    return Folding.of(question).equals(Folding.of(inquiry.text()))
        || Folding.of(question).equals(Folding.of(inquiry.original()));
  }

  private static String question(String text) {
    return text.matches(".*[？?]$") ? text : text.replaceAll("[。.！!]$", "") + "？";
  }
}
