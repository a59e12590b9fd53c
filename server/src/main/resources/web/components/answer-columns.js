// Several answers to one question side by side, what differs between the first two marked.

import { el } from '../dom.js';
import { called } from '../text/answerers.js';
import { differences } from '../text/differences.js';
import { answerView } from './answer-view.js';
import { pendingText } from './answer-body.js';

class AnswerColumns extends HTMLElement {
  /** @param names who answers, in order */
  static of(names) {
    const columns = document.createElement('answer-columns');
    columns.columns = new Map(names.map((name) => [name, column(name)]));
    columns.verdict = el('p', { class: 'columns-verdict' });
    columns.append(
      columns.verdict,
      el('div', { class: 'columns' }, [...columns.columns.values()].map((one) => one.box)),
    );
    return columns;
  }

  /** Columns of answers that are there. */
  static whole(answers, names = answers.map((one) => one.answerer)) {
    const unlike = names.map((name, i) => (names.indexOf(name) === i ? name : `${name} ${i + 1}`));
    const columns = AnswerColumns.of(unlike);
    answers.forEach((answer, i) => columns.answered(unlike[i], answer));
    return columns;
  }

  /** Fills the columns that are not done yet. */
  finish(answers) {
    [...this.columns.entries()].forEach(([name, one], i) => !one.done && this.answered(name, answers[i]));
    return this;
  }

  token(name, text) {
    const one = this.columns.get(name);
    one.text += text;
    one.drawing ??= requestAnimationFrame(() => {
      one.drawing = null;
      one.body.replaceChildren(pendingText(one.text));
    });
  }

  restart(name) {
    this.columns.get(name).text = '';
  }

  answered(name, answer) {
    const one = this.columns.get(name);
    cancelAnimationFrame(one.drawing);
    one.done = true;
    one.name.textContent = called(answer.answerer);
    one.body.replaceChildren(...answerView(answer, null));
    const [first, second] = [...this.columns.values()];
    if (first.done && second?.done) {
      this.compare(first.body, second.body);
    }
  }

  compare(left, right) {
    const [a, b] = [left, right].map(textsOf);
    const [ofLeft, ofRight] = differences(joined(a), joined(b));
    const differ = [ofLeft, ofRight].some((pieces) => pieces.some((piece) => piece.different));
    this.verdict.textContent = differ ? '两个回答不同的地方已标出' : '两个回答的文字一致';
    if (differ) {
      mark(a, ofLeft);
      mark(b, ofRight);
    }
  }
}

function column(name) {
  const heading = el('h3', { class: 'column-name' }, called(name));
  const body = el('div', { class: 'column-body' }, el('p', { class: 'waiting' }, '正在回答…'));
  return { name: heading, body, box: el('div', { class: 'column' }, heading, body), text: '', drawing: null };
}

/** The words of an answer, node by node, without its markers and labels. */
function textsOf(body) {
  const found = [];
  for (const text of body.querySelectorAll('.answer-text')) {
    const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      if (!walk.currentNode.parentElement.closest('.marker, .basis')) {
        found.push(walk.currentNode);
      }
    }
  }
  return found;
}

const joined = (nodes) => nodes.map((node) => node.data).join('');

/** Wraps what differs; the pieces joined are the nodes' words joined. */
function mark(nodes, pieces) {
  const rest = pieces.map((piece) => ({ ...piece }));
  for (const node of nodes) {
    const parts = [];
    for (let left = node.data.length; left > 0; ) {
      const piece = rest[0];
      const text = piece.text.slice(0, left);
      parts.push(piece.different ? el('mark', { class: 'differs' }, text) : text);
      left -= text.length;
      piece.text = piece.text.slice(text.length);
      if (piece.text === '') {
        rest.shift();
      }
    }
    node.replaceWith(...parts);
  }
}

customElements.define('answer-columns', AnswerColumns);
export { AnswerColumns };
