// A question as it was asked, which can be edited and asked anew in its place.

import { button, el, iconButton, tell } from '../dom.js';

class QuestionBox extends HTMLElement {
  static of(question) {
    const box = document.createElement('question-box');
    box.question = question;
    box.show();
    return box;
  }

  show() {
    this.classList.remove('editing');
    this.replaceChildren(
      iconButton('edit', '改问题', () => tell(this, 'edit-begin'), { class: 'round edit-question' }),
      el('p', { class: 'question' }, this.question),
    );
  }

  /** @param after how many later questions would go with it */
  edit(after) {
    const box = el('textarea', { 'aria-label': '改问题', rows: '1', maxlength: '2000' });
    box.value = this.question;
    const fit = () => {
      box.style.height = 'auto';
      box.style.height = `${box.scrollHeight}px`;
    };
    const done = () => this.done(box.value.trim());
    box.addEventListener('input', fit);
    box.addEventListener('keydown', (event) => {
      const composing = event.isComposing || event.keyCode === 229;
      if (event.key === 'Enter' && !event.shiftKey && !composing) {
        event.preventDefault();
        done();
      } else if (event.key === 'Escape' && !composing) {
        event.stopPropagation();
        this.leave();
      }
    });
    this.classList.add('editing');
    this.replaceChildren(
      box,
      el(
        'div',
        { class: 'edit-actions' },
        after > 0 && el('span', { class: 'edit-hint' }, `之后的 ${after} 个问答会一并去掉`),
        button('取消', () => this.leave(), { look: 'firm' }),
        button('提交', done, { look: 'firm main' }),
      ),
    );
    fit();
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }

  leave() {
    this.show();
    this.querySelector('.edit-question').focus();
  }

  done(question) {
    if (question === '') {
      return;
    }
    this.show();
    tell(this, 'edit-done', { question });
  }
}

customElements.define('question-box', QuestionBox);
export { QuestionBox };
