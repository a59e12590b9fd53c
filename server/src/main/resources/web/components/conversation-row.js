// One conversation in the list, with what can be done with it.

import { button, el, icon, iconButton, tell } from '../dom.js';
import { chatAddress } from '../route.js';

const LONGEST = 100;

class ConversationRow extends HTMLElement {
  static of(conversation) {
    const row = document.createElement('conversation-row');
    row.conversation = conversation;
    row.dataset.id = conversation.id;
    row.draw();
    return row;
  }

  set current(is) {
    this.querySelector('a')?.setAttribute('aria-current', is ? 'page' : 'false');
  }

  draw() {
    const { id, title } = this.conversation;
    this.replaceChildren(
      el('a', { href: chatAddress(id), title }, title),
      iconButton('more', `“${title}”的更多操作`, (event) => this.menu(event.currentTarget), { 'aria-haspopup': 'true', 'aria-expanded': 'false' }),
    );
  }

  menu(opener) {
    const { id, title } = this.conversation;
    const file = (format) => `/api/conversations/${encodeURIComponent(id)}/export?format=${format}`;
    const menu = el(
      'div',
      { class: 'menu', popover: 'auto' },
      button('改名', () => { menu.hidePopover(); this.rename(); }, { glyph: 'edit' }),
      el('a', { class: 'quiet', href: file('docx'), download: true }, icon('save'), '存为 Word 文件'),
      el('a', { class: 'quiet', href: file('md'), download: true }, icon('save'), '存为文本文件'),
      button('删除', () => { menu.hidePopover(); tell(this, 'conversation-delete', { id, title }); }, { glyph: 'close' }),
    );
    menu.addEventListener('toggle', ({ newState }) => {
      opener.setAttribute('aria-expanded', String(newState === 'open'));
      if (newState === 'closed') {
        menu.remove();
        opener.focus();
      }
    });
    menu.addEventListener('click', ({ target }) => target.closest('a') && setTimeout(() => menu.hidePopover?.(), 0));
    menu.addEventListener('keydown', (event) => step(menu, event));
    this.append(menu);
    menu.showPopover();
    const at = opener.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - menu.offsetWidth - 8))}px`;
    menu.style.top = `${Math.min(at.bottom + 4, innerHeight - menu.offsetHeight - 8)}px`;
    menu.firstElementChild.focus();
  }

  rename() {
    const { id, title } = this.conversation;
    const box = el('input', { type: 'text', class: 'find', 'aria-label': '新名称', maxlength: LONGEST });
    box.value = title;
    let over = false;
    const end = (take) => {
      if (over) {
        return;
      }
      over = true;
      const named = box.value.trim();
      this.draw();
      if (take && named !== '' && named !== title) {
        tell(this, 'conversation-rename', { id, title: named });
      }
    };
    box.addEventListener('keydown', (event) => {
      if (event.isComposing || event.keyCode === 229) {
        return;
      }
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        end(event.key === 'Enter');
        this.querySelector('a').focus();
      }
    });
    box.addEventListener('blur', () => end(true));
    this.replaceChildren(box);
    box.focus();
    box.select();
  }
}

function step(menu, event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by) {
    event.preventDefault();
    const items = [...menu.children];
    items[(items.indexOf(document.activeElement) + by + items.length) % items.length].focus();
  }
}

customElements.define('conversation-row', ConversationRow);
export { ConversationRow };
