// A case in a list: its title, where it stands, its places, and the words around what was looked for.

import { el } from '../dom.js';
import { caseAddress } from '../route.js';
import { wordsIn } from '../text/highlight.js';
import { isCut } from './source-panel.js';
import { markedText } from './marked-text.js';

/** @param words what was looked for, with spaces between */
export function caseRow(one, words) {
  const marked = (text, name) => markedText(text, wordsIn(text, words), name);
  const title = isCut(one.title) ? one.excerpt : one.title;
  return el(
    'li',
    { class: 'case-row' },
    el('p', { class: 'case-row-path' }, one.section.join(' › ') || one.document),
    el('h3', {}, el('a', { href: caseAddress(one.id) }, one.places[0] ?? one.title)),
    marked(isCut(one.title) ? title : `${title}。${one.excerpt}`, 'case-row-text'),
  );
}
