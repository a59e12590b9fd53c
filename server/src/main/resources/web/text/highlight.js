// Where quotes stand in the text of a case: offsets of the document become offsets of the case.

/** The stretches of a case's text that a stretch of its document covers, ascending. */
export function inCase(segments, start, end) {
  const found = [];
  let before = 0;
  for (const segment of segments) {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (from < to) {
      found.push({ start: before + from - segment.start, end: before + to - segment.start });
    }
    before += segment.end - segment.start;
  }
  return found;
}

/**
 * A text cut where highlights begin and end: pieces of {text, level}, where level is 0 for plain
 * text and else the highest of the highlights over it. Highlights are {start, end, level}.
 */
export function cut(text, highlights) {
  const edges = new Set([0, text.length]);
  for (const { start, end } of highlights) {
    edges.add(Math.max(0, Math.min(start, text.length)));
    edges.add(Math.max(0, Math.min(end, text.length)));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const found = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const level = Math.max(
      0,
      ...highlights.filter((h) => h.start <= sorted[i] && h.end >= sorted[i + 1]).map((h) => h.level),
    );
    const last = found.at(-1);
    if (last && last.level === level) {
      last.text += text.slice(sorted[i], sorted[i + 1]);
    } else {
      found.push({ text: text.slice(sorted[i], sorted[i + 1]), level });
    }
  }
  return found;
}

/** Where the words of a search stand in a text, as highlights; words are separated by spaces. */
export function wordsIn(text, words) {
  const found = [];
  const lower = text.toLowerCase();
  for (const word of words.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      found.push({ start: at, end: at + word.length, level: 1 });
    }
  }
  return found;
}
