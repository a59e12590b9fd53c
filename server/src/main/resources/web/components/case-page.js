// One case: its text with places, figures and titles marked, and a question about it.

import { button, el, icon, tell } from '../dom.js';
import { readOnce } from '../api.js';
import { caseAddress, casesAddress, documentAddress, whole } from '../route.js';
import { factsIn, KINDS } from '../text/facts.js';
import { copyButton } from './copy-button.js';
import { factText } from './fact-text.js';
import { isCut } from './source-panel.js';

class CasePage extends HTMLElement {
  connectedCallback() {
    this.moved(this.route);
  }

  async moved({ id }) {
    this.replaceChildren(el('p', { class: 'waiting' }, '正在打开案例…'));
    try {
      this.show(await readOnce(`/api/cases/${encodeURIComponent(id)}`));
    } catch (error) {
      const back = el('a', { href: casesAddress() }, '回到全部案例');
      this.replaceChildren(el('p', { class: 'empty-view', role: 'alert' }, error.message, back));
    }
  }

  show(one) {
    const name = isCut(one.title) ? (one.places[0] ?? one.title) : one.title;
    document.title = `${name} · 案问`;
    const facts = factsIn(one);
    this.replaceChildren(
      el(
        'article',
        { class: 'sheet' },
        this.path(one),
        el('h2', { class: 'sheet-title' }, name),
        this.places(one),
        this.legend(facts),
        factText(one.text, facts),
        el(
          'div',
          { class: 'sheet-actions' },
          copyButton('复制全文', () => ({ text: `${one.text}\n（《${one.document}》${one.section.map((s) => ` › ${s}`).join('')}）` })),
          copyButton('复制链接', () => ({ text: whole(caseAddress(one.id)) }), { glyph: 'link', done: '链接已复制' }),
          el('a', { class: 'quiet', href: documentAddress(one.documentId, one.start, one.end) }, icon('page'), '在材料全文中看'),
        ),
      ),
      this.askAbout(one),
    );
  }

  path(one) {
    const sections = one.section.map((section) =>
      el('li', {}, el('a', { href: casesAddress({ section }) }, section)),
    );
    return el(
      'ol',
      { class: 'path', 'aria-label': '所在位置' },
      el('li', {}, el('a', { href: documentAddress(one.documentId) }, `《${one.document}》`)),
      sections,
    );
  }

  places(one) {
    const distinct = one.places.filter((place) => !one.places.some((other) => other !== place && other.endsWith(place)));
    const chips = distinct.map((place) => el('li', {}, el('a', { class: 'chip', href: casesAddress({ q: place }) }, place)));
    return chips.length > 0 ? el('ul', { class: 'chips', 'aria-label': '涉及的地方' }, chips) : null;
  }

  /** Which kinds of facts are marked; a press hides a kind or shows it again. */
  legend(facts) {
    const kinds = Object.keys(KINDS).filter((kind) => facts.some((fact) => fact.kind === kind));
    return el(
      'div',
      { class: 'legend', role: 'group', 'aria-label': '标出' },
      kinds.map((kind) => {
        const count = facts.filter((fact) => fact.kind === kind).length;
        const toggle = button(`${KINDS[kind]} ${count}`, () => {
          const hidden = this.classList.toggle(`without-${kind}`);
          toggle.setAttribute('aria-pressed', String(!hidden));
        }, { look: `legend-key fact-${kind}`, 'aria-pressed': 'true' });
        return toggle;
      }),
    );
  }

  askAbout(one) {
    const place = one.places[0] ?? '';
    const about = one.section.at(-1)?.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、．.]\s*/, '') ?? '';
    const ready = place && about ? [`${place}在${about}方面是怎么做的？`] : [`${one.title.replace(/…$/, '')}，具体是怎么做的？`];
    const box = el('input', { type: 'text', class: 'find', 'aria-label': '就此案例提问', placeholder: '想了解这个案例的什么？', maxlength: '1900' });
    const ask = (question) => tell(this, 'ask-anew', { question });
    const send = () => {
      const words = box.value.trim();
      if (words !== '') {
        ask(place && !words.includes(place) ? `${place}：${words}` : words);
      }
    };
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) {
        send();
      }
    });
    return el(
      'section',
      { class: 'ask-about', 'aria-labelledby': 'ask-about' },
      el('h3', { id: 'ask-about' }, '就此案例提问'),
      el('div', { class: 'ask-line' }, el('label', { class: 'find-box' }, box), button('提问', send, { look: 'firm main' })),
      el('ul', { class: 'chips' }, ready.map((question) => el('li', {}, button(question, () => ask(question), { look: 'next-question', glyph: 'ask' })))),
    );
  }
}

customElements.define('case-page', CasePage);
