// An answer as the rich text that Word and Excel take from the clipboard; it never enters this page.

import { noteOf } from './sources.js';
import { cellText, linesBeside } from './table.js';

const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text) => text.replace(/[&<>"]/g, (c) => ESCAPED[c]);

/** A table whose cells land in cells. */
export function richTable(table) {
  const row = (cells, name) => `<tr>${cells.map((text) => `<${name}>${escape(cellText(text))}</${name}>`).join('')}</tr>`;
  const body = table.rows.map((cells) => row(cells.map((cell) => cell.text), 'td')).join('');
  return `<table border="1" cellspacing="0" cellpadding="4"><thead>${row(table.columns, 'th')}</thead><tbody>${body}</tbody></table>`;
}

/** A paragraph with raised note numbers, its table, and the notes below a line. */
export function richAnswer(answer) {
  const raised = (line) => escape(line).replace(/\[(\d{1,3})\]/g, '<sup>[$1]</sup>');
  const words = linesBeside(answer).map((line) => `<p>${raised(line)}</p>`);
  const table = answer.table ? [richTable(answer.table)] : [];
  const notes = answer.citations.map((one) => `<p><small>[${one.marker}] ${escape(noteOf(one))}</small></p>`);
  return [...words, ...table, ...(notes.length > 0 ? ['<hr>', ...notes] : [])].join('\n');
}
