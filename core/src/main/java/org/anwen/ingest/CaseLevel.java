package org.anwen.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides of each kind of node of a document whether it is a case or a division that holds cases.
 *
 * <p>All nodes of one kind at one depth are decided together, so that one odd item does not change
 * what the list is. A kind is a case by its name (案例, 第几条); or because its items are paragraphs and
 * not titles; or because the parts inside recur from item to item (背景, 做法, 成效); or because nothing
 * is inside.
 */
final class CaseLevel {
  private static final int SUBSTANTIAL = 40;
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
      kinds.computeIfAbsent(key(node, depth), key -> new java.util.ArrayList<>()).add(node);
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
      return !any.label().map(label -> label.style().namesDivision()).orElse(false);
    }
    if (any.label().map(label -> label.style().namesDivision()).orElse(false)) {
      return false;
    }
    long sentences = group.stream().filter(node -> Wording.isSentence(node.head().words())).count();
    if (sentences * 2 >= group.size()) {
      return true;
    }
    if (partsRecur(parents)) {
      return true;
    }
    long introduced = parents.stream().filter(node -> node.bodyLength() >= SUBSTANTIAL).count();
    return introduced * 5 >= parents.size() * 3L
        && parents.size() > 1
        && !parents.stream().allMatch(CaseLevel::holdsLongItems);
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

  private static boolean holdsLongItems(Node node) {
    return node.children.stream()
        .allMatch(child -> child.all().stream().mapToInt(p -> p.text().length()).sum() > 80);
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
        usual |= Wording.namesPart(stop < 0 ? words : words.substring(0, stop));
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
