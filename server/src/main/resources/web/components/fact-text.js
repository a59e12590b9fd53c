// The text of a case with its facts marked, each kind in its own way.

import { el } from '../dom.js';
import { KINDS } from '../text/facts.js';

/** @param facts {kind, start, end}, in order, none over another */
export function factText(text, facts) {
  const shown = [];
  let from = 0;
  for (const { kind, start, end } of facts) {
    shown.push(text.slice(from, start), el('span', { class: `fact fact-${kind}`, title: KINDS[kind] }, text.slice(start, end)));
    from = end;
  }
  return el('p', { class: 'case-text' }, ...shown, text.slice(from));
}
