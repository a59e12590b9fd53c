// Says what went wrong and what can be done; counts down where waiting helps.

import { button, el, tell } from '../dom.js';
import { Problem } from '../api.js';

const KINDS = {
  overloaded: { title: '现在提问的人太多', mild: true, waits: true },
  unavailable: { title: '服务还没有准备好，或者正在停止', mild: true, waits: true },
  timeout: { title: '这次没有及时得出回答', mild: true },
  lost: { title: '连接断开了', waits: true },
  conversation_unknown: { title: '这个对话已经不在了', fresh: true },
  stopped: { title: '已停止回答', mild: true },
};

class NoticeBox extends HTMLElement {
  static for(error) {
    const box = document.createElement('notice-box');
    box.problem =
      error instanceof Problem
        ? error
        : new Problem({ code: 'page', detail: '页面出了意外的错误，请再试一次。' });
    return box;
  }

  static stopped() {
    return NoticeBox.for(new Problem({ code: 'stopped', detail: '回答没有生成完，不要引用。' }));
  }

  connectedCallback() {
    const { code, message, retryAfter, status } = this.problem;
    const kind = KINDS[code] ?? { title: status >= 400 && status < 500 ? '这个问题没能提交' : '出错了' };
    this.classList.toggle('mild', Boolean(kind.mild));
    this.setAttribute('role', 'alert');
    this.wait = el('span', { 'aria-live': 'off' });
    this.replaceChildren(
      el('p', { class: 'notice-title' }, kind.title),
      el('p', { class: 'notice-text' }, message, this.wait),
      el('div', { class: 'notice-actions' }, this.action(kind)),
    );
    if (kind.waits && retryAfter > 0) {
      this.count(retryAfter);
    }
  }

  action(kind) {
    const label = kind.fresh ? '开始新对话' : '再试一次';
    return button(label, () => this.again(kind.fresh), { look: 'firm' });
  }

  count(seconds) {
    if (!this.isConnected) {
      return;
    }
    if (seconds === 0) {
      this.again(false);
      return;
    }
    this.wait.textContent = ` ${seconds} 秒后自动再试。`;
    this.timer = setTimeout(() => this.count(seconds - 1), 1000);
  }

  again(fresh) {
    clearTimeout(this.timer);
    tell(this, 'ask-again', { fresh });
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }
}

customElements.define('notice-box', NoticeBox);
export { NoticeBox };
