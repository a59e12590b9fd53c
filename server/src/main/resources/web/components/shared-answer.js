// One answer that a colleague sent: to be read, not to be asked on.

import { el } from '../dom.js';
import { read } from '../api.js';
import { richAnswer } from '../text/rich.js';
import { answerWithSources, plainAnswer } from '../text/sources.js';
import { AnswerColumns } from './answer-columns.js';
import { answerView, examined } from './answer-view.js';
import { copyButton } from './copy-button.js';

class SharedAnswer extends HTMLElement {
  connectedCallback() {
    this.moved(this.route);
  }

  async moved({ id }) {
    this.replaceChildren(el('p', { class: 'waiting' }, '正在打开回答…'));
    try {
      this.show(await read(`/api/shared/${encodeURIComponent(id)}`));
    } catch (error) {
      const back = el('a', { href: '#/' }, '回到提问');
      this.replaceChildren(el('p', { class: 'empty-view', role: 'alert' }, error.message, back));
    }
  }

  show({ question, answer }) {
    document.title = `${question} · 案问`;
    this.replaceChildren(
      el('p', { class: 'shared-hint' }, '这是同事发来的一个回答，只供查看。', el('a', { href: '#/' }, '自己提问')),
      el('h2', { class: 'sheet-title' }, question),
      el('div', { class: 'answer' }, answer.answers ? AnswerColumns.whole(answer.answers) : answerView(answer, null)),
      el(
        'div',
        { class: 'answer-foot' },
        el(
          'div',
          { class: 'answer-actions' },
          copyButton('复制', () => ({ text: plainAnswer(answer) })),
          copyButton('连同出处复制', () => ({ text: answerWithSources(answer), html: richAnswer(answer) })),
        ),
        el('span', { class: 'examined' }, examined(answer)),
      ),
    );
  }
}

customElements.define('shared-answer', SharedAnswer);
