package org.anwen.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides of each kind of node of a document whether it is a case or a division that holds cases.
 *
 * <p>All nodes of one kind at one depth are decided together, so that one odd item does not change
 * what the list is. A kind is a case by its name (案例, 第几条); or because its items are paragraphs and
 * not titles; or because the parts inside recur from item to item (背景, 做法, 成效); or because nothing
 * is inside.
 */
final class CaseLevel {
  private static final int SUBSTANTIAL = 20;
  private static final int SHORT_ITEM = 32;
  private static final int LONG_ITEM = 50;
  private static final int LEAD = 8;

  private final Map<String, Boolean> decided = new HashMap<>();

  private CaseLevel() {}

  static CaseLevel of(Node root) {
    CaseLevel level = new CaseLevel();
    level.decide(root.children, 1);
    return level;
  }

  /** Whether a node at a depth, counted from 1, is a case and not a division. */
  boolean isCase(Node node, int depth) {
    return decided.getOrDefault(key(node, depth), false);
  }

  private void decide(List<Node> nodes, int depth) {
    Map<String, List<Node>> kinds = new HashMap<>();
    for (Node node : nodes) {
      kinds.computeIfAbsent(key(node, depth), key -> new ArrayList<>()).add(node);
    }
    kinds.forEach((key, group) -> decided.put(key, isCase(group)));
    List<Node> below =
        nodes.stream()
            .filter(node -> !isCase(node, depth))
            .flatMap(node -> node.children.stream())
            .toList();
    if (!below.isEmpty()) {
      decide(below, depth + 1);
    }
  }

  private static boolean isCase(List<Node> group) {
    Node any = group.getFirst();
    if (group.stream().anyMatch(CaseLevel::holdsNamedCase)) {
      return false;
    }
    if (any.label().isPresent() && any.label().get().style().namesCase()) {
      return true;
    }
    List<Node> parents = group.stream().filter(node -> !node.children.isEmpty()).toList();
    if (parents.isEmpty()) {
      return !holdsCasesWithoutNumber(group)
          && !any.label().map(label -> label.style().namesDivision()).orElse(false);
    }
    if (any.label().map(label -> label.style().namesDivision()).orElse(false)) {
      return false;
    }
    long sentences = count(group, node -> Wording.isSentence(node.head().words()));
    if (sentences * 2 >= group.size() || partsRecur(parents)) {
      return true;
    }
    List<Node> inside = parents.stream().flatMap(node -> node.children.stream()).toList();
    if (group.size() > 1 && parents.stream().allMatch(CaseLevel::isTitleAndSubtitle)) {
      return true;
    }
    boolean placesInside = most(inside, node -> PlaceLead.in(node.head().words()));
    boolean places = most(group, node -> PlaceLead.in(node.head().words()));
    if (places != placesInside) {
      return places;
    }
    if (most(inside, CaseLevel::isShortItem)) {
      return true;
    }
    return most(group, node -> node.bodyLength() >= SUBSTANTIAL)
        && !most(parents, CaseLevel::isIntroduced);
  }

  /**
   * Whether headings stand over cases that have no numbers: every paragraph begins with a place,
   * and the headings do not.
   */
  private static boolean holdsCasesWithoutNumber(List<Node> group) {
    return group.stream().anyMatch(node -> node.body.size() > 1)
        && group.stream().allMatch(node -> node.head().isTitle() && isManyPlaces(node))
        && !most(group, node -> PlaceLead.in(node.head().words()));
  }

  /** Whether all paragraphs under a heading begin with places. */
  static boolean isManyPlaces(Node node) {
    return node.children.isEmpty()
        && !node.body.isEmpty()
        && !PlaceLead.in(node.head().words())
        && node.body.stream().allMatch(paragraph -> PlaceLead.in(paragraph.text()));
  }

  private static long count(List<Node> nodes, Predicate<Node> wanted) {
    return nodes.stream().filter(wanted).count();
  }

  private static boolean most(List<Node> nodes, Predicate<Node> wanted) {
    return count(nodes, wanted) * 5 >= nodes.size() * 3L;
  }

  private static boolean holdsNamedCase(Node node) {
    for (Node child : node.children) {
      if (child.label().map(label -> label.style().namesCase()).orElse(false)
          || holdsNamedCase(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortItem(Node node) {
    return node.length() < SHORT_ITEM
        && !(node.label().isPresent() && Wording.isFinished(node.head().text()));
  }

  /** Whether a heading without number holds one heading without number, and that holds the text. */
  private static boolean isTitleAndSubtitle(Node node) {
    return node.isPlainHeading()
        && node.body.isEmpty()
        && node.children.size() == 1
        && node.children.getFirst().isPlainHeading()
        && node.children.getFirst().children.isEmpty();
  }

  /** Whether its own text only leads to long items below. */
  private static boolean isIntroduced(Node node) {
    int below = node.children.stream().mapToInt(Node::length).sum();
    return below > node.children.size() * LONG_ITEM
        && node.children.size() > 1
        && node.bodyLength() * 2 < below;
  }

  /** Whether the parts inside are the usual parts of a case, or the same ones in most items. */
  private static boolean partsRecur(List<Node> parents) {
    Map<String, Integer> counts = new HashMap<>();
    int named = 0;
    for (Node parent : parents) {
      Set<String> leads = new HashSet<>();
      boolean usual = false;
      for (Node child : parent.children) {
        String words = Wording.stripBrackets(child.head().words());
        String lead = words.substring(0, Math.min(LEAD, words.length()));
        leads.add(lead);
        int stop = indexOfStop(words);
        usual |= PartNames.names(stop < 0 ? words : words.substring(0, stop));
      }
      leads.forEach(lead -> counts.merge(lead, 1, Integer::sum));
      named += usual ? 1 : 0;
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return parents.size() > 1 && (named * 2 > parents.size() || most * 2 > parents.size());
  }

  private static int indexOfStop(String words) {
    for (int i = 0; i < words.length() && i < 14; i++) {
      if ("：:。．.，】　 ".indexOf(words.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String key(Node node, int depth) {
    return depth + ":" + node.kind();
  }
}
