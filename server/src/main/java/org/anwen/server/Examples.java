package org.anwen.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.anwen.api.Question;
import org.anwen.ingest.PolicyCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few questions for a first visit, made from the material's own headings, titles and places; only
 * those that were tried and really answered. Thread-safe; tried once, in the background.
 */
final class Examples {
  private static final Logger LOG = LoggerFactory.getLogger(Examples.class);
  private static final int SHOWN = 4;
  private static final int TRIED = 16;
  private static final int LONGEST = 40;
  private static final long PATIENCE_MILLIS = 1_500;
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s（(]*([一二三四五六七八九十百]+|\\d+|第.{1,4}[章节条])[）)、．.\\s]+");

  private final CountDownLatch done = new CountDownLatch(1);
  private volatile List<String> answered = List.of();

  /** Begins to try out questions on what is served. */
  void start(Served served) {
    Thread.ofPlatform()
        .daemon()
        .name("examples")
        .start(
            () -> {
              try {
                tryOut(served);
              } catch (RuntimeException e) {
                LOG.warn("No example questions: {}", e.toString());
              } finally {
                done.countDown();
              }
            });
  }

  /** The questions; fewer while they are still being tried out. */
  List<String> get() throws InterruptedException {
    boolean all = done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    LOG.debug("Example questions complete: {}", all);
    return answered;
  }

  private void tryOut(Served served) {
    int tried = 0;
    for (List<String> ways : candidates(served)) {
      for (String question : ways) {
        if (answered.size() == SHOWN || tried++ == TRIED) {
          return;
        }
        if (question.length() <= LONGEST && isAnswered(served, question)) {
          List<String> more = new ArrayList<>(answered);
          more.add(question);
          answered = List.copyOf(more);
          break;
        }
      }
    }
  }

  private static boolean isAnswered(Served served, String question) {
    return served.answerable().test(Question.of(question));
  }

  /** Questions by turns of different sorts; of each list the first that is answered is shown. */
  private static List<List<String>> candidates(Served served) {
    Map<List<String>, List<PolicyCase>> sections = new LinkedHashMap<>();
    served.corpus().cases().stream()
        .limit(2_000)
        .forEach(c -> sections.computeIfAbsent(c.section(), s -> new ArrayList<>()).add(c));
    List<List<PolicyCase>> groups =
        sections.values().stream().filter(g -> !g.getFirst().section().isEmpty()).toList();
    List<PolicyCase> all = served.corpus().cases().stream().limit(2_000).toList();
    List<List<String>> ways = new ArrayList<>();
    for (int i = 0; i < SHOWN; i++) {
      ways.add(ofSections(groups, i));
      ways.add(ofCases(served, all, i));
    }
    return ways;
  }

  private static List<String> ofSections(List<List<PolicyCase>> groups, int from) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < 2 && !groups.isEmpty(); i++) {
      List<PolicyCase> group = groups.get((from * 3 + i) % groups.size());
      questions.add(heading(group.getFirst()) + "有哪些做法？");
    }
    return questions;
  }

  private static List<String> ofCases(Served served, List<PolicyCase> all, int from) {
    if (all.isEmpty()) {
      return List.of();
    }
    PolicyCase c = all.get((all.size() * (2 * from + 1) / (2 * SHOWN)) % all.size());
    List<String> questions = new ArrayList<>();
    served.ledger().places(c).stream()
        .findFirst()
        .filter(p -> !c.section().isEmpty())
        .ifPresent(p -> questions.add(p.name() + "在" + heading(c) + "方面是怎么做的？"));
    if (!c.title().endsWith("…")) {
      questions.add(c.title() + "，具体是怎么做的？");
    }
    return questions;
  }

  private static String heading(PolicyCase c) {
    return NUMBER.matcher(c.section().getLast()).replaceFirst("");
  }
}
