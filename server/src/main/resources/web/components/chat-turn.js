// One question and what came of it: waiting, streaming, answered, stopped or failed.

import { el, icon, tell } from '../dom.js';
import { answerWithSources, plainAnswer } from '../text/sources.js';
import { answerTable, answerText, pendingText } from './answer-body.js';
import { answerSources } from './answer-sources.js';
import { NoticeBox } from './notice-box.js';

class ChatTurn extends HTMLElement {
  static of(question) {
    const turn = document.createElement('chat-turn');
    turn.question = question;
    turn.answer = el('div', { class: 'answer' });
    turn.append(el('h2', { class: 'unseen' }, '提问'), el('p', { class: 'question' }, question));
    turn.append(turn.answer);
    turn.text = '';
    return turn;
  }

  waiting() {
    this.text = '';
    this.classList.add('streaming');
    this.show(el('p', { class: 'waiting' }, '正在材料中查找…'));
  }

  token(text) {
    this.text += text;
    this.drawing ??= requestAnimationFrame(() => {
      this.drawing = null;
      this.show(pendingText(this.text));
    });
  }

  answered(answer) {
    this.over();
    const body = [answerText(answer), answerTable(answer)].filter(Boolean);
    this.show(
      ...(answer.abstained ? [abstained(body)] : body),
      notes(answer.notes),
      answerSources(answer),
      this.foot(answer),
    );
  }

  stopped() {
    this.broken(NoticeBox.stopped());
  }

  failed(error) {
    this.broken(NoticeBox.for(error));
  }

  broken(notice) {
    this.over();
    this.show(this.text ? pendingText(this.text) : null, notice);
  }

  over() {
    cancelAnimationFrame(this.drawing);
    this.drawing = null;
    this.classList.remove('streaming');
    this.classList.add('over');
  }

  show(...children) {
    this.answer.replaceChildren(...children.filter(Boolean));
  }

  foot(answer) {
    const { cases, matched } = answer.examined;
    const looked = cases > 0 ? `查看了 ${cases} 个案例，${matched > 0 ? `${matched} 个相关` : '没有相关的'}` : '';
    return el(
      'div',
      { class: 'answer-foot' },
      el(
        'div',
        { class: 'answer-actions' },
        copyButton('复制', () => plainAnswer(answer)),
        answer.citations.length > 0
          ? copyButton('连同出处复制', () => answerWithSources(answer))
          : null,
        el(
          'button',
          { type: 'button', class: 'quiet', on: { click: () => tell(this, 'ask-again') } },
          icon('again'),
          '再问一次',
        ),
      ),
      el('span', { class: 'examined' }, looked),
    );
  }
}

function abstained(body) {
  return el(
    'div',
    { class: 'abstained' },
    el('p', { class: 'abstained-title' }, icon('none'), '材料中没有找到答案'),
    body,
  );
}

function notes(texts) {
  return texts && texts.length > 0
    ? el('ul', { class: 'notes' }, texts.map((text) => el('li', {}, text)))
    : null;
}

function copyButton(label, text) {
  const words = el('span', {}, label);
  const button = el(
    'button',
    {
      type: 'button',
      class: 'quiet',
      on: {
        click: async () => {
          tell(button, 'copy-text', {
            text: text(),
            done: (copied) => {
              words.textContent = copied ? '已复制' : '没能复制';
              setTimeout(() => (words.textContent = label), 1600);
            },
          });
        },
      },
    },
    icon('copy'),
    words,
  );
  return button;
}

customElements.define('chat-turn', ChatTurn);
export { ChatTurn };
