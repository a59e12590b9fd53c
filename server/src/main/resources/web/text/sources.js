// An answer as text that can be pasted into a report.

import { withoutMarkers } from './markers.js';

/** The table of an answer, tab-separated, so that it lands in cells. */
export function tableText(table) {
  const rows = [table.columns, ...table.rows.map((row) => row.map((cell) => cell.text))];
  return rows.map((row) => row.map((text) => text.replace(/\s+/g, ' ')).join('\t')).join('\n');
}

/** The answer's words alone. */
export function plainAnswer(answer) {
  const text = withoutMarkers(answer.answer);
  return answer.table ? `${text}\n\n${tableText(answer.table)}` : text;
}

/** Where a citation stands: document, section, case. */
export function placeOf(citation) {
  return [`《${citation.document}》`, ...citation.section].join(' › ');
}

/** The answer with its markers, and a note for each of them below. */
export function answerWithSources(answer) {
  const notes = answer.citations.map(
    (citation) => `[${citation.marker}] ${placeOf(citation)}：“${oneLine(citation.quote)}”`,
  );
  const table = answer.table ? `\n\n${tableText(answer.table)}` : '';
  return notes.length === 0
    ? answer.answer + table
    : `${answer.answer}${table}\n\n出处：\n${notes.join('\n')}`;
}

/** Words without the breaks that the document puts into them. */
export function oneLine(text) {
  return text.replace(/\s*\n\s*/g, '').trim();
}
