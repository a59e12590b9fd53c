// The card with a quote's words that shows while a marker is pointed at or has the focus.

import { el } from '../dom.js';
import { oneLine } from '../text/sources.js';

class QuoteCard extends HTMLElement {
  connectedCallback() {
    this.id = 'quote-card';
    this.setAttribute('role', 'tooltip');
  }

  show(citation, anchor) {
    this.hide();
    this.anchor = anchor;
    anchor.setAttribute('aria-describedby', this.id);
    this.replaceChildren(
      el('p', { class: 'quote-words' }, oneLine(citation.quote)),
      el('p', { class: 'quote-from' }, citation.section.at(-1) ?? citation.document),
    );
    this.hidden = false;
    this.place(anchor.getBoundingClientRect());
  }

  place(at) {
    const gap = 8;
    const left = Math.min(at.left - 16, innerWidth - this.offsetWidth - 12);
    const below = at.bottom + gap;
    const above = at.top - this.offsetHeight - gap;
    this.style.left = `${Math.max(12, left)}px`;
    this.style.top = `${below + this.offsetHeight < innerHeight - 8 ? below : Math.max(8, above)}px`;
  }

  hide() {
    this.anchor?.removeAttribute('aria-describedby');
    this.anchor = null;
    this.hidden = true;
  }
}

customElements.define('quote-card', QuoteCard);
