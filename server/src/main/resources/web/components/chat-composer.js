// The box to ask in: Enter sends, Shift with Enter breaks the line, an input method is let alone.

import { el, icon, tell } from '../dom.js';
import './answerer-menu.js';

const LONGEST = 2000;

class ChatComposer extends HTMLElement {
  connectedCallback() {
    this.box = el('textarea', {
      id: 'question',
      rows: '1',
      placeholder: '想了解什么？',
      'aria-label': '问题',
      'aria-describedby': 'composer-hint',
      enterkeyhint: 'send',
      autocomplete: 'off',
      on: {
        keydown: (event) => this.key(event),
        input: () => this.changed(),
      },
    });
    this.button = el('button', {
      type: 'button',
      class: 'send',
      on: { click: () => (this.busy ? tell(this, 'stop') : this.send()) },
    });
    this.hint = el('p', { class: 'composer-hint', id: 'composer-hint' });
    this.menu = document.createElement('answerer-menu');
    this.replaceChildren(el('div', { class: 'composer' }, this.box, this.menu, this.button), this.hint);
    this.setBusy(false);
  }

  setBusy(busy) {
    this.busy = busy;
    this.button.replaceChildren(icon(busy ? 'stop' : 'send'));
    this.button.setAttribute('aria-label', busy ? '停止回答' : '发送');
    this.button.title = busy ? '停止回答' : '发送';
    this.changed();
  }

  /** Who is to answer, as a question says it. */
  get asked() {
    return this.menu.asked;
  }

  focus() {
    this.box.focus({ preventScroll: true });
  }

  /** Takes the focus where that opens no keyboard over the page. */
  ready() {
    if (matchMedia('(hover: hover)').matches) {
      this.focus();
    }
  }

  key(event) {
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && !event.shiftKey && !composing) {
      event.preventDefault();
      this.send();
    }
  }

  changed() {
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight}px`;
    const over = this.box.value.length - LONGEST;
    this.button.disabled = !this.busy && (this.box.value.trim() === '' || over > 0);
    this.hint.replaceChildren(
      over > 0
        ? el('span', { class: 'too-long' }, `问题太长，请删去 ${over} 个字。`)
        : el('span', {}, '只依据所收材料回答，引用前请点开出处核对。'),
      over > 0 ? '' : el('span', { class: 'keys' }, '　回车发送，Shift + 回车换行'),
    );
  }

  send() {
    const question = this.box.value.trim();
    if (this.busy || question === '' || question.length > LONGEST) {
      return;
    }
    this.box.value = '';
    this.changed();
    tell(this, 'ask', { question });
  }
}

customElements.define('chat-composer', ChatComposer);
