// One answer whole: its words, table, bars, remarks and sources.

import { el, icon } from '../dom.js';
import { called } from '../text/answerers.js';
import { answerChart } from './answer-chart.js';
import { answerSources } from './answer-sources.js';
import { AnswerTable } from './answer-table.js';
import { answerText } from './answer-body.js';

/** The elements of an answer; `files` names where its table can be had as {csv, xlsx}. */
export function answerView(answer, files) {
  const body = [answerText(answer), answerChart(answer), AnswerTable.of(answer, files)].filter(Boolean);
  return [
    ...(answer.abstained ? [abstained(body)] : body),
    notes(answer.notes),
    answerSources(answer),
  ].filter(Boolean);
}

/** How many cases were looked at, in words; empty where none were. */
export function examined({ examined }) {
  const { cases = 0, matched = 0 } = examined ?? {};
  const found = matched > 0 ? `${matched} 个相关` : '没有相关的';
  return cases > 0 ? `查看了 ${cases} 个案例，${found}` : '';
}

function abstained(body) {
  return el(
    'div',
    { class: 'abstained' },
    el('p', { class: 'abstained-title' }, icon('none'), '材料中没有找到答案'),
    body,
  );
}

/** Remarks name the ways of answering as the menu does. */
function readable(text) {
  return text.replace(/「([\w-]+)」/g, (_, name) => `「${called(name)}」`);
}

function notes(texts) {
  return texts?.length > 0 ? el('ul', { class: 'notes' }, texts.map((text) => el('li', {}, readable(text)))) : null;
}
