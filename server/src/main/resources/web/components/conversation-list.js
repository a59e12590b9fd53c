// The conversations of this browser: found again, opened, renamed, deleted with a way back, taken along as files.

import { button, el, icon, iconButton, tell } from '../dom.js';
import { read, send } from '../api.js';
import { chatAddress, query } from '../route.js';
import { ageOf } from '../text/age.js';
import { ConversationRow } from './conversation-row.js';
import { toast } from './toast-box.js';

const PAGE = 50;
const TYPING_MS = 250;

class ConversationList extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'navigation');
    this.setAttribute('aria-label', '以前的对话');
    this.words = el('input', {
      type: 'search',
      class: 'find',
      placeholder: '找以前的对话',
      'aria-label': '找以前的对话',
      on: {
        input: () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.load(), TYPING_MS);
        },
      },
    });
    this.rows = el('div', { class: 'conversations' });
    this.append(
      el(
        'div',
        { class: 'list-head' },
        el('a', { class: 'firm main new-chat', href: '#/' }, icon('plus'), '新对话'),
        iconButton('close', '收起', () => tell(this, 'list-close'), { class: 'round list-close' }),
      ),
      el('label', { class: 'find-box' }, icon('find'), this.words),
      this.rows,
    );
    this.addEventListener('conversation-delete', ({ detail }) => this.remove(detail));
    this.addEventListener('conversation-rename', ({ detail }) => this.rename(detail));
  }

  /** Which conversation is open. */
  set current(id) {
    this.open = id;
    for (const row of this.rows?.querySelectorAll('conversation-row') ?? []) {
      row.current = row.conversation.id === id;
    }
  }

  /** Reads the list anew. */
  async load(shown = PAGE) {
    const q = this.words.value.trim();
    this.asked?.abort();
    this.asked = new AbortController();
    try {
      const page = await read(`/api/conversations${query({ q, limit: shown })}`, this.asked.signal);
      this.show(page, q);
    } catch (error) {
      if (error.name !== 'AbortError') {
        this.rows.replaceChildren(el('p', { class: 'list-empty' }, '对话列表没有载入。', button('再试一次', () => this.load(), { look: 'firm' })));
      }
    }
  }

  show({ total, conversations }, q) {
    const groups = Map.groupBy
      ? Map.groupBy(conversations, (one) => ageOf(one.updated))
      : grouped(conversations, (one) => ageOf(one.updated));
    const parts = [...groups].map(([age, some]) =>
      el('div', {}, el('h2', {}, age), el('ul', {}, some.map((one) => el('li', {}, ConversationRow.of(one))))),
    );
    const more = conversations.length < total
      ? [button(`其余 ${total - conversations.length} 个`, () => this.load(conversations.length + PAGE))]
      : [];
    const none = q ? '没有找到这样的对话。' : '问过的问题会列在这里，只有这个浏览器能看到。';
    this.rows.replaceChildren(...(parts.length > 0 ? [...parts, ...more] : [el('p', { class: 'list-empty' }, none)]));
    this.current = this.open;
  }

  async remove({ id, title }) {
    try {
      await send('DELETE', `/api/conversations/${encodeURIComponent(id)}`);
    } catch (error) {
      toast(`没能删除：${error.message}`);
      return;
    }
    toast(`已删除“${title}”`, { label: '撤销', run: () => this.restore(id) });
    if (this.open === id) {
      location.hash = '#/';
    }
    await this.load();
    this.words.focus();
  }

  async restore(id) {
    try {
      await send('POST', `/api/conversations/${encodeURIComponent(id)}/restore`);
      toast('已恢复');
      await this.load();
      location.hash = chatAddress(id);
    } catch (error) {
      toast(`没能恢复：${error.message}`);
    }
  }

  async rename({ id, title }) {
    try {
      await send('PATCH', `/api/conversations/${encodeURIComponent(id)}`, { title });
    } catch (error) {
      toast(`没能改名：${error.message}`);
    }
    await this.load();
    this.rows.querySelector(`[data-id="${CSS.escape(id)}"] a`)?.focus();
  }
}

function grouped(all, key) {
  const groups = new Map();
  for (const one of all) {
    groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  }
  return groups;
}

customElements.define('conversation-list', ConversationList);
