// The cases of the library: narrowed down by place, chapter, theme, year, document and free words.

import { button, el, icon } from '../dom.js';
import { read } from '../api.js';
import { casesAddress, NARROWED_BY, query } from '../route.js';
import { caseRow } from './case-row.js';
import { facetList } from './facet-list.js';

const PAGE = 30;
const TYPING_MS = 250;
const NAMES = { q: '含', province: '省份', city: '市县', section: '章节', theme: '主题', year: '年份', document: '材料' };

class CaseBrowser extends HTMLElement {
  connectedCallback() {
    if (this.results) {
      return;
    }
    this.words = el('input', {
      type: 'search',
      class: 'find',
      placeholder: '输入词语查找，可用空格隔开几个词',
      'aria-label': '查找案例',
      on: { input: () => this.typed() },
    });
    this.chosen = el('div', { class: 'chosen' });
    this.facets = el('div', { class: 'facets', id: 'facets' });
    this.count = el('p', { class: 'count', role: 'status' });
    this.results = el('ol', { class: 'case-list' });
    this.further = el('div', { class: 'further-cases' });
    this.append(
      el(
        'div',
        { class: 'library-head' },
        el('h2', {}, '案例'),
        el('label', { class: 'find-box' }, icon('find'), this.words),
        this.fold(),
      ),
      el(
        'div',
        { class: 'library' },
        el('section', { class: 'narrow', 'aria-label': '缩小范围' }, this.facets),
        el('section', { class: 'found', 'aria-label': '找到的案例' }, this.count, this.chosen, this.results, this.further),
      ),
    );
    this.moved(this.route);
  }

  /** On a narrow window what narrows down is folded away. */
  fold() {
    const fold = button('缩小范围', () => {
      const open = this.classList.toggle('narrowing');
      fold.setAttribute('aria-expanded', String(open));
    }, { look: 'firm fold', glyph: 'down', 'aria-expanded': 'false', 'aria-controls': 'facets' });
    return fold;
  }

  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const filter = { ...this.filter, q: this.words.value.trim() };
      history.replaceState(null, '', casesAddress(filter));
      this.moved({ filter });
    }, TYPING_MS);
  }

  /** Shows what an address asks for. */
  moved(route) {
    document.title = '案例 · 案问';
    this.filter = Object.fromEntries(Object.entries(route.filter).filter(([, value]) => value));
    if (document.activeElement !== this.words) {
      this.words.value = this.filter.q ?? '';
    }
    this.asked?.abort();
    if (this.results.childElementCount === 0) {
      this.count.textContent = '正在查找…';
    }
    this.asked = new AbortController();
    this.load(this.asked.signal);
  }

  async load(signal) {
    try {
      const [page, facets] = await Promise.all([
        read(`/api/cases${query({ ...this.filter, offset: 0, limit: PAGE })}`, signal),
        read(`/api/cases/facets${query(this.filter)}`, signal).catch(withoutFacets),
      ]);
      this.showFacets(facets);
      this.documents = new Map((facets.documents ?? []).map((one) => [one.id, one.title]));
      this.showChosen();
      this.results.replaceChildren();
      this.add(page);
    } catch (error) {
      if (error.name !== 'AbortError') {
        this.count.replaceChildren(error.message, button('再试一次', () => this.moved({ filter: this.filter }), { look: 'firm' }));
      }
    }
  }

  /** The focus stays on what was chosen. */
  showFacets(facets) {
    const name = (row) => row?.querySelector('.facet-name')?.textContent;
    const focused = this.facets.contains(document.activeElement) ? name(document.activeElement) : null;
    this.facets.replaceChildren(...facetList(facets, this.filter));
    const again = focused && [...this.facets.querySelectorAll('.facet-row')].find((row) => name(row) === focused);
    again?.focus({ preventScroll: true });
  }

  add({ total, cases }) {
    this.results.append(...cases.map((one) => caseRow(one, this.filter.q ?? '')));
    const shown = this.results.childElementCount;
    this.count.textContent = total === 0 ? '没有符合的案例。去掉一个条件再看看。' : `${total} 个案例`;
    const more = button(`再显示 ${Math.min(PAGE, total - shown)} 个`, () => this.more(), { look: 'firm' });
    this.further.replaceChildren(...(shown < total ? [more] : []));
  }

  async more() {
    const from = this.results.childElementCount;
    this.add(await read(`/api/cases${query({ ...this.filter, offset: from, limit: PAGE })}`));
    this.results.children[from]?.querySelector('a').focus();
  }

  called(key, value) {
    if (key === 'document') {
      return this.documents.get(value) ?? value;
    }
    return key === 'section' ? value.split('›').at(-1) : value;
  }

  showChosen() {
    const chip = (key) => {
      const without = { ...this.filter, [key]: '', ...(key === 'province' && { city: '' }) };
      const value = this.called(key, this.filter[key]);
      return el(
        'a',
        { class: 'chip', href: casesAddress(without), 'aria-label': `去掉条件：${NAMES[key]} ${value}` },
        el('span', {}, `${NAMES[key]}：${value}`),
        icon('close'),
      );
    };
    const chosen = NARROWED_BY.filter((key) => key !== 'q' && this.filter[key]);
    this.chosen.replaceChildren(
      ...chosen.map(chip),
      ...(chosen.length > 1 ? [el('a', { class: 'quiet', href: casesAddress() }, '全部去掉')] : []),
    );
  }
}

/** The list stands without what narrows it down. */
function withoutFacets(error) {
  if (error.name === 'AbortError') {
    throw error;
  }
  return {};
}

customElements.define('case-browser', CaseBrowser);
