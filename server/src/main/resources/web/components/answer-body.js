// An answer's text: sentence by sentence, each showing what supports it.

import { el } from '../dom.js';
import { isItem, lines } from '../text/markers.js';
import { phrases, sentences, support } from '../text/sentences.js';
import { linesBeside } from '../text/table.js';
import { markerButton } from './marker-button.js';

/** The paragraphs of a text whose markers are not known yet. */
export function pendingText(text) {
  return el('div', { class: 'answer-text' }, lines(text).map((line) => paragraph(line, line)));
}

/** The paragraphs of an answer; its markers are buttons, its calculations set apart. */
export function answerText(answer) {
  const byMarker = new Map(answer.citations.map((citation) => [citation.marker, citation]));
  return el(
    'div',
    { class: 'answer-text' },
    linesBeside(answer).map((line) =>
      paragraph(line, sentences(line, byMarker).map((one) => said(one, answer, byMarker))),
    ),
  );
}

function paragraph(line, content) {
  return el('p', { class: isItem(line) && 'item' }, content);
}

function said(sentence, answer, byMarker) {
  const rests = support(sentence, answer);
  const marker = (number) => markerButton(byMarker.get(number), answer.citations);
  const shown = phrases(sentence).map(({ parts, working }) => {
    const content = parts.map((part) => (typeof part === 'number' ? marker(part) : part));
    return working ? el('span', { class: 'working' }, '（', calculated(), content, '）') : content;
  });
  return el('span', { class: `said ${rests}` }, shown.flat(), rests === 'counted' && counted(answer));
}

function calculated() {
  return el('span', { class: 'basis', title: '这个数由材料中的数算出，算式在后' }, '算式');
}

function counted({ examined }) {
  const how = `逐个查看 ${examined.cases} 个案例后数出，不是材料的原话`;
  return el('span', { class: 'basis', title: how }, '统计', el('span', { class: 'unseen' }, `（${how}）`));
}
