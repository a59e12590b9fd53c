// The list of sources below an answer: one line for each citation.

import { el, tell } from '../dom.js';

const SHOWN = 4;

/** The list, or null when the answer cites nothing. */
export function answerSources({ citations }) {
  if (citations.length === 0) {
    return null;
  }
  const list = el('ol', {}, citations.slice(0, SHOWN).map((citation) => item(citation, citations)));
  const section = el(
    'section',
    { class: 'sources', 'aria-label': '出处' },
    el('h3', { class: 'sources-title' }, `出处（${citations.length}）`),
    list,
  );
  if (citations.length > SHOWN) {
    const more = el(
      'button',
      {
        type: 'button',
        class: 'quiet more-sources',
        on: {
          click: () => {
            const rest = citations.slice(SHOWN).map((citation) => item(citation, citations));
            list.append(...rest);
            more.remove();
            rest[0].firstElementChild.focus();
          },
        },
      },
      `显示其余 ${citations.length - SHOWN} 处`,
    );
    section.append(more);
  }
  return section;
}

function whereabouts({ document, section }) {
  return section.length > 0 ? `${section.join(' › ')} · 《${document}》` : `《${document}》`;
}

function item(citation, citations) {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'source',
      'data-marker': citation.marker,
      on: {
        click: () =>
          tell(button, 'source-open', { citations, index: citations.indexOf(citation) }),
      },
    },
    el('span', { class: 'marker' }, String(citation.marker)),
    el('span', { class: 'source-case' }, citation.caseTitle),
    el('span', { class: 'source-path' }, whereabouts(citation)),
  );
  return el('li', {}, button);
}
