// The list of sources below an answer: one line for each case, each quote's words too when printed.

import { button, el, tell } from '../dom.js';
import { oneLine } from '../text/sources.js';

const SHOWN = 4;

/** The list, or null when the answer cites nothing. */
export function answerSources({ citations }) {
  if (citations.length === 0) {
    return null;
  }
  const documents = new Set(citations.map((citation) => citation.document));
  const items = byCase(citations).map((some) => item(some, citations, documents.size > 1));
  items.slice(SHOWN).forEach((one) => one.classList.add('further'));
  const list = el(
    'div',
    { class: 'sources' },
    el('h3', { class: 'sources-title' }, title(citations, documents)),
    el('ol', {}, items),
  );
  if (items.length > SHOWN) {
    const more = button(`显示其余 ${items.length - SHOWN} 个案例`, () => {
      list.classList.add('whole');
      more.remove();
      items[SHOWN].firstElementChild.focus();
    });
    more.classList.add('more-sources');
    list.append(more);
  }
  return list;
}

/** The citations of each case together, in the order of their first. */
function byCase(citations) {
  const cases = new Map();
  for (const citation of citations) {
    cases.set(citation.caseId, [...(cases.get(citation.caseId) ?? []), citation]);
  }
  return [...cases.values()];
}

function title({ length }, documents) {
  return documents.size === 1 ? `出处 ${length} 处，见《${[...documents][0]}》` : `出处 ${length} 处`;
}

/** Where a citation stands; its document too where the answer draws on several. */
function whereabouts({ document, section }, several) {
  const path = section.join(' › ');
  return several || path === '' ? [path, `《${document}》`].filter(Boolean).join(' · ') : path;
}

function item(some, citations, several) {
  const [first] = some;
  const open = el(
    'button',
    {
      type: 'button',
      class: 'source',
      on: { click: () => tell(open, 'source-open', { citations, index: citations.indexOf(first) }) },
    },
    el(
      'span',
      { class: 'source-markers' },
      some.map(({ marker }) => el('span', { class: 'marker', 'data-marker': marker }, String(marker))),
    ),
    el('span', { class: 'source-case' }, first.caseTitle),
    el('span', { class: 'source-path' }, whereabouts(first, several)),
  );
  const quotes = some.map(({ marker, quote }) =>
    el('span', { class: 'source-quote' }, `[${marker}] “${oneLine(quote)}”`),
  );
  return el('li', {}, open, quotes);
}
