// The figures of a table as bars: what a look shows better than reading.

import { el, svgElement } from '../dom.js';
import { barsOf } from '../text/table.js';

/** The chart of an answer's table, or null where bars would show nothing. */
export function answerChart({ table }) {
  const chart = table && barsOf(table);
  if (!chart) {
    return null;
  }
  const largestFirst = [...chart.bars].sort((a, b) => b.value - a.value);
  const inWords = largestFirst.map(({ label, text }) => `${label} ${text}`).join('，');
  return el(
    'figure',
    { class: 'chart' },
    el(
      'div',
      { class: 'bars', role: 'img', 'aria-label': `条形图。${inWords}` },
      largestFirst.map(bar),
    ),
    el('figcaption', { class: 'unseen' }, '表中的数，由大到小'),
  );
}

function bar({ label, text, share }) {
  const picture = svgElement('svg', { class: 'bar', width: '100%', height: '14', 'aria-hidden': 'true' });
  const width = `${Math.max(0.4, share * 100).toFixed(2)}%`;
  picture.append(
    svgElement('rect', { class: 'bar-ground', width: '100%', height: '14', rx: '3' }),
    svgElement('rect', { class: 'bar-length', width, height: '14', rx: '3' }),
  );
  return [
    el('span', { class: 'bar-label', title: label }, label),
    picture,
    el('span', { class: 'bar-text' }, text),
  ];
}
