// The table of an answer beside its text.

import { lines, withoutMarkers } from './markers.js';

const bare = (text) => withoutMarkers(text).replace(/\s+/g, '');

/** The lines of an answer that say more than its table does: a line that repeats a row is left out. */
export function linesBeside(answer) {
  const all = lines(answer.answer);
  if (!answer.table) {
    return all;
  }
  const rows = answer.table.rows.map((row) => row.map((cell) => bare(cell.text)).filter(Boolean));
  const repeats = (line) =>
    rows.some((cells) => cells.length > 0 && cells.every((text) => bare(line).includes(text)));
  const left = all.filter((line) => !repeats(line));
  return left.length > 0 ? left : all;
}

/** The markers to show in each cell of a row: the first cell leaves out what the others show. */
export function markersOf(row) {
  const others = new Set(row.slice(1).flatMap((cell) => cell.citations));
  return row.map((cell, column) =>
    column === 0 ? cell.citations.filter((marker) => !others.has(marker)) : cell.citations,
  );
}

/** The table as text, tab-separated, so that it lands in cells. */
export function tableText(table) {
  const rows = [table.columns, ...table.rows.map((row) => row.map((cell) => cell.text))];
  return rows
    .map((row) => row.map((text) => withoutMarkers(text).replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}
