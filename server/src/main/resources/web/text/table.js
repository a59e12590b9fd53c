// The table of an answer: beside its text, sorted, as text for cells, as bars.

import { figureOf } from './figures.js';
import { lines, withoutMarkers } from './markers.js';

/** What stands in a cell about which the material says nothing. */
export const NOT_STATED = '材料未载';

const bare = (text) => withoutMarkers(text).replace(/\s+/g, '');

/** The lines of an answer that say more than its table does: a line that repeats a row is left out. */
export function linesBeside(answer) {
  const all = lines(answer.answer);
  if (!answer.table) {
    return all;
  }
  const rows = answer.table.rows.map((row) => row.map((cell) => bare(cell.text)).filter(Boolean));
  const repeats = (line) => {
    const words = bare(line);
    return rows.some(
      (cells) =>
        cells.length > 0 &&
        (cells.every((text) => words.includes(text)) || words === cells[0]),
    );
  };
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

/** The words of a cell on one line. */
export const cellText = (text) => withoutMarkers(text).replace(/\s+/g, ' ').trim();

/** The table as text, tab-separated, so that it lands in cells. */
export function tableText(table) {
  const rows = [table.columns, ...table.rows.map((row) => row.map((cell) => cell.text))];
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

/** The figures of a column, null where a cell is none; null when too few of its cells are figures. */
export function figuresOf(table, column) {
  const texts = table.rows.map((row) => cellText(row[column]?.text ?? ''));
  const figures = texts.map(figureOf);
  const filled = texts.filter((text) => text !== '' && text !== NOT_STATED).length;
  const found = figures.filter(Boolean).length;
  return found >= 2 && found === filled ? figures : null;
}

/** The rows in the order of a column: figures by their value, words by their sound; 未载 last. */
export function sorted(table, column, direction) {
  const figures = figuresOf(table, column);
  const sound = new Intl.Collator('zh-CN', { numeric: true });
  const keyed = table.rows.map((row, i) => ({ row, figure: figures?.[i], text: cellText(row[column]?.text ?? '') }));
  const last = (one) => (figures ? !one.figure : one.text === '' || one.text === NOT_STATED);
  keyed.sort((a, b) => {
    if (last(a) || last(b)) {
      return Number(last(a)) - Number(last(b));
    }
    return direction * (figures ? a.figure.value - b.figure.value : sound.compare(a.text, b.text));
  });
  return keyed.map((one) => one.row);
}

const MOST_BARS = 24;

/**
 * The bars that show a table at a look: {title, bars: [{label, text, value, share}]}, or null when
 * no column holds comparable figures: at least two, none negative, all in one unit, not all the same.
 */
export function barsOf(table) {
  for (let column = 1; column < table.columns.length; column++) {
    const figures = figuresOf(table, column);
    const given = figures?.filter(Boolean) ?? [];
    const units = new Set(given.map((figure) => figure.unit));
    const largest = Math.max(0, ...given.map((figure) => figure.value));
    const comparable = units.size === 1 && largest > 0 && given.every((figure) => figure.value >= 0);
    if (given.length >= 2 && given.length <= MOST_BARS && comparable && !isYears(given)) {
      const full = units.has('%') && largest <= 100 ? 100 : largest;
      const bars = table.rows
        .map((row, i) => ({ row, figure: figures[i] }))
        .filter(({ figure }) => figure)
        .map(({ row, figure }) => ({
          label: cellText(row[0].text),
          text: cellText(row[column].text),
          value: figure.value,
          share: figure.value / full,
        }));
      return { title: table.columns[column], bars };
    }
  }
  return null;
}

const isYears = (figures) =>
  figures.every(({ value, unit }) => /^年/.test(unit) && value > 1900 && value < 2200);
