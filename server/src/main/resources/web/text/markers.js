// Markers [n] in an answer's text.

const MARKER = /\[(\d{1,3})\]/g;

/** A text as pieces, in order: strings, and numbers for the markers among `known`. */
export function pieces(text, known) {
  const found = [];
  let from = 0;
  for (const match of text.matchAll(MARKER)) {
    const number = Number(match[1]);
    if (known.has(number)) {
      if (match.index > from) {
        found.push(text.slice(from, match.index));
      }
      found.push(number);
      from = match.index + match[0].length;
    }
  }
  if (from < text.length) {
    found.push(text.slice(from));
  }
  return found;
}

/** A text without its markers. */
export function withoutMarkers(text) {
  return text.replace(MARKER, '');
}

/** The lines of a text that have something in them. */
export function lines(text) {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}

/** Whether a line is an item of a list: a number or a dot before its words. */
export function isItem(line) {
  return /^\s*(\d{1,3}[.．、)）]|[（(]\d{1,3}[)）]|[•·\-–])\s*/.test(line);
}
