// A short word at the foot of the page about what was just done, with a way back.

import { button, el } from '../dom.js';

const SHOWN_MS = 8000;

class ToastBox extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'status');
    this.addEventListener('pointerenter', () => clearTimeout(this.timer));
    this.addEventListener('focusin', () => clearTimeout(this.timer));
    this.addEventListener('pointerleave', () => this.wait());
  }

  /** @param back {label, run}: what a press takes back */
  show(words, back) {
    this.replaceChildren(
      el('span', {}, words),
      back
        ? button(back.label, () => {
            this.hide();
            back.run();
          }, { look: 'toast-back' })
        : '',
    );
    this.hidden = false;
    this.wait();
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), SHOWN_MS);
  }

  hide() {
    clearTimeout(this.timer);
    this.hidden = true;
  }
}

customElements.define('toast-box', ToastBox);

/** Shows a word at the foot of the page. */
export function toast(words, back) {
  document.querySelector('toast-box').show(words, back);
}
