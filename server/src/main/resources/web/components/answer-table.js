// The table of an answer: sorted by a click on a heading, copied into Word and Excel, saved as a file.

import { el, icon } from '../dom.js';
import { pieces } from '../text/markers.js';
import { richTable } from '../text/rich.js';
import { figuresOf, markersOf, NOT_STATED, sorted, tableText } from '../text/table.js';
import { copyButton } from './copy-button.js';
import { markerButton } from './marker-button.js';

const SORTS = { none: 'ascending', ascending: 'descending', descending: 'none' };

class AnswerTable extends HTMLElement {
  /** The table of an answer, or null; `files` names where it can be had as {csv, xlsx}. */
  static of(answer, files) {
    if (!answer.table || answer.table.rows.length === 0) {
      return null;
    }
    const table = document.createElement('answer-table');
    table.answer = answer;
    table.files = files;
    return table;
  }

  connectedCallback() {
    if (this.body) {
      return;
    }
    const { table, citations } = this.answer;
    this.byMarker = new Map(citations.map((citation) => [citation.marker, citation]));
    this.numeric = table.columns.map((_, column) => figuresOf(table, column) !== null);
    this.heads = table.columns.map((name, column) => this.head(name, column));
    this.body = el('tbody');
    this.draw(table.rows);
    this.append(
      el(
        'div',
        { class: 'table-frame', tabindex: '0', role: 'group', 'aria-label': '回答中的表格' },
        el('table', { class: 'answer-table' }, el('thead', {}, el('tr', {}, this.heads)), this.body),
      ),
      el('div', { class: 'table-actions' }, this.copy(), this.saves()),
    );
  }

  head(name, column) {
    const click = () => this.sort(column);
    const sortable = this.answer.table.rows.length > 1;
    return el(
      'th',
      { scope: 'col', 'aria-sort': sortable && 'none', class: this.numeric[column] && 'figure' },
      sortable
        ? el('button', { type: 'button', class: 'sort', title: '排序', on: { click } }, name, icon('sort'))
        : name,
    );
  }

  sort(column) {
    const { table } = this.answer;
    const now = SORTS[this.heads[column].getAttribute('aria-sort')];
    this.heads.forEach((head, i) => {
      const sort = i === column ? now : 'none';
      head.setAttribute('aria-sort', sort);
      const glyph = { none: 'sort', ascending: 'up', descending: 'down' }[sort];
      head.querySelector('.icon').replaceWith(icon(glyph));
    });
    this.shown = now === 'none' ? table.rows : sorted(table, column, now === 'ascending' ? 1 : -1);
    this.draw(this.shown);
  }

  draw(rows) {
    this.shown = rows;
    this.body.replaceChildren(
      ...rows.map((row) => {
        const markers = markersOf(row);
        return el('tr', {}, row.map((cell, column) => this.cell(cell.text, markers[column], column)));
      }),
    );
  }

  cell(text, markers, column) {
    const known = this.byMarker;
    const words = pieces(text, known).filter((piece) => typeof piece === 'string');
    const kind = text.trim() === NOT_STATED ? 'not-stated' : this.numeric[column] && 'figure';
    return el(
      'td',
      { class: kind },
      words,
      markers.filter((n) => known.has(n)).map((n) => markerButton(known.get(n), this.answer.citations)),
    );
  }

  copy() {
    const table = () => ({ ...this.answer.table, rows: this.shown });
    return copyButton('复制表格', () => ({ text: tableText(table()), html: richTable(table()) }));
  }

  saves() {
    const save = (label, address) =>
      el('a', { class: 'quiet', href: address, download: true }, icon('save'), label);
    return this.files
      ? [save('存为 Excel 表格', this.files.xlsx), save('存为 CSV', this.files.csv)]
      : null;
  }
}

customElements.define('answer-table', AnswerTable);
export { AnswerTable };
