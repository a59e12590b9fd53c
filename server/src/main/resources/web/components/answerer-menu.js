// Which way of answering is chosen, where there are several; two can answer side by side.

import { el } from '../dom.js';
import { read } from '../api.js';
import { choices } from '../text/answerers.js';

const KEY = 'anwen-answerers';

class AnswererMenu extends HTMLElement {
  async connectedCallback() {
    this.hidden = true;
    this.names = [];
    try {
      this.offer((await read('/api/answerers')).answerers);
    } catch {
      // the default answers
    }
  }

  offer(answerers) {
    const offered = choices(answerers);
    if (offered.length === 0) {
      return;
    }
    this.standard = answerers.find((one) => one.default)?.name;
    const select = el(
      'select',
      { 'aria-label': '回答方式' },
      offered.map(({ value, label, disabled }) => el('option', { value: value.join('\n'), disabled }, label)),
    );
    const kept = localStorage.getItem(KEY);
    if (offered.some(({ value, disabled }) => value.join('\n') === kept && !disabled)) {
      select.value = kept;
    }
    this.names = select.value.split('\n');
    select.addEventListener('change', () => {
      this.names = select.value.split('\n');
      localStorage.setItem(KEY, select.value);
    });
    this.replaceChildren(select);
    this.hidden = false;
  }

  /** What a question says about who answers; nothing for the default. */
  get asked() {
    if (this.names.length > 1) {
      return { answerers: this.names };
    }
    return this.names.length === 1 && this.names[0] !== this.standard ? { answerer: this.names[0] } : {};
  }
}

customElements.define('answerer-menu', AnswererMenu);
