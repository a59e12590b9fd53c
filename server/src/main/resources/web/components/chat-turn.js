// One question and what came of it: waiting, streaming, answered, stopped or failed.

import { button, el, tell } from '../dom.js';
import { send } from '../api.js';
import { richAnswer } from '../text/rich.js';
import { answerAddress, whole } from '../route.js';
import { answerWithSources, plainAnswer } from '../text/sources.js';
import { AnswerColumns } from './answer-columns.js';
import { answerView, examined } from './answer-view.js';
import { pendingText } from './answer-body.js';
import { copyButton } from './copy-button.js';
import { FeedbackForm } from './feedback-form.js';
import { NoticeBox } from './notice-box.js';
import { QuestionBox } from './question-box.js';

class ChatTurn extends HTMLElement {
  static of(question) {
    const turn = document.createElement('chat-turn');
    turn.asked = QuestionBox.of(question);
    turn.answer = el('div', { class: 'answer' });
    turn.append(el('h2', { class: 'unseen' }, '提问'), turn.asked, turn.answer);
    turn.text = '';
    return turn;
  }

  get question() {
    return this.asked.question;
  }

  /** Whether an answer stands here that the server keeps. */
  get isAnswered() {
    return this.given !== undefined;
  }

  waiting() {
    this.text = '';
    this.given = undefined;
    this.classList.add('streaming');
    this.show(el('p', { class: 'waiting' }, '正在材料中查找…'));
  }

  /** @param answerers who answer side by side, if several do */
  begun(answerers) {
    this.columns = answerers?.length > 0 ? AnswerColumns.of(answerers) : null;
    if (this.columns) {
      this.show(this.columns);
    }
  }

  token(text, answerer) {
    if (this.columns && answerer) {
      this.columns.token(answerer, text);
      return;
    }
    this.text += text;
    this.drawing ??= requestAnimationFrame(() => {
      this.drawing = null;
      this.show(pendingText(this.text));
    });
  }

  /** What was heard so far is void: another answers anew. */
  restart(answerer) {
    this.text = '';
    if (this.columns && answerer) {
      this.columns.restart(answerer);
    }
  }

  /** One of several that answer side by side is done. */
  oneAnswered(answerer, answer) {
    this.columns?.answered(answerer, answer);
  }

  /** @param kept {feedback} of a turn that is shown again */
  answered(answer, { feedback = null } = {}) {
    this.over();
    this.given = answer;
    this.number = answer.turn;
    const shown = answer.answers
      ? [this.columns?.finish(answer.answers) ?? AnswerColumns.whole(answer.answers)]
      : answerView(answer, this.files());
    this.columns = null;
    this.show(...shown, this.foot(answer, feedback));
  }

  /** Questions that could be asked next; they go when one is asked. */
  offer(questions) {
    this.querySelector('.next')?.remove();
    if (questions?.length > 0 && this.isAnswered) {
      const ask = (question) =>
        el('li', {}, button(question, () => tell(this, 'ask', { question }), { look: 'next-question', glyph: 'ask' }));
      this.answer.append(
        el('div', { class: 'next', role: 'group', 'aria-label': '可以接着问' }, el('ul', {}, questions.map(ask))),
      );
    }
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

  files() {
    const { conversationId, turn } = this.given;
    const path = `/api/conversations/${conversationId}/turns/${turn}/table?format=`;
    return turn ? { csv: `${path}csv`, xlsx: `${path}xlsx` } : null;
  }

  foot(answer, feedback) {
    return el(
      'div',
      { class: 'answer-foot' },
      el(
        'div',
        { class: 'answer-actions' },
        copyButton('复制', () => ({ text: plainAnswer(answer) })),
        answer.citations.length > 0 &&
          copyButton('连同出处复制', () => ({ text: answerWithSources(answer), html: richAnswer(answer) })),
        answer.turn && copyButton('复制链接', () => this.link(), { glyph: 'link', done: '链接已复制' }),
        button('再问一次', () => tell(this, 'ask-again'), { glyph: 'again' }),
      ),
      el('span', { class: 'examined' }, examined(answer)),
      answer.turn && FeedbackForm.of(answer, feedback),
    );
  }

  async link() {
    const { conversationId, turn } = this.given;
    this.shared ??= send('POST', '/api/share', { conversationId, turn });
    try {
      return { text: whole(answerAddress((await this.shared).id)) };
    } catch (error) {
      this.shared = undefined;
      throw error;
    }
  }
}

customElements.define('chat-turn', ChatTurn);
export { ChatTurn };
