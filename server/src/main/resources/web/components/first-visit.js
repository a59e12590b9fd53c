// What stands in an empty conversation: what this is, and questions to begin with.

import { el, icon, tell } from '../dom.js';
import { read } from '../api.js';

class FirstVisit extends HTMLElement {
  async connectedCallback() {
    this.append(
      el('h2', { class: 'welcome' }, '有问必有出处'),
      el(
        'p',
        { class: 'welcome-text' },
        '用平常的话问政策案例：哪里做过、怎么做的、花了多少。回答里的每个数字和名称都标明出处，点开就能看到原文。',
      ),
    );
    try {
      this.offer((await read('/api/examples')).examples);
    } catch {
      // the page works without examples
    }
  }

  offer(questions) {
    if (questions.length === 0) {
      return;
    }
    const example = (question) => {
      const button = el(
        'button',
        {
          type: 'button',
          class: 'example',
          on: { click: () => tell(button, 'ask', { question }) },
        },
        el('span', {}, question),
        icon('ask'),
      );
      return el('li', {}, button);
    };
    this.append(
      el('h3', { class: 'examples-title', id: 'examples' }, '可以这样问'),
      el('ul', { class: 'examples', 'aria-labelledby': 'examples' }, questions.map(example)),
    );
  }
}

customElements.define('first-visit', FirstVisit);
