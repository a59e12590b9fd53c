// The sentences of an answer, each with what supports it: citations, a calculation, or a count.

import { pieces } from './markers.js';

const END = '。！？';
const OPEN = '（《「“『【(';
const CLOSE = '）》」”』】)';

/**
 * The sentences of a line: {parts, markers}, where parts are strings and marker numbers in order.
 * A sentence ends at its full stop, with the markers behind it, outside brackets and quotes; at a
 * semicolon when a marker stands before it.
 */
export function sentences(line, known) {
  const found = [];
  let parts = [];
  let depth = 0;
  const end = () => {
    if (parts.length > 0) {
      found.push({ parts, markers: parts.filter((part) => typeof part === 'number') });
      parts = [];
    }
  };
  let ended = false;
  for (const piece of pieces(line, known)) {
    if (typeof piece === 'number') {
      parts.push(piece);
      continue;
    }
    if (ended) {
      end();
      ended = false;
    }
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const c = piece[i];
      if (OPEN.includes(c)) {
        depth++;
      } else if (CLOSE.includes(c)) {
        depth = Math.max(0, depth - 1);
      }
      const cited = c === '；' && typeof parts.at(-1) === 'number' && i === 0;
      if (depth === 0 && (END.includes(c) || cited)) {
        parts.push(piece.slice(from, i + 1));
        from = i + 1;
        if (from < piece.length) {
          end();
        } else {
          ended = true;
        }
      }
    }
    if (from < piece.length) {
      parts.push(piece.slice(from));
    }
  }
  end();
  return found;
}

/** A text cut where calculations stand in brackets: pieces of {text, working}. */
export function cutWorking(text) {
  const found = [];
  let from = 0;
  for (let open = text.indexOf('（'); open >= 0; open = text.indexOf('（', open + 1)) {
    const close = closing(text, open);
    if (close > 0 && /[=＝≈]/.test(text.slice(open, close)) && /\d/.test(text.slice(open, close))) {
      if (open > from) {
        found.push({ text: text.slice(from, open), working: false });
      }
      found.push({ text: text.slice(open + 1, close), working: true });
      from = close + 1;
      open = close;
    }
  }
  if (from < text.length) {
    found.push({ text: text.slice(from), working: false });
  }
  return found;
}

function closing(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '（') {
      depth++;
    } else if (text[i] === '）' && --depth === 0) {
      return i;
    }
  }
  return -1;
}

const HELD = 0xe000; // a marker in a text that is cut: one character of private use

/** A sentence as pieces of {parts, working}: a calculation in brackets is a piece of its own. */
export function phrases(sentence) {
  const held = sentence.parts
    .map((part) => (typeof part === 'number' ? String.fromCharCode(HELD + part) : part))
    .join('');
  return cutWorking(held).map(({ text, working }) => ({ working, parts: released(text) }));
}

function released(text) {
  return text
    .split(/([\ue001-\ue3e7])/)
    .filter((part) => part !== '')
    .map((part) => (/^[\ue001-\ue3e7]$/.test(part) ? part.charCodeAt(0) - HELD : part));
}

/** What a sentence rests on: 'computed', 'cited', 'counted', or 'none' where it asserts nothing. */
export function support(sentence, answer) {
  if (phrases(sentence).some((phrase) => phrase.working)) {
    return 'computed';
  }
  if (sentence.markers.length > 0) {
    return 'cited';
  }
  const text = sentence.parts.join('');
  const { cases, matched } = answer.examined ?? {};
  const counts = [cases, matched].some((n) => n > 0 && new RegExp(`(?<!\\d)${n}\\s*个`).test(text));
  return !answer.abstained && counts ? 'counted' : 'none';
}
