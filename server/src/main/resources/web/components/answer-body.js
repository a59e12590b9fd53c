// An answer's text and table, its markers as buttons.

import { el } from '../dom.js';
import { isItem, lines, pieces } from '../text/markers.js';
import { linesBeside, markersOf } from '../text/table.js';
import { markerButton } from './marker-button.js';

/** The paragraphs of a text whose markers are not known yet. */
export function pendingText(text) {
  return el(
    'div',
    { class: 'answer-text' },
    lines(text).map((line) => el('p', { class: isItem(line) && 'item' }, line)),
  );
}

export function answerText(answer) {
  const byMarker = new Map(answer.citations.map((citation) => [citation.marker, citation]));
  const paragraph = (line) =>
    el(
      'p',
      { class: isItem(line) && 'item' },
      pieces(line, byMarker).map((piece) =>
        typeof piece === 'number' ? markerButton(byMarker.get(piece), answer.citations) : piece,
      ),
    );
  return el('div', { class: 'answer-text' }, linesBeside(answer).map(paragraph));
}

/** The table of an answer, or null. */
export function answerTable({ table, citations }) {
  if (!table || table.rows.length === 0) {
    return null;
  }
  const byMarker = new Map(citations.map((citation) => [citation.marker, citation]));
  const cell = ({ text }, markers) =>
    el(
      'td',
      {},
      pieces(text, byMarker).filter((piece) => typeof piece === 'string'),
      markers
        .filter((marker) => byMarker.has(marker))
        .map((marker) => markerButton(byMarker.get(marker), citations)),
    );
  return el(
    'div',
    { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': '回答中的表格' },
    el(
      'table',
      { class: 'answer-table' },
      el('thead', {}, el('tr', {}, table.columns.map((name) => el('th', { scope: 'col' }, name)))),
      el(
        'tbody',
        {},
        table.rows.map((row) => {
          const markers = markersOf(row);
          return el('tr', {}, row.map((one, column) => cell(one, markers[column])));
        }),
      ),
    ),
  );
}
