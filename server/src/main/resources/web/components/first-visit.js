// What stands in an empty conversation: what this is, and questions to begin with.

import { button, el, icon, tell } from '../dom.js';
import { read } from '../api.js';

const AGAIN_MS = 2000;

class FirstVisit extends HTMLElement {
  connectedCallback() {
    this.state = el('div', { 'aria-live': 'polite' });
    this.append(
      el('h2', { class: 'welcome' }, '有问必有出处'),
      el(
        'p',
        { class: 'welcome-text' },
        '用平常的话问政策案例：哪里做过、怎么做的、花了多少。回答里的每个数字和名称都标明出处，点开就能看到原文。',
      ),
      this.state,
    );
    this.load();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  /** Shows examples; while the server makes ready, or where it has no material, it says so. */
  async load() {
    try {
      const { cases } = await read('/health');
      if (cases === 0) {
        this.say('还没有收入材料', '现在提问得不到回答。请管理员收入材料并重新启动服务，然后刷新这个页面。');
        return;
      }
      this.offer((await read('/api/examples')).examples);
    } catch (error) {
      if (error.code === 'unavailable') {
        this.say('正在准备材料', '准备好以后，这里会列出可以问的问题，不用刷新。');
        this.timer = setTimeout(() => this.isConnected && this.load(), AGAIN_MS);
      } else if (error.code === 'lost') {
        this.say('连接不上服务', '请看看网络，或者问问管理员服务是否在运行。');
        this.state.append(button('再试一次', () => this.load(), { look: 'firm' }));
      }
    }
  }

  say(title, words) {
    this.state.replaceChildren(
      el('p', { class: 'abstained-title' }, icon('none'), title),
      el('p', { class: 'welcome-text' }, words),
    );
  }

  offer(questions) {
    this.state.replaceChildren();
    if (questions.length === 0) {
      return;
    }
    const example = (question) => {
      const ask = el(
        'button',
        { type: 'button', class: 'example', on: { click: () => tell(ask, 'ask', { question }) } },
        el('span', {}, question),
        icon('ask'),
      );
      return el('li', {}, ask);
    };
    this.state.append(
      el('h3', { class: 'examples-title', id: 'examples' }, '可以这样问'),
      el('ul', { class: 'examples', 'aria-labelledby': 'examples' }, questions.map(example)),
    );
  }
}

customElements.define('first-visit', FirstVisit);
