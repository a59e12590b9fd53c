// A text with stretches of it marked.

import { el } from '../dom.js';
import { cut } from '../text/highlight.js';

/** @param highlights {start, end, level}: level 2 is the stretch that is looked at */
export function markedText(text, highlights, name) {
  return el(
    'p',
    { class: name },
    cut(text, highlights).map((piece) =>
      piece.level === 0 ? piece.text : el('mark', { class: piece.level === 2 && 'now' }, piece.text),
    ),
  );
}
