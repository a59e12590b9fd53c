// What the reader thinks of an answer: right, wrong or incomplete, with a word of why.

import { button, el } from '../dom.js';
import { send } from '../api.js';

const VERDICTS = { right: ['对', 'right'], wrong: ['不对', 'wrong'], incomplete: ['不全', 'half'] };
const LONGEST = 2000;

class FeedbackForm extends HTMLElement {
  static of(answer, given) {
    const form = document.createElement('feedback-form');
    form.answer = answer;
    form.given = given;
    return form;
  }

  connectedCallback() {
    if (this.choices) {
      return;
    }
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', '这个回答怎么样');
    this.choices = Object.entries(VERDICTS).map(([verdict, [label, glyph]]) =>
      button(label, () => this.choose(verdict), { glyph, 'aria-pressed': 'false', 'data-verdict': verdict }),
    );
    this.said = el('span', { class: 'feedback-said', role: 'status' });
    this.append(el('span', { class: 'feedback-said', 'aria-hidden': 'true' }, '这个回答'), el('div', { class: 'verdicts' }, this.choices), this.said);
    this.press(this.given?.verdict);
  }

  press(verdict) {
    for (const choice of this.choices) {
      choice.setAttribute('aria-pressed', String(choice.dataset.verdict === verdict));
    }
  }

  async choose(verdict) {
    this.press(verdict);
    this.querySelector('.why')?.remove();
    await this.tellServer(verdict, '');
    if (verdict !== 'right' && this.said.textContent === '已记下') {
      this.askWhy(verdict);
    }
  }

  askWhy(verdict) {
    const ask = verdict === 'wrong' ? '哪里不对？' : '缺了什么？';
    const box = el('textarea', { rows: '2', maxlength: LONGEST, 'aria-label': ask, placeholder: `${ask}（可以不写）` });
    const why = el(
      'div',
      { class: 'why' },
      box,
      button('补充', async () => {
        await this.tellServer(verdict, box.value.trim());
        why.remove();
        this.choices.find((one) => one.dataset.verdict === verdict).focus();
      }, { look: 'firm' }),
    );
    this.append(why);
    box.focus();
  }

  async tellServer(verdict, comment) {
    const { conversationId, turn } = this.answer;
    try {
      await send('POST', '/api/feedback', { conversationId, turn, verdict, ...(comment && { comment }) });
      this.said.textContent = comment ? '已记下，谢谢' : '已记下';
    } catch (error) {
      this.said.textContent = `没能记下：${error.message}`;
      this.press(this.given?.verdict);
    }
  }
}

customElements.define('feedback-form', FeedbackForm);
export { FeedbackForm };
