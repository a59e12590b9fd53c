// An answer as words that can be pasted into a report, with its sources as notes.

import { withoutMarkers } from './markers.js';
import { linesBeside, tableText } from './table.js';

/** The answer's words alone. */
export function plainAnswer(answer) {
  return withoutMarkers(wordsAndTable(answer));
}

/** Where a citation stands: document, section, case. */
export function placeOf(citation) {
  return [`《${citation.document}》`, ...citation.section].join(' › ');
}

/** Words without the breaks that the document puts into them. */
export function oneLine(text) {
  return text.replace(/\s*\n\s*/g, '').trim();
}

/** The note of a citation: where it stands, and its words. */
export function noteOf(citation) {
  return `${placeOf(citation)}：“${oneLine(citation.quote)}”`;
}

/** The answer with its markers, and a note for each of them below. */
export function answerWithSources(answer) {
  const notes = answer.citations.map((citation) => `[${citation.marker}] ${noteOf(citation)}`);
  const words = wordsAndTable(answer);
  return notes.length === 0 ? words : `${words}\n\n出处：\n${notes.join('\n')}`;
}

function wordsAndTable(answer) {
  const text = linesBeside(answer).join('\n');
  return answer.table ? `${text}\n\n${tableText(answer.table)}` : text;
}
