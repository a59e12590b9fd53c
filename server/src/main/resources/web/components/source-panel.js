// The source beside the answer: the whole case, or its document, with the cited words highlighted.

import { el, icon, tell } from '../dom.js';
import { readOnce } from '../api.js';
import { cut, inCase } from '../text/highlight.js';
import { oneLine, placeOf } from '../text/sources.js';

class SourcePanel extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-labelledby', 'source-title');
    this.tabIndex = -1;
    this.addEventListener('keydown', (event) => this.key(event));
    this.label = el('h2', { id: 'source-title' });
    this.previous = round('previous', '上一处', () => this.step(-1));
    this.following = round('next', '下一处', () => this.step(1));
    this.body = el('div', { class: 'source-body', tabindex: '0', 'aria-label': '出处内容' });
    this.foot = el('footer', { class: 'source-foot' });
    this.replaceChildren(
      el(
        'header',
        { class: 'source-head' },
        this.label,
        this.previous,
        this.following,
        round('close', '关闭', () => this.close()),
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
    this.hidden = true;
    tell(this, 'source-moved', { citations: [], marker: 0 });
    if (this.opener?.isConnected) {
      this.opener.focus();
    }
  }

  key(event) {
    const steps = { ArrowLeft: -1, ArrowRight: 1 };
    if (event.key === 'Escape') {
      this.close();
    } else if (event.key in steps && !event.target.matches('.tab')) {
      this.step(steps[event.key]);
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
    this.foot.replaceChildren(
      this.copy('复制引文', `“${oneLine(citation.quote)}”（${placeOf(citation)}）`),
    );
    tell(this, 'source-moved', { citations: this.citations, marker: citation.marker });
    await this.draw(citation);
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
        { class: 'tabs', role: 'tablist' },
        this.tab('case', '本案例', citation),
        this.tab('document', '全文', citation),
      ),
    ];
  }

  tab(view, name, citation) {
    return el(
      'button',
      {
        type: 'button',
        class: 'tab',
        role: 'tab',
        'aria-selected': String(this.view === view),
        on: {
          click: async () => {
            this.view = view;
            await this.draw(citation);
            this.body.querySelector('[aria-selected="true"]').focus({ preventScroll: true });
          },
        },
      },
      name,
    );
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
    return marked(policyCase.text, highlights, 'case-text');
  }

  async ofDocument(citation) {
    const path = `/api/documents/${encodeURIComponent(citation.documentId)}`;
    const { text } = await readOnce(path);
    const highlights = this.citations
      .filter((other) => other.documentId === citation.documentId)
      .map(({ start, end, marker }) => ({ start, end, level: marker === citation.marker ? 2 : 1 }));
    return marked(text, highlights, 'case-text document-text');
  }

  copy(label, text) {
    const button = el(
      'button',
      {
        type: 'button',
        class: 'quiet',
        on: {
          click: () =>
            tell(button, 'copy-text', {
              text,
              done: (copied) => {
                button.lastChild.textContent = copied ? '已复制' : '没能复制';
                setTimeout(() => (button.lastChild.textContent = label), 1600);
              },
            }),
        },
      },
      icon('copy'),
      el('span', {}, label),
    );
    return button;
  }
}

/** Whether a title is only the cut beginning of the text, which stands below it anyway. */
function isCut(title) {
  return title.endsWith('…');
}

function marked(text, highlights, name) {
  return el(
    'p',
    { class: name },
    cut(text, highlights).map((piece) =>
      piece.level === 0
        ? piece.text
        : el('mark', { class: piece.level === 2 && 'now' }, piece.text),
    ),
  );
}

function round(name, label, click) {
  return el(
    'button',
    { type: 'button', class: 'round', 'aria-label': label, title: label, on: { click } },
    icon(name),
  );
}

customElements.define('source-panel', SourcePanel);
