// The button that a marker [n] becomes: it shows its quote, and opens its source.

import { el, tell } from '../dom.js';

/** @param citations all citations of the answer; the panel steps through them */
export function markerButton(citation, citations) {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'marker',
      'data-marker': citation.marker,
      'aria-label': `出处 ${citation.marker}：${citation.caseTitle}`,
      on: {
        click: () => {
          tell(button, 'quote-hide');
          tell(button, 'source-open', { citations, index: citations.indexOf(citation) });
        },
        pointerenter: (event) => {
          if (event.pointerType !== 'touch') {
            tell(button, 'quote-show', { citation });
          }
        },
        pointerleave: () => tell(button, 'quote-hide'),
        focus: () => button.matches(':focus-visible') && tell(button, 'quote-show', { citation }),
        blur: () => tell(button, 'quote-hide'),
      },
    },
    String(citation.marker),
  );
  return button;
}
