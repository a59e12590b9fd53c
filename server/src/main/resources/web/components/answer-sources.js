// The list of sources below an answer: one line for each citation, its words too when printed.

import { button, el, tell } from '../dom.js';
import { oneLine } from '../text/sources.js';

const SHOWN = 4;

/** The list, or null when the answer cites nothing. */
export function answerSources({ citations }) {
  if (citations.length === 0) {
    return null;
  }
  const documents = new Set(citations.map((citation) => citation.document));
  const items = citations.map((citation) => item(citation, citations, documents.size > 1));
  items.slice(SHOWN).forEach((one) => one.classList.add('further'));
  const section = el(
    'div',
    { class: 'sources' },
    el('h3', { class: 'sources-title' }, title(citations, documents)),
    el('ol', {}, items),
  );
  if (citations.length > SHOWN) {
    const more = button(`显示其余 ${citations.length - SHOWN} 处`, () => {
      section.classList.add('whole');
      more.remove();
      items[SHOWN].firstElementChild.focus();
    });
    more.classList.add('more-sources');
    section.append(more);
  }
  return section;
}

function title({ length }, documents) {
  return documents.size === 1 ? `出处 ${length} 处，见《${[...documents][0]}》` : `出处 ${length} 处`;
}

/** Where a citation stands; its document too where the answer draws on several. */
function whereabouts({ document, section }, several) {
  const path = section.join(' › ');
  return several || path === '' ? [path, `《${document}》`].filter(Boolean).join(' · ') : path;
}

function item(citation, citations, several) {
  const open = el(
    'button',
    {
      type: 'button',
      class: 'source',
      'data-marker': citation.marker,
      on: {
        click: () => tell(open, 'source-open', { citations, index: citations.indexOf(citation) }),
      },
    },
    el('span', { class: 'marker' }, String(citation.marker)),
    el('span', { class: 'source-case' }, citation.caseTitle),
    el('span', { class: 'source-path' }, whereabouts(citation, several)),
  );
  return el('li', {}, open, el('span', { class: 'source-quote' }, `“${oneLine(citation.quote)}”`));
}
