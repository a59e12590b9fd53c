// The source beside the answer: the whole case, or its document, with the cited words highlighted.

import { button, el, iconButton, tell } from '../dom.js';
import { readOnce } from '../api.js';
import { caseAddress, documentAddress, whole } from '../route.js';
import { inCase } from '../text/highlight.js';
import { oneLine, placeOf } from '../text/sources.js';
import { copyButton } from './copy-button.js';
import { markedText } from './marked-text.js';

const STEPS = { ArrowLeft: -1, ArrowRight: 1 };

class SourcePanel extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-labelledby', 'source-title');
    this.tabIndex = -1;
    this.label = el('h2', { id: 'source-title' });
    this.previous = iconButton('previous', '上一处（←）', () => this.step(-1));
    this.following = iconButton('next', '下一处（→）', () => this.step(1));
    this.body = el('div', { class: 'source-body', tabindex: '0', role: 'region', 'aria-label': '出处内容' });
    this.foot = el('div', { class: 'source-foot' });
    this.append(
      el(
        'div',
        { class: 'source-head' },
        this.label,
        this.previous,
        this.following,
        iconButton('close', '关闭（Esc）', () => this.close()),
      ),
      this.body,
      this.foot,
    );
  }

  /** Opens on one of an answer's citations; `opener` gets the focus back at the end. */
  open(citations, index, opener) {
    this.opener = opener ?? this.opener;
    this.citations = citations;
    this.view = 'case';
    this.hidden = false;
    this.go(index);
    this.focus({ preventScroll: true });
  }

  close() {
    if (this.hidden) {
      return;
    }
    const within = this.contains(document.activeElement);
    this.hidden = true;
    tell(this, 'source-moved', { marker: 0 });
    if (within && this.opener?.isConnected) {
      this.opener.focus();
    }
  }

  /** What a key outside a text field does while the panel is open. */
  key(event) {
    if (this.hidden || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'Escape') {
      this.close();
    } else if (event.key in STEPS) {
      event.preventDefault();
      this.step(STEPS[event.key]);
    }
  }

  step(by) {
    const next = this.index + by;
    if (next >= 0 && next < this.citations.length) {
      this.go(next);
    }
  }

  async go(index) {
    this.index = index;
    const citation = this.citations[index];
    this.label.textContent =
      this.citations.length > 1 ? `出处 ${index + 1} / ${this.citations.length}` : '出处';
    this.previous.disabled = index === 0;
    this.following.disabled = index === this.citations.length - 1;
    this.foot.replaceChildren(...this.actions(citation));
    tell(this, 'source-moved', { marker: citation.marker });
    await this.draw(citation);
  }

  actions(citation) {
    const quoted = `“${oneLine(citation.quote)}”（${placeOf(citation)}）`;
    const place = documentAddress(citation.documentId, citation.start, citation.end);
    return [
      copyButton('复制引文', () => ({ text: quoted })),
      copyButton('复制链接', () => ({ text: whole(place) }), { glyph: 'link', done: '链接已复制' }),
      el('a', { class: 'quiet', href: caseAddress(citation.caseId) }, '打开案例'),
    ];
  }

  async draw(citation) {
    this.body.setAttribute('aria-busy', 'true');
    try {
      const content =
        this.view === 'case' ? await this.ofCase(citation) : await this.ofDocument(citation);
      if (this.citations[this.index] === citation) {
        this.body.replaceChildren(...this.heading(citation), content);
        this.body.scrollTop = 0;
        const block = this.view === 'case' ? 'nearest' : 'center';
        this.body.querySelector('mark.now')?.scrollIntoView({ block });
      }
    } catch (error) {
      this.body.replaceChildren(...this.heading(citation), el('p', { role: 'alert' }, error.message));
    } finally {
      this.body.removeAttribute('aria-busy');
    }
  }

  heading(citation) {
    return [
      el(
        'ol',
        { class: 'path', 'aria-label': '所在位置' },
        [`《${citation.document}》`, ...citation.section].map((name) => el('li', {}, name)),
      ),
      el('h3', { class: isCut(citation.caseTitle) ? 'unseen' : 'case-title' }, citation.caseTitle),
      el(
        'div',
        { class: 'tabs', role: 'group', 'aria-label': '看案例还是看全文' },
        this.tab('case', '本案例', citation),
        this.tab('document', '全文', citation),
      ),
    ];
  }

  tab(view, name, citation) {
    const choose = async () => {
      this.view = view;
      await this.draw(citation);
      this.body.querySelector('[aria-pressed="true"]').focus({ preventScroll: true });
    };
    return button(name, choose, { look: 'tab', 'aria-pressed': String(this.view === view) });
  }

  async ofCase(citation) {
    const policyCase = await readOnce(`/api/cases/${encodeURIComponent(citation.caseId)}`);
    const highlights = this.citations
      .filter((other) => other.caseId === citation.caseId)
      .flatMap((other) =>
        inCase(policyCase.segments, other.start, other.end).map((at) => ({
          ...at,
          level: other === citation ? 2 : 1,
        })),
      );
    return markedText(policyCase.text, highlights, 'case-text');
  }

  async ofDocument(citation) {
    const path = `/api/documents/${encodeURIComponent(citation.documentId)}`;
    const { text } = await readOnce(path);
    const highlights = this.citations
      .filter((other) => other.documentId === citation.documentId)
      .map(({ start, end, marker }) => ({ start, end, level: marker === citation.marker ? 2 : 1 }));
    return markedText(text, highlights, 'case-text document-text');
  }
}

/** Whether a title is only the cut beginning of the text, which stands below it anyway. */
export function isCut(title) {
  return title.endsWith('…');
}

customElements.define('source-panel', SourcePanel);
