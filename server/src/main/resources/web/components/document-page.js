// One document: its text as it is served, a place in it marked.

import { el } from '../dom.js';
import { readOnce } from '../api.js';
import { casesAddress } from '../route.js';
import { markedText } from './marked-text.js';

class DocumentPage extends HTMLElement {
  connectedCallback() {
    this.moved(this.route);
  }

  async moved({ id, start, end }) {
    this.replaceChildren(el('p', { class: 'waiting' }, '正在打开材料…'));
    try {
      const one = await readOnce(`/api/documents/${encodeURIComponent(id)}`);
      document.title = `${one.title} · 案问`;
      const place = start !== null && end > start ? [{ start, end, level: 2 }] : [];
      this.replaceChildren(
        el(
          'article',
          { class: 'sheet' },
          el('h2', { class: 'sheet-title' }, one.title),
          el('p', { class: 'sheet-facts' }, `全文 ${one.length} 字，`, el('a', { href: casesAddress({ document: id }) }, `${one.cases} 个案例`)),
          markedText(one.text, place, 'case-text document-text'),
        ),
      );
      this.querySelector('mark.now')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    } catch (error) {
      const back = el('a', { href: casesAddress() }, '回到全部案例');
      this.replaceChildren(el('p', { class: 'empty-view', role: 'alert' }, error.message, back));
    }
  }
}

customElements.define('document-page', DocumentPage);
